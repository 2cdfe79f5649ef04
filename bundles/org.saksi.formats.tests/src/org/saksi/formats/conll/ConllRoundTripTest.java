package org.saksi.formats.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.text.ArticleText;
import org.saksi.formats.RoundTrip;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

class ConllRoundTripTest {

	/** What a mark covers, without the white space that the format does not have. */
	private static final BiFunction<ForeignDocument, ForeignMark, String> HELD = (document, mark) -> mark.type() + " "
			+ document.text().substring(mark.segments().get(0).start(), mark.segments().get(0).end()).replaceAll("[\\s\\u00A0]+", "");

	/** Marks of whole words, in one sentence, that do not overlap others of their type: all that the format can hold. */
	private static MemoryCorpus marked(long seed) throws Exception {
		MemoryCorpus random = RandomCorpus.of(seed, 3, 80, 0);
		MemoryCorpus corpus = new MemoryCorpus(TestSchemes.claims());
		Random chance = new Random(seed);
		for (String id : random.articleIds()) {
			Article article = random.article(id);
			article.getEdits().clear();
			article.setTextBase(0);
			article.getZones().clear();
			corpus.add(article);
			ArticleText text = new ArticleText(article);
			for (String annotator : List.of("ani", "budi #2")) {
				Layer layer = MarksFactory.eINSTANCE.createLayer();
				layer.setArticle(id);
				layer.setAnnotator(annotator);
				Set<String> taken = new HashSet<>();
				for (ArticleText.Sentence sentence : text.sentences()) {
					for (int i = 0; i < 6; i++) {
						mark(layer, sentence.place(), text, chance, taken);
					}
				}
				corpus.add(layer);
			}
		}
		return corpus;
	}

	private static void mark(Layer layer, Segment sentence, ArticleText text, Random chance, Set<String> taken) {
		int words = text.boundaries().wordCount();
		if (words == 0) {
			return;
		}
		int first = chance.nextInt(words);
		int last = Math.min(words - 1, first + chance.nextInt(3));
		Segment place = new Segment(text.boundaries().word(first).start(), text.boundaries().word(last).end());
		Mark mark = switch (chance.nextInt(3)) {
		case 0 -> MarksFactory.eINSTANCE.createClaim();
		case 1 -> MarksFactory.eINSTANCE.createCue();
		default -> MarksFactory.eINSTANCE.createSource();
		};
		if (place.start() < sentence.start() || place.end() > sentence.end()) {
			return;
		}
		List<String> keys = new ArrayList<>();
		for (int at = place.start(); at < place.end(); at++) {
			keys.add(mark.eClass().getName() + at);
		}
		if (keys.stream().anyMatch(taken::contains)) {
			return;
		}
		taken.addAll(keys);
		mark.setId("m" + taken.size());
		mark.setSpan(Span.anchored(text.text(), place.start(), place.end()));
		switch (mark) {
		case Claim claim -> layer.getClaims().add(claim);
		case Cue cue -> layer.getCues().add(cue);
		default -> layer.getSources().add((Source) mark);
		}
	}

	/** A layer without a mark has no column of a type: it is not there again. */
	private static Map<String, List<String>> facts(MemoryCorpus corpus) throws Exception {
		Map<String, List<String>> facts = RoundTrip.facts(corpus, Conll.FORMAT, HELD, false);
		facts.values().removeIf(List::isEmpty);
		return facts;
	}

	@Property(tries = 40)
	void whatTheFormatHoldsComesBack(@ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll boolean biolu) throws Exception {
		MemoryCorpus corpus = marked(seed);
		Path file = Files.createTempFile("conll", ".conll");
		try {
			MemoryCorpus back = new RoundTrip().through(corpus, TestSchemes.claims(), new ConllExporter(), new ConllImporter(), file,
					Map.of("tags", biolu ? "biolu" : "bio"));
			assertEquals(RoundTrip.text(facts(corpus)), RoundTrip.text(facts(back)));
			for (String id : back.articleIds()) {
				assertEquals(corpus.article(id).getText().replaceAll("[\\s\\u00A0]+", ""),
						back.article(id).getText().replaceAll("[\\s\\u00A0]+", ""));
			}
		} finally {
			Files.deleteIfExists(file);
		}
	}
}
