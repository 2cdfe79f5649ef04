package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;
import static org.saksi.rcp.tests.Workbooks.find;
import static org.saksi.rcp.tests.Workbooks.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.Checkout;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;

/**
 * The whole job by keys, from an empty workbench to a workbook: a corpus by wizard, the sample pages, a zone corrected, an
 * article marked, a problem fixed, the article done, everything exported and read back.
 */
class WholeJobTest {

	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";
	private static final String LINE = "Empat hari setelah Jembatan Lantera";

	@TempDir
	Path folder;

	private UiDriver driver;
	private Desk desk;

	@Test
	void fromNothingToAWorkbook() throws Exception {
		Assumptions.assumeTrue(UiDriver.isPossible(), "needs an X display and xdotool");
		driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		copyPages();
		newCorpus();
		importPages();
		CorpusStore store = OpenCorpora.get().current();
		try (Desk opened = new Desk("job", driver, store)) {
			desk = opened;
			desk.run(() -> {
				desk.openTheArticle();
				correctAZone();
				mark();
				fixAProblem();
				finish();
				checkTheStore();
				checkTheWorkbook(export());
			});
		}
	}

	private void copyPages() throws IOException {
		Path pages = Files.createDirectory(folder.resolve("pages"));
		try (Stream<Path> samples = Files.list(Checkout.root().resolve("features/org.saksi.feature/rootfiles/samples"))) {
			for (Path each : samples.filter(path -> path.toString().endsWith(".txt")).toList()) {
				Files.copy(each, pages.resolve(each.getFileName()));
			}
		}
	}

	private void newCorpus() {
		driver.ui(() -> {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
			return null;
		});
		driver.press("ctrl+n");
		Text name = driver.find(Text.class, "new.name");
		driver.waitUntil("the name has the focus", name::isFocusControl);
		driver.type("Satu Pekan");
		driver.press("Tab");
		Text path = driver.find(Text.class, "new.folder");
		driver.waitUntil("the folder has the focus", path::isFocusControl);
		driver.press("ctrl+a");
		driver.type(folder.resolve("korpus").toString());
		driver.press("alt+n", "alt+n");
		Text id = driver.find(Text.class, "new.annotatorId");
		driver.waitUntil("the id has the focus", id::isFocusControl);
		driver.type(ANNOTATOR);
		driver.press("Tab");
		driver.type("Citra Dewi");
		driver.press("Return", "alt+c");
	}

	private void importPages() {
		Table inputs = driver.find(Table.class, "import.inputs");
		driver.ui(() -> {
			Clipboard clipboard = new Clipboard(Desk.display());
			clipboard.setContents(new Object[] { folder.resolve("pages").toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		driver.click(inputs);
		driver.press("ctrl+v");
		driver.waitUntil("the pages are found", () -> inputs.getItemCount() == 13);
		driver.press("alt+i");
		Table report = driver.find(Table.class, "report.table");
		driver.waitUntil("the report lists all", () -> report.getItemCount() >= 13);
		driver.press("Escape");
	}

	private void correctAZone() {
		desk.select(LINE);
		driver.press("z");
		Control field = driver.find(Text.class, "org.saksi.ui.editor.popup.field");
		driver.waitUntil("the kinds are offered", field::isFocusControl);
		driver.press("s");
		desk.waitForText();
		desk.picture("1-zone");
	}

	private void mark() {
		desk.select("Lintang Kusumarini");
		driver.press("s");
		desk.select("menilai");
		driver.press("q");
		desk.select(CLAIM);
		driver.press("c", "a", "1");
		driver.press("ctrl+bracketright");
		driver.waitUntil("the claim has its final point", () -> desk.layer(layer -> layer.getClaims().get(0).getSpan().quote()).endsWith("."));
		desk.select("Lintang Kusumarini");
		driver.press("s", "g");
		driver.waitUntil("the agents are offered", () -> Desk.display().getFocusControl() instanceof Text);
		driver.press("ctrl+a");
		driver.type("Lintang Kusumarini");
		driver.press("Return");
		desk.waitForText();
		desk.picture("2-marked");
	}

	private void fixAProblem() {
		desk.select("kerusakan bermula");
		driver.press("ctrl+1");
		Table fixes = driver.find(Table.class, "org.saksi.ui.editor.popup.table");
		driver.waitUntil("fixes are offered", () -> fixes.getItemCount() > 0);
		desk.picture("3-fixes");
		driver.press("Return");
		desk.waitForText();
		driver.waitUntil("the claim is tidy", () -> CLAIM.equals(desk.layer(layer -> layer.getClaims().get(0).getSpan().quote())));
	}

	private void finish() {
		driver.press("d");
		driver.waitUntil("done", () -> desk.layer(layer -> layer.getStatus()) == LayerStatus.DONE);
		desk.save();
		desk.picture("4-done");
	}

	private void checkTheStore() throws Exception {
		CorpusStore store = desk.store;
		assertEquals("Satu Pekan", store.corpus().getName());
		assertEquals(13, store.articleIds().size());
		int at = store.article(ARTICLE).getText().indexOf(LINE);
		Zone zone = store.article(ARTICLE).getZones().stream().filter(each -> each.getStart() <= at && at < each.getEnd())
				.findFirst().orElseThrow();
		assertEquals("subhead", zone.getKind());
		assertEquals(1, store.layer(ARTICLE, ANNOTATOR).getAttributions().size());
		assertTrue(store.registries().agents().stream().anyMatch(agent -> "Lintang Kusumarini".equals(agent.getName())));
	}

	private Path export() {
		Path out = folder.resolve("corpus.xlsx");
		desk.wizardForExport(out);
		driver.press("alt+x");
		driver.waitUntil("the workbook is there", () -> Files.exists(out));
		Shell window = driver.ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		driver.waitUntil("the message is shown", () -> Desk.display().getActiveShell() != null && Desk.display().getActiveShell() != window);
		driver.press("Return");
		return out;
	}

	private static void checkTheWorkbook(Path out) throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
			assertEquals(13, workbook.getSheet("documents").getLastRowNum());
			String claim = ARTICLE + '/' + ANNOTATOR + "/c1";
			Sheet claims = workbook.getSheet("claims");
			assertEquals(CLAIM, value(claims, find(claims, "claim_id", claim), "text"));
			assertEquals("done", value(claims, find(claims, "claim_id", claim), "status"));
			Sheet attributions = workbook.getSheet("attributions");
			assertEquals("Lintang Kusumarini", value(attributions, find(attributions, "claim_id", claim), "agent_name"));
			Sheet stances = workbook.getSheet("stances");
			assertEquals("affirm", value(stances, find(stances, "target_id", claim), "polarity"));
			Sheet sentences = workbook.getSheet("sentences");
			assertFalse(value(sentences, find(sentences, "zone", "subhead"), "text").isEmpty());
		}
	}
}
