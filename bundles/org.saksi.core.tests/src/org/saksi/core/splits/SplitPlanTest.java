package org.saksi.core.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class SplitPlanTest {

	private static final Split SHARES = new Split(List.of(80, 10, 10), 42);

	private static MemoryCorpus singles(int count) {
		MemoryCorpus corpus = new MemoryCorpus();
		for (int i = 0; i < count; i++) {
			corpus.add(Models.article(String.format("a%03d", i), "text " + i));
		}
		return corpus;
	}

	@Test
	void sharesOfSingleArticlesAreMetExactly() throws CorpusException {
		SplitPlan plan = SplitPlan.of(singles(100), SHARES);
		assertEquals(List.of(80, 10, 10), plan.names().stream().map(plan::size).toList());
		assertEquals(List.of("train", "dev", "test"), plan.names());
		assertEquals(List.of(), plan.warnings());
		assertEquals(0, plan.leakage());
	}

	@Test
	void theSeedDecidesAndNothingElse() throws CorpusException {
		SplitPlan plan = SplitPlan.of(singles(100), SHARES);
		assertEquals(plan.parts(), SplitPlan.of(singles(100), SHARES).parts());
		assertNotEquals(plan.parts(), SplitPlan.of(singles(100), new Split(List.of(80, 10, 10), 43)).parts());
		// written down once: another machine or release must give the same
		assertEquals("[a018, a043, a045, a046, a049, a056, a084, a086, a088, a093]", plan.articles("test").toString());
	}

	@Test
	void storyTextAndUtteranceTieArticles() throws CorpusException {
		MemoryCorpus corpus = singles(20);
		Models.story(corpus.corpus(), "S1", "a000", "a001", "gone");
		corpus.add(Models.article("b", "  text\n\n1 "));
		Utterance utterance = CorpusFactory.eINSTANCE.createUtterance();
		utterance.setId("U1");
		utterance.getClaims().addAll(List.of("b/gold/c1", "a007/gold/c3"));
		corpus.corpus().getUtterances().add(utterance);
		SplitPlan plan = SplitPlan.of(corpus, SHARES);
		SplitPlan.Group group = plan.groups().get(0);
		assertEquals(List.of("a000", "a001", "a007", "b"), group.articles());
		assertEquals(List.of("story S1", "utterance U1", "identical text"), group.reasons());
		assertEquals(1, group.articles().stream().map(plan::part).distinct().count());
		assertEquals(0, plan.leakage());
	}

	@Test
	void oneStoryGoesIntoOnePartAndThatIsSaid() throws CorpusException {
		MemoryCorpus corpus = singles(2);
		Models.story(corpus.corpus(), "S1", "a000", "a001");
		SplitPlan plan = SplitPlan.of(corpus, SHARES);
		assertEquals(List.of(2, 0, 0), plan.names().stream().map(plan::size).toList());
		assertEquals(3, plan.warnings().size());
		assertTrue(plan.warnings().get(0).contains("story S1"), plan.warnings().get(0));
	}

	@Test
	void threeGroupsFillThreeParts() throws CorpusException {
		SplitPlan plan = SplitPlan.of(singles(3), SHARES);
		assertEquals(List.of(1, 1, 1), plan.names().stream().map(plan::size).toList());
	}

	@Test
	void fewerGroupsThanPartsIsSaid() throws CorpusException {
		SplitPlan plan = SplitPlan.of(singles(2), SHARES);
		assertEquals("there are only 2 groups of articles that belong together for 3 parts; 2 parts are possible, for instance 80/20", plan.warnings().get(0));
	}

	@Test
	void aStoredSplitIsTakenAndItsLeaksAreCounted() throws CorpusException {
		MemoryCorpus corpus = singles(3);
		Models.story(corpus.corpus(), "S1", "a000", "a001");
		for (String[] part : new String[][] { { "train", "a000" }, { "test", "a001" } }) {
			var split = CorpusFactory.eINSTANCE.createSplit();
			split.setName(part[0]);
			split.getArticles().add(part[1]);
			corpus.corpus().getSplits().add(split);
		}
		SplitPlan plan = SplitPlan.of(corpus, null);
		assertEquals("{a000=train, a001=test}", plan.parts().toString());
		assertEquals(1, plan.leakage());
		assertTrue(SplitPlan.of(singles(3), null).isEmpty());
	}

	@Test
	void foldsAreOfEqualSizeAndTooFewGroupsSayHowManyArePossible() throws CorpusException {
		SplitPlan plan = SplitPlan.of(singles(20), new Split(List.of(5), 1));
		assertEquals(List.of("fold_1", "fold_2", "fold_3", "fold_4", "fold_5"), plan.names());
		assertEquals(List.of(4, 4, 4, 4, 4), plan.names().stream().map(plan::size).toList());
		assertEquals("there are only 3 groups of articles that belong together for 5 folds; at most 3 folds are possible",
				SplitPlan.of(singles(3), new Split(List.of(5), 1)).warnings().get(0));
	}

	@Test
	void eachPartHasItsShareOfEachMedium() throws CorpusException {
		MemoryCorpus corpus = new MemoryCorpus();
		for (int i = 0; i < 100; i++) {
			Article article = Models.article(String.format("a%03d", i), "text " + i);
			article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
			article.getMetadata().setMedium(i % 10 < 3 ? "Small" : "Large");
			corpus.add(article);
		}
		for (int seed = 0; seed < 20; seed++) {
			SplitPlan plan = SplitPlan.of(corpus, new Split(List.of(80, 10, 10), seed));
			assertEquals(List.of(80, 10, 10), plan.names().stream().map(plan::size).toList());
			for (String part : plan.names()) {
				long small = plan.articles(part).stream().filter(id -> Integer.parseInt(id.substring(1)) % 10 < 3).count();
				assertEquals(plan.size(part) * 0.3, small, 1e-9, part + " of seed " + seed);
			}
		}
	}

	@Test
	void aSharedCanonicalClaimTiesArticlesOnRequestOnly() throws CorpusException {
		MemoryCorpus corpus = singles(10);
		Models.canonical(corpus.registry("gold"), "K1", "The bridge is safe.");
		for (String id : List.of("a000", "a004", "a009")) {
			Layer layer = MarksFactory.eINSTANCE.createLayer();
			layer.setArticle(id);
			layer.setAnnotator("gold");
			Claim claim = MarksFactory.eINSTANCE.createClaim();
			claim.setId("c1");
			claim.getCanonical().add("K1");
			layer.getClaims().add(claim);
			corpus.add(layer);
		}
		assertEquals(10, SplitPlan.of(corpus, SHARES).groups().size());
		SplitPlan plan = SplitPlan.of(corpus, new Split(List.of(80, 10, 10), 42, true));
		assertEquals(List.of("a000", "a004", "a009"), plan.groups().get(0).articles());
		assertEquals(List.of("canonical claim K1"), plan.groups().get(0).reasons());
		assertEquals(0, plan.leakage());
	}

	@Property(tries = 50)
	void groupsStayWholeAndEveryArticleIsSomewhere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count)
			throws CorpusException {
		Random random = new Random(seed);
		MemoryCorpus corpus = singles(count);
		for (int i = 0; i < count / 4; i++) {
			Models.story(corpus.corpus(), "S" + i, "a%03d".formatted(random.nextInt(count)),
					"a%03d".formatted(random.nextInt(count)));
		}
		SplitPlan plan = SplitPlan.of(corpus, new Split(List.of(60, 20, 20), seed));
		assertEquals(corpus.articleIds(), List.copyOf(plan.parts().keySet()));
		assertEquals(0, plan.leakage());
		for (SplitPlan.Group group : plan.groups()) {
			assertEquals(1, group.articles().stream().map(plan::part).distinct().count());
		}
		if (plan.groups().size() >= 3) {
			assertTrue(plan.names().stream().allMatch(part -> plan.size(part) > 0));
		}
	}
}
