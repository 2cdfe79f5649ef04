package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.CorpusSettings;
import org.saksi.core.team.Rights;
import org.saksi.core.team.Permission;
import org.saksi.core.team.WorkQueue;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.prefs.Preferences;

/** The lead assigns articles by keys; an annotator marks the next one of hers, and is told what is wrong with it. */
class TeamTest {

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	@Test
	void articlesAreAssignedMarkedAndCounted() throws Exception {
		try (Desk opened = new Desk("team", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				addAnAnnotator();
				assignByShare();
				undoAndRedo();
				String first = nextOfMine(null);
				markAndFinish(first);
				String second = nextOfMine(first);
				finishTheOthers(second);
				progressIsShown();
				rightsAreKept();
				blindExportOffersTheOwnLayer();
			});
		}
	}

	private Assignments assignments() {
		return driver.ui(() -> Assignments.of(desk.store.corpus()));
	}

	private void open(String command) {
		Desk.display().asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private void addAnAnnotator() {
		open("org.saksi.ui.corpus.settings");
		driver.waitForShell("Settings");
		turnTo(1);
		Table annotators = driver.find(Table.class, "settings.annotators");
		int before = driver.ui(annotators::getItemCount);
		Button add = driver.find(Button.class, "settings.add");
		driver.click(add);
		driver.waitForShell("Add Annotator");
		driver.type("dewi");
		driver.press("Return");
		driver.waitForShell("Settings");
		driver.waitUntil("dewi is listed", () -> annotators.getItemCount() == before + 1);
		desk.picture("1-annotators");
		press("Settings", "OK");
		driver.waitUntil("dewi is in the corpus", () -> desk.store.corpus().getAnnotators().size() == before + 1);
	}

	/** To a page of the settings, from any field. */
	private void turnTo(int page) {
		Text name = driver.find(Text.class, "settings.name");
		driver.waitUntil("the name has the focus", name::isFocusControl);
		TabFolder tabs = driver.find(TabFolder.class, "settings.tabs");
		for (int i = 1; i <= page; i++) {
			int next = i;
			driver.press("ctrl+Next");
			driver.waitUntil("page " + next, () -> tabs.getSelectionIndex() == next);
		}
	}

	private void press(String window, String button) {
		driver.click(driver.find(Button.class,
				each -> each.getText().replace("&", "").equals(button) && each.getShell().getText().contains(window), button));
	}

	private void assignByShare() {
		driver.press("ctrl+shift+a");
		driver.waitForShell("Assign");
		for (String other : List.of("ayu", "bima")) { // they marked the samples
			driver.click(driver.find(Button.class, "assign.check." + other));
		}
		Label gets = driver.find(Label.class, "assign.gets." + ANNOTATOR);
		driver.waitUntil("the preview is there", () -> "7".equals(gets.getText()) || "6".equals(gets.getText()));
		desk.picture("2-assign");
		driver.press("Return");
		driver.waitUntil("all is assigned", () -> !Assignments.of(desk.store.corpus()).isEmpty());
		Assignments now = assignments();
		List<String> ids = desk.store.articleIds();
		ids.forEach(id -> assertEquals(1, now.assignedTo(id).size(), id));
		int mine = now.articlesOf(ANNOTATOR).size();
		assertTrue(Math.abs(2 * mine - ids.size()) <= 1, mine + " of " + ids.size());
	}

	private void undoAndRedo() {
		driver.ui(() -> {
			Desk.page().showView("org.saksi.ui.corpus.progress").setFocus();
			return null;
		});
		Table table = driver.find(Table.class, "progress.table");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		Set<String> before = new TreeSet<>(assignments().articlesOf(ANNOTATOR));
		driver.press("ctrl+z");
		driver.waitUntil("taken back", () -> Assignments.of(desk.store.corpus()).isEmpty());
		driver.press("ctrl+shift+z");
		driver.waitUntil("done again", () -> !Assignments.of(desk.store.corpus()).isEmpty());
		assertEquals(before, new TreeSet<>(assignments().articlesOf(ANNOTATOR)));
	}

	/** By key; the article that is opened is the next of mine. */
	private String nextOfMine(String after) {
		List<String> mine = desk.store.articleIds().stream().filter(id -> assignments().isAssigned(id, ANNOTATOR)).toList();
		String expected = mine.get(mine.indexOf(after) + 1);
		driver.press("ctrl+shift+n");
		driver.waitUntil("opened: " + expected, () -> Desk.editor() != null
				&& expected.equals(((ArticleInput) Desk.editor().getEditorInput()).articleId()));
		desk.waitForText();
		return expected;
	}

	private LayerStatus status(String article) {
		return driver.ui(() -> {
			try (ArticleSession session = desk.store.session(article, ANNOTATOR)) {
				return session.layer().getStatus();
			}
		});
	}

	private void markAndFinish(String article) {
		assertEquals(LayerStatus.TODO, status(article));
		driver.press("b", "n", "s");
		assertEquals(LayerStatus.OPEN, status(article), "the first mark opens it");
		driver.press("e", "c", "a", "1"); // a source without an agent cannot hold a stance
		driver.press("d");
		driver.waitForShell("Mark the Article Done");
		desk.picture("3-problems");
		driver.press("Escape");
		desk.waitForText();
		assertEquals(LayerStatus.OPEN, status(article));
		driver.press("d");
		driver.waitForShell("Mark the Article Done");
		driver.press("Tab", "Return");
		driver.waitUntil("done all the same", () -> status(article) == LayerStatus.DONE);
		desk.save();
	}

	private void finishTheOthers(String current) throws Exception {
		driver.ui(() -> {
			for (var each : new WorkQueue(desk.store, ANNOTATOR).left()) {
				if (!each.id().equals(current)) {
					try (ArticleSession session = desk.store.session(each.id(), ANNOTATOR)) {
						session.run("Done", () -> {
							session.layer().setStatus(LayerStatus.DONE);
							return null;
						});
						session.save(null);
					}
				}
			}
			return null;
		});
		driver.press("ctrl+shift+n");
		driver.waitForShell("Next Article to Do");
		driver.press("Return");
		desk.waitForText();
		assertEquals(current, driver.ui(() -> ((ArticleInput) Desk.editor().getEditorInput()).articleId()));
	}

	private void progressIsShown() {
		driver.ui(() -> Desk.page().showView("org.saksi.ui.corpus.progress", null, IWorkbenchPage.VIEW_ACTIVATE));
		Table table = driver.find(Table.class, "progress.table");
		int done = assignments().articlesOf(ANNOTATOR).size() - 1;
		int row = driver.ui(() -> desk.store.corpus().getAnnotators().stream().map(Identified::getId).sorted().toList().indexOf(ANNOTATOR));
		int all = driver.ui(() -> desk.store.corpus().getAnnotators().size());
		driver.waitUntil("the row of " + ANNOTATOR, () -> table.getItemCount() == all + 1
				&& ANNOTATOR.equals(table.getItem(row).getText(0)) && String.valueOf(done).equals(table.getItem(row).getText(6)));
		desk.picture("4-progress");
		assertEquals("All", driver.ui(() -> table.getItem(all).getText(0)));
		driver.ui(() -> {
			table.setSelection(row);
			return table.setFocus();
		});
		driver.press("Return");
		driver.waitUntil("the articles of the row are listed", () -> Desk.page().getActivePart() instanceof CorpusExplorer explorer
				&& explorer.shownArticles().size() == done + 1);
	}

	private void rightsAreKept() {
		open("org.saksi.ui.corpus.settings");
		driver.waitForShell("Settings");
		turnTo(2);
		driver.click(driver.find(Button.class, "settings.right.team.dewi"));
		press("Settings", "OK");
		driver.settle();
		assertTrue(driver.ui(() -> Rights.of(desk.store.corpus()).may(ANNOTATOR, Permission.TEAM)), "nobody locks himself out");
		driver.click(driver.find(Button.class, "settings.right.team." + ANNOTATOR));
		driver.click(driver.find(Button.class, "settings.right.zones.dewi"));
		desk.picture("5-rights");
		press("Settings", "OK");
		driver.waitUntil("the right is kept", () -> Rights.of(desk.store.corpus()).named(Permission.ZONES).equals(Set.of("dewi")));
	}

	/** Citra and Dewi lead and see all; Ayu does not. */
	private void blindExportOffersTheOwnLayer() {
		driver.ui(() -> Desk.page().closeAllEditors(false));
		driver.ui(() -> {
			RecordGestures gestures = RecordGestures.of(desk.store);
			gestures.run("Blind", () -> {
				CorpusSettings.of(gestures.corpus()).setBlind(true);
				return null;
			});
			return null;
		});
		assertEquals(4, exported().size());
		driver.ui(() -> {
			Preferences.setAnnotator(desk.store, "ayu");
			return null;
		});
		assertEquals(List.of("ayu \u2013 Ayu"), exported());
	}

	/** Whose layers the export offers. */
	private List<String> exported() {
		open("org.saksi.ui.corpus.export");
		Table offered = driver.find(Table.class, "export.annotators");
		List<String> names = driver.ui(() -> Stream.of(offered.getItems()).map(TableItem::getText).toList());
		driver.press("Escape");
		driver.waitUntil("the wizard is closed", offered::isDisposed);
		return names;
	}
}
