package org.saksi.ui.corpus.wizards.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.SelectedCorpus;
import org.saksi.core.formats.preview.WatchedCorpus;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.Severity;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** How an export is split, where it goes, and whether errors in the corpus stop it. */
final class TargetPage extends WizardPage {

	private static final String PROBLEMS = "org.saksi.ui.corpus.problems"; //$NON-NLS-1$

	private final CorpusStore store;
	private final Choices before;
	private final Supplier<ExportRequest> scope;
	private final Supplier<Format> format;
	private final Latest checking = new Latest(Messages.Target_checking);
	private SplitFields split;
	private Text out;
	private Button force;
	private Link errors;
	private boolean typed;
	private boolean proposing;

	TargetPage(CorpusStore store, Choices before, Supplier<ExportRequest> scope, Supplier<Format> format) {
		super("target", Messages.Target_title, null); //$NON-NLS-1$
		this.store = store;
		this.before = before;
		this.scope = scope;
		this.format = format;
		setDescription(Messages.Target_message);
	}


	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 12).applyTo(page);
		split = new SplitFields(page, store, before, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(split);
		Composite rest = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rest);
		Fields fields = new Fields(rest, 0);
		out = fields.path("export.file", Messages.Target_file, "", this::browse); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(rest, SWT.NONE);
		errors = new Link(rest, SWT.WRAP);
		WidgetIds.set(errors, "export.errors"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(500, 44).applyTo(errors);
		errors.addListener(SWT.Selection, e -> showProblems());
		force = fields.check("export.force", Messages.Target_force); //$NON-NLS-1$
		force.setSelection(before.force());
		force.addListener(SWT.Selection, e -> choose());
		out.addModifyListener(e -> {
			typed |= !proposing;
			choose();
		});
		setControl(page);
		page.addDisposeListener(e -> checking.cancel());
		propose();
		scopeChanged();
	}

	/** Something else is exported: counts and checks anew, and proposes another file unless one was typed. */
	void scopeChanged() {
		if (out != null) {
			propose();
			split.plan(scope.get());
			check();
			validate();
		}
	}

	private void propose() {
		if (!typed) {
			proposing = true;
			String last = before.out();
			boolean fits = !last.isEmpty() && format.get().id().equals(before.format());
			out.setText(fits ? last : proposal().toString());
			proposing = false;
		}
	}

	private Path proposal() {
		Path root = store.root().toAbsolutePath().normalize();
		Path folder = root.getParent() == null ? root : root.getParent();
		String stem = root.getFileName() == null ? "corpus" : root.getFileName().toString(); //$NON-NLS-1$
		String extension = format.get().isFolder() ? '-' + format.get().id()
				: format.get().extensions().isEmpty() ? "" : '.' + format.get().extensions().get(0); //$NON-NLS-1$
		return folder.resolve(stem + extension);
	}

	private void browse() {
		Path now = out();
		String chosen;
		if (format.get().isFolder()) {
			DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setFilterPath(out.getText());
			chosen = dialog.open();
		} else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
			if (now != null && now.getParent() != null) {
				dialog.setFilterPath(now.getParent().toString());
				dialog.setFileName(now.getFileName().toString());
			}
			chosen = dialog.open();
		}
		if (chosen != null) {
			out.setText(chosen);
		}
	}

	private void choose() {
		split.plan(scope.get());
		validate();
	}

	/** Rules may find what stops the export: better said before than after. */
	private void check() {
		ExportRequest request = scope.get();
		errors.setText(Messages.Target_checkingNow);
		checking.start(400, monitor -> {
			Set<String> articles = new HashSet<>();
			int[] count = new int[1];
			RuleChecker.standard().checkAll(new WatchedCorpus(new SelectedCorpus(store, request), monitor), finding -> {
				if (finding.severity() == Severity.ERROR) {
					count[0]++;
					articles.add(finding.article());
				}
			}, damage -> count[0]++, monitor);
			return new int[] { count[0], articles.size() };
		}, counted -> errors.setText(counted[0] == 0 ? Messages.Target_noErrors
				: NLS.bind(Messages.Target_errors, counted[0], counted[1])
						+ (hasProblemsView() ? " <a>" + Messages.Target_showProblems + "</a>" : "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				failure -> errors.setText(String.valueOf(failure.getMessage())));
	}

	private static boolean hasProblemsView() {
		return PlatformUI.getWorkbench().getViewRegistry().find(PROBLEMS) != null;
	}

	private void showProblems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			getWizard().performCancel();
			getShell().close();
			try {
				window.getActivePage().showView(PROBLEMS);
			} catch (PartInitException e) {
				Jobs.show(Messages.Target_showProblems, e);
			}
		}
	}

	private void validate() {
		String problem = problem();
		Path path = out();
		setErrorMessage(problem);
		boolean there = problem == null && Files.exists(path);
		setMessage(there ? Files.isDirectory(path) ? Messages.Target_overwriteFolder : Messages.Target_overwrite : null,
				there ? WARNING : NONE);
		setPageComplete(problem == null);
	}

	private String problem() {
		Path path = out();
		if (split.isSplit() && split.split() == null) {
			return Messages.Target_sharesWrong;
		}
		if (path == null || path.getFileName() == null || out.getText().isBlank()) {
			return Messages.Target_missingFile;
		}
		if (!path.isAbsolute()) {
			return Messages.Target_relativeFile;
		}
		if (!Files.isDirectory(path.getParent())) {
			return NLS.bind(Messages.Target_missingFolder, path.getParent());
		}
		return !format.get().isFolder() && Files.isDirectory(path) ? Messages.Target_isFolder : null;
	}

	/** @return the file that was typed, or {@code null} if that is no path */
	Path out() {
		try {
			return Path.of(out.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Shows the split that a profile says. */
	void show(Choices choices) {
		split.show(choices);
	}

	SplitFields split() {
		return split;
	}

	boolean isForced() {
		return force.getSelection();
	}
}
