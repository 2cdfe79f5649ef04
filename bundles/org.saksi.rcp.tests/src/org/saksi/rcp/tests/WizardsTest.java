package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.cli.commands.Environment;
import org.saksi.cli.commands.SaksiCommand;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.preview.ImportPreview;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.testing.Checkout;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;

/** A lead makes a corpus, imports the sample pages with a correction, and exports them with a split, all in wizards. */
class WizardsTest {

	private static final Path SAMPLES = Checkout.root().resolve("features/org.saksi.feature/rootfiles/samples");
	private static final String FIRST = "beras-1-niagakini";

	@TempDir
	Path folder;

	private UiDriver driver;
	private CorpusStore store;

	@Test
	void aCorpusFromNothingToAWorkbook() throws Exception {
		Assumptions.assumeTrue(UiDriver.isPossible(), "needs an X display and xdotool");
		driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		try {
			newCorpus();
			importPages();
			checkTheArticles();
			Path workbook = folder.resolve("corpus one.xlsx");
			List<String> words = export(workbook);
			compareWithTheCommand(words, workbook);
		} catch (AssertionError e) {
			picture("failed");
			throw e;
		} finally {
			Desk.closeStrays(driver);
			driver.ui(() -> {
				OpenCorpora.get().all().forEach(OpenCorpora.get()::close);
				return null;
			});
		}
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	private void picture(String what) {
		driver.screenshot(Checkout.root().resolve("bundles/org.saksi.rcp.tests/target/screenshots/wizards-" + what + ".png"));
	}

	private void newCorpus() {
		driver.ui(() -> {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
			return null;
		});
		driver.press("ctrl+n");
		Text name = driver.find(Text.class, "new.name");
		driver.waitUntil("the name has the focus", name::isFocusControl);
		driver.type("Berita Uji");
		Text path = driver.find(Text.class, "new.folder");
		assertTrue(driver.ui(path::getText).endsWith("Berita-Uji"), () -> driver.ui(path::getText));
		driver.press("Tab");
		driver.waitUntil("the folder has the focus", path::isFocusControl);
		driver.press("ctrl+a");
		driver.type(folder.resolve("berita uji").toString());
		Text search = driver.find(Text.class, "new.languageSearch");
		driver.press("Tab", "Tab");
		driver.waitUntil("the search has the focus", search::isFocusControl);
		driver.type("engl");
		Table languages = driver.find(Table.class, "new.language");
		assertEquals(List.of("English  (en)"), driver.ui(() -> texts(languages, 0)));
		picture("1-new");
		driver.press("alt+n");
		Tree preview = driver.find(Tree.class, "new.schemePreview");
		driver.waitUntil("the scheme is shown", () -> preview.getItemCount() > 5);
		List<String> claims = driver.ui(() -> Arrays.stream(preview.getItems()).map(each -> each.getText()).toList());
		assertTrue(claims.contains("Claim"), claims::toString);
		picture("2-scheme");
		driver.press("Down", "Down");
		driver.waitUntil("another scheme is shown",
				() -> Arrays.stream(preview.getItems()).anyMatch(each -> each.getText().equals("Concept")));
		driver.press("Up", "Up");
		driver.waitUntil("the first scheme is shown",
				() -> Arrays.stream(preview.getItems()).anyMatch(each -> each.getText().equals("Claim")));
		driver.press("alt+n");
		people();
		driver.press("alt+c");
	}

	private void people() {
		Text id = driver.find(Text.class, "new.annotatorId");
		driver.waitUntil("the id has the focus", id::isFocusControl);
		driver.type("citra dewi");
		Button add = driver.find(Button.class, "new.addAnnotator");
		assertEquals(false, driver.ui(add::isEnabled));
		picture("3-people");
		driver.press("ctrl+a");
		driver.type("citra");
		driver.press("Tab");
		driver.type("Citra Dewi");
		driver.press("Return");
		Table table = driver.find(Table.class, "new.annotators");
		assertTrue(driver.ui(() -> texts(table, 1)).contains("Citra Dewi"));
	}

	private static List<String> texts(Table table, int column) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
	}

	private void importPages() throws Exception {
		Table inputs = driver.find(Table.class, "import.inputs");
		store = OpenCorpora.get().current();
		assertEquals("Berita Uji", store.corpus().getName());
		assertEquals("en", store.corpus().getLanguage());
		assertEquals("Citra Dewi", store.corpus().getAnnotators().stream().filter(each -> each.getId().equals("citra"))
				.findFirst().orElseThrow().getName());
		driver.ui(() -> {
			IWizardPage page = ((WizardDialog) inputs.getShell().getData()).getCurrentPage();
			page.getClass().getMethod("add", List.class).invoke(page, List.of(SAMPLES));
			return null;
		});
		driver.waitUntil("the pages are found", () -> texts(inputs, 0).contains(FIRST + ".txt"));
		driver.waitUntil("all are found", () -> inputs.getItemCount() == 15);
		assertTrue(driver.ui(() -> texts(inputs, 2)).contains("Text page"));
		int jsonl = driver.ui(() -> texts(inputs, 0)).indexOf("marks.saksi.jsonl");
		driver.ui(() -> {
			inputs.setSelection(jsonl);
			inputs.setFocus();
			return null;
		});
		picture("4-inputs");
		driver.press("Delete");
		driver.waitUntil("one file less", () -> inputs.getItemCount() == 14);
		driver.press("alt+n");
		correct();
		driver.press("alt+i");
		Table report = driver.find(Table.class, "report.table");
		driver.waitUntil("the report lists all", () -> report.getItemCount() >= 14);
		assertTrue(driver.ui(() -> texts(report, 1)).contains(FIRST));
		filterTheReport(report);
		driver.settle();
		picture("6-report");
		driver.press("Escape");
	}

	/** By keys: only what was refused, then all again, then what a word is in. */
	private void filterTheReport(Table report) {
		int all = driver.ui(report::getItemCount);
		Combo kind = driver.find(Combo.class, "report.kind");
		driver.ui(kind::setFocus);
		driver.waitUntil("the kinds have the focus", kind::isFocusControl);
		driver.press("Down");
		driver.waitUntil("nothing was refused", () -> kind.getSelectionIndex() == 1 && report.getItemCount() == 0);
		driver.press("Up");
		driver.waitUntil("all is shown again", () -> report.getItemCount() == all);
		Text words = driver.find(Text.class, "report.filter");
		driver.ui(words::setFocus);
		driver.waitUntil("the filter has the focus", words::isFocusControl);
		driver.type(FIRST);
		driver.waitUntil("only that article", () -> report.getItemCount() > 0
				&& texts(report, 0).stream().allMatch(place -> place.contains(FIRST)));
	}

	private void correct() {
		Table files = driver.find(Table.class, "import.files");
		driver.waitUntil("the files have the focus", files::isFocusControl);
		StyledText text = driver.find(StyledText.class, "import.text");
		driver.waitUntil("the page is shown", () -> text.getCharCount() > 500);
		assertEquals(FIRST + ".txt", driver.ui(() -> files.getItem(files.getSelectionIndex()).getText(1)));
		driver.click(text);
		driver.press("ctrl+Home", "shift+End", "f");
		driver.waitUntil("the file is marked as corrected", () -> files.getItem(0).getText(0).equals("●"));
		Text medium = driver.find(Text.class, "import.metadata.medium");
		driver.click(medium);
		driver.press("ctrl+a");
		driver.type("Harian Uji");
		picture("5-preview");
	}

	private void checkTheArticles() throws Exception {
		driver.waitUntil("the articles are there", () -> store.articleIds().size() == 13);
		Article article = store.article(FIRST);
		assertEquals("footer", first(article));
		assertEquals("Harian Uji", article.getMetadata().getMedium());
		Article uncorrected = ImportPreview.of(store, SAMPLES.resolve(FIRST + ".txt"), FormatRegistry.get().importer("text"),
				ImportOptions.DEFAULT, 1, new NullProgressMonitor()).articles().get(0).article();
		assertNotEquals("footer", first(uncorrected));
	}

	private static String first(Article article) {
		Zone zone = article.getZones().get(0);
		return zone.getKind();
	}

	private List<String> export(Path out) throws Exception {
		driver.ui(() -> {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
			return null;
		});
		driver.waitUntil("something has the keys", () -> display().getFocusControl() != null);
		driver.press("ctrl+alt+e");
		Table zones = driver.find(Table.class, "export.zones");
		driver.waitUntil("zones are counted", () -> zones.getItem(0).getText().endsWith(")"));
		picture("7-export");
		driver.press("alt+n");
		driver.find(Table.class, "export.media");
		driver.press("alt+n");
		driver.find(Button.class, "export.split");
		driver.press("alt+s");
		Table parts = driver.find(Table.class, "export.parts");
		driver.waitUntil("three parts", () -> parts.getItemCount() == 3);
		assertEquals(13, driver.ui(() -> texts(parts, 1)).stream().mapToInt(Integer::parseInt).sum());
		Text shares = driver.find(Text.class, "export.shares");
		driver.click(shares);
		driver.press("ctrl+a");
		driver.type("60/40");
		driver.waitUntil("two parts", () -> texts(parts, 0).equals(List.of("train", "test")));
		driver.press("alt+f");
		Text file = driver.find(Text.class, "export.file");
		driver.waitUntil("the file has the focus", file::isFocusControl);
		driver.press("ctrl+a");
		driver.type(out.toString());
		Control errors = driver.find(Control.class, "export.errors");
		driver.waitUntil("the corpus is checked", () -> !((org.eclipse.swt.widgets.Link) errors).getText().contains("looking"));
		picture("8-target");
		driver.press("alt+n");
		org.eclipse.swt.widgets.List sheets = driver.find(org.eclipse.swt.widgets.List.class, "export.sheets");
		driver.waitUntil("the sheets are shown", () -> sheets.getItemCount() > 10 && sheets.isFocusControl());
		driver.press("Down");
		Table rows = driver.find(Table.class, "export.rows");
		assertEquals("documents", driver.ui(() -> sheets.getSelection()[0]));
		assertEquals("article_id", driver.ui(() -> rows.getColumn(0).getText()));
		assertEquals(FIRST, driver.ui(() -> rows.getItem(0).getText(0)));
		picture("9-preview");
		String command = driver.ui(driver.find(Text.class, "export.command")::getText);
		driver.press("alt+x");
		driver.waitUntil("the workbook is there", () -> Files.exists(out));
		driver.waitUntil("the message is shown", () -> display().getActiveShell() != null
				&& display().getActiveShell() != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		driver.press("Return");
		return shell(command);
	}

	/** The words that a shell makes of a line. */
	private static List<String> shell(String line) throws Exception {
		Process shell = new ProcessBuilder("sh", "-c", "saksi() { printf '%s\\0' \"$@\"; }; " + line).start();
		String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return List.of(words.split("\0"));
	}

	private void compareWithTheCommand(List<String> words, Path workbook) throws Exception {
		Path other = folder.resolve("again.xlsx");
		assertTrue(words.contains(workbook.toString()), words::toString);
		assertTrue(words.contains("60/40"), words::toString);
		String[] arguments = words.stream().map(word -> word.equals(workbook.toString()) ? other.toString() : word)
				.toArray(String[]::new);
		StringWriter err = new StringWriter();
		Environment environment = new Environment(FormatRegistry.get(), RuleRegistry.get(), SchemeRegistry.get(),
				StoreOptions.defaults(), new PrintWriter(new StringWriter()), new PrintWriter(err), false, Locale.ENGLISH, "1",
				() -> false);
		assertEquals(0, SaksiCommand.execute(environment, arguments), err::toString);
		assertArrayEquals(Files.readAllBytes(workbook), Files.readAllBytes(other));
	}
}
