package org.saksi.rcp.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Span;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Right;
import org.saksi.model.article.TextEdit;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.editors.ArticleInput;

/** A wrong word is corrected by keys: marks follow, are cut or lost, and placed again; undo reaches back over saves and articles. */
class CorrectByKeysTest {

	private static final String OTHER = "jembatan-1-lenterakini";

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

	private String text() {
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		return driver.ui(text::getText);
	}

	private void open(String words) {
		desk.select(words);
		driver.press("shift+x");
		Text field = driver.find(Text.class, "correct.new");
		driver.waitUntil("the field has the focus", field::isFocusControl);
		assertEquals(words, driver.ui(field::getText));
	}

	private void correct(String words, String replacement) {
		open(words);
		if (replacement.isEmpty()) {
			driver.press("BackSpace");
		} else {
			driver.type(replacement);
		}
		driver.press("Return");
		desk.waitForText();
	}

	private List<String> effects() {
		Table marks = driver.find(Table.class, "correct.marks");
		return driver.ui(() -> Arrays.stream(marks.getItems()).map(CorrectByKeysTest::row).toList());
	}

	private static String row(TableItem item) {
		return item.getText(0) + '|' + item.getText(1) + '|' + item.getText(2);
	}

	private String claim(int i) {
		return desk.layer(layer -> layer.getClaims().get(i).isLost() ? "lost" : layer.getClaims().get(i).getSpan().quote());
	}

	private int claims() {
		return desk.layer(layer -> layer.getClaims().size());
	}

	@Test
	void aWrongWordIsCorrectedAndTheMarksFollow() throws Exception {
		at("correct", () -> {
			markForAnother("Truk pasir");
			desk.openTheArticle();
			desk.select("Truk pasir mungkin memicu");
			driver.press("c");
			open("pasir mungkin");
			driver.type("kerikil");
			driver.waitUntil("foretold, also for the layer of the other",
					() -> effects().containsAll(List.of("follows|Claim|Truk kerikil memicu", "is cut|Claim (budi)|Truk")));
			driver.press("Tab");
			driver.type("salah ketik");
			desk.picture("1-foretold");
			driver.press("Return");
			desk.waitForText();
			assertTrue(text().contains("Truk kerikil memicu"));
			assertEquals("Truk kerikil memicu", claim(0));
			desk.picture("2-corrected");
			driver.press("ctrl+z");
			driver.waitUntil("taken back", () -> text().contains("Truk pasir mungkin memicu"));
			assertEquals("Truk pasir mungkin memicu", claim(0));
			driver.press("ctrl+shift+z");
			driver.waitUntil("done again", () -> text().contains("Truk kerikil memicu"));
			desk.save();
			TextEdit edit = desk.store.article(ARTICLE).getEdits().get(0);
			assertEquals("kerikil citra salah ketik", edit.getText() + ' ' + edit.getBy() + ' ' + edit.getReason());
			assertEquals("Truk", desk.store.layer(ARTICLE, "budi").getClaims().get(0).getSpan().quote());
			assertEquals(0, desk.store.layerAsSaved(ARTICLE, "budi").getTextVersion(), "the layer of the other is not written");
			driver.press("ctrl+z");
			driver.waitUntil("taken back after the save", () -> text().contains("Truk pasir mungkin memicu"));
		});
	}

	/** Another annotator has marked the words. */
	private void markForAnother(String words) {
		driver.ui(() -> {
			try (ArticleSession session = desk.store.session(ARTICLE, "budi")) {
				int start = session.text().text().indexOf(words + " mungkin");
				session.run("Mark", () -> new Marking(session.text(), session.layer(), session.registry(), session.registries(),
						new SchemeIndex(desk.store.scheme()), "budi").markClaim(Span.of(start, start + words.length())));
				session.save(null);
			}
			return null;
		});
	}

	@Test
	void whatIsLostIsListedAndPlacedAgain() throws Exception {
		at("lost", () -> {
			desk.openTheArticle();
			desk.select("laporan awal sudah rampung");
			driver.press("c");
			correct("laporan awal sudah rampung", "ada berkas");
			assertEquals("ada berkas", claim(0));
			correct("bahwa ada berkas pada", "kabar");
			assertEquals("lost", claim(0));
			driver.press("Escape");
			desk.select("kabar hari kedua");
			driver.press("Escape", "shift+y");
			desk.picture("1-lost");
			desk.select("kabar hari kedua");
			driver.press("shift+r");
			assertEquals("kabar hari kedua", claim(0));
			driver.press("ctrl+z");
			assertEquals("lost", claim(0));
			driver.press("shift+y", "Delete");
			assertEquals(0, claims());
			desk.picture("2-removed");
		});
	}

	@Test
	void whoMayNotIsToldWhy() throws Exception {
		at("correct-right", () -> {
			desk.openTheArticle();
			Right right = CorpusFactory.eINSTANCE.createRight();
			right.setAnnotator("ani");
			right.setPermission("text");
			driver.ui(() -> {
				try (var session = desk.store.corpusSession()) {
					return session.run("Right", () -> session.corpus().getRights().add(right));
				}
			});
			assertFalse(driver.ui(() -> Desk.editor().isDirty()), "what is done to the corpus is no change of the article");
			open("Truk pasir mungkin");
			Label hint = driver.find(Label.class, "correct.hint");
			assertTrue(driver.ui(hint::getText).contains("ani"), () -> driver.ui(hint::getText));
			Text field = driver.find(Text.class, "correct.new");
			assertFalse(driver.ui(field::getEditable));
			desk.picture("refused");
			driver.press("Escape");
			desk.waitForText();
			assertEquals(0, TextVersions.currentVersion(desk.store.article(ARTICLE)));
		});
	}

	@Test
	void undoReachesOverSavesAndArticles() throws Exception {
		at("undo", () -> {
			desk.openTheArticle();
			desk.select("Truk pasir mungkin memicu");
			driver.press("c");
			desk.save();
			driver.ui(() -> Desk.page().openEditor(new ArticleInput(desk.store, OTHER, ANNOTATOR), ArticleInput.EDITOR_ID));
			desk.waitForText();
			driver.press("c");
			assertTrue(driver.ui(() -> Desk.editor().isDirty()));
			desk.save();
			driver.press("ctrl+z");
			driver.waitUntil("taken back here", () -> Desk.editor().isDirty());
			assertEquals(1, claims(), "not in the other article");
			driver.ui(() -> Desk.page().openEditor(new ArticleInput(desk.store, ARTICLE, ANNOTATOR), ArticleInput.EDITOR_ID));
			driver.waitUntil("the first is there", () -> Desk.editor().getEditorInput() instanceof ArticleInput input
					&& input.articleId().equals(ARTICLE) && Desk.editor().getAdapter(IUndoContext.class) != null);
			driver.settle();
			driver.press("ctrl+z");
			driver.waitUntil("taken back there", () -> claims() == 0);
			driver.press("ctrl+shift+z");
			driver.waitUntil("done again", () -> claims() == 1);
		});
	}
}
