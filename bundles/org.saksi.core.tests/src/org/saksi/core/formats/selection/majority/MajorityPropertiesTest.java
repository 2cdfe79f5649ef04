package org.saksi.core.formats.selection.majority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.Severity;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MajorityPropertiesTest {

	private static final RuleChecker RULES = new RuleChecker(BuiltIns.rules());

	private static List<Layer> layers(MemoryCorpus corpus) {
		List<Layer> layers = new ArrayList<>();
		for (String id : corpus.articleIds()) {
			corpus.annotators(id).forEach(annotator -> layers.add(corpus.layer(id, annotator)));
		}
		layers.forEach(layer -> layer.setStatus(LayerStatus.DONE));
		return layers;
	}

	private static Layer majority(MemoryCorpus corpus, List<Layer> voters) {
		return MajorityLayer.of(voters, new SchemeIndex(corpus.scheme()), corpus.registries(), "majority").layer();
	}

	/** What a mark says, without ids, so that marks of two layers can be compared. */
	private static String words(Mark mark) {
		if (mark == null) {
			return "none";
		}
		StringBuilder text = new StringBuilder(mark.eClass().getName()).append(mark.getType() == null ? "" : mark.getType());
		text.append(mark.getSpan() == null ? "" : mark.getSpan().segments()).append(new TreeMap<>(mark.getAttributes().map()));
		switch (mark) {
		case Source source -> text.append(source.getAgent());
		case Claim claim -> text.append(claim.getCanonical()).append(claim.getQuantities().size())
				.append(claim.getAnaphoricOf() != null);
		case Attribution attribution -> text.append(all(attribution.getClaims())).append(all(attribution.getSources()))
				.append(attribution.isWriter()).append(words(attribution.getCue())).append(attribution.getChain().size());
		case Stance stance -> text.append(words(stance.getClaim())).append(stance.getCanonical()).append(stance.getAgent())
				.append(stance.getHolder()).append(words(stance.getAttribution()));
		case CustomMark custom -> text.append(custom.getLinks().stream().map(link -> link.getRole() + all(link.getTargets())).toList());
		default -> {
		}
		}
		return text.toString();
	}

	private static List<String> all(List<? extends Mark> marks) {
		return marks.stream().map(MajorityPropertiesTest::words).sorted().toList();
	}

	/** Whoever is asked first: the same marks, whatever the order of the voters. */
	@Property(tries = 60)
	void theOrderOfTheVotersDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int voters) {
		MemoryCorpus corpus = RandomCorpus.of(seed, 1, 40, 4);
		for (Layer layer : layers(corpus)) {
			List<Layer> variants = new Variants(seed).of(layer, voters, 30);
			List<String> first = all(LayerMarks.all(majority(corpus, variants)));
			Collections.shuffle(variants, new Random(seed));
			assertEquals(first, all(LayerMarks.all(majority(corpus, variants))));
		}
	}

	/** A mark with a place is in if, and only if, more than half have one of its type there. */
	@Property(tries = 60)
	void moreThanHalfCarryWhatIsIn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int voters) {
		MemoryCorpus corpus = RandomCorpus.of(seed, 1, 40, 4);
		for (Layer layer : layers(corpus)) {
			List<Layer> variants = new Variants(seed).of(layer, voters, 50);
			Map<String, Integer> votes = new HashMap<>();
			variants.forEach(each -> places(each).forEach(place -> votes.merge(place, 1, Integer::sum)));
			votes.values().removeIf(count -> 2 * count <= voters);
			assertEquals(votes.keySet(), places(majority(corpus, variants)));
		}
	}

	private static Set<String> places(Layer layer) {
		return LayerMarks.all(layer).stream()
				.filter(mark -> !(mark instanceof Attribution) && !(mark instanceof Stance) && mark.getSpan() != null && !mark.isLost())
				.map(mark -> mark.eClass().getName() + mark.getType() + mark.getSpan().segments()).collect(Collectors.toSet());
	}

	/** Those who say the same are right: what one says who agrees with himself is what he says. */
	@Property(tries = 60)
	void whatAllSayIsIn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int voters) {
		MemoryCorpus corpus = RandomCorpus.of(seed, 1, 40, 4);
		for (Layer layer : layers(corpus)) {
			plain(layer);
			List<Layer> same = new Variants(seed).of(layer, voters, 0);
			Layer majority = majority(corpus, same);
			assertEquals(all(layer.getCues()), all(majority.getCues()));
			assertEquals(all(layer.getClaims()), all(majority.getClaims()));
			assertEquals(all(layer.getAttributions()), all(majority.getAttributions()));
			assertEquals(all(layer.getStances()), all(majority.getStances()));
			assertEquals(all(layer.getMarks()), all(majority.getMarks()));
		}
	}

	/** Takes away what a majority leaves out on purpose: lost marks, circles of antecedents, merged entries, chains and cues against the rules. */
	private static void plain(Layer layer) {
		LayerMarks.all(layer).forEach(mark -> mark.setLost(false));
		layer.getClaims().forEach(claim -> {
			claim.setAnaphoricOf(null);
			claim.getCanonical().retainAll(List.of());
		});
		layer.getSources().forEach(source -> source.setAgent("X"));
		layer.getAttributions().forEach(attribution -> {
			attribution.getChain().clear();
			attribution.setCue(null);
		});
		layer.getStances().forEach(stance -> {
			stance.setHolder("X");
			stance.setCanonical(null);
			stance.setAgent(stance.getClaim() == null ? "X" : null);
		});
	}

	/** No rule finds an error if none of the voters has one; nothing leads out of the layer; the voters stay as they are. */
	@Property(tries = 60)
	void theResultIsValid(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int voters) throws CorpusException {
		MemoryCorpus corpus = RandomCorpus.of(seed, 1, 60, 5);
		for (Layer layer : layers(corpus)) {
			Article article = corpus.article(layer.getArticle());
			List<Layer> variants = new Variants(seed).of(layer, voters, 40);
			variants.forEach(each -> makeValid(corpus, article, each));
			List<Layer> before = variants.stream().map(EcoreUtil::copy).toList();
			Layer majority = majority(corpus, variants);
			assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(majority));
			assertEquals(List.of(), errors(corpus, article, majority));
			for (int i = 0; i < voters; i++) {
				assertTrue(EcoreUtil.equals(before.get(i), variants.get(i)));
			}
			long ids = LayerMarks.all(majority).stream().map(Mark::getId).distinct().count();
			assertEquals(LayerMarks.all(majority).size(), ids);
		}
	}

	private static void makeValid(MemoryCorpus corpus, Article article, Layer layer) {
		List<Finding> errors = errors(corpus, article, layer);
		while (!errors.isEmpty()) {
			errors.stream().map(error -> LayerMarks.byId(layer, error.mark())).filter(Objects::nonNull).forEach(EcoreUtil::delete);
			Variants.complete(layer);
			errors = errors(corpus, article, layer);
		}
	}

	private static List<Finding> errors(MemoryCorpus corpus, Article article, Layer layer) {
		return RULES.check(new RuleContext(corpus.corpus(), new SchemeIndex(corpus.scheme()), corpus.registries(), article,
				new ArticleText(article), layer)).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
	}
}
