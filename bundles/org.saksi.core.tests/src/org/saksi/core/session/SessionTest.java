package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryFactory;

class SessionTest {

	@TempDir
	Path folder;

	private CorpusStore store;

	@BeforeEach
	void open() throws CorpusException {
		store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
		TestCorpora.add(store, "a2", TestCorpora.TEXT);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void reopen() throws CorpusException {
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
	}

	private static void agent(ArticleSession session, String id) throws CorpusException {
		session.run("Agent " + id, () -> {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId(id);
			return session.registry().getAgents().add(agent);
		});
	}

	@Test
	void aGestureOverSeveralFilesIsOneStep() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			session.run("Outer", () -> {
				TestCorpora.claim(session, "c1", 0, 6);
				agent(session, "A1");
				session.article().getMetadata().setHeadline("Lain");
				return null;
			});
			assertEquals("Outer", session.undoLabel());
			session.undo();
			assertEquals(0, session.layer().getClaims().size());
			assertEquals(0, session.registry().getAgents().size());
			assertEquals("Judul a1", session.article().getMetadata().getHeadline());
			assertFalse(session.canUndo());
			assertFalse(session.isDirty());
			assertEquals("Outer", session.redoLabel());
			session.redo();
			assertEquals("c1", session.layer().getClaims().get(0).getId());
			assertEquals("A1", session.registries().agent("A1").getId());
			assertTrue(session.isDirty());
		}
	}

	@Test
	void afterUndoTheSameObjectsAreThereForThoseWhoReferToThem() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.run("Attribution", () -> {
				Attribution attribution = MarksFactory.eINSTANCE.createAttribution();
				attribution.getClaims().addAll(session.layer().getClaims());
				return session.layer().getAttributions().add(attribution);
			});
			Claim claim = session.layer().getClaims().get(0);
			session.run("Remove", () -> session.layer().getClaims().remove(0));
			assertEquals(List.of(), session.layer().getAttributions().get(0).getClaims());
			session.undo();
			assertSame(claim, session.layer().getClaims().get(0));
			assertSame(claim, session.layer().getAttributions().get(0).getClaims().get(0));
		}
	}

	@Test
	void aFailureLeavesNothing() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			List<SessionEvent> events = new ArrayList<>();
			session.addListener(events::add);
			CorpusException problem = assertThrows(CorpusException.class, () -> session.run("Fails", () -> {
				TestCorpora.claim(session, "c1", 0, 6);
				throw new java.io.IOException("wrong");
			}));
			assertTrue(problem.getMessage().contains("wrong"));
			assertEquals(0, session.layer().getClaims().size());
			assertFalse(session.isDirty());
			assertFalse(session.canUndo());
			assertEquals(List.of(), events);
		}
	}

	@Test
	void undoReachesAcrossSavesAndRestarts() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
			TestCorpora.claim(session, "c2", 7, 15);
			session.save(null);
			assertFalse(session.isDirty());
		}
		reopen();
		try (ArticleSession session = store.session("a1", "ani")) {
			assertNull(session.recovery());
			assertEquals("Claim c2", session.undoLabel());
			session.undo();
			session.undo();
			assertEquals(0, session.layer().getClaims().size());
			assertTrue(session.isDirty());
			session.redo();
			session.redo();
			assertFalse(session.isDirty());
		}
	}

	@Test
	void unsavedWorkIsOfferedAndCanBeGivenUp() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
			TestCorpora.claim(session, "c2", 7, 15);
			agent(session, "A1");
		}
		reopen();
		assertEquals(java.util.Set.of("a1"), store.unsavedArticles());
		try (ArticleSession session = store.session("a1", "ani")) {
			Recovery recovery = session.recovery();
			assertNotNull(recovery);
			assertEquals(1, recovery.gestures());
			assertEquals(2, session.layer().getClaims().size());
			assertEquals(1, session.registry().getAgents().size());
			assertTrue(session.isDirty());
			session.discard();
			assertNull(session.recovery());
			assertEquals(1, session.layer().getClaims().size());
			assertEquals(0, session.registry().getAgents().size());
			assertFalse(session.isDirty());
			assertEquals("Claim c1", session.undoLabel());
		}
		reopen();
		assertEquals(java.util.Set.of(), store.unsavedArticles());
		try (ArticleSession session = store.session("a1", "ani")) {
			assertNull(session.recovery());
			assertFalse(session.isDirty());
			session.undo();
			assertEquals(0, session.layer().getClaims().size());
		}
	}

	@Test
	void undoInOneArticleDoesNotTouchAnother() throws Exception {
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a2", "ani")) {
			agent(one, "A1");
			agent(two, "A2");
			TestCorpora.claim(two, "c1", 0, 6);
			one.undo();
			assertEquals(List.of("A2"), two.registry().getAgents().stream().map(Agent::getId).toList());
			assertEquals(1, two.layer().getClaims().size());
			assertFalse(one.canUndo());
			one.redo();
			two.undo();
			two.undo();
			assertEquals(List.of("A1"), two.registry().getAgents().stream().map(Agent::getId).toList());
		}
	}

	@Test
	void whatAnotherArticleChangedSinceStaysAsItIs() throws Exception {
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a2", "ani")) {
			agent(one, "A1");
			one.run("Type", () -> {
				TestCorpora.claim(one, "c1", 0, 6);
				one.registry().getAgents().get(0).setType("person");
				return null;
			});
			two.run("Type", () -> {
				two.registry().getAgents().get(0).setType("medium");
				return null;
			});
			one.undo();
			assertEquals(0, one.layer().getClaims().size());
			assertEquals("medium", one.registry().getAgents().get(0).getType());
			assertEquals(1, one.notices().size());
		}
	}

	@Test
	void theOperationHistoryDoesTheSame() throws Exception {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		try (ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			TestCorpora.claim(session, "c2", 7, 15);
			assertTrue(history.canUndo(session.undoContext()));
			assertEquals("Claim c2", history.getUndoOperation(session.undoContext()).getLabel());
			assertTrue(history.undo(session.undoContext(), null, null).isOK());
			assertEquals(1, session.layer().getClaims().size());
			session.undo();
			assertFalse(history.canUndo(session.undoContext()));
			assertEquals("Claim c1", history.getRedoOperation(session.undoContext()).getLabel());
			assertTrue(history.redo(session.undoContext(), null, null).isOK());
			assertEquals("Claim c2", session.redoLabel());
		}
		try (ArticleSession session = store.session("a1", "ani")) {
			assertEquals("Claim c1", history.getUndoOperation(session.undoContext()).getLabel());
			assertEquals("Claim c2", history.getRedoOperation(session.undoContext()).getLabel());
		}
	}

	@Test
	void closingTheCorpusEndsItsSessions() throws Exception {
		ArticleSession session = store.session("a1", "ani");
		store.session("a1", "ani");
		CorpusSession record = store.corpusSession();
		TestCorpora.claim(session, "c1", 0, 6);
		store.close();
		assertTrue(session.isClosed() && record.isClosed());
		assertFalse(OperationHistoryFactory.getOperationHistory().canUndo(session.undoContext()));
		store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
		assertEquals(java.util.Set.of("a1"), store.unsavedArticles());
	}

	@Test
	void theSameArticleAndAnnotatorShareASession() throws Exception {
		ArticleSession first = store.session("a1", "ani");
		ArticleSession second = store.session("a1", "ani");
		assertSame(first, second);
		assertNotSame(first, store.session("a1", "budi"));
		second.close();
		TestCorpora.claim(first, "c1", 0, 6);
		assertFalse(first.isClosed());
		first.close();
		assertTrue(first.isClosed());
	}

	@Test
	void aTextEditCarriesTheLayersAndUndoBringsThemBack() throws Exception {
		try (ArticleSession one = store.session("a1", "ani"); ArticleSession two = store.session("a1", "budi")) {
			TestCorpora.claim(one, "c1", 7, 15);
			TestCorpora.claim(two, "c1", 16, 23);
			one.save(null);
			two.save(null);
			ArticleText text = one.text();
			edit(one, 0, 6, "Kremlin");
			assertNotSame(text, one.text());
			assertSame(one.text(), one.text());
			assertTrue(one.text().text().startsWith("Kremlin mengakui"));
			assertEquals("8:16", place(one));
			assertEquals("17:24", place(two));
			assertEquals(1, two.layer().getTextVersion());
			assertFalse(two.documents().stream().anyMatch(each -> each.kind() == Document.Kind.LAYER && two.editing().isDirty(each)),
					"carrying alone is no change");
			TestCorpora.claim(two, "c2", 0, 7);
			two.undo();
			one.undo();
			assertTrue(one.text().text().startsWith("Moskow"));
			assertEquals("7:15", place(one));
			assertEquals("16:23", place(two));
			assertEquals(0, two.layer().getTextVersion());
			two.undo();
			assertFalse(two.canUndo());
			one.redo();
			assertEquals(1, one.layer().getTextVersion());
		}
	}

	private static String place(ArticleSession session) {
		String span = session.layer().getClaims().get(0).getSpan().toString();
		return span.substring(0, span.indexOf(';'));
	}

	private static void edit(ArticleSession session, int start, int end, String replacement) throws CorpusException {
		session.run("Edit", () -> {
			TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
			edit.setStart(start);
			edit.setEnd(end);
			edit.setText(replacement);
			return session.article().getEdits().add(edit);
		});
	}

	@Test
	void aLayerOfAnOlderTextVersionIsCarriedWhenItIsRead() throws Exception {
		try (ArticleSession two = store.session("a1", "budi")) {
			TestCorpora.claim(two, "c1", 16, 23);
			TestCorpora.claim(two, "c2", 0, 6);
			two.save(null);
			TestCorpora.claim(two, "c3", 24, 29);
		}
		try (ArticleSession one = store.session("a1", "ani")) {
			edit(one, 0, 7, "");
			one.save(null);
		}
		assertEquals(9, store.layer("a1", "budi").getClaims().get(0).getSpan().start());
		assertTrue(store.layer("a1", "budi").getClaims().get(1).isLost());
		reopen();
		try (ArticleSession two = store.session("a1", "budi")) {
			assertEquals(1, two.recovery().gestures());
			assertEquals("9:16", place(two));
			assertTrue(two.layer().getClaims().get(1).isLost());
			assertEquals("17:22", two.layer().getClaims().get(2).getSpan().toString().substring(0, 5));
			two.undo();
			two.undo();
			assertEquals(1, two.layer().getClaims().size());
			two.redo();
			assertEquals("Moskow", two.layer().getClaims().get(1).getSpan().quote());
			two.redo();
			assertEquals("17:22", two.layer().getClaims().get(2).getSpan().toString().substring(0, 5));
		}
	}

	@Test
	void theCorpusIsEditedByTheSameGestures() throws Exception {
		try (CorpusSession session = store.corpusSession()) {
			session.run("Event", () -> {
				Event event = CorpusFactory.eINSTANCE.createEvent();
				event.setId("E1");
				return session.corpus().getEvents().add(event);
			});
			session.registry("ani").getAgents();
			session.run("Agent", () -> session.registry("ani").getAgents().add(RegistryFactory.eINSTANCE.createAgent()));
			session.undo();
			assertEquals("Event", session.undoLabel());
			session.redo();
			session.save(null);
		}
		reopen();
		assertEquals("E1", store.corpus().getEvents().get(0).getId());
		assertEquals(1, store.registries().all().get(0).getAgents().size());
	}

	@Test
	void savingLaterWritesWhatWasThereThen() throws Exception {
		ExecutorService pool = Executors.newSingleThreadExecutor();
		try (ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			var saving = session.saveLater(pool);
			TestCorpora.claim(session, "c2", 7, 15);
			saving.get(20, TimeUnit.SECONDS);
			assertEquals(1, store.layer("a1", "ani").getClaims().size());
			assertTrue(session.isDirty());
			session.undo();
			assertFalse(session.isDirty());
		} finally {
			pool.shutdown();
		}
	}

	@Test
	void changesOutsideOfAGestureBecomeOne() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			session.layer().getClaims().add(MarksFactory.eINSTANCE.createClaim());
			TestCorpora.claim(session, "c2", 7, 15);
			session.undo();
			assertEquals(1, session.layer().getClaims().size());
			session.undo();
			assertEquals(0, session.layer().getClaims().size());
		}
	}

	@Test
	void listenersHearWhatChanged() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			List<SessionEvent> events = new ArrayList<>();
			session.addListener(events::add);
			TestCorpora.claim(session, "c1", 0, 6);
			Claim claim = session.layer().getClaims().get(0);
			session.undo();
			session.redo();
			session.save(null);
			assertEquals(List.of(SessionEvent.Kind.GESTURE, SessionEvent.Kind.UNDONE, SessionEvent.Kind.REDONE,
					SessionEvent.Kind.SAVED), events.stream().map(SessionEvent::kind).toList());
			assertTrue(events.get(0).objects().contains(claim));
			assertEquals("Claim c1", events.get(0).label());
		}
	}

	@Test
	void anArticleThatIsNotChangedIsNotWritten() throws Exception {
		try (ArticleSession session = store.session("a1", "ani")) {
			Path article = session.documents().get(0).path();
			var before = Files.getLastModifiedTime(article);
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
			assertEquals(before, Files.getLastModifiedTime(article));
			assertFalse(Files.exists(folder.resolve("corpus/registry/ani.registry")));
		}
	}
}
