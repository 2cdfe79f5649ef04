package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryFactory;

/** Two programs, or a program and an editor, write the same files. */
class OutsideChangeTest {

	@TempDir
	Path folder;

	private StoreOptions other() {
		return TestCorpora.options(folder).withUser("other").withStateFolder(folder.resolve("state2"));
	}

	private CorpusStore open(StoreOptions options) throws CorpusException {
		return CorpusStore.open(folder.resolve("corpus"), options, null);
	}

	private static void headline(ArticleSession session, String headline) throws CorpusException {
		session.run("Headline", () -> {
			session.article().getMetadata().setHeadline(headline);
			return null;
		});
	}

	private static void place(ArticleSession session, String place) throws CorpusException {
		session.run("Place", () -> {
			session.article().getMetadata().setPlace(place);
			return null;
		});
	}

	@Test
	void aSecondWriterIsToldWhoHasTheLayer() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder)); CorpusStore two = open(other())) {
			ArticleSession mine = one.session("a1", "ani");
			ArticleSession theirs = two.session("a1", "ani");
			assertTrue(theirs.isReadOnly());
			assertEquals("tester", theirs.lockHolder().user());
			assertEquals(ProcessHandle.current().pid(), theirs.lockHolder().process());
			CorpusException problem = assertThrows(CorpusException.class, () -> TestCorpora.claim(theirs, "c1", 0, 3));
			assertTrue(problem.getMessage().contains("tester"), problem.getMessage());
			assertFalse(theirs.canUndo());
			theirs.close();
			mine.close();
			try (ArticleSession now = two.session("a1", "ani")) {
				assertFalse(now.isReadOnly());
				assertNull(now.lockHolder());
			}
		}
	}

	@Test
	void aStaleLockIsTakenOver() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			ArticleSession mine = one.session("a1", "ani");
			assertFalse(mine.isReadOnly());
			Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3));
			try (CorpusStore two = open(other().withClock(later)); ArticleSession theirs = two.session("a1", "ani")) {
				assertFalse(theirs.isReadOnly());
				assertTrue(two.locks().holds("layers/ani/f5/a1.layer"));
			}
		}
	}

	@Test
	void theLockOfADeadProcessIsTakenOver() throws Exception {
		TestCorpora.withArticle(folder, TestCorpora.options(folder)).close();
		String now = java.time.Instant.now().toString();
		Files.writeString(folder.resolve("corpus/locks/layers%2fani%2ff5%2fa1.layer.lock"),
				"{\"user\":\"x\",\"host\":\"" + java.net.InetAddress.getLocalHost().getHostName() + "\",\"process\":2147483646,"
						+ "\"since\":\"" + now + "\",\"heartbeat\":\"" + now + "\",\"token\":\"t\"}");
		try (CorpusStore store = open(other()); ArticleSession session = store.session("a1", "ani")) {
			assertFalse(session.isReadOnly());
		}
	}

	@Test
	void changesOfBothAreKeptWhereTheyFit() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder)); CorpusStore two = open(other());
				ArticleSession mine = one.session("a1", "ani"); ArticleSession theirs = two.session("a1", "budi")) {
			headline(mine, "Baru");
			mine.save(null);
			place(theirs, "Kursk");
			theirs.save(null);
			assertEquals("Baru", theirs.article().getMetadata().getHeadline());
			assertEquals(1, theirs.notices().size());
			assertEquals("Baru", one.article("a1").getMetadata().getHeadline());
			assertEquals("Kursk", one.article("a1").getMetadata().getPlace());
			assertEquals("Place", theirs.undoLabel());
			theirs.undo();
			assertNull(theirs.article().getMetadata().getPlace());
			assertEquals("Baru", theirs.article().getMetadata().getHeadline());
		}
	}

	@Test
	void changesThatDoNotFitLoseNothing() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder)); CorpusStore two = open(other());
				ArticleSession mine = one.session("a1", "ani"); ArticleSession theirs = two.session("a1", "budi")) {
			headline(mine, "Baru");
			mine.save(null);
			headline(theirs, "Lain");
			CorpusException problem = assertThrows(CorpusException.class, () -> theirs.save(null));
			assertEquals(theirs.documents().get(0).path(), problem.path());
			assertTrue(theirs.isDirty());
			assertEquals("Lain", theirs.article().getMetadata().getHeadline());
			assertEquals("Baru", one.article("a1").getMetadata().getHeadline());
			List<String> beside = TestCorpora.tree(folder.resolve("corpus")).keySet().stream()
					.filter(name -> name.contains(".recovered-")).toList();
			assertEquals(1, beside.size());
			assertTrue(Files.readString(folder.resolve("corpus").resolve(beside.get(0))).contains("Lain"));
			assertThrows(CorpusException.class, () -> theirs.save(null));
			assertEquals(1, TestCorpora.tree(folder.resolve("corpus")).keySet().stream()
					.filter(name -> name.contains(".recovered-")).count());
			theirs.discard();
			assertEquals("Baru", theirs.article().getMetadata().getHeadline());
			headline(theirs, "Lain");
			theirs.save(null);
			assertEquals("Lain", one.article("a1").getMetadata().getHeadline());
		}
	}

	@Test
	void theLockOfAnArticleIsHeldWhileItIsEditedOnly() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder)); CorpusStore two = open(other());
				ArticleSession mine = one.session("a1", "ani"); ArticleSession theirs = two.session("a1", "budi")) {
			headline(mine, "Baru");
			CorpusException problem = assertThrows(CorpusException.class, () -> place(theirs, "Kursk"));
			assertTrue(problem.getMessage().contains("tester"));
			assertNull(theirs.article().getMetadata().getPlace());
			mine.save(null);
			place(theirs, "Kursk");
			theirs.save(null);
			assertEquals("Baru", theirs.article().getMetadata().getHeadline());
		}
	}

	@Test
	void registriesOfTwoProgramsOfOneAnnotatorAreJoined() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			TestCorpora.add(one, "a2", "Teks");
			try (CorpusStore two = open(other()); ArticleSession mine = one.session("a1", "ani");
					ArticleSession theirs = two.session("a2", "ani")) {
				agent(mine, "A1");
				mine.save(null);
				agent(theirs, "A2");
				theirs.save(null);
				assertEquals(2, theirs.registry().getAgents().size());
				assertNotNull(two.registries().agent("A1"));
			}
		}
		try (CorpusStore three = open(other())) {
			assertNotNull(three.registries().agent("A1"));
			assertNotNull(three.registries().agent("A2"));
		}
	}

	private static void agent(ArticleSession session, String id) throws CorpusException {
		session.run("Agent", () -> {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId(id);
			return session.registry().getAgents().add(agent);
		});
	}

	@Test
	void aRegistryThatAnotherProgramWroteIsReadBeforeItIsEdited() throws Exception {
		try (CorpusStore one = TestCorpora.withArticle(folder, TestCorpora.options(folder)); CorpusStore two = open(other())) {
			try (ArticleSession mine = one.session("a1", "ani")) {
				agent(mine, "A1");
				mine.save(null);
			}
			try (ArticleSession theirs = two.session("a1", "ani")) {
				assertEquals("A1", theirs.registry().getAgents().get(0).getId());
				assertNotNull(two.registries().agent("A1"));
				assertEquals(List.of(), theirs.notices());
			}
		}
	}

	@Test
	void whereLocksCannotBeWrittenOneCanRead() throws Exception {
		TestCorpora.withArticle(folder, TestCorpora.options(folder)).close();
		Files.delete(folder.resolve("corpus/locks"));
		Files.writeString(folder.resolve("corpus/locks"), "not a folder");
		try (CorpusStore store = open(other()); ArticleSession session = store.session("a1", "ani")) {
			assertTrue(session.isReadOnly());
			assertNull(session.lockHolder());
			assertNotNull(session.readOnlyReason());
			assertEquals("Judul a1", session.article().getMetadata().getHeadline());
			assertThrows(CorpusException.class, () -> TestCorpora.claim(session, "c1", 0, 3));
		}
	}

	@Test
	void unsavedWorkOnAFileThatChangedIsPutBesideIt() throws Exception {
		Path layer;
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
				ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
			TestCorpora.claim(session, "c2", 7, 15);
			layer = session.documents().get(1).path();
		}
		Files.writeString(layer, Files.readString(layer).replace("id=\"c1\"", "id=\"c99\""));
		try (CorpusStore store = open(TestCorpora.options(folder)); ArticleSession session = store.session("a1", "ani")) {
			assertNull(session.recovery());
			assertFalse(session.isDirty());
			assertFalse(session.canUndo());
			assertEquals("c99", session.layer().getClaims().get(0).getId());
			List<String> notices = session.notices();
			assertEquals(1, notices.size());
			assertTrue(notices.get(0).contains(".recovered-"), notices.get(0));
			try (var names = Files.list(layer.getParent())) {
				Path beside = names.filter(each -> each.toString().contains(".recovered-")).findFirst().orElseThrow();
				var recovered = ModelFiles.read(Files.readAllBytes(beside), beside, MarksPackage.Literals.LAYER,
						org.saksi.model.marks.Layer.class);
				assertEquals(List.of("c1", "c2"), recovered.getClaims().stream().map(each -> each.getId()).toList());
			}
			assertEquals(1, store.annotators("a1").size());
			assertEquals(List.of(), store.damage());
		}
		try (CorpusStore store = open(TestCorpora.options(folder)); ArticleSession session = store.session("a1", "ani")) {
			assertEquals(List.of(), session.notices());
		}
	}

	@Test
	void aChangeFromOutsideCutsUndoWithAMessage() throws Exception {
		Path layer;
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
				ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
			layer = session.documents().get(1).path();
		}
		Files.writeString(layer, Files.readString(layer).replace("id=\"c1\"", "id=\"c99\""));
		try (CorpusStore store = open(TestCorpora.options(folder)); ArticleSession session = store.session("a1", "ani")) {
			assertFalse(session.canUndo());
			assertEquals(1, session.notices().size());
			assertEquals("c99", store.layer("a1", "ani").getClaims().get(0).getId());
			TestCorpora.claim(session, "c2", 7, 15);
			session.save(null);
		}
	}
}
