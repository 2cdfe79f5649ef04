package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;

/** Undo, redo and the journal give back exactly the bytes that were there. */
class GesturePropertiesTest {

	/** The files are long: a failure names the lines that differ. */
	private static void same(List<String> expected, List<String> found) {
		if (!expected.equals(found)) {
			List<String> missing = new ArrayList<>(lines(expected));
			List<String> extra = new ArrayList<>(lines(found));
			extra.removeAll(lines(expected));
			missing.removeAll(lines(found));
			assertEquals(String.join("\n", missing), String.join("\n", extra), "order of lines");
			fail("other order");
		}
	}

	private static List<String> lines(List<String> files) {
		return String.join("", files).lines().toList();
	}

	private static List<String> bytes(ArticleSession session) {
		return List.of(new String(ModelFiles.write(session.article()), StandardCharsets.UTF_8),
				new String(ModelFiles.write(session.layer()), StandardCharsets.UTF_8),
				new String(ModelFiles.write(session.registry()), StandardCharsets.UTF_8));
	}

	@Property(tries = 20)
	void undoAndRedoGiveBackTheSameBytes(@ForAll long seed) throws Exception {
		Path folder = Files.createTempDirectory("saksi-gestures");
		StoreOptions options = TestCorpora.options(folder);
		try (CorpusStore store = TestCorpora.withArticle(folder, options); ArticleSession session = store.session("a1", "ani")) {
			List<String> start = bytes(session);
			RandomGestures gestures = new RandomGestures(seed, session);
			Random random = new Random(seed);
			for (int i = 0; i < 200; i++) {
				int what = random.nextInt(20);
				if (what < 3) {
					session.undo();
				} else if (what < 5) {
					session.redo();
				} else if (what == 5) {
					List<String> before = bytes(session);
					gestures.fail();
					same(before, bytes(session));
				} else if (what == 6 && i % 3 == 0) {
					session.save(null);
					assertFalse(session.isDirty());
				} else {
					gestures.step();
				}
			}
			List<String> end = bytes(session);
			int undone = 0;
			while (session.canUndo()) {
				session.undo();
				undone++;
			}
			same(start, bytes(session));
			for (int i = 0; i < undone; i++) {
				assertTrue(session.canRedo());
				session.redo();
			}
			same(end, bytes(session));
			session.close();
			store.close();
			replay(folder, options, start, end, undone);
		}
		TestCorpora.delete(folder);
	}

	/** A new process knows the journal and the saved files only. */
	private static void replay(Path folder, StoreOptions options, List<String> start, List<String> end, int gestures)
			throws Exception {
		try (CorpusStore store = CorpusStore.open(folder.resolve("corpus"), options, null);
				ArticleSession session = store.session("a1", "ani")) {
			same(end, bytes(session));
			int undone = 0;
			while (session.canUndo()) {
				session.undo();
				undone++;
			}
			assertEquals(gestures, undone);
			same(start, bytes(session));
			for (int i = 0; i < gestures; i++) {
				session.redo();
			}
			same(end, bytes(session));
			session.save(null);
			assertFalse(session.isDirty());
		}
		try (CorpusStore store = CorpusStore.open(folder.resolve("corpus"), options, null);
				ArticleSession session = store.session("a1", "ani")) {
			same(end, bytes(session));
			assertEquals(null, session.recovery());
			assertTrue(store.damage().isEmpty());
		}
	}
}
