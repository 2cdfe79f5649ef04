package org.saksi.rcp.tests.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.Span;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.testing.SharedData;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.prefs.Preferences;

/**
 * Real articles are marked to the depth of marks that people made, by keys alone: at most four key presses a mark. A mark is a
 * source, cue, claim, attribution, stance or hop; navigation and pop-ins count, modifiers do not; the registries are filled.
 */
class KeyCountTest {

	private static final String FIRST = "000_571c34ac3f1a51f7";
	private static final String SECOND = "001_821b5704207c4569";
	private static final int MOST = 4;

	@TempDir
	Path folder;

	private UiDriver driver;
	private Desk desk;
	private KeyCounter on;

	private void article(String id, Desk.Steps marking) throws Exception {
		Path marks = SharedData.require("articles/example-marks.saksi.jsonl");
		Assumptions.assumeTrue(UiDriver.isPossible(), "needs an X display and xdotool");
		driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		Path root = folder.resolve("corpus");
		try (CorpusStore fresh = CorpusStore.create(root,
				new NewCorpus("Kursk", "id", SchemeRegistry.get().load("claims"), List.of(Desk.ANNOTATOR)), StoreOptions.defaults())) {
			Report report = new Report();
			ImportService.run(fresh, List.of(marks), null, ImportOptions.DEFAULT, report, new NullProgressMonitor());
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			Preferences.setAnnotator(fresh, Desk.ANNOTATOR);
		}
		try (Desk opened = new Desk("count-" + id.substring(0, 3), driver, OpenCorpora.get().open(root, new NullProgressMonitor()))) {
			desk = opened;
			on = new KeyCounter(driver);
			desk.run(() -> {
				open(id);
				marking.run();
				desk.picture("marked");
				desk.save();
				check(id);
			});
		}
	}

	private void open(String id) {
		driver.ui(() -> Desk.page().openEditor(new ArticleInput(desk.store, id, Desk.ANNOTATOR), ArticleInput.EDITOR_ID));
		desk.waitForText();
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.ui(() -> {
			text.setSelection(0);
			return null;
		});
		driver.settle();
	}

	private void check(String id) throws Exception {
		Layer gold = desk.store.layer(id, "gold");
		Layer made = desk.store.layer(id, Desk.ANNOTATOR);
		assertEquals(String.join("\n", LayerWords.of(gold)), String.join("\n", LayerWords.of(made)));
		int marks = LayerWords.marks(made);
		System.out.println(id + ": " + on.count() + " keys for " + marks + " marks, " + (double) on.count() / marks + " a mark");
		assertTrue(on.count() <= MOST * marks, on.count() + " keys for " + marks + " marks");
	}

	/** Cuts words off the end of the active mark. */
	private void shrinkTo(String lastWords) {
		on.until("bracketleft", () -> {
			Span span = KeyCounter.desk().active().getSpan();
			return span.textIn(KeyCounter.desk().model().text().text()).endsWith(lastWords);
		});
	}

	@Test
	void thirteenActsOfClaimingAndTwoChains() throws Exception {
		article(FIRST, () -> {
			on.press("shift+n shift+n s q c"); // the headline, past a caption
			on.claim("1", "1", "factual", "K02");
			on.press("shift+n s q c");
			on.claim("1", "1", "factual", "K01");
			firstTime();
			on.press("shift+n s q c");
			on.claim("1", "1", "factual", "K01");
			on.press("shift+n q s h q s h"); // the next sentence says who passed it on
			on.press("shift+n c q s q s h");
			on.claim("1", "1", "factual", "K05", "K02", "K10");
			interfax();
			on.press("shift+n s q c");
			on.claim("2", "1", "factual", "K01");
			on.choose("equal", "pasukannya telah sepenuhnya");
			on.press("shift+n s");
			on.choose("g", "Ukraina (pihak");
			on.press("q semicolon c");
			on.claim("1", "1", "factual", "K04");
			on.press("shift+n c w");
			on.claim("1", "1", "factual", "K07");
			on.press("shift+n shift+n c w");
			on.claim("1", "1", "factual", "K13");
		});
	}

	/** A sentence with a claim of the writer that is part of it. */
	private void firstTime() {
		on.press("shift+n s q Home");
		int length = "Untuk pertama kalinya, Rusia juga secara resmi mengakui".length();
		on.until("ctrl+shift+Right", () -> KeyCounter.desk().cursor().selection().length() >= length);
		on.press("c w");
		on.claim("1", "1", "factual", "K11");
		on.press("c");
		on.claim("1", "1", "quantity", "K02", "K03");
		quantity();
	}

	/** The number that the claim holds becomes its quantity: what the rules propose. */
	private void quantity() {
		on.until("period", () -> KeyCounter.desk().active() instanceof Claim);
		driver.waitUntil("the rules have found that the quantity is missing",
				() -> !((ArticleEditor) Desk.editor()).sheet().problems().here().isEmpty());
		on.press("ctrl+1");
		driver.waitUntil("fixes are offered", () -> Desk.display().getFocusControl() instanceof Text);
		on.press("Return");
		desk.waitForText();
	}

	/** Two claims in a sentence: one that Interfax passes on, one with joint sources. */
	private void interfax() {
		on.press("shift+n q s q s c c h");
		on.claim("1", "1", "factual", "K06");
		on.press("semicolon semicolon semicolon c q s");
		on.choose("g", "Ukraina (pihak");
		on.press("s a");
		on.claim("1", "2", "quantity", "K03");
		quantity();
	}

	@Test
	void aClaimThatTwoSpeakOfAndASourceWithoutWords() throws Exception {
		article(SECOND, () -> {
			on.press("shift+n shift+n shift+n shift+n s q c");
			on.claim("1", "1", "factual", "K02");
			on.press("shift+n s q c c");
			shrinkTo("pasukan Korea Utara");
			on.claim("1", "1", "factual", "K02");
			on.press("shift+n s q c");
			on.claim("1", "1", "factual", "K05");
			on.press("shift+n c q s q s");
			on.choose("g", "Kremlin ");
			on.press("shift+h");
			on.claim("1", "1", "factual", "K05", "K02", "K10");
			on.press("shift+n c q");
			on.choose("g", "Valery Gerasimov");
			on.claim("1", "1", "factual", "K06");
			on.press("shift+n shift+n c w");
			on.claim("1", "1", "factual", "K11");
			on.press("shift+n c w shift+bracketright shift+bracketright");
			on.claim("1", "1", "factual", "K99");
			reports();
			on.press("shift+n c c");
			shrinkTo("Kim Jong-un");
			on.press("w");
			on.claim("1", "1", "factual", "K10");
			on.press("shift+n s q c");
			on.claim("2", "1", "factual", "K01");
			on.press("q s h q s a 1 alt+1");
			on.press("Tab Tab space Tab space shift+Tab shift+Tab shift+Tab h"); // who passed on the one passed on the other
		});
	}

	private void reports() {
		on.press("shift+n q s");
		on.tag("y", "form", "named");
		on.press("c c");
		on.claim("1", "2", "quantity", "K03");
		quantity();
		on.press("semicolon c q s");
		on.choose("g", "Korea Selatan");
		on.claim("1", "1", "quantity", "K09");
		quantity();
	}
}
