package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.ActiveTime;

/** Counted time: no step of undo, no unsaved layer, and never lost. */
class ActiveTimeTest {

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

	private void reopen() throws CorpusException {
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
	}

	@Test
	void itIsThereAfterARestartAndGoesIntoTheLayerWithTheNextSave() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			session.addActive(125);
			assertFalse(session.isDirty());
			assertFalse(session.canUndo());
			session.save(null);
			assertNull(store.layer("a1", "ani"), "nothing was marked");
		}
		reopen();
		try (ArticleSession session = store.session("a1", "ani")) {
			assertEquals(125, session.activeSeconds());
			session.addActive(3);
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
			assertEquals(128, session.activeSeconds());
			assertEquals(128, ActiveTime.seconds(store.layer("a1", "ani")));
			assertEquals(128, store.summary("a1").layer("ani").activeSeconds());
			session.undo();
			assertEquals(128, session.activeSeconds());
			session.addActive(2);
			session.save(null);
			assertFalse(session.isDirty());
		}
		reopen();
		assertEquals(130, store.summary("a1").layer("ani").activeSeconds());
		try (ArticleSession session = store.session("a1", "ani")) {
			assertEquals(130, session.activeSeconds());
			assertEquals(0, session.layer().getClaims().size());
		}
	}

	@Test
	void everyAnnotatorHasAnOwn() throws Exception {
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a1", "budi")) {
			one.addActive(70);
			assertEquals(0, two.activeSeconds());
		}
	}
}
