package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.marks.Mark;

/**
 * Two hundred gestures, undos and redos in any order, on articles of any letters, leave a valid model; undoing all of them gives the
 * bytes of the start, redoing all those of the end.
 */
class GestureSequencesTest {

	private static final int STEPS = 200;
	/** No reference leads nowhere, all spans are in the text, no character is split, attributions are whole. */
	private static final Set<String> RULES = Set.of("V1", "V3", "V5", "V7", "V9", "V11");

	private final RuleChecker checker = new RuleChecker(
			RuleRegistry.of(BuiltIns.rules().rules().stream().filter(info -> RULES.contains(info.id())).toList()));

	@Provide
	Arbitrary<String> articles() {
		Arbitrary<String> piece = Arbitraries.of("Rini ", "kata ", "\"Jembatan aman,\" ", "Menurut ", "Kremlin, ", "ribuan ", "e\u0301", "👍🏽", "👩‍👩‍👧 ", "\r\n", "\n\n",
				"\t", "\u05d0\u05d1\u05d2 ", "\u0e01\u0e33", ". ", "\u0301", "tambahnya.", " ", "mengatakan bahwa ", "11.000 ");
		return piece.list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces))
				.map(text -> text.isBlank() ? "satu" : text);
	}

	private static CorpusStore store(Path folder, String text) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("Uji", "id", BuiltIns.scheme("claims"), List.of("sari")),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")).withUser("sari"));
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("a1");
		article.setText(text);
		article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		article.setSha256(Ids.sha256(bytes));
		try (Batch batch = store.begin()) {
			batch.put(new ImportedArticle(article, false, bytes, List.of()));
			batch.commit(null);
		}
		return store;
	}

	private static String bytes(ArticleSession session) {
		return String.join("\n", new String(ModelFiles.write(session.article()), StandardCharsets.UTF_8),
				new String(ModelFiles.write(session.layer()), StandardCharsets.UTF_8),
				new String(ModelFiles.write(session.registry()), StandardCharsets.UTF_8));
	}

	@Property(tries = 25)
	void anySequenceIsValidUndoneAndRedone(@ForAll long seed, @ForAll("articles") String text) throws Exception {
		Path folder = Files.createTempDirectory("saksi-sequences");
		try (CorpusStore store = store(folder, text); ArticleSession session = store.session("a1", "sari")) {
			String start = bytes(session);
			int done = play(session, new Random(seed));
			assertTrue(done > 0, "gestures were done");
			String end = bytes(session);
			int undone = 0;
			for (; session.canUndo(); undone++) {
				session.undo();
			}
			assertEquals(start, bytes(session));
			for (int i = 0; i < undone; i++) {
				session.redo();
			}
			assertEquals(end, bytes(session));
		} finally {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** @return how many gestures were done, not refused */
	private int play(ArticleSession session, Random random) throws CorpusException {
		AllGestures gestures = new AllGestures(random, session);
		int done = 0;
		for (int i = 0; i < STEPS; i++) {
			int what = random.nextInt(10);
			if (what == 0) {
				session.undo();
			} else if (what == 1) {
				session.redo();
			} else {
				done += run(session, gestures) ? 1 : 0;
			}
			assertValid(session);
		}
		return done;
	}

	private static boolean run(ArticleSession session, AllGestures gestures) {
		String before = bytes(session);
		try {
			session.run("Gesture", () -> {
				gestures.gesture(new Marking(session.text(), session.layer(), session.registry(), session.registries(),
						new SchemeIndex(session.store().scheme()), session.annotator()));
				return null;
			});
			return true;
		} catch (CorpusException e) {
			assertEquals(before, bytes(session), () -> "refused, but changed: " + e.getMessage());
			return false;
		}
	}

	private void assertValid(ArticleSession session) {
		Set<String> lost = LayerMarks.all(session.layer()).stream().filter(Mark::isLost).map(Mark::getId).collect(Collectors.toSet());
		List<Finding> errors = checker.check(new RuleContext(session.store().corpus(),
				new SchemeIndex(session.store().scheme()), session.registries(), session.article(), session.text(), session.layer())).stream()
				.filter(finding -> finding.severity() == Severity.ERROR && !lost.contains(finding.mark())).toList();
		assertEquals(List.of(), errors);
		assertEquals(Set.of(), checker.broken());
	}
}
