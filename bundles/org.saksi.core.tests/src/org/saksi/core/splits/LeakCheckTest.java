package org.saksi.core.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class LeakCheckTest {

	private static final String LONG = "Gubernur menyatakan jembatan itu aman dilalui kata juru bicara pada Senin siang di kantornya di kota";

	private final LeakCheck check = new LeakCheck();

	private void article(String id, String part, String story, String text) {
		check.article(id, part, story.isEmpty() ? List.of() : List.of(story), text, "");
	}

	private List<String> found(boolean claims) {
		return check.report(claims).leaks().stream().map(leak -> leak.what() + " " + leak.id() + " " + leak.parts()).toList();
	}

	@Test
	void whatPartsShareIsFound() {
		article("a", "train", "S1", LONG);
		article("b", "test", "S1", LONG + " tetangga");
		article("c", "test", "", "lain sama sekali");
		article("d", "train", "", " lain  sama\nsekali ");
		article("e", "", "S1", "tidak di bagian mana pun");
		check.utterance("U1", "a");
		check.utterance("U1", "c");
		check.claim("K1", "b");
		check.claim("K1", "d");
		assertEquals(List.of("story S1 {train=[a], test=[b]}", "utterance U1 {train=[a], test=[c]}", "same_text null {test=[c], train=[d]}",
				"near_text null {train=[a], test=[b]}"), found(false));
		assertEquals("canonical_claim K1 {test=[b], train=[d]}", found(true).get(4));
		assertEquals(List.of("test", "train"), check.report(false).parts());
		assertEquals("story S1 has articles in more than one part: train (a), test (b)", check.report(false).leaks().get(0).message());
	}

	@Test
	void rowsMustSayThePartOfTheirArticle() {
		article("a", "train", "", "satu");
		check.row("claims", "a", "train");
		check.row("claims", "unknown", "test");
		assertEquals(List.of(), found(false));
		check.row("claims", "a", "test");
		check.row("claims", "a", "test");
		article("a", "dev", "", "satu");
		assertEquals(List.of("rows claims {train=[a], test=[a]}", "rows documents {train=[a], dev=[a]}"), found(false));
		assertTrue(check.report(false).leaks().get(0).message().contains("claims"));
	}

	/** From the same texts, stories and parts, the check counts what the plan counts, whatever the parts are. */
	@Property(tries = 60)
	void agreesWithThePlan(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int count) throws CorpusException {
		Random random = new Random(seed);
		MemoryCorpus corpus = new MemoryCorpus();
		for (int i = 0; i < count; i++) {
			List<String> words = new ArrayList<>(List.of((random.nextInt(4) + LONG + " " + LONG).split(" ")));
			for (int j = random.nextInt(12); j > 0; j--) {
				words.set(random.nextInt(words.size()), "x" + random.nextInt(9));
			}
			corpus.add(Models.article("a%02d".formatted(i), String.join(" ", words)));
		}
		Models.story(corpus.corpus(), "S", "a00", "a%02d".formatted(random.nextInt(count)));
		for (String name : List.of("one", "two")) {
			var split = org.saksi.model.corpus.CorpusFactory.eINSTANCE.createSplit();
			split.setName(name);
			corpus.articleIds().stream().filter(id -> random.nextInt(3) > 0).forEach(split.getArticles()::add);
			corpus.corpus().getSplits().add(split);
		}
		for (SplitPlan plan : List.of(SplitPlan.of(corpus, null), SplitPlan.of(corpus, new Split(List.of(60, 40), seed)))) {
			LeakCheck again = new LeakCheck();
			for (String id : corpus.articleIds()) {
				String text = corpus.article(id).getText();
				boolean story = corpus.corpus().getStories().get(0).getArticles().contains(id);
				again.article(id, plan.part(id) == null ? "" : plan.part(id), story ? List.of("S") : List.of(), text, text);
			}
			assertEquals(plan.leakage(), again.report(false).leaks().size());
		}
	}

	@Test
	void tiesSayWhatArticlesShare() throws CorpusException {
		MemoryCorpus corpus = new MemoryCorpus();
		corpus.add(Models.article("a", LONG)).add(Models.article("b", LONG + " tetangga")).add(Models.article("c", LONG));
		Models.story(corpus.corpus(), "S1", "a", "c");
		List<Tie> ties = SplitPlan.of(corpus, new Split(List.of(1, 1), 1)).ties();
		assertEquals(List.of(Tie.Kind.STORY, Tie.Kind.SAME_TEXT, Tie.Kind.NEAR_TEXT), ties.stream().map(Tie::kind).toList());
		assertEquals(Map.of("S1", List.of("a", "c")), Map.of(ties.get(0).id(), ties.get(0).articles()));
		assertTrue(ties.get(2).similarity() > 0.8 && ties.get(2).similarity() < 1, ties.toString());
	}
}
