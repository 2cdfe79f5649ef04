package org.saksi.core.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.store.ProblemCount;
import org.saksi.core.team.AssignmentPlanner.Balance;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.LayerStatus;

class AssignmentPlannerTest {

	private static ArticleSummary article(int number, int chars, String story, String... begun) {
		List<LayerSummary> layers = new ArrayList<>();
		for (String annotator : begun) {
			layers.add(new LayerSummary(annotator, LayerStatus.OPEN, 0, 0, 1, 0, 0, 0, 0, 0));
		}
		return new ArticleSummary(String.format("a%05d", number), null, null, null, null, story, null, chars, layers,
				ProblemCount.UNKNOWN);
	}

	private static List<ArticleSummary> articles(int count, Random random) {
		List<ArticleSummary> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			all.add(article(i, 500 + random.nextInt(5000), "s" + random.nextInt(1 + count / 4)));
		}
		return all;
	}

	private static Map<String, Integer> weights(List<Integer> shares) {
		Map<String, Integer> weights = new LinkedHashMap<>();
		for (int i = 0; i < shares.size(); i++) {
			weights.put("annotator" + i, shares.get(i));
		}
		return weights;
	}

	private static Assignments none() {
		return Assignments.of(CorpusFactory.eINSTANCE.createCorpus());
	}

	private static Map<String, Integer> counts(AssignmentPlan plan) {
		Map<String, Integer> counts = new HashMap<>();
		plan.changes().forEach(each -> counts.put(each.annotator(), each.articles()));
		return counts;
	}

	@Property(tries = 200)
	void sharesAreWithinOneArticle(@ForAll @IntRange(min = 0, max = 300) int count,
			@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 100) Integer> shares, @ForAll long seed)
			throws CorpusException {
		Map<String, Integer> weights = weights(shares);
		AssignmentPlan plan = new AssignmentPlanner(articles(count, new Random(seed)), none()).seed(seed).byShare(weights);
		double sum = shares.stream().mapToInt(each -> each).sum();
		counts(plan).forEach((annotator, articles) -> assertTrue(
				Math.abs(articles - count * weights.get(annotator) / sum) < 1 + 1e-9, annotator + " " + articles));
		assertEquals(count, plan.size());
	}

	@Property(tries = 200)
	void everyArticleGetsExactlyN(@ForAll @IntRange(min = 1, max = 120) int count, @ForAll @IntRange(min = 1, max = 6) int takers,
			@ForAll @IntRange(min = 0, max = 5) int more, @ForAll boolean stories, @ForAll Balance balance, @ForAll long seed)
			throws CorpusException {
		int n = 1 + more % takers;
		AssignmentPlan plan = new AssignmentPlanner(articles(count, new Random(seed)), none()).seed(seed)
				.wholeStories(stories).balance(balance).byOverlap(n, weights(Collections.nCopies(takers, 1)));
		assertEquals(count, plan.added().size());
		plan.added().values().forEach(each -> assertEquals(n, Set.copyOf(each).size()));
		if (!stories && balance == Balance.ARTICLES) {
			assertTrue(Collections.max(counts(plan).values()) - Collections.min(counts(plan).values()) <= 1);
		}
	}

	@Property(tries = 100)
	void whatIsAssignedStaysAndCounts(@ForAll @IntRange(min = 1, max = 100) int count,
			@ForAll @IntRange(min = 1, max = 3) int n, @ForAll long seed) throws CorpusException {
		Random random = new Random(seed);
		Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
		List<ArticleSummary> articles = articles(count, random);
		Map<String, Integer> weights = weights(List.of(1, 2, 3));
		Map<String, List<String>> before = new HashMap<>();
		articles.forEach(each -> before.put(each.id(), List.of("annotator" + random.nextInt(4))));
		TeamEdits.assign(corpus, before);
		AssignmentPlan plan = new AssignmentPlanner(articles, Assignments.of(corpus)).seed(seed).byOverlap(n, weights);
		TeamEdits.assign(corpus, plan.added());
		Assignments after = Assignments.of(corpus);
		articles.forEach(each -> {
			assertEquals(n, after.assignedTo(each.id()).size());
			assertTrue(after.assignedTo(each.id()).containsAll(before.get(each.id())));
		});
		plan.changes().forEach(each -> assertEquals(each.after(), after.articlesOf(each.annotator()).size()));
		assertEquals(0, new AssignmentPlanner(articles, after).byOverlap(n, weights).size());
	}

	@Property(tries = 50)
	void theSameSeedGivesTheSamePlan(@ForAll @IntRange(min = 20, max = 100) int count, @ForAll long seed) throws CorpusException {
		List<ArticleSummary> articles = articles(count, new Random(seed));
		List<ArticleSummary> other = new ArrayList<>(articles);
		Collections.shuffle(other, new Random(seed + 1));
		Map<String, Integer> reversed = new LinkedHashMap<>();
		reversed.put("annotator1", 1);
		reversed.put("annotator0", 1);
		AssignmentPlan plan = new AssignmentPlanner(articles, none()).seed(seed).byShare(weights(List.of(1, 1)));
		assertEquals(plan.added(), new AssignmentPlanner(other, none()).seed(seed).byShare(reversed).added());
		assertNotEquals(plan.added(), new AssignmentPlanner(articles, none()).seed(seed + 1).byShare(reversed).added());
	}

	@Test
	void wholeStoriesStayTogether() throws CorpusException {
		AssignmentPlan plan = new AssignmentPlanner(articles(100, new Random(5)), none()).seed(1).wholeStories(true)
				.byOverlap(2, weights(List.of(1, 1, 1)));
		Map<String, Set<String>> byStory = new HashMap<>();
		for (ArticleSummary article : articles(100, new Random(5))) {
			Set<String> own = Set.copyOf(plan.added().get(article.id()));
			assertEquals(byStory.computeIfAbsent(article.story(), key -> own), own);
		}
		assertTrue(Collections.max(counts(plan).values()) - Collections.min(counts(plan).values()) <= 8);
	}

	@Test
	void charactersAreBalanced() throws CorpusException {
		AssignmentPlan plan = new AssignmentPlanner(articles(200, new Random(7)), none()).balance(Balance.CHARACTERS)
				.byShare(weights(List.of(50, 50)));
		long difference = plan.changes().get(0).characters() - plan.changes().get(1).characters();
		assertTrue(Math.abs(difference) < 1000, difference + " characters");
	}

	@Test
	void whoHasBegunGetsTheArticle() throws CorpusException {
		List<ArticleSummary> articles = List.of(article(1, 100, null, "annotator1"), article(2, 100, null, "annotator1"),
				article(3, 100, null), article(4, 100, null, "stranger"));
		AssignmentPlan plan = new AssignmentPlanner(articles, none()).byShare(weights(List.of(1, 1)));
		assertEquals(Map.of("a00001", List.of("annotator1"), "a00002", List.of("annotator1"), "a00003",
				List.of("annotator0"), "a00004", List.of("annotator0")), plan.added());
	}

	@Test
	void sharesDecideBetweenThoseWhoHaveBegun() throws CorpusException {
		List<ArticleSummary> all = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			all.add(article(i, 100, null, "ani", "budi"));
		}
		AssignmentPlan plan = new AssignmentPlanner(all, none()).byShare(Map.of("ani", 2, "budi", 1, "citra", 3));
		assertEquals(Map.of("ani", 7, "budi", 5, "citra", 0),
				plan.changes().stream().collect(java.util.stream.Collectors.toMap(AssignmentPlan.Change::annotator, AssignmentPlan.Change::articles)));
		plan = new AssignmentPlanner(all, none()).byShare(Map.of("ani", 2, "budi", 1));
		assertEquals(Map.of("ani", 8, "budi", 4),
				plan.changes().stream().collect(java.util.stream.Collectors.toMap(AssignmentPlan.Change::annotator, AssignmentPlan.Change::articles)));
	}

	@Test
	void pairsMix() throws CorpusException {
		AssignmentPlan plan = new AssignmentPlanner(articles(60, new Random(3)), none()).seed(9)
				.byOverlap(2, weights(List.of(1, 1, 1, 1)));
		assertEquals(6, plan.added().values().stream().map(Set::copyOf).distinct().count());
	}

	@Test
	void byHandGivesEachToEach() throws CorpusException {
		Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
		List<ArticleSummary> articles = List.of(article(1, 100, null), article(2, 150, null));
		TeamEdits.assign(corpus, Map.of("a00001", List.of("ani")));
		AssignmentPlan plan = new AssignmentPlanner(articles, Assignments.of(corpus)).byHand(List.of("ani", "budi"));
		assertEquals(Map.of("a00001", List.of("budi"), "a00002", List.of("ani", "budi")), plan.added());
		assertEquals(new AssignmentPlan.Change("budi", 2, 250, 0, 2), plan.changes().get(1));
		assertEquals(new AssignmentPlan.Change("ani", 1, 150, 1, 2), plan.changes().get(0));
	}

	@Test
	void whatCannotBeIsRefused() {
		AssignmentPlanner planner = new AssignmentPlanner(List.of(article(1, 100, null)), none());
		assertThrows(CorpusException.class, () -> planner.byShare(Map.of()));
		assertThrows(CorpusException.class, () -> planner.byShare(Map.of("ani", -1, "budi", 1)));
		assertThrows(CorpusException.class, () -> planner.byOverlap(2, Map.of("ani", 1, "budi", 0)));
		assertThrows(CorpusException.class, () -> planner.byOverlap(0, Map.of("ani", 1)));
	}
}
