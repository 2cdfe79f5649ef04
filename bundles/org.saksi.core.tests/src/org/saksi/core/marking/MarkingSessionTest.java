package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;

/** Gestures in a session: every one is taken back and done again exactly, refused ones leave nothing, all of it is saved. */
class MarkingSessionTest {

	private static final int STEPS = 60;

	@TempDir
	Path folder;

	private CorpusStore store(String text) throws CorpusException {
		StoreOptions options = StoreOptions.defaults().withStateFolder(folder.resolve("state")).withUser("sari");
		CorpusStore store = CorpusStore.create(folder.resolve("corpus"),
				new NewCorpus("Uji", "id", BuiltIns.scheme("claims"), List.of("sari")), options);
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("a1");
		article.setText(text);
		article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		article.setSha256("0".repeat(64));
		try (Batch batch = store.begin()) {
			batch.put(new ImportedArticle(article, false, text.getBytes(StandardCharsets.UTF_8), List.of()));
			batch.commit(new NullProgressMonitor());
		}
		return store;
	}

	private static Marking marking(ArticleSession session) {
		return new Marking(session.text(), session.layer(), session.registry(), session.registries(),
				new SchemeIndex(session.store().scheme()), session.annotator());
	}

	private static ArticleEdits edits(ArticleSession session) {
		return new ArticleEdits(session.article(), new SchemeIndex(session.store().scheme()), session.annotator());
	}

	/** All that a gesture can change. */
	private record State(Layer layer, Article article, Registry registry) {

		static State of(ArticleSession session) {
			return new State(EcoreUtil.copy(session.layer()), EcoreUtil.copy(session.article()),
					EcoreUtil.copy(session.registry()));
		}

		boolean isThatOf(ArticleSession session) {
			return EcoreUtil.equals(layer, session.layer()) && EcoreUtil.equals(article, session.article())
					&& EcoreUtil.equals(registry, session.registry());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void everyGestureIsUndoneAndRedone(long seed) throws CorpusException {
		String text = RandomGestures.TEXT.replace('\uD83D' + " tambah", "\uFFFD tambah");
		try (CorpusStore store = store(text); ArticleSession session = store.session("a1", "sari")) {
			session.run("agents", () -> {
				Marking marking = marking(session);
				marking.createAgent("Rini", "person");
				marking.createAgent("Budi", "person");
				marking.createAgent("Antara", "medium");
				return marking.createCanonical("Jembatan itu aman", "factual");
			});
			List<State> states = new ArrayList<>(List.of(State.of(session)));
			Random random = new Random(seed);
			RandomGestures gestures = new RandomGestures(random, session.layer(), store.scheme(), text.length(),
					List.of("affirm", "deny"));
			for (int i = 0; i < STEPS; i++) {
				boolean edit = random.nextInt(15) == 0;
				try {
					session.run("gesture " + i, () -> {
						if (edit) {
							return edits(session).editText(0, 1, "J" + random.nextInt(9), null);
						}
						gestures.gesture(marking(session));
						return null;
					});
				} catch (CorpusException e) {
					assertTrue(states.get(states.size() - 1).isThatOf(session), "refused, but changed: " + e.getMessage());
				}
				if (!states.get(states.size() - 1).isThatOf(session)) {
					states.add(State.of(session));
				}
			}
			assertTrue(states.size() > STEPS / 4, "gestures were done");
			walk(session, states);
			session.save(new NullProgressMonitor());
			assertFalse(session.isDirty());
		}
	}

	private static void walk(ArticleSession session, List<State> states) throws CorpusException {
		for (int i = states.size() - 2; i >= 0; i--) {
			session.undo();
			assertTrue(states.get(i).isThatOf(session), "undo to " + i);
		}
		for (int i = 1; i < states.size(); i++) {
			session.redo();
			assertTrue(states.get(i).isThatOf(session), "redo to " + i);
		}
		assertNotNull(session.undoLabel());
	}
}
