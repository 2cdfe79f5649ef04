package org.saksi.core.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class NearDuplicatesTest {

	private static final int WORDS = 300;

	private static List<String> words(Random random, int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add("kata" + random.nextInt(2000));
		}
		return words;
	}

	/** A copy with small edits: about three words of a hundred are others. */
	private static List<String> edited(List<String> words, Random random) {
		List<String> copy = new ArrayList<>(words);
		for (int i = 0; i < words.size() * 3 / 100; i++) {
			copy.set(random.nextInt(copy.size()), "lain" + random.nextInt(2000));
		}
		return copy;
	}

	private static MemoryCorpus copies(int articles, int each) {
		Random random = new Random(7);
		MemoryCorpus corpus = new MemoryCorpus();
		for (int a = 0; a < articles; a++) {
			List<String> words = words(random, WORDS);
			for (int copy = 0; copy < each; copy++) {
				corpus.add(Models.article(String.format("a%02d-%03d", a, copy), String.join(" ", edited(words, random))));
			}
		}
		return corpus;
	}

	@Test
	void aThousandEditedCopiesOfTenArticlesAreTenGroupsThatNoSeedSplits() throws CorpusException {
		SplitPlan plan = SplitPlan.of(copies(10, 100), new Split(List.of(80, 10, 10), 0));
		assertEquals(10, plan.groups().size());
		assertEquals(List.of("nearly the same text"), plan.groups().get(0).reasons());
		for (int seed = 1; seed <= 1000; seed++) {
			SplitPlan other = plan.replanned(new Split(List.of(80, 10, 10), seed));
			for (SplitPlan.Group group : other.groups()) {
				assertEquals(1, group.articles().stream().map(other::part).distinct().count(), "seed " + seed);
			}
			assertEquals(0, other.leakage());
			assertEquals(1000, other.parts().size());
		}
	}

	@Test
	void caseAndPunctuationDoNotTellTextsApartAndOtherTextsAreNotTied() throws CorpusException {
		MemoryCorpus corpus = new MemoryCorpus();
		String text = "Gubernur menyatakan jembatan itu aman dilalui, kata juru bicara pada Senin siang di kantornya.";
		corpus.add(Models.article("a", text));
		corpus.add(Models.article("b", text.toUpperCase().replace(",", " —")));
		corpus.add(Models.article("c", "Gubernur membantah jembatan itu retak dan meminta warga menunggu hasil pemeriksaan ahli sampai Selasa depan."));
		SplitPlan plan = SplitPlan.of(corpus, null);
		assertEquals(List.of(List.of("a", "b"), List.of("c")), plan.groups().stream().map(SplitPlan.Group::articles).toList());
	}

	@Property(tries = 60)
	void theEstimateIsNearTheSimilarity(@ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll long seed) {
		Random random = new Random(seed);
		List<String> words = words(random, 600);
		int kept = (int) (share * words.size());
		List<String> other = new ArrayList<>(words.subList(0, kept));
		other.addAll(words(random, words.size() - kept));
		double estimate = NearDuplicates.similarity(NearDuplicates.signature(words), NearDuplicates.signature(other));
		// five standard errors of a share out of 128 at its widest
		assertTrue(Math.abs(estimate - jaccard(words, other)) < 0.22, estimate + " for " + jaccard(words, other));
	}

	private static double jaccard(List<String> a, List<String> b) {
		Set<List<String>> both = shingles(a);
		Set<List<String>> union = shingles(a);
		both.retainAll(shingles(b));
		union.addAll(shingles(b));
		return both.size() / (double) union.size();
	}

	private static Set<List<String>> shingles(List<String> words) {
		Set<List<String>> found = new HashSet<>();
		String[] all = words.toArray(String[]::new);
		for (int i = 0; i + NearDuplicates.SHINGLE <= all.length; i++) {
			found.add(Arrays.asList(all).subList(i, i + NearDuplicates.SHINGLE));
		}
		return found;
	}
}
