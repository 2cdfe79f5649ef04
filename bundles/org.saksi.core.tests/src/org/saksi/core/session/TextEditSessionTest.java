package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;

/** Corrections of the text of an article that several have marked, in one program and in two. */
class TextEditSessionTest {

	@TempDir
	Path folder;

	private CorpusStore store;

	@BeforeEach
	void open() throws CorpusException {
		store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static void edit(ArticleSession session, String words, String replacement) throws CorpusException {
		session.run("Edit", () -> {
			int start = session.text().text().indexOf(words);
			return new ArticleEdits(session.article(), new SchemeIndex(session.store().scheme()), session.annotator())
					.editText(start, start + words.length(), replacement, "salah ketik");
		});
	}

	private static Claim claim(ArticleSession session) {
		return session.layer().getClaims().get(0);
	}

	private CorpusStore other() throws CorpusException {
		StoreOptions options = TestCorpora.options(folder).withUser("other").withStateFolder(folder.resolve("state2"));
		return CorpusStore.open(folder.resolve("corpus"), options, null);
	}

	@Test
	void aDoneLayerOfSomebodyElseIsNotWrittenBecauseOfIt() throws Exception {
		try (ArticleSession two = store.session("a1", "budi")) {
			TestCorpora.claim(two, "c1", 7, 15);
			two.run("Done", () -> {
				two.layer().setStatus(LayerStatus.DONE);
				return null;
			});
			two.save(null);
		}
		Path file = folder.resolve("corpus").resolve(Layout.layer("budi", "a1"));
		byte[] before = Files.readAllBytes(file);
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a1", "budi")) {
			edit(one, "mengakui", "mengaku");
			assertEquals("mengaku", claim(two).getSpan().quote());
			assertFalse(two.isDirty() && two.documents().stream()
					.anyMatch(each -> each.kind() == Document.Kind.LAYER && two.editing().isDirty(each)));
			one.save(null);
			two.save(null);
		}
		assertEquals(new String(before), Files.readString(file));
		assertEquals("mengaku", store.layer("a1", "budi").getClaims().get(0).getSpan().quote());
	}

	@Test
	void whatAnEditCutInTheLayerOfAnotherIsWholeAgainWhenItIsTakenBack() throws Exception {
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a1", "budi")) {
			TestCorpora.claim(one, "c1", 0, 15);
			TestCorpora.claim(two, "c1", 0, 15);
			two.save(null);
			Layer own = EcoreUtil.copy(one.layer());
			Layer others = EcoreUtil.copy(two.layer());
			Article article = EcoreUtil.copy(one.article());
			edit(one, "mengakui pasukan", "bilang");
			assertEquals("Moskow", claim(one).getSpan().quote().strip());
			assertEquals("Moskow", claim(two).getSpan().quote().strip());
			edit(one, "Moskow bilang", "");
			assertTrue(claim(two).isLost());
			one.undo();
			one.undo();
			assertTrue(EcoreUtil.equals(own, one.layer()));
			assertTrue(EcoreUtil.equals(others, two.layer()));
			assertTrue(EcoreUtil.equals(article, one.article()));
			one.redo();
			assertEquals("Moskow", claim(two).getSpan().quote().strip());
		}
	}

	@Test
	void itIsTakenBackAfterARestartAndRecoveredAfterACrash() throws Exception {
		try (ArticleSession one = store.session("a1", "ani")) {
			TestCorpora.claim(one, "c1", 7, 15);
			edit(one, "mengakui", "mengaku");
			one.save(null);
			edit(one, "Moskow", "Kremlin");
		}
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
		try (ArticleSession one = store.session("a1", "ani")) {
			assertTrue(one.text().text().startsWith("Kremlin mengaku pasukan"));
			assertNotNull(one.recovery());
			assertEquals("8:15", claim(one).getSpan().toString().substring(0, 4));
			one.undo();
			one.undo();
			assertEquals(TestCorpora.TEXT, one.text().text());
			assertEquals("mengakui", claim(one).getSpan().quote());
			one.redo();
			one.redo();
			assertTrue(one.text().text().startsWith("Kremlin mengaku pasukan"));
			assertEquals("mengaku", claim(one).getSpan().quote());
			one.save(null);
		}
		assertEquals(2, TextVersions.currentVersion(store.article("a1")));
	}

	@Test
	void anEditOfAnotherProgramIsReadAndTheOwnLayerFollows() throws Exception {
		try (CorpusStore second = other(); ArticleSession mine = store.session("a1", "ani");
				ArticleSession theirs = second.session("a1", "budi")) {
			TestCorpora.claim(theirs, "c1", 7, 15);
			edit(mine, "Moskow", "Kremlin");
			mine.save(null);
			theirs.refresh();
			assertTrue(theirs.text().text().startsWith("Kremlin mengakui"));
			assertEquals("8:16", claim(theirs).getSpan().toString().substring(0, 4));
			edit(theirs, "pasukan", "tentara");
			theirs.save(null);
			assertEquals("mengakui", second.layer("a1", "budi").getClaims().get(0).getSpan().quote());
		}
		assertTrue(TextVersions.current(store.article("a1")).startsWith("Kremlin mengakui tentara"));
	}

	/** Its offsets are those of a text that is not the current one any more. */
	@Test
	void anEditOfAStaleTextIsNotAppliedBlindly() throws Exception {
		try (CorpusStore second = other(); ArticleSession mine = store.session("a1", "ani");
				ArticleSession theirs = second.session("a1", "budi")) {
			edit(mine, "Moskow", "Kremlin");
			mine.save(null);
			edit(theirs, "mengakui", "mengaku");
			assertThrows(CorpusException.class, () -> theirs.save(null));
			assertTrue(theirs.isDirty());
			assertTrue(theirs.text().text().startsWith("Moskow mengaku "));
			assertTrue(TestCorpora.tree(folder.resolve("corpus")).keySet().stream().anyMatch(name -> name.contains(".recovered-")));
			assertTrue(TextVersions.current(store.article("a1")).startsWith("Kremlin mengakui"));
		}
	}

	/** The registry and the corpus record are everybody's: an article is unsaved only by what was done in it. */
	@Test
	void anArticleIsNotUnsavedByWhatWasDoneElsewhere() throws Exception {
		TestCorpora.add(store, "a2", TestCorpora.TEXT);
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a2", "ani");
				CorpusSession corpus = store.corpusSession()) {
			corpus.run("Rename", () -> {
				corpus.corpus().setName("Lain");
				return null;
			});
			assertTrue(corpus.isDirty());
			assertFalse(one.isDirty());
			one.run("Agent", () -> {
				var agent = org.saksi.model.registry.RegistryFactory.eINSTANCE.createAgent();
				agent.setId("A1");
				return one.registry().getAgents().add(agent);
			});
			assertTrue(one.isDirty());
			assertFalse(two.isDirty());
			one.save(null);
			assertFalse(one.isDirty());
		}
	}
}
