package org.saksi.ui.corpus.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.corpus.Messages;

/** What to export, and where to. */
final class ExportPage extends WizardPage {

	private final Path folder;
	private final String stem;
	private final List<Format> formats = FormatRegistry.get().exporters();

	private Combo format;
	private Text file;
	private Button onlyDone;
	private Button split;
	private Text shares;
	private Text seed;
	private Button force;

	/** @param stem name of the file that is proposed, without extension */
	ExportPage(Path folder, String stem) {
		super("export", Messages.Export_title, null); //$NON-NLS-1$
		this.folder = folder;
		this.stem = stem;
		setDescription(Messages.Export_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		Fields fields = new Fields(page);
		format = fields.combo("export.format", Messages.Export_format, //$NON-NLS-1$
				formats.stream().map(Format::name).toArray(String[]::new));
		format.select(Math.max(0, formats.stream().map(Format::id).toList().indexOf("xlsx"))); //$NON-NLS-1$
		file = fields.path("export.file", Messages.Export_file, proposal(), this::browse); //$NON-NLS-1$
		onlyDone = fields.check("export.onlyDone", Messages.Export_onlyDone); //$NON-NLS-1$
		split = fields.check("export.split", Messages.Export_split); //$NON-NLS-1$
		shares = fields.text("export.shares", Messages.Export_shares, "80/10/10"); //$NON-NLS-1$ //$NON-NLS-2$
		seed = fields.text("export.seed", Messages.Export_seed, "42"); //$NON-NLS-1$ //$NON-NLS-2$
		force = fields.check("export.force", Messages.Export_force); //$NON-NLS-1$
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> file.setText(proposal())));
		file.addModifyListener(e -> validate());
		split.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> validate()));
		shares.addModifyListener(e -> validate());
		seed.addModifyListener(e -> validate());
		setControl(page);
		validate();
	}

	private String proposal() {
		List<String> extensions = formats.get(format.getSelectionIndex()).extensions();
		return folder.resolve(extensions.isEmpty() ? stem : stem + '.' + extensions.get(0)).toString();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		Path now = file();
		if (now != null && now.getParent() != null) {
			dialog.setFilterPath(now.getParent().toString());
			dialog.setFileName(now.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void validate() {
		shares.setEnabled(split.getSelection());
		seed.setEnabled(split.getSelection());
		Path out = file();
		String problem = null;
		if (out == null || out.getFileName() == null || file.getText().isBlank()) {
			problem = Messages.Export_missingFile;
		} else if (out.getParent() != null && !Files.isDirectory(out.getParent())) {
			problem = NLS.bind(Messages.Export_missingFolder, out.getParent());
		} else if (split.getSelection() && split() == null) {
			problem = Messages.Export_sharesWrong;
		}
		setErrorMessage(problem);
		setMessage(problem == null && Files.exists(out) ? Messages.Export_overwrite : null, IMessageProvider.WARNING);
		setPageComplete(problem == null);
	}

	/** @return the id of the format */
	String format() {
		return formats.get(format.getSelectionIndex()).id();
	}

	/** @return the file that was typed, or {@code null} if that is no path */
	Path file() {
		try {
			return Path.of(file.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private ExportRequest.Split split() {
		List<Integer> parts = new ArrayList<>();
		try {
			for (String part : shares.getText().split("/")) { //$NON-NLS-1$
				parts.add(Integer.valueOf(part.strip()));
			}
			boolean positive = parts.stream().allMatch(part -> part > 0);
			return positive && (parts.size() == 2 || parts.size() == 3)
					? new ExportRequest.Split(parts, Long.parseLong(seed.getText().strip()))
					: null;
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** @return what was asked for */
	ExportRequest request() {
		Set<LayerStatus> statuses = onlyDone.getSelection() ? Set.of(LayerStatus.DONE, LayerStatus.ADJUDICATED) : Set.of();
		return new ExportRequest(Set.of(), statuses, Set.of(), split.getSelection() ? split() : null, force.getSelection(),
				Map.of());
	}
}
