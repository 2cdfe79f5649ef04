package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;
import static org.saksi.rcp.tests.Workbooks.find;
import static org.saksi.rcp.tests.Workbooks.value;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Stance;
import org.saksi.testing.ui.UiDriver;

/** An annotator marks a sample article by keys alone, saves, exports; what the workbook holds is read back. */
class MarkByKeysTest {

	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	@Test
	void marksSavesAndExports() throws Exception {
		try (Desk opened = new Desk("keys", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				desk.openTheArticle();
				desk.picture("1-opened");
				markOneAttribution();
				undoAndRedo();
				finishAndSave();
				checkTheLayer();
				checkTheWorkbook(export());
			});
		}
	}

	private void markOneAttribution() {
		desk.select("Lintang Kusumarini");
		driver.press("s");
		desk.select("menilai");
		driver.press("q");
		desk.select(CLAIM);
		driver.press("c", "a", "1");
		desk.picture("2-marked");
		desk.select("Lintang Kusumarini");
		driver.press("s", "g");
		driver.waitUntil("the agents are offered", () -> Desk.display().getFocusControl() instanceof Text);
		driver.press("ctrl+a");
		driver.type("Lintang");
		desk.picture("3-agent");
		driver.press("Return");
		desk.waitForText();
	}

	private void undoAndRedo() {
		desk.select("Truk pasir mungkin memicu");
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
		return desk.layer(layer -> layer.getClaims().size());
	}

	private void finishAndSave() {
		driver.press("d");
		assertTrue(driver.ui(() -> Desk.editor().isDirty()));
		desk.save();
		desk.picture("4-saved");
	}

	private void checkTheLayer() throws Exception {
		Layer layer = desk.store.layer(ARTICLE, ANNOTATOR);
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
		desk.wizardForExport(out);
		desk.picture("5-export");
		driver.press("Return");
		driver.waitUntil("the workbook is there", () -> Files.exists(out));
		driver.waitUntil("the message is shown", () -> Desk.display().getActiveShell() != null
				&& Desk.display().getActiveShell() != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		desk.picture("6-exported");
		driver.press("Return");
		return out;
	}

	private static void checkTheWorkbook(Path out) throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
			String claim = ARTICLE + '/' + ANNOTATOR + "/c1";
			Sheet claims = workbook.getSheet("claims");
			Row row = find(claims, "claim_id", claim);
			assertEquals(CLAIM, value(claims, row, "text"));
			assertEquals("done", value(claims, row, "status"));
			Sheet attributions = workbook.getSheet("attributions");
			Row link = find(attributions, "claim_id", claim);
			assertEquals("LINTANG", value(attributions, link, "agent_id"));
			assertEquals("menilai", value(attributions, link, "cue_text"));
			assertFalse(value(attributions, link, "agent_name").isEmpty());
			Sheet stances = workbook.getSheet("stances");
			assertEquals("affirm", value(stances, find(stances, "target_id", claim), "polarity"));
		}
	}
}
