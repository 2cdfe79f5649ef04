package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Stance;
import org.saksi.testing.Checkout;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.prefs.Preferences;

/** An annotator marks a sample article by keys alone, saves, exports; what the workbook holds is read back. */
class MarkByKeysTest {

	private static final String ANNOTATOR = "citra";
	private static final String ARTICLE = "jembatan-3-selasar";
	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";

	@TempDir
	static Path folder;

	private static UiDriver driver;
	private static CorpusStore store;

	@BeforeAll
	static void openTheSamples() throws Exception {
		Assumptions.assumeTrue(UiDriver.isPossible(), "needs an X display and xdotool");
		driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		Path corpus = folder.resolve("corpus");
		NewCorpus spec = new NewCorpus("Contoh", "id", SchemeRegistry.get().load("claims"), List.of(ANNOTATOR));
		try (CorpusStore fresh = CorpusStore.create(corpus, spec, StoreOptions.defaults())) {
			Report report = new Report();
			ImportService.run(fresh, List.of(Checkout.root().resolve("features/org.saksi.feature/rootfiles/samples")), null,
					ImportOptions.DEFAULT, report, new NullProgressMonitor());
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			Preferences.setAnnotator(fresh, ANNOTATOR);
		}
		store = OpenCorpora.get().open(corpus, new NullProgressMonitor());
	}

	@AfterAll
	static void close() {
		if (driver != null && store != null) {
			driver.ui(() -> page().closeAllEditors(false));
			OpenCorpora.get().close(store);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@Test
	void marksSavesAndExports() throws Exception {
		try {
			openTheArticle();
			markOneAttribution();
			undoAndRedo();
			finishAndSave();
			checkTheLayer();
			checkTheWorkbook(export());
		} catch (AssertionError e) {
			screenshot("failed");
			throw e;
		}
	}

	private void openTheArticle() {
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
		driver.type("Siapa yang Salah");
		driver.press("Down");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		driver.press("Return");
		driver.waitUntil("the article is open", () -> editor() != null);
		assertEquals(ARTICLE, driver.ui(() -> ((ArticleInput) editor().getEditorInput()).articleId()));
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.waitUntil("the text has the focus", text::isFocusControl);
		screenshot("1-opened");
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	private void select(String words) {
		driver.press("ctrl+f");
		Text field = driver.find(Text.class, "org.saksi.ui.editor.find");
		driver.waitUntil("the find bar has the focus", field::isFocusControl);
		driver.press("ctrl+a");
		driver.type(words);
		driver.press("Escape");
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.waitUntil("found: " + words, () -> words.equals(text.getSelectionText()) && text.isFocusControl());
	}

	private void markOneAttribution() {
		select("Lintang Kusumarini");
		driver.press("s");
		select("menilai");
		driver.press("q");
		select(CLAIM);
		driver.press("c", "a", "1");
		screenshot("2-marked");
		select("Lintang Kusumarini");
		driver.press("s", "g");
		driver.waitUntil("the agents are offered", () -> driver.ui(() -> display().getFocusControl() instanceof Text));
		driver.press("ctrl+a");
		driver.type("Lintang");
		screenshot("3-agent");
		driver.press("Return");
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.waitUntil("the text has the focus again", text::isFocusControl);
	}

	private static org.eclipse.swt.widgets.Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	private void undoAndRedo() {
		select("Truk pasir mungkin memicu");
		driver.press("c");
		assertEquals(2, claims());
		driver.press("ctrl+z");
		assertEquals(1, claims());
		driver.press("ctrl+shift+z");
		assertEquals(2, claims());
		driver.press("ctrl+z");
		assertEquals(1, claims());
	}

	private int claims() {
		return driver.ui(() -> openLayer().getClaims().size());
	}

	private static Layer openLayer() throws Exception {
		try (var session = store.session(ARTICLE, ANNOTATOR)) {
			return session.layer();
		}
	}

	private void finishAndSave() {
		driver.press("d");
		assertTrue(driver.ui(() -> editor().isDirty()));
		driver.press("ctrl+s");
		driver.waitUntil("saved", () -> !editor().isDirty());
		screenshot("4-saved");
	}

	private void checkTheLayer() throws Exception {
		Layer layer = store.layer(ARTICLE, ANNOTATOR);
		assertEquals(LayerStatus.DONE, layer.getStatus());
		assertEquals(1, layer.getAttributions().size());
		Attribution attribution = layer.getAttributions().get(0);
		Claim claim = attribution.getClaims().get(0);
		assertEquals(CLAIM, claim.getSpan().quote());
		assertEquals("menilai", attribution.getCue().getSpan().quote());
		assertEquals("Lintang Kusumarini", attribution.getSources().get(0).getSpan().quote());
		assertEquals("LINTANG", attribution.getSources().get(0).getAgent());
		Stance stance = layer.getStances().get(0);
		assertEquals("affirm", stance.getAttributes().get("polarity"));
		assertEquals("LINTANG", stance.getHolder());
		assertEquals(claim, stance.getClaim());
	}

	private Path export() {
		Path out = folder.resolve("corpus.xlsx");
		driver.press("ctrl+alt+e");
		Text file = driver.find(Text.class, "export.file");
		Control format = driver.find(Combo.class, "export.format");
		driver.waitUntil("the wizard has the focus", format::isFocusControl);
		driver.press("Tab");
		driver.waitUntil("the file has the focus", file::isFocusControl);
		driver.press("ctrl+a");
		driver.type(out.toString());
		screenshot("5-export");
		driver.press("Return");
		driver.waitUntil("the workbook is there", () -> Files.exists(out));
		driver.waitUntil("the message is shown", () -> display().getActiveShell() != null
				&& display().getActiveShell() != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		screenshot("6-exported");
		driver.press("Return");
		return out;
	}

	private void checkTheWorkbook(Path out) throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
			Sheet claims = workbook.getSheet("claims");
			Row row = find(claims, "claim_id", ARTICLE + '/' + ANNOTATOR + "/c1");
			assertEquals(CLAIM, value(claims, row, "text"));
			assertEquals("done", value(claims, row, "status"));
			Sheet attributions = workbook.getSheet("attributions");
			Row link = find(attributions, "claim_id", ARTICLE + '/' + ANNOTATOR + "/c1");
			assertEquals("LINTANG", value(attributions, link, "agent_id"));
			assertEquals("menilai", value(attributions, link, "cue_text"));
			assertFalse(value(attributions, link, "agent_name").isEmpty());
			Sheet stances = workbook.getSheet("stances");
			Row stance = find(stances, "target_id", ARTICLE + '/' + ANNOTATOR + "/c1");
			assertEquals("affirm", value(stances, stance, "polarity"));
			assertNull(workbook.getSheet("claims_2"));
		}
	}

	private static Row find(Sheet sheet, String column, String wanted) {
		for (Row row : sheet) {
			if (wanted.equals(value(sheet, row, column))) {
				return row;
			}
		}
		throw new AssertionError("no row of " + sheet.getSheetName() + " has " + column + " = " + wanted);
	}

	private static String value(Sheet sheet, Row row, String column) {
		Row header = sheet.getRow(0);
		for (int i = 0; i < header.getLastCellNum(); i++) {
			if (column.equals(header.getCell(i).getStringCellValue())) {
				return row.getCell(i) == null ? "" : row.getCell(i).toString();
			}
		}
		throw new AssertionError("no column " + column + " in " + sheet.getSheetName());
	}

	private static void screenshot(String name) {
		driver.screenshot(Checkout.root().resolve("bundles/org.saksi.rcp.tests/target/screenshots/" + name + ".png"));
	}
}
