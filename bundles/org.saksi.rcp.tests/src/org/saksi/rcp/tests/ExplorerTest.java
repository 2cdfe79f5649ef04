package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.BigCorpus;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.prefs.Preferences;

/** The list of articles, by keys: with many articles, and what is done with those that are selected. */
class ExplorerTest {

	/** How many articles the large corpus has; fewer, e.g. {@code -Dsaksi.test.articles=10000}, make the loop shorter. */
	private static final int MANY = Integer.getInteger("saksi.test.articles", 100_000);

	@TempDir
	Path folder;

	private UiDriver driver;

	@Test
	void scrollsSortsAndFiltersManyArticles() throws Exception {
		Assumptions.assumeTrue(UiDriver.isPossible(), "needs an X display and xdotool");
		driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		Path corpus = folder.resolve("big");
		BigCorpus.write(corpus, SchemeRegistry.get().load("claims"), MANY, 0);
		CorpusStore store = OpenCorpora.get().open(corpus, new NullProgressMonitor());
		try {
			Preferences.setAnnotator(store, BigCorpus.ANNOTATOR);
			waitForShown("all articles are listed", MANY);
			focusTable();
			scroll();
			sort();
			filterByWords();
			filterAColumn();
			copy();
		} finally {
			OpenCorpora.get().close(store);
		}
	}

	private CorpusExplorer explorer() {
		return (CorpusExplorer) Desk.page().findView(CorpusExplorer.ID);
	}

	private List<String> shown() {
		return explorer().shownArticles().stream().map(ArticleSummary::id).toList();
	}

	private List<String> selected() {
		return driver.ui(() -> explorer().selectedArticles().stream().map(ArticleSummary::id).toList());
	}

	private void waitForShown(String what, int count) {
		driver.waitUntil(what, () -> explorer().shownArticles().size() == count);
	}

	private NatTable focusTable() {
		driver.ui(() -> {
			Desk.page().showView(CorpusExplorer.ID).setFocus();
			return null;
		});
		NatTable table = driver.find(NatTable.class, "explorer.table");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		return table;
	}

	private void scroll() {
		driver.press("ctrl+Home", "Down");
		driver.press("ctrl+End");
		assertEquals(List.of(BigCorpus.id(MANY - 1)), selected());
		driver.press("Prior");
		String up = selected().get(0);
		assertTrue(up.compareTo(BigCorpus.id(MANY - 4)) < 0 && up.compareTo(BigCorpus.id(MANY - 200)) > 0, up);
		driver.press("ctrl+Home");
		assertEquals(List.of(BigCorpus.id(0)), selected());
	}

	private void sort() {
		driver.press("alt+2", "alt+2");
		driver.waitUntil("the titles are sorted downwards", () -> shown().get(0).equals(BigCorpus.id(MANY - 1)));
		assertEquals(List.of(BigCorpus.id(0)), selected(), "the selection stays");
		driver.press("alt+3", "alt+shift+4");
		driver.waitUntil("the media are sorted, and the days within each",
				() -> isSorted(explorer().shownArticles()));
		driver.press("alt+3", "alt+3");
		driver.waitUntil("not sorted any more", () -> shown().get(0).equals(BigCorpus.id(0)));
	}

	private static boolean isSorted(List<ArticleSummary> articles) {
		for (int i = 1; i < articles.size(); i++) {
			ArticleSummary one = articles.get(i - 1);
			ArticleSummary other = articles.get(i);
			int order = one.medium().compareToIgnoreCase(other.medium());
			if (order > 0 || order == 0 && one.published().compareTo(other.published()) > 0) {
				return false;
			}
		}
		return true;
	}

	private void filterByWords() {
		driver.press("ctrl+f");
		Text filter = driver.find(Text.class, "explorer.filter");
		driver.waitUntil("the filter has the focus", filter::isFocusControl);
		driver.type("jembatan 4242");
		waitForShown("one article is found", count("4242"));
		driver.press("ctrl+a");
		driver.type("gunung");
		waitForShown("nothing is found", 0);
		driver.press("ctrl+a", "BackSpace");
		waitForShown("all articles are listed again", MANY);
	}

	/** How many headlines hold these digits. */
	private static int count(String digits) {
		int count = 0;
		for (int i = 0; i < MANY; i++) {
			count += Integer.toString(i).contains(digits) ? 1 : 0;
		}
		return count;
	}

	private void filterAColumn() {
		focusTable();
		driver.press("ctrl+shift+f");
		Table choices = driver.find(Table.class, "grid.choices");
		driver.waitUntil("the choices have the focus", choices::isFocusControl);
		driver.press("Escape");
		driver.ui(() -> {
			explorer().filterColumn("medium");
			return null;
		});
		Text field = driver.find(Text.class, "grid.filter");
		driver.waitUntil("the filter of the column has the focus", field::isFocusControl);
		driver.type("=" + BigCorpus.MEDIA.get(0));
		waitForShown("one medium is left", (MANY + BigCorpus.MEDIA.size() - 1) / BigCorpus.MEDIA.size());
		driver.press("Return");
		driver.waitUntil("the first row is selected", () -> selected().equals(List.of(BigCorpus.id(0))));
	}

	private void copy() {
		driver.press("shift+Down", "ctrl+c");
		driver.waitUntil("two rows are copied", () -> {
			Clipboard clipboard = new Clipboard(Desk.display());
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return text != null && text.lines().count() == 2 && text.contains("Jembatan 5 dinilai");
		});
	}

	@Test
	void setsTheStatusOfTheSelectedArticles() throws Exception {
		try (Desk desk = new Desk("explorer", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			driver = desk.driver;
			desk.run(() -> {
				int all = desk.store.articleIds().size();
				waitForShown("the articles are listed", all);
				focusTable();
				driver.press("ctrl+Home", "shift+Down", "shift+Down");
				List<String> chosen = selected();
				assertEquals(3, chosen.size());
				desk.picture("1-selected");
				driver.press("shift+F10");
				desk.picture("2-menu");
				driver.press("s", "d");
				driver.waitUntil("their layers are done", () -> chosen.stream().allMatch(id -> isDone(desk.store, id)));
				assertEquals(3, desk.store.articleIds().stream().filter(id -> isDone(desk.store, id)).count());
				driver.waitUntil("the selection stays", () -> selected().equals(chosen));
				driver.waitUntil("problems are counted", () -> chosen.stream().allMatch(id -> desk.store.summary(id).problems().isKnown()));
				desk.picture("3-done");
				assertEquals(LayerStatus.DONE, desk.store.layer(chosen.get(0), Desk.ANNOTATOR).getStatus());
			});
		}
	}

	private static boolean isDone(CorpusStore store, String id) {
		return store.summary(id).layer(Desk.ANNOTATOR) != null && store.summary(id).layer(Desk.ANNOTATOR).status() == LayerStatus.DONE;
	}
}
