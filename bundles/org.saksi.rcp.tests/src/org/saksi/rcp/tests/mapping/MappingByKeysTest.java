package org.saksi.rcp.tests.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;

/** Corpora of other tools come in through the mapping page: a ready mapping, a changed one, one that was saved, a table. */
class MappingByKeysTest {

	private static final String TEXT = "Sari said the bridge is closed.\nBudi denied it.\n";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;
	private MappingSteps steps;

	private void at(String name, Desk.Steps work) throws Exception {
		try (Desk opened = new Desk(name, folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			steps = new MappingSteps(opened);
			desk.run(work);
		}
	}

	/** Brat files in the types of PolNeAR, and one that nobody knows. */
	private Path brat() throws Exception {
		Path brat = Files.createDirectory(folder.resolve("brat"));
		Files.writeString(brat.resolve("bridge.txt"), TEXT);
		Files.writeString(brat.resolve("bridge_ana.ann"), String.join("\n", "T1\tSource 0 4\tSari", "T2\tCue 5 9\tsaid",
				"T3\tContent 10 30\tthe bridge is closed", "T5\tAttribution 5 9\tsaid", "E1\tAttribution:T5 Source1:T1 Content1:T3 Cue1:T2", "T4\tPerson 32 36\tBudi",
				"A1\tGender T4 male", ""));
		return brat;
	}

	@Test
	void aReadyMappingIsChosenChangedSavedAndFollowed() throws Exception {
		Path saved = folder.resolve("own.json");
		at("mapping-ready", () -> {
			steps.importing(brat());
			Tree tree = steps.mappingPage();
			driver.waitUntil("types are listed", () -> tree.getItemCount() == 5);
			List<String> proposed = steps.rows(tree);
			assertTrue(proposed.contains("Content|Claim|"), proposed::toString);
			assertTrue(proposed.contains("Person|New mark type Person|The scheme grows"), proposed::toString);
			StyledText text = driver.find(StyledText.class, "import.mapping.text");
			driver.waitUntil("the document is shown", () -> text.getText().equals(TEXT));
			assertMarked(text, 10, 30);
			desk.picture("1-proposed");
			chooseReady();
			driver.press("Tab", "Tab", "Tab");
			driver.waitUntil("the rows have the focus", tree::isFocusControl);
			remapPerson(tree);
			desk.picture("2-changed");
			save(saved);
			steps.finish("bridge");
			assertLayer();
		});
		Mapping mapping = MappingFiles.read(saved);
		assertEquals("cue", rule(mapping, "Person").as());
		assertEquals("claim", rule(mapping, "Content").as());
	}

	private static MarkRule rule(Mapping mapping, String type) {
		return mapping.marks().stream().filter(rule -> rule.type().equals(type)).findFirst().orElseThrow();
	}

	private void chooseReady() {
		Combo choices = driver.find(Combo.class, "import.mapping.choice");
		driver.press("alt+m");
		driver.waitUntil("the mappings have the focus", choices::isFocusControl);
		driver.press("Down");
		Tree tree = driver.find(Tree.class, "import.mapping.rows");
		driver.waitUntil("PolNeAR is chosen", () -> choices.getText().equals("PolNeAR")
				&& Arrays.stream(tree.getItems()).anyMatch(item -> item.getText(0).equals("Attribution-no-source")));
		List<String> rows = steps.rows(tree);
		assertTrue(rows.contains("Person|New mark type Person|No rule: by name"), rows::toString);
		assertTrue(rows.contains("Attribution-no-source|Attribution|Not in these files"), rows::toString);
		driver.waitUntil("the mappings keep the focus", choices::isFocusControl);
	}

	private void remapPerson(Tree tree) {
		steps.walkTo(tree, "Person");
		Combo combo = steps.target();
		assertEquals("New mark type Person", driver.ui(combo::getText));
		driver.press("ctrl+a");
		driver.type("Cue");
		driver.press("Return");
		driver.waitUntil("the rows have the focus again", tree::isFocusControl);
		driver.waitUntil("it has a rule", () -> tree.getSelection()[0].getText(1).equals("Cue"));
		Combo choices = driver.find(Combo.class, "import.mapping.choice");
		assertEquals("PolNeAR (changed)", driver.ui(choices::getText));
		Table marks = driver.find(Table.class, "import.mapping.marks");
		driver.waitUntil("the preview follows", () -> Arrays.stream(marks.getItems()).anyMatch(item -> item.getText(0).equals("Cue") && item.getText(1).equals("2")));
	}

	/** While GTK's own dialog is open, nothing else gets its turn but by chance: settling would take a minute. */
	private static void nativeDialog() {
		try {
			Thread.sleep(1500);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void save(Path saved) {
		driver.press("alt+s");
		nativeDialog();
		driver.waitUntil("the dialog is there", () -> Desk.display().getFocusControl() == null);
		driver.press("ctrl+a");
		driver.type(saved.toString());
		driver.press("Return");
		driver.waitUntil("the mapping is saved", () -> Files.exists(saved));
		Combo choices = driver.find(Combo.class, "import.mapping.choice");
		driver.waitUntil("it is what is chosen", () -> choices.getText().equals("own.json"));
	}

	private void assertLayer() throws Exception {
		Layer layer = desk.store.layer("bridge", "ana");
		assertNotNull(layer);
		Attribution attribution = layer.getAttributions().get(0);
		assertEquals("the bridge is closed", attribution.getClaims().get(0).getSpan().quote());
		assertEquals("Sari", attribution.getSources().get(0).getSpan().quote());
		assertEquals(List.of("said", "Budi"), layer.getCues().stream().map(cue -> cue.getSpan().quote()).toList());
		assertEquals("male", layer.getCues().get(1).getAttributes().get("Gender"));
	}

	private void assertMarked(StyledText text, int start, int end) {
		StyleRange[] ranges = driver.ui(text::getStyleRanges);
		assertTrue(Arrays.stream(ranges).anyMatch(range -> range.start == start && range.start + range.length == end), () -> Arrays.toString(ranges));
	}

	@Test
	void thePreviewOfArticlesShowsTheMarksOfTheMapping() throws Exception {
		at("mapping-marks", () -> {
			steps.importing(brat());
			steps.mappingPage();
			chooseReady();
			driver.press("alt+n");
			Table files = driver.find(Table.class, "import.files");
			driver.waitUntil("the files have the focus", files::isFocusControl);
			driver.press("Down");
			Table marks = driver.find(Table.class, "import.preview.marks");
			driver.waitUntil("marks are counted", () -> marks.getItemCount() == 5);
			StyledText text = driver.find(StyledText.class, "import.text");
			assertMarked(text, 10, 30);
			desk.picture("1-preview");
			Combo whose = driver.find(Combo.class, "import.preview.annotator");
			assertEquals("Marks of ana", driver.ui(whose::getText));
			driver.press("alt+k");
			driver.find(Tree.class, "import.mapping.rows");
			driver.press("Escape");
		});
	}

	@Test
	void columnsOfATableAreGivenMeanings() throws Exception {
		Path table = folder.resolve("rows.csv");
		Files.writeString(table, """
				kode,kutipan,p1,p2
				a1,Jembatan itu ditutup sejak Senin pagi menurut polisi setempat.,benar,salah
				a2,Warga menyangkal kabar bahwa pasar akan dipindahkan ke utara.,salah,salah
				a3,Wali kota berjanji menambah dua puluh bus listrik tahun depan.,benar,benar
				a4,Petani mengatakan panen tahun ini turun separuh dari biasanya.,benar,salah
				""");
		at("mapping-table", () -> {
			steps.importing(table);
			Tree tree = steps.mappingPage();
			driver.waitUntil("columns are listed", () -> MappingSteps.rows(tree.getItems()).contains("kutipan|Text|"));
			List<String> rows = steps.rows(tree);
			assertTrue(rows.contains("kode|ID of the article|"), rows::toString);
			assertTrue(rows.contains("p1|Label by a rater|"), rows::toString);
			Table preview = driver.find(Table.class, "import.mapping.table");
			driver.waitUntil("rows are shown", () -> preview.getItemCount() == 5 && preview.getItem(0).getText(1).equals("Text"));
			steps.walkTo(tree, "kode");
			steps.target();
			driver.press("Home");
			driver.press("Return");
			driver.waitUntil("the column is left out", () -> tree.getSelection()[0].getText(1).equals("Left out"));
			steps.walkTo(tree, "p1");
			driver.press("Down");
			steps.target();
			driver.press("ctrl+a");
			driver.type("rina");
			driver.press("Return");
			driver.waitUntil("the rater has a name", () -> tree.getSelection()[0].getText(1).equals("rina"));
			desk.picture("1-columns");
			steps.finish("rows-2");
			assertTrue(desk.store.annotators("rows-2").contains("rina"), () -> desk.store.articleIds().toString());
			assertEquals("benar", desk.store.layer("rows-2", "rina").getMarks().get(0).getAttributes().get("label"));
		});
	}

	@Test
	void aBadMappingFileIsNamedAndPagesDoWithoutTheMappingPage() throws Exception {
		Path bad = folder.resolve("bad.json");
		Files.writeString(bad, "{\"saksi_mapping\": 1,\n \"marks\": [\n  {\"type\": \"Content\"}]}\n");
		Path page = folder.resolve("page.txt");
		Files.writeString(page, "Jembatan ditutup\n\nJembatan itu ditutup sejak Senin pagi menurut polisi.\n");
		at("mapping-bad", () -> {
			steps.importing(brat());
			Tree tree = steps.mappingPage();
			driver.waitUntil("types are listed", () -> tree.getItemCount() == 5);
			driver.press("alt+o");
			nativeDialog();
			driver.waitUntil("the dialog is there", () -> Desk.display().getFocusControl() == null);
			driver.press("slash");
			nativeDialog();
			driver.type(bad.toString().substring(1));
			driver.press("Return");
			WizardDialog dialog = driver.ui(() -> (WizardDialog) tree.getShell().getData());
			driver.waitUntil("the error is shown", () -> dialog.getCurrentPage().getErrorMessage() != null);
			String error = driver.ui(() -> dialog.getCurrentPage().getErrorMessage());
			assertTrue(error.contains("bad.json:3") && error.contains("marks[0].as"), error);
			assertEquals(5, driver.ui(tree::getItemCount));
			desk.picture("1-error");
			driver.ui(() -> tree.setFocus());
			driver.press("Escape");
			driver.waitUntil("the wizard is gone", tree::isDisposed);
			steps.importing(page);
			driver.press("alt+n");
			Control files = driver.find(Table.class, "import.files");
			driver.waitUntil("the preview follows at once", files::isFocusControl);
		});
	}
}
