package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.files.FaultyFiles;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;

/** A full disk, a folder that is gone, the end of the process at every step. */
class FaultTest {

	@TempDir
	Path temporary;

	private Path folder;
	private FaultyFiles files;
	private StoreOptions options;
	private int round;

	@BeforeEach
	void begin() throws IOException {
		folder = Files.createDirectory(temporary.resolve("r" + round++));
		files = new FaultyFiles(folder.resolve("corpus"));
		options = TestCorpora.options(folder, files);
	}

	/** The next process: no lock of the last one counts any more. */
	private CorpusStore reopen() throws Exception {
		try (var names = Files.list(folder.resolve("corpus"))) {
			for (Path staging : names.filter(each -> each.getFileName().toString().startsWith(".staging-")).toList()) {
				String[] parts = staging.getFileName().toString().split("-");
				Files.move(staging, staging.resolveSibling(parts[0] + "-" + parts[1] + "-" + Integer.MAX_VALUE + "-" + parts[3]));
			}
		}
		return CorpusStore.open(folder.resolve("corpus"),
				TestCorpora.options(folder).withClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5))), null);
	}

	private ArticleSession edited(CorpusStore store) throws CorpusException {
		ArticleSession session = store.session("a1", "ani");
		TestCorpora.claim(session, "c1", 0, 6);
		session.save(null);
		TestCorpora.claim(session, "c2", 7, 15);
		return session;
	}

	@Test
	void savingWritesForcesRenamesAndForcesTheFolder() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, options); ArticleSession session = edited(store)) {
			files.fullAt(-1);
			session.save(null);
			List<String> steps = files.steps().stream().filter(step -> !step.contains(".lock")).toList();
			String name = steps.get(0).substring("write ".length());
			assertTrue(name.startsWith(".saksi-") && name.endsWith(".tmp"), name);
			assertEquals(List.of("write " + name, "sync " + name, "move a1.layer", "syncFolder f5"), steps);
		}
	}

	@Test
	void aDiskFullAtAnyStepOfASaveLosesNothing() throws Exception {
		int failures = 0;
		for (int step = 0; step < 8; step++) {
			begin();
			try (CorpusStore store = TestCorpora.withArticle(folder, options); ArticleSession session = edited(store)) {
				String before = Files.readString(session.documents().get(1).path());
				Thread.sleep(20);
				files.fullAt(step);
				try {
					session.save(null);
				} catch (CorpusException e) {
					failures++;
					assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
					assertNotNull(e.path());
					assertTrue(session.isDirty());
					String after = Files.readString(session.documents().get(1).path());
					assertTrue(after.equals(before) || after.contains("id=\"c2\"") && after.endsWith("</marks:Layer>\n"), after);
				}
				files.fullAt(-1);
				session.save(null);
				assertFalse(session.isDirty());
				assertTrue(TestCorpora.tree(folder.resolve("corpus")).keySet().stream().noneMatch(each -> each.endsWith(".tmp")));
				assertEquals(2, store.layer("a1", "ani").getClaims().size());
			}
		}
		assertTrue(failures >= 4, "failures: " + failures);
	}

	@Test
	void anEndAtAnyStepOfASaveLeavesTheOldOrTheNewFileWhole() throws Exception {
		int ends = 0;
		for (int step = 0; step < 9; step++) {
			begin();
			CorpusStore store = TestCorpora.withArticle(folder, options);
			ArticleSession session = edited(store);
			store.unsavedFiles();
			Thread.sleep(250);
			files.crashAt(step);
			try {
				session.save(null);
				files.die();
			} catch (FaultyFiles.Crash e) {
				ends++;
			}
			try (CorpusStore next = reopen(); ArticleSession again = next.session("a1", "ani")) {
				assertEquals(List.of(), next.damage(), "step " + step);
				assertEquals(2, again.layer().getClaims().size(), "step " + step);
				assertEquals(List.of(), again.notices(), "step " + step);
				again.undo();
				again.undo();
				assertEquals(0, again.layer().getClaims().size());
				assertFalse(again.canUndo());
			}
		}
		assertTrue(ends >= 4, "ends: " + ends);
	}

	@Test
	void anEndAtAnyStepOfABatchLeavesAllOfItOrNothing() throws Exception {
		int nothing = 0;
		int all = 0;
		boolean ended = true;
		for (int step = 0; ended; step++) {
			begin();
			CorpusStore store = TestCorpora.withArticle(folder, options);
			files.crashAt(step);
			try (Batch batch = store.begin()) {
				batch.put(TestCorpora.imported("b1", "Satu"));
				batch.put(TestCorpora.imported("a1", "Dua"));
				batch.registry("ani").getAgents().add(org.saksi.model.registry.RegistryFactory.eINSTANCE.createAgent());
				batch.commit(null);
				ended = false;
				files.die();
			} catch (FaultyFiles.Crash e) {
				assertTrue(files.isDead());
			}
			try (CorpusStore next = reopen()) {
				assertEquals(List.of(), next.damage(), "step " + step);
				boolean added = next.articleIds().contains("b1");
				assertEquals(added ? "Dua" : TestCorpora.TEXT, next.article("a1").getText(), "step " + step);
				assertEquals(added ? 1 : 0, next.registries().all().size(), "step " + step);
				assertEquals(added ? "Satu" : null, added ? new String(next.source("b1")) : null);
				assertTrue(TestCorpora.tree(folder.resolve("corpus")).keySet().stream().noneMatch(each -> each.startsWith(".staging")),
						"step " + step);
				nothing += added ? 0 : 1;
				all += added ? 1 : 0;
			}
		}
		assertTrue(nothing >= 8 && all >= 5, nothing + " " + all);
	}

	@Test
	void aDiskFullAtAnyStepOfABatchAddsNothing() throws Exception {
		for (int step = 0; step < 14; step++) {
			begin();
			try (CorpusStore store = TestCorpora.withArticle(folder, options)) {
				var before = TestCorpora.tree(folder.resolve("corpus"));
				files.fullAt(step);
				try (Batch batch = store.begin()) {
					batch.put(TestCorpora.imported("b1", "Satu"));
					batch.commit(null);
				} catch (CorpusException e) {
					files.fullAt(-1);
					if (!e.getMessage().contains("reopened")) {
						assertFalse(store.articleIds().contains("b1"));
					}
				}
				files.fullAt(-1);
				assertEquals(before.get("articles/f5/a1.article"), TestCorpora.tree(folder.resolve("corpus")).get("articles/f5/a1.article"));
			}
			try (CorpusStore next = reopen()) {
				assertEquals(List.of(), next.damage(), "step " + step);
				if (next.articleIds().contains("b1")) {
					assertEquals("Satu", next.article("b1").getText());
				}
			}
		}
	}

	@Test
	void aFolderThatIsGoneIsNotMadeAnew() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, options); ArticleSession session = edited(store)) {
			Files.move(folder.resolve("corpus"), folder.resolve("elsewhere"));
			CorpusException problem = assertThrows(CorpusException.class, () -> session.save(null));
			assertEquals(store.root(), problem.path());
			assertFalse(Files.exists(folder.resolve("corpus")));
			assertTrue(session.isDirty());
			TestCorpora.claim(session, "c3", 0, 3);
			assertEquals(3, session.layer().getClaims().size());
			Files.move(folder.resolve("elsewhere"), folder.resolve("corpus"));
			session.save(null);
			assertFalse(session.isDirty());
		}
	}

	@Test
	void withoutAStateFolderOneCanStillWork() throws Exception {
		Files.writeString(folder.resolve("state"), "a file");
		try (CorpusStore store = TestCorpora.withArticle(folder, options); ArticleSession session = store.session("a1", "ani")) {
			assertEquals(1, store.notices().size());
			TestCorpora.claim(session, "c1", 0, 6);
			session.undo();
			session.redo();
			session.save(null);
			assertEquals(1, store.layer("a1", "ani").getClaims().size());
		}
	}
}
