package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.ids.WidgetIds;

/** What to import, and how. */
final class ImportPage extends WizardPage {

	private final String annotatorBefore;
	private final List<Path> before;
	private final List<Format> formats = FormatRegistry.get().importers();

	private org.eclipse.swt.widgets.List inputs;
	private Combo format;
	private Text annotator;
	private Button replace;

	/** @param before what is in the list at first */
	ImportPage(String annotator, List<Path> before) {
		super("import", Messages.Import_title, null); //$NON-NLS-1$
		this.annotatorBefore = annotator;
		this.before = before;
		setDescription(Messages.Import_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		Fields fields = new Fields(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.Import_inputs);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
		inputs = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.set(inputs, "import.inputs"); //$NON-NLS-1$
		before.forEach(path -> inputs.add(path.toString()));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(420, 160).applyTo(inputs);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.Import_addFiles, this::addFiles);
		button(buttons, Messages.Import_addFolder, this::addFolder);
		button(buttons, Messages.Import_remove, () -> {
			inputs.remove(inputs.getSelectionIndices());
			validate();
		});
		List<String> names = new ArrayList<>(List.of(Messages.Import_auto));
		formats.forEach(each -> names.add(each.name()));
		format = fields.combo("import.format", Messages.Import_format, names.toArray(String[]::new)); //$NON-NLS-1$
		annotator = fields.text("import.annotator", Messages.Import_annotator, annotatorBefore); //$NON-NLS-1$
		replace = fields.check("import.replace", Messages.Import_replace); //$NON-NLS-1$
		setControl(page);
		setPageComplete(!before.isEmpty());
	}

	private static void button(Composite parent, String label, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		if (dialog.open() != null) {
			for (String file : dialog.getFileNames()) {
				add(Path.of(dialog.getFilterPath(), file));
			}
		}
	}

	private void addFolder() {
		String folder = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET).open();
		if (folder != null) {
			add(Path.of(folder));
		}
	}

	private void add(Path path) {
		if (inputs.indexOf(path.toString()) < 0) {
			inputs.add(path.toString());
		}
		validate();
	}

	private void validate() {
		setErrorMessage(inputs.getItemCount() == 0 ? Messages.Import_missingInputs : null);
		setPageComplete(inputs.getItemCount() > 0);
	}

	/** @return the files and folders */
	List<Path> inputs() {
		List<Path> paths = new ArrayList<>();
		for (String item : inputs.getItems()) {
			paths.add(Path.of(item));
		}
		return paths;
	}

	/** @return the id of the format, or {@code null} to detect it */
	String format() {
		return format.getSelectionIndex() <= 0 ? null : formats.get(format.getSelectionIndex() - 1).id();
	}

	/** @return the annotator, or {@code null} */
	String annotator() {
		return annotator.getText().isBlank() ? null : annotator.getText().strip();
	}

	/** @return whether to replace */
	boolean replace() {
		return replace.getSelection();
	}
}
