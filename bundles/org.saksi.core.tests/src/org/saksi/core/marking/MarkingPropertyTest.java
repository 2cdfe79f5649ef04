package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleInfo;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/** Whatever gestures are done in whatever order, the layer stays sound. */
class MarkingPropertyTest {

	private static final String TEXT = RandomGestures.TEXT;

	private static final Set<String> STRUCTURE = Set.of("V1", "V2", "V3", "V5", "V7", "V8", "V9", "V11");

	private final RuleChecker checker = new RuleChecker(RuleRegistry
			.of(BuiltIns.rules().rules().stream().filter(info -> STRUCTURE.contains(info.id())).toList()));

	/** One run of random gestures. */
	private final class Run {
		private final MarkedArticle marked;
		private final Marking marking;
		private final RandomGestures gestures;

		Run(long seed, String scheme, List<String> polarities) {
			marked = new MarkedArticle(TEXT, scheme);
			marked.agent("RINI", "Rini", "person");
			marked.agent("BUDI", "Budi", "person");
			marked.agent("ANTARA", "Antara", "medium");
			marked.canonical("K01");
			marking = marked.marking();
			gestures = new RandomGestures(new Random(seed), marked.layer, marked.scheme, TEXT.length(), polarities);
		}

		/** Does a gesture, which changes nothing where it is refused. */
		void step() {
			Layer before = EcoreUtil.copy(marked.layer);
			try {
				gestures.gesture(marking);
			} catch (CorpusException e) {
				assertTrue(EcoreUtil.equals(before, marked.layer), "refused, but changed: " + e.getMessage());
			}
		}

		void assertSound() {
			List<Finding> errors = checker.check(marked.context(true)).stream()
					.filter(finding -> finding.severity() == Severity.ERROR).toList();
			assertEquals(List.of(), errors);
			assertEquals(Set.of(), checker.broken());
			Set<String> ids = new HashSet<>();
			for (Mark mark : LayerMarks.all(marked.layer)) {
				assertTrue(ids.add(mark.getId()), "id twice: " + mark.getId());
			}
			for (Comment comment : marked.layer.getComments()) {
				assertTrue(ids.add(comment.getId()), "id twice: " + comment.getId());
			}
			Set<String> places = new HashSet<>();
			for (Claim claim : marked.layer.getClaims()) {
				assertTrue(places.add(claim.getSpan().segments().toString()), "two claims on one span");
			}
			MarkPlaces all = new MarkPlaces(marked.layer);
			for (Source source : marked.layer.getSources()) {
				assertTrue(all.place(source) != null, "a source without any place: " + source.getId());
			}
		}
	}

	@Property(tries = 150)
	void gesturesKeepALayerOfTheSchemeClaimsSound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
		play(new Run(seed, "claims", List.of("affirm", "deny", "query", "report")), steps);
	}

	@Property(tries = 60)
	void gesturesKeepALayerOfTheSchemeDnaSound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
		play(new Run(seed, "dna", List.of("yes", "no")), steps);
	}

	private static void play(Run run, int steps) {
		for (int i = 0; i < steps; i++) {
			run.step();
			run.assertSound();
		}
	}

	@Property(tries = 100)
	void zonesStayOrderedDisjointAndTrimmed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int steps)
			throws CorpusException {
		Random random = new Random(seed);
		MarkedArticle marked = new MarkedArticle(TEXT);
		ArticleEdits edits = new ArticleEdits(marked.article, marked.context(false).scheme(), "sari", MarkedArticle.CLOCK);
		String[] kinds = { "headline", "body", "body", "nav", "dateline", null };
		for (int i = 0; i < steps; i++) {
			int length = marked.text().text().length();
			int start = random.nextInt(length + 1);
			int end = Math.min(length, start + random.nextInt(30));
			try {
				if (random.nextInt(4) == 0) {
					edits.editText(start, end, random.nextBoolean() ? "" : " baru\n", null);
				} else {
					edits.setZone(kinds[random.nextInt(kinds.length)], start, end);
				}
			} catch (CorpusException e) {
				assertTrue(e.getMessage().length() > 5, "a reason is given");
			}
			assertZones(marked);
		}
	}

	private void assertZones(MarkedArticle marked) {
		String text = marked.text().text();
		int last = 0;
		for (Zone zone : marked.article.getZones()) {
			assertTrue(zone.getStart() >= last && zone.getStart() < zone.getEnd() && zone.getEnd() <= text.length());
			String words = text.substring(zone.getStart(), zone.getEnd());
			assertEquals(words.strip(), words);
			last = zone.getEnd();
		}
		RuleInfo bounds = BuiltIns.rules().rule("V1");
		assertEquals(List.of(), marked.check(bounds.rule(), false));
	}
}
