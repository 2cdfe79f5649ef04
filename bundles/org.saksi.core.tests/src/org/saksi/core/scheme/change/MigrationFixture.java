package org.saksi.core.scheme.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryFactory;

/** Corpora in the scheme claims whose layers use its tags. */
final class MigrationFixture {

	private MigrationFixture() {
	}

	/** A corpus of {@code articles} articles; every one has a layer of ani, every second one also of budi. */
	static CorpusStore create(Path folder, StoreOptions options, int articles) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder.resolve("corpus"),
				new NewCorpus("Uji", "id", BuiltIns.scheme("claims"), List.of("ani", "budi")), options);
		try (Batch batch = store.begin()) {
			for (int i = 0; i < articles; i++) {
				String id = "a" + i;
				Article article = TestCorpora.article(id, TestCorpora.TEXT);
				List<Layer> layers = i % 2 == 0 ? List.of(layer(article, "ani", i), layer(article, "budi", i + 1))
						: List.of(layer(article, "ani", i));
				batch.put(new ImportedArticle(article, false, TestCorpora.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), layers));
			}
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId("tass");
			agent.setName("TASS");
			agent.setType("medium");
			batch.registry("ani").getAgents().add(agent);
			batch.commit(null);
		}
		return store;
	}

	private static Layer layer(Article article, String annotator, int number) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle(article.getId());
		layer.setAnnotator(annotator);
		String[] kinds = { "factual", "prediction", "demand" };
		for (int i = 0; i < 3; i++) {
			Claim claim = MarksFactory.eINSTANCE.createClaim();
			claim.setId("c" + i);
			claim.setSpan(Span.anchored(article.getText(), i * 7, i * 7 + 6));
			claim.getAttributes().put("check_worthy", "true");
			claim.getAttributes().put("kind", kinds[(number + i) % 3]);
			claim.getAttributes().put("note", "x");
			layer.getClaims().add(claim);
		}
		Attribution attribution = MarksFactory.eINSTANCE.createAttribution();
		attribution.setId("t1");
		attribution.setWriter(true);
		attribution.getClaims().add(layer.getClaims().get(0));
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setAgent("tass");
		hop.setRole("medium");
		attribution.getChain().add(hop);
		layer.getAttributions().add(attribution);
		return layer;
	}

	/** Previews and does a migration here and now. */
	static MigrationPreview run(CorpusSession session, SchemeMigration migration) throws CorpusException {
		MigrationPreview preview = migration.preview(session.store(), new NullProgressMonitor());
		migration.run(session, preview, Runnable::run, new NullProgressMonitor());
		return preview;
	}

	/** Everything that a corpus says, without locks. */
	static SortedMap<String, String> files(Path folder) {
		SortedMap<String, String> tree = TestCorpora.tree(folder.resolve("corpus"));
		tree.keySet().removeIf(name -> name.startsWith("locks"));
		return tree;
	}

	/** How often each kind of claim is stored on disk. */
	static Map<String, Long> kinds(CorpusStore store) throws CorpusException {
		Map<String, Long> kinds = new java.util.TreeMap<>();
		for (String id : store.articleIds()) {
			for (String annotator : store.annotators(id)) {
				store.layer(id, annotator).getClaims().forEach(claim -> kinds.merge(claim.getAttributes().get("kind"), 1L, Long::sum));
			}
		}
		return kinds;
	}
}
