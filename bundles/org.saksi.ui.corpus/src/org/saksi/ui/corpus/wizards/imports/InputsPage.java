package org.saksi.ui.corpus.wizards.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.ScannedFile;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.ids.WidgetIds;

/** Which files are imported, in which formats, for whom. */
public final class InputsPage extends WizardPage {

	/** How often what the background found is shown, in milliseconds. */
	private static final int TICK = 100;

	private final Inputs inputs;
	private final String annotatorBefore;
	private final List<Path> before;
	private final Supplier<IWizardPage> next;
	private InputTable files;
	private Button remove;
	private Composite progress;
	private Label counted;
	private FormatChoice forSelected;
	private FormatChoice forAll;
	private Text annotator;
	private Button replace;
	private boolean ticking;

	/**
	 * A page without files yet.
	 *
	 * @param before what is in the list at first
	 * @param next   gives the page that follows
	 */
	InputsPage(Inputs inputs, String annotator, List<Path> before, Supplier<IWizardPage> next) {
		super("inputs", Messages.Inputs_title, null); //$NON-NLS-1$
		this.inputs = inputs;
		this.annotatorBefore = annotator;
		this.before = before;
		this.next = next;
		setDescription(Messages.Inputs_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(page);
		files = new InputTable(page, inputs);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 220).applyTo(files);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		Fields.button(buttons, "import.addFiles", Messages.Inputs_addFiles, this::addFiles); //$NON-NLS-1$
		Fields.button(buttons, "import.addFolder", Messages.Inputs_addFolder, this::addFolder); //$NON-NLS-1$
		remove = Fields.button(buttons, "import.remove", Messages.Inputs_remove, this::remove); //$NON-NLS-1$
		createProgress(page);
		createOptions(page);
		files.table().addListener(SWT.Selection, e -> selected());
		files.table().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			} else if (e.keyCode == 'v' && e.stateMask == SWT.MOD1) {
				paste();
			}
		});
		acceptDrops(page);
		setControl(page);
		page.addDisposeListener(e -> inputs.stop());
		add(before);
		selected();
		validate();
	}

	@Override
	public IWizardPage getNextPage() {
		return next.get();
	}

	private void createProgress(Composite page) {
		progress = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(progress);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(progress);
		counted = new Label(progress, SWT.NONE);
		WidgetIds.set(counted, "import.counted"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counted);
		ProgressBar bar = new ProgressBar(progress, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(bar);
		Fields.button(progress, "import.stop", Messages.Inputs_stop, inputs::stop); //$NON-NLS-1$
		showProgress();
	}

	private void createOptions(Composite page) {
		Composite options = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(options);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(options);
		forAll = new FormatChoice(options, "import.all", Messages.Inputs_forAll, //$NON-NLS-1$
				new String[] { Messages.Inputs_detectFormat, Messages.Inputs_detectEncoding }, () -> {
					inputs.chooseForAll(forAll.format(), forAll.charset());
					tick();
				});
		forSelected = new FormatChoice(options, "import.selected", Messages.Inputs_forSelected, //$NON-NLS-1$
				new String[] { Messages.Inputs_asAll, Messages.Inputs_asAll }, this::chooseForSelected);
		new Label(options, SWT.NONE).setText(Messages.Inputs_annotator);
		annotator = new Text(options, SWT.BORDER);
		annotator.setText(annotatorBefore == null ? "" : annotatorBefore); //$NON-NLS-1$
		WidgetIds.set(annotator, "import.annotator"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(annotator);
		replace = new Button(options, SWT.CHECK);
		replace.setText(Messages.Inputs_replace);
		WidgetIds.set(replace, "import.replace"); //$NON-NLS-1$
	}

	private void acceptDrops(Composite page) {
		DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT | DND.DROP_LINK);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths) {
					add(Arrays.stream(paths).map(Path::of).toList());
				}
			}
		});
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(plain(Messages.Inputs_addFiles));
		if (dialog.open() != null) {
			add(Arrays.stream(dialog.getFileNames()).map(file -> Path.of(dialog.getFilterPath(), file)).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(plain(Messages.Inputs_addFolder));
		String folder = dialog.open();
		if (folder != null) {
			add(List.of(Path.of(folder)));
		}
	}

	/** Takes what was copied in a file manager, or paths as text, a line each; what is no path that exists is left. */
	private void paste() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		try {
			Object files = clipboard.getContents(FileTransfer.getInstance());
			Object text = files == null ? clipboard.getContents(TextTransfer.getInstance()) : null;
			String[] paths = files instanceof String[] copied ? copied
					: text instanceof String lines ? lines.split("\\R") : new String[0]; //$NON-NLS-1$
			add(Arrays.stream(paths).map(String::strip).filter(path -> !path.isEmpty() && new File(path).exists()).map(Path::of)
					.toList());
		} finally {
			clipboard.dispose();
		}
	}

	private static String plain(String label) {
		return LegacyActionTools.removeMnemonics(label).replace("\u2026", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Adds files and folders to the list. */
	public void add(List<Path> paths) {
		inputs.add(paths);
		tick();
	}

	private void remove() {
		if (files.table().getSelectionCount() > 0) {
			inputs.remove(files.selected());
			files.table().deselectAll();
			files.refresh(true);
			selected();
			validate();
		}
	}

	private void chooseForSelected() {
		inputs.choose(files.table().getSelectionIndices(), forSelected.format(), forSelected.charset());
		tick();
	}

	private void selected() {
		int row = files.table().getSelectionIndex();
		remove.setEnabled(row >= 0);
		forSelected.setEnabled(row >= 0);
		ImportRequest.Choice choice = row < 0 ? null : inputs.choice(inputs.files().get(row));
		forSelected.show(choice == null ? null : choice.format(), choice == null ? null : choice.charset());
	}

	private void tick() {
		if (!ticking) {
			ticking = true;
			follow();
		}
	}

	private void follow() {
		if (files.isDisposed()) {
			return;
		}
		boolean scanning = inputs.isScanning();
		boolean emptied = inputs.files().size() < files.table().getItemCount();
		boolean changed = inputs.drain();
		files.refresh(changed || emptied);
		validate();
		ticking = scanning;
		if (scanning) {
			getControl().getDisplay().timerExec(TICK, this::follow);
		}
	}

	private void showProgress() {
		boolean scanning = inputs.isScanning();
		for (int i = 1; i < progress.getChildren().length; i++) {
			progress.getChildren()[i].setVisible(scanning);
		}
		counted.setText(inputs.isStopped() ? NLS.bind(Messages.Inputs_stopped, inputs.files().size())
				: NLS.bind(Messages.Inputs_counted, inputs.files().size()));
	}

	private void validate() {
		showProgress();
		List<Report.Entry> wrong = inputs.problems().entries();
		setErrorMessage(null);
		if (!wrong.isEmpty()) {
			setMessage(wrong.get(wrong.size() - 1).located(), WARNING);
		} else {
			setMessage(null);
		}
		boolean any = inputs.isStopped() || inputs.isScanning()
				|| inputs.files().stream().anyMatch(file -> file.prospect() != ScannedFile.Prospect.UNKNOWN);
		setPageComplete(!inputs.isEmpty() && any);
	}

	/** @return the annotator, or {@code null} */
	String annotator() {
		return annotator.getText().isBlank() ? null : annotator.getText().strip();
	}

	/** @return whether to replace */
	boolean replaces() {
		return replace.getSelection();
	}
}
