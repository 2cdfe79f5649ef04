package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.Checkout;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.prefs.Preferences;

/** An annotator at the workbench, with a corpus of the sample articles open. */
public final class Desk implements AutoCloseable {

	/** Who works. */
	public static final String ANNOTATOR = "citra";
	/** What is worked on. */
	public static final String ARTICLE = "jembatan-3-selasar";

	private static final String TEXT = "org.saksi.ui.editor.text";

	/** Presses keys. */
	public final UiDriver driver;
	/** The open corpus. */
	public final CorpusStore store;
	private final String name;

	/**
	 * Opens a new corpus; skips the test where nothing can be driven.
	 *
	 * @param name of the test, for pictures
	 */
	public Desk(String name, Path folder, Scheme scheme) throws Exception {
		Assumptions.assumeTrue(UiDriver.isPossible(), "needs an X display and xdotool");
		this.name = name;
		driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		NewCorpus spec = new NewCorpus("Contoh", "id", scheme, List.of(ANNOTATOR));
		try (CorpusStore fresh = CorpusStore.create(folder, spec, StoreOptions.defaults())) {
			Report report = new Report();
			ImportService.run(fresh, List.of(Checkout.root().resolve("features/org.saksi.feature/rootfiles/samples")), null,
					ImportOptions.DEFAULT, report, new NullProgressMonitor());
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			Preferences.setAnnotator(fresh, ANNOTATOR);
		}
		store = OpenCorpora.get().open(folder, new NullProgressMonitor());
	}

	/** A desk at a corpus that is open already. */
	public Desk(String name, UiDriver driver, CorpusStore store) {
		this.name = name;
		this.driver = driver;
		this.store = store;
	}

	@Override
	public void close() {
		closeStrays(driver);
		driver.ui(() -> page().closeAllEditors(false));
		OpenCorpora.get().close(store);
		driver.ui(() -> {
			if (page().isPageZoomed()) {
				page().toggleZoom(page().getActivePartReference());
			}
			page().resetPerspective(); // the next test finds what a new user finds
			return null;
		});
	}

	/**
	 * Closes what a failed test left in front of the workbench, innermost first, so that the next test does not meet it. An
	 * Escape lets a dialog end as a person would end it; what does not heed it is taken away.
	 */
	static void closeStrays(UiDriver driver) {
		for (Shell stray = driver.ui(Desk::stray); stray != null; stray = driver.ui(Desk::stray)) {
			Shell shell = stray;
			driver.ui(() -> {
				if (!shell.isDisposed()) { // a tool tip goes by itself
					shell.forceActive();
				}
				return null;
			});
			driver.press("Escape");
			driver.ui(() -> {
				shell.dispose();
				return null;
			});
		}
	}

	/** A visible window that is not the workbench's and has no visible window of its own, or {@code null}. */
	private static Shell stray() {
		for (Shell shell : display().getShells()) {
			if (shell.isVisible() && !isWorkbench(shell) && Arrays.stream(shell.getShells()).noneMatch(Shell::isVisible)) {
				return shell;
			}
		}
		return null;
	}

	private static boolean isWorkbench(Shell shell) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).anyMatch(window -> window.getShell() == shell);
	}

	/** The page of the window. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The active editor. */
	public static IEditorPart editor() {
		return page().getActiveEditor();
	}

	/** The display. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** From the explorer, by its filter, to the text of the article. */
	public void openTheArticle() {
		NatTable table = driver.find(NatTable.class, "explorer.table");
		Combo annotator = driver.find(Combo.class, "explorer.annotator");
		driver.waitUntil("the annotator is shown", () -> ANNOTATOR.equals(annotator.getText()));
		driver.ui(() -> {
			page().showView("org.saksi.ui.corpus.explorer").setFocus();
			return null;
		});
		driver.waitUntil("the table has the focus", table::isFocusControl);
		driver.press("ctrl+f");
		Text filter = driver.find(Text.class, "explorer.filter");
		driver.waitUntil("the filter has the focus", filter::isFocusControl);
		driver.press("ctrl+a");
		driver.type("Siapa yang Salah");
		driver.press("Down");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		driver.press("Return");
		driver.waitUntil("the article is open", () -> editor() != null);
		assertEquals(ARTICLE, driver.ui(() -> ((ArticleInput) editor().getEditorInput()).articleId()));
		waitForText();
	}

	/** Selects the first place of the words, by the find bar. */
	public void select(String words) {
		driver.press("ctrl+f");
		Text field = driver.find(Text.class, "org.saksi.ui.editor.find");
		driver.waitUntil("the find bar has the focus", field::isFocusControl);
		driver.press("ctrl+a");
		driver.type(words);
		driver.press("Escape");
		StyledText text = driver.find(StyledText.class, TEXT);
		driver.waitUntil("found: " + words, () -> words.equals(text.getSelectionText()) && text.isFocusControl());
	}

	/** Waits until keys go to the text. */
	public void waitForText() {
		StyledText text = driver.find(StyledText.class, TEXT);
		driver.waitUntil("the text has the focus", text::isFocusControl);
	}

	/** Saves by key. */
	public void save() {
		driver.press("ctrl+s");
		driver.waitUntil("saved", () -> !editor().isDirty());
	}

	/** Asks something of the layer that is open in the editor. */
	public <T> T layer(java.util.function.Function<Layer, T> question) {
		return driver.ui(() -> {
			try (var session = store.session(ARTICLE, ANNOTATOR)) {
				return question.apply(session.layer());
			}
		});
	}

	/** Runs the steps of a test; keeps a picture of where it failed. */
	public void run(Steps steps) throws Exception {
		try {
			steps.run();
		} catch (AssertionError e) {
			picture("failed");
			throw e;
		}
	}

	/** What a test does. */
	public interface Steps {
		void run() throws Exception;
	}

	/** Keeps a picture as a result of the build. */
	public void picture(String what) {
		driver.screenshot(Checkout.root()
				.resolve("bundles/org.saksi.rcp.tests/target/screenshots/" + name + '-' + what + ".png"));
	}

	/** Opens the export wizard by its key and types what is to be written; the wizard can be finished then. */
	void wizardForExport(Path out) {
		driver.press("ctrl+alt+e");
		Control format = driver.find(Combo.class, "export.format");
		driver.waitUntil("the wizard has the focus", format::isFocusControl);
		driver.press("alt+n", "alt+n");
		Text file = driver.find(Text.class, "export.file");
		driver.press("alt+f");
		driver.waitUntil("the file has the focus", file::isFocusControl);
		driver.press("ctrl+a");
		driver.type(out.toString());
	}
}
