package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;

import java.nio.file.Path;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.model.Span;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.testing.ui.UiDriver;

/** Checks a corpus, mends what is wrong, goes through the outline and corrects a zone, by keys alone. */
class ProblemsByKeysTest {

	private static final String TABLE = "problems.table";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	private void at(String name, Desk.Steps steps) throws Exception {
		try (Desk opened = new Desk(name, folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(steps);
		}
	}

	/** Marks whole sentences as claims, as somebody in a hurry does: their final points are V12's. */
	private void markSentences(String article, int count) {
		driver.ui(() -> {
			try (ArticleSession session = desk.store.session(article, ANNOTATOR)) {
				session.run("Claims", () -> {
					var sentences = session.text().sentences().stream().filter(each -> "body".equals(each.kind())).limit(count).toList();
					for (int i = 0; i < sentences.size(); i++) {
						Claim claim = MarksFactory.eINSTANCE.createClaim();
						claim.setId("c" + (i + 1));
						claim.setSpan(Span.anchored(session.text().text(), sentences.get(i).place().start(), sentences.get(i).place().end()));
						claim.getAttributes().put("kind", "factual");
						session.layer().getClaims().add(claim);
					}
					session.layer().setStatus(LayerStatus.OPEN);
					return null;
				});
				session.save(null);
			}
			return null;
		});
	}

	private long untidy(String article) throws Exception {
		return desk.store.layer(article, ANNOTATOR).getClaims().stream().filter(claim -> claim.getSpan().quote().endsWith(".")).count();
	}

	private NatTable check() {
		driver.press("ctrl+shift+v");
		NatTable table = driver.find(NatTable.class, TABLE);
		Link state = driver.find(Link.class, "problems.check");
		driver.waitUntil("the corpus is checked", () -> state.getText().contains("Check again") && !part().getTitle().equals("Problems"));
		driver.ui(() -> table.setFocus());
		driver.waitUntil("the problems have the focus", table::isFocusControl);
		return table;
	}

	@Test
	void mendsOneAndThenAllOfAKindAndTakesItBack() throws Exception {
		at("problems", () -> {
			String other = driver.ui(() -> desk.store.articleIds().stream().filter(id -> !id.equals(ARTICLE)).findFirst().orElseThrow());
			markSentences(ARTICLE, 3);
			markSentences(other, 2);
			assertEquals(3, untidy(ARTICLE));
			NatTable table = check();
			desk.picture("1-checked");
			int before = driver.ui(() -> Integer.parseInt(part().getTitle().replaceAll("\\D", "")));
			driver.press("ctrl+f");
			Text filter = driver.find(Text.class, "problems.filter");
			driver.waitUntil("the filter has the focus", filter::isFocusControl);
			driver.type("V12");
			driver.press("Down");
			driver.waitUntil("the problems have the focus", table::isFocusControl);
			driver.press("ctrl+1");
			pause();
			desk.picture("2-fixes");
			driver.press("Down", "Return");
			driver.waitUntil("one is mended", () -> untidy(ARTICLE) + untidy(other) == 4);
			driver.waitUntil("it is listed no more", () -> part().getTitle().contains("(" + (before - 1) + ")"));
			driver.press("Home", "Left"); // the line of the group, which stays where its rows are hidden and shown
			pause();
			driver.press("Right", "ctrl+1"); // what is alike in the group
			pause();
			driver.press("Down", "Down", "Return");
			driver.waitForShell("Fix All");
			desk.picture("3-preview");
			driver.press("Return");
			driver.waitUntil("all are mended", () -> untidy(ARTICLE) + untidy(other) == 0);
			desk.picture("4-mended");
			driver.ui(() -> table.setFocus());
			driver.press("ctrl+z");
			driver.waitUntil("all but the first are as they were", () -> untidy(ARTICLE) + untidy(other) == 4);
		});
	}

	private static IWorkbenchPart part() {
		return Desk.page().findView("org.saksi.ui.corpus.problems");
	}

	private static void pause() {
		try {
			Thread.sleep(700);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void mendsAtTheCaretAndGoesFromProblemToProblem() throws Exception {
		at("fix", () -> {
			markSentences(ARTICLE, 3);
			desk.openTheArticle();
			StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
			pause();
			driver.press("F8");
			int first = driver.ui(text::getCaretOffset);
			assertTrue(first > 0);
			driver.press("F8");
			assertTrue(driver.ui(text::getCaretOffset) > first);
			driver.press("shift+F8");
			assertEquals(first, driver.ui(text::getCaretOffset));
			driver.press("ctrl+1");
			Table fixes = driver.find(Table.class, "org.saksi.ui.editor.popup.table");
			assertTrue(driver.ui(fixes::getItemCount) > 0);
			desk.picture("1-offered");
			driver.press("Return");
			desk.waitForText();
			assertFalse(desk.<Boolean>layer(layer -> layer.getClaims().get(0).getSpan().quote().endsWith(".")));
			driver.press("ctrl+z");
			assertTrue(desk.<Boolean>layer(layer -> layer.getClaims().get(0).getSpan().quote().endsWith(".")));
		});
	}

	@Test
	void theOutlineAndTheTextAreInStep() throws Exception {
		at("outline", () -> {
			markSentences(ARTICLE, 3);
			desk.openTheArticle();
			Tree tree = showOutline();
			driver.ui(() -> tree.setFocus());
			driver.press("Home", "Down");
			StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
			int second = desk.layer(layer -> layer.getClaims().get(1).getSpan().start());
			driver.waitUntil("the caret is at the second claim", () -> text.getCaretOffset() == second);
			desk.picture("1-selected");
			driver.press("Return");
			desk.waitForText();
			driver.press("Tab");
			driver.waitUntil("the third is selected", () -> tree.indexOf(tree.getSelection()[0]) == 2);
			driver.ui(() -> tree.setFocus());
			driver.press("Delete");
			driver.waitUntil("it is removed", () -> desk.layer(layer -> layer.getClaims().size()) == 2);
			driver.waitUntil("the outline shows it", () -> tree.getItemCount() == 2);
			driver.press("ctrl+z");
			driver.waitUntil("it is back", () -> tree.getItemCount() == 3);
		});
	}

	private Tree showOutline() {
		driver.ui(() -> Desk.page().showView("org.saksi.ui.editor.outline"));
		return driver.find(Tree.class, "outline.tree");
	}

	@Test
	void aZoneIsCorrectedByKeyAndTakenBack() throws Exception {
		at("zone", () -> {
			desk.openTheArticle();
			desk.select("Truk pasir mungkin memicu");
			int at = driver.ui(() -> text(text -> text.indexOf("Truk pasir mungkin memicu")));
			assertEquals("body", kindAt(at));
			driver.press("z");
			Control field = driver.find(Text.class, "org.saksi.ui.editor.popup.field");
			driver.waitUntil("the kinds are offered", field::isFocusControl);
			desk.picture("1-kinds");
			driver.press("c");
			desk.waitForText();
			assertEquals("caption", kindAt(at));
			driver.press("ctrl+z");
			assertEquals("body", kindAt(at));
			driver.press("shift+m");
			Text medium = driver.find(Text.class, "inspector.metadata.medium");
			driver.waitUntil("the metadata have the focus", medium::isFocusControl);
			driver.press("ctrl+a");
			driver.type("Kabar Selasar");
			driver.press("Return");
			driver.waitUntil("the medium is set", () -> "Kabar Selasar".equals(session(s -> s.article().getMetadata().getMedium())));
			desk.picture("2-metadata");
			driver.press("ctrl+z");
			driver.waitUntil("it is as it was", () -> !"Kabar Selasar".equals(session(s -> s.article().getMetadata().getMedium())));
		});
	}

	private <T> T session(java.util.function.Function<ArticleSession, T> question) throws Exception {
		try (ArticleSession session = desk.store.session(ARTICLE, ANNOTATOR)) {
			return question.apply(session);
		}
	}

	private <T> T text(java.util.function.Function<String, T> question) throws Exception {
		return session(session -> question.apply(session.text().text()));
	}

	private String kindAt(int offset) {
		return driver.ui(() -> session(session -> {
			Zone zone = session.text().zoneAt(offset);
			return zone == null ? null : zone.getKind();
		}));
	}
}
