package org.saksi.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.text.ArticleText;

class UseIndexTest {

	@TempDir
	Path folder;

	private CorpusStore store;
	private UseIndex index;

	@BeforeEach
	void open() throws CorpusException {
		store = MarkedTeam.create(folder);
		index = new UseIndex(store);
	}

	@AfterEach
	void close() {
		index.close();
		store.close();
	}

	private UseCounts counts() {
		return index.counts(new Resolution(store.registries(), store.scheme()), any -> true);
	}

	@Test
	void countsUsesArticlesHoldersAndConflicts() {
		assertFalse(index.isComplete());
		index.update(null);
		assertTrue(index.isComplete());
		UseCounts counts = counts();
		assertEquals(3, counts.agent("PUTIN").uses());
		assertEquals(3, counts.agent("PESKOV_D").articles());
		assertEquals(0, counts.agent("NOBODY").uses());
		assertEquals(3, counts.claim("K01").uses());
		assertEquals(1, counts.claim("K01").holders("affirm"));
		assertEquals(0, counts.claim("K01").holders("deny"));
		assertEquals(1, counts.claim("K02").holders("deny"));
		assertEquals(0, index.counts(new Resolution(store.registries(), store.scheme()), "budi"::equals).agent("PUTIN").uses(),
				"of a layer that is hidden");
		assertTrue(counts.isInConflict("K01") && counts.isInConflict("K02"));
		assertEquals(1, counts.conflicts().size());
		assertEquals(List.of(new Use(Use.Kind.SOURCE, "PUTIN", "a1", "ani", "s1"),
				new Use(Use.Kind.SOURCE, "PUTIN", "a2", "ani", "s1"), new Use(Use.Kind.SOURCE, "PUTIN", "a3", "ani", "s1")),
				index.agentUses(Set.of("PUTIN")));
	}

	@Test
	void mergedEntriesCountTogether() throws Exception {
		index.update(null);
		try (RegistryWork work = new RegistryWork(store, "ani")) {
			work.agents().merge("PUTIN", List.of("VVP"), Map.of());
			work.claims().merge("K01", List.of("K02"), Map.of());
			assertEquals(6, counts().agent("PUTIN").uses());
			assertEquals(3, counts().agent("PUTIN").articles());
			assertEquals(1, counts().claim("K01").holders("deny"));
		}
	}

	@Test
	void openArticlesCountAsTheyAreInTheEditor() throws Exception {
		index.update(null);
		AtomicInteger told = new AtomicInteger();
		index.addListener(told::incrementAndGet);
		ArticleSession session = store.session("a1", "ani");
		index.followSessions();
		session.run("Agent", () -> set(session, "PESKOV"));
		assertTrue(told.get() > 0);
		assertEquals(3, counts().agent("PUTIN").uses(), "the stance is still Putin's");
		assertEquals(4, counts().agent("PESKOV").uses());
		session.undo();
		assertEquals(3, counts().agent("PESKOV").uses());
		session.redo();
		session.save(null);
		session.close();
		index.followSessions();
		assertFalse(index.isComplete(), "only the article that changed is read again");
		index.update(null);
		assertEquals(4, counts().agent("PESKOV").uses());
	}

	private static Object set(ArticleSession session, String agent) {
		session.layer().getSources().get(0).setAgent(agent);
		return null;
	}

	@Test
	void cancellingKeepsWhatWasRead() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> index.update(monitor));
		assertFalse(index.isComplete());
		index.update(null);
		assertEquals(3, counts().agent("PUTIN").uses());
	}

	@Test
	void removedArticlesUseNothing() throws Exception {
		index.update(null);
		store.removeArticle("a2");
		assertEquals(2, counts().agent("PUTIN").articles());
	}

	@Test
	void usesAreShownWithTheirSentence() throws Exception {
		index.update(null);
		ArticleText text = new ArticleText(store.article("a1"));
		List<UseText> found = UseText.of(List.of(new Use(Use.Kind.MENTION, "K01", "a1", "ani", "c1")), text,
				store.layer("a1", "ani"), store.registries());
		UseText use = found.get(0);
		assertEquals("mengirim 11.000 tentara", use.sentence().substring(use.start(), use.end()));
		assertTrue(use.sentence().startsWith("Putin mengirim"));
		assertEquals(List.of("Vladimir Putin"), use.sources());
		assertEquals(List.of("affirm"), use.polarities());
		assertEquals(List.of("11000 tentara"), use.quantities());
	}
}
