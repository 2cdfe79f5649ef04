package org.saksi.core.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.fixtures.MarkedCorpus;
import org.saksi.core.stats.CorpusStatistics.Use;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;

class CorpusStatisticsTest {

	private final MarkedArticle marked = new MarkedArticle("Rini bilang 👍 jembatan aman.");
	private final MarkedCorpus corpus = new MarkedCorpus(marked);

	@BeforeEach
	void mark() {
		marked.zone("body", "Rini bilang 👍 jembatan aman.");
		marked.agent("RINI", "Rini", "person");
		marked.agent("BU_RINI", "Bu Rini", "person").setMergedInto("RINI");
		marked.agent("TASS", "TASS", "medium");
		marked.canonical("K01");
		marked.canonical("K02");
		Claim claim = marked.claim("jembatan aman", "K01");
		claim.getAttributes().put("kind", "factual");
		claim.getAttributes().put("check_worthy", "true");
		Source source = marked.source("Rini", "BU_RINI");
		Attribution attribution = marked.attribution(source, marked.cue("bilang", "say"), claim);
		attribution.getChain().add(MarksFactory.eINSTANCE.createChainHop());
		attribution.getChain().get(0).setAgent("TASS");
		attribution.getChain().get(0).setRole("medium");
		marked.stance(attribution, "RINI", claim, "affirm");
		marked.attribution(null, null, claim);
		Layer second = EcoreUtil.copy(marked.layer);
		second.setAnnotator("budi");
		second.setStatus(LayerStatus.DONE);
		second.getClaims().get(0).getAttributes().put("kind", "rumour");
		corpus.layers.add(second);
	}

	@Test
	void countsArticlesLayersAndMarks() {
		CorpusStatistics statistics = CorpusStatistics.of(corpus, null);
		assertEquals(1, statistics.articles());
		assertEquals(28, statistics.characters(), "code points");
		assertEquals(Map.of("todo", 0, "open", 1, "done", 1, "adjudicated", 0), statistics.layersByStatus());
		assertEquals(List.of("budi", "sari"), List.copyOf(statistics.annotators().keySet()));
		assertEquals(1, statistics.annotators().get("budi").layersByStatus().get("done"));
		assertEquals(2, statistics.annotators().get("sari").marks().get("attribution"));
		assertEquals(Map.of("source", 2, "cue", 2, "claim", 2, "attribution", 4, "stance", 2), statistics.marks());
	}

	@Test
	void countsTagsInTheOrderOfTheScheme() {
		Map<String, Map<String, Integer>> tags = CorpusStatistics.of(corpus, null).tags();
		assertEquals("[factual=1, quantity=0, prediction=0, demand=0, evaluation=0, commitment=0, rumour=1]",
				tags.get("claim.kind").entrySet().toString());
		assertEquals(2, tags.get("claim.check_worthy").get("true"));
		assertEquals(2, tags.get("hop.role").get("medium"));
		assertEquals(1, tags.get("zone.kind").get("body"), "once per article, not per layer");
		assertEquals(1, tags.get("agent.type").get("medium"));
	}

	@Test
	void countsUsesOfRegistryEntriesThroughMerges() {
		CorpusStatistics statistics = CorpusStatistics.of(corpus, null);
		assertEquals(Map.of("RINI", new Use(1, 2), "TASS", new Use(1, 2), "WRITER", new Use(1, 2)), statistics.agents());
		assertEquals(Map.of("K01", new Use(1, 2), "K02", new Use(0, 0)), statistics.canonicalClaims());
	}

	@Test
	void goesOnAfterDamageAndCanBeCancelled() {
		Article other = EcoreUtil.copy(marked.article);
		corpus.articles.put("a0", other);
		corpus.damaged.add("a0");
		CorpusStatistics statistics = CorpusStatistics.of(corpus, null);
		assertEquals(1, statistics.articles());
		assertEquals(1, statistics.damaged());
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> CorpusStatistics.of(corpus, monitor));
	}
}
