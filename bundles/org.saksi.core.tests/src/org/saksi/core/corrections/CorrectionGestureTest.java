package org.saksi.core.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.LayerEdit.What;
import org.saksi.core.files.FaultyFiles;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Right;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryFactory;

/** Corrections as one step over layers and registries: rights, what changed meanwhile, undo after a restart, ends in the middle. */
class CorrectionGestureTest {

	@TempDir
	Path temporary;

	private static CorpusStore create(Path folder, StoreOptions options) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder.resolve("corpus"),
				new NewCorpus("Uji", "id", BuiltIns.scheme("claims"), List.of("ani", "budi")), options);
		try (Batch batch = store.begin()) {
			for (String id : List.of("a0", "a1")) {
				Article article = TestCorpora.article(id, TestCorpora.TEXT);
				batch.put(new ImportedArticle(article, false, TestCorpora.TEXT.getBytes(StandardCharsets.UTF_8),
						List.of(layer(article, "ani"), layer(article, "budi"))));
			}
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId("tass");
			agent.setName("TASS");
			batch.registry("ani").getAgents().add(agent);
			batch.commit(null);
		}
		return store;
	}

	private static Layer layer(Article article, String annotator) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle(article.getId());
		layer.setAnnotator(annotator);
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.anchored(article.getText(), 0, 6));
		claim.getAttributes().put("kind", "factual");
		layer.getClaims().add(claim);
		return layer;
	}

	private static Correction kind(String article, String annotator, String expected) {
		return new Correction("claims", 2, article + "/" + annotator + "/c1", "kind", expected, expected, "demand", State.CHANGE, null,
				new LayerEdit(article, annotator, "c1", What.ATTRIBUTE, "kind", 0, expected, "demand"));
	}

	private static List<Correction> all() {
		List<Correction> all = new ArrayList<>();
		for (String annotator : List.of("ani", "budi")) {
			all.add(kind("a0", annotator, "factual"));
			all.add(kind("a1", annotator, "factual"));
		}
		all.add(new Correction("agents", 2, "tass", "name", "TASS", "TASS", "Tass", State.CHANGE, null,
				new EntryEdit(true, "tass", false, "TASS", Map.of("name", "Tass"))));
		return all;
	}

	private static List<Correction> run(CorpusStore store, String annotator, List<Correction> corrections) throws CorpusException {
		return new CorrectionGesture(store, annotator, Runnable::run).run(store.corpusSession(), "Koreksi", corrections, new NullProgressMonitor());
	}

	private static String state(CorpusStore store) throws CorpusException {
		StringBuilder state = new StringBuilder(store.registries().agent("tass").getName());
		for (String id : store.articleIds()) {
			for (String annotator : store.annotators(id)) {
				state.append(' ').append(store.layer(id, annotator).getClaims().get(0).getAttributes().get("kind"));
			}
		}
		return state.toString();
	}

	private static final String OLD = "TASS factual factual factual factual";
	private static final String NEW = "Tass demand demand demand demand";

	@Test
	void oneStepIsUndoneAfterARestartToo() throws Exception {
		try (CorpusStore store = create(temporary, TestCorpora.options(temporary))) {
			assertEquals(List.of(), run(store, null, all()));
			assertEquals(NEW, state(store));
		}
		try (CorpusStore store = CorpusStore.open(temporary.resolve("corpus"), TestCorpora.options(temporary), null)) {
			CorpusSession session = store.corpusSession();
			assertEquals("Koreksi", session.undoLabel());
			assertFalse(session.isDirty());
			session.undo();
			assertEquals(OLD, state(store));
			session.redo();
			assertEquals(NEW, state(store));
		}
	}

	@Test
	void anOpenArticleTakesPartAndWhatChangedMeanwhileIsLeft() throws Exception {
		try (CorpusStore store = create(temporary, TestCorpora.options(temporary)); ArticleSession open = store.session("a0", "ani")) {
			open.run("x", () -> open.layer().getClaims().get(0).getAttributes().put("kind", "prediction"));
			List<Correction> left = run(store, "ani", all());
			assertEquals(1, left.size());
			assertEquals("a0/ani/c1", left.get(0).id());
			assertEquals(State.REFUSED, left.get(0).state());
			assertEquals("prediction", open.layer().getClaims().get(0).getAttributes().get("kind"));
			assertTrue(state(store).startsWith("Tass"));
		}
	}

	@Test
	void whoMayNotIsRefused() throws Exception {
		try (CorpusStore store = create(temporary, TestCorpora.options(temporary))) {
			try (CorpusSession session = store.corpusSession()) {
				session.run("x", () -> {
					for (String permission : List.of("registry", "curation")) {
						Right right = CorpusFactory.eINSTANCE.createRight();
						right.setAnnotator("lead");
						right.setPermission(permission);
						session.corpus().getRights().add(right);
					}
					return null;
				});
			}
			List<Correction> left = run(store, "ani", all());
			assertEquals(List.of("a0/budi/c1", "a1/budi/c1", "tass"), left.stream().map(Correction::id).sorted().toList());
			assertEquals("TASS demand factual demand factual", state(store));
		}
	}

	private static CorpusStore reopen(Path folder) throws Exception {
		try (var names = Files.list(folder.resolve("corpus"))) {
			for (Path staging : names.filter(each -> each.getFileName().toString().startsWith(".staging-")).toList()) {
				String[] parts = staging.getFileName().toString().split("-");
				Files.move(staging, staging.resolveSibling(parts[0] + "-" + parts[1] + "-" + Integer.MAX_VALUE + "-" + parts[3]));
			}
		}
		return CorpusStore.open(folder.resolve("corpus"),
				TestCorpora.options(folder).withClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5))), null);
	}

	private static SortedMap<String, String> files(Path folder) {
		SortedMap<String, String> tree = TestCorpora.tree(folder.resolve("corpus"));
		tree.keySet().removeIf(name -> name.startsWith("locks"));
		return tree;
	}

	@Test
	void anEndAtAnyStepLeavesAllOldOrAllNew() throws Exception {
		int old = 0;
		int made = 0;
		boolean ended = true;
		for (int step = 0; ended; step++) {
			Path folder = Files.createDirectory(temporary.resolve("at-" + step));
			FaultyFiles files = new FaultyFiles(folder.resolve("corpus"));
			CorpusStore store = create(folder, TestCorpora.options(folder, files));
			var begin = files(folder);
			files.crashAt(step);
			try {
				run(store, null, all());
				ended = false;
				files.die();
			} catch (FaultyFiles.Crash e) {
				assertTrue(files.isDead());
			}
			String message = "step " + step;
			try (CorpusStore next = reopen(folder)) {
				assertEquals(List.of(), next.damage(), message);
				boolean isNew = state(next).equals(NEW);
				assertEquals(isNew ? NEW : OLD, state(next), message);
				CorpusSession again = next.corpusSession();
				assertFalse(again.isDirty(), message);
				assertEquals(java.util.Set.of(), next.unsavedFiles(), message);
				made += isNew ? 1 : 0;
				old += isNew ? 0 : 1;
				if (isNew) {
					again.undo();
				}
				assertEquals(begin, files(folder), message);
			}
		}
		assertTrue(old >= 8 && made >= 5, old + " " + made);
	}
}
