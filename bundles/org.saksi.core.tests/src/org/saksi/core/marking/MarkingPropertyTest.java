package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.MarkType;

/** Whatever gestures are done in whatever order, the layer stays sound. */
class MarkingPropertyTest {

	private static final String TEXT = "Judul 👍🏽 Berita\r\n\r\nRini e\u0301 “mengatakan” bahwa jembatan, kata 👩‍👩‍👧 Budi,\n itu aman.  \n\u0301 Akhir "
			+ "\uD83D tambahnya.";

	private static final Set<String> STRUCTURE = Set.of("V1", "V2", "V3", "V5", "V7", "V8", "V9", "V11");

	private final RuleChecker checker = new RuleChecker(RuleRegistry
			.of(BuiltIns.rules().rules().stream().filter(info -> STRUCTURE.contains(info.id())).toList()));

	/** One run of random gestures. */
	private final class Run {
		private final Random random;
		private final MarkedArticle marked;
		private final Marking marking;
		private final List<String> polarities;

		Run(long seed, String scheme, List<String> polarities) {
			random = new Random(seed);
			marked = new MarkedArticle(TEXT, scheme);
			marked.agent("RINI", "Rini", "person");
			marked.agent("BUDI", "Budi", "person");
			marked.agent("ANTARA", "Antara", "medium");
			marked.canonical("K01");
			marking = marked.marking();
			this.polarities = polarities;
		}

		private int offset() {
			return random.nextInt(TEXT.length() + 4) - 2;
		}

		private Span span() {
			List<Segment> segments = new ArrayList<>();
			for (int i = 0; i <= random.nextInt(3); i++) {
				int start = offset();
				segments.add(new Segment(start, start + random.nextInt(14) - 1));
			}
			return Span.of(segments);
		}

		private <T> T any(List<? extends T> list) {
			return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
		}

		private List<Mark> some() {
			List<Mark> all = LayerMarks.all(marked.layer);
			List<Mark> some = new ArrayList<>();
			for (int i = 0; i < 3 && !all.isEmpty(); i++) {
				some.add(any(all));
			}
			return some;
		}

		private String agent() {
			return any(List.of("RINI", "BUDI", "ANTARA", "WRITER"));
		}

		private String polarity() {
			return random.nextInt(4) == 0 ? null : any(polarities);
		}

		/** Does a gesture; whether it was refused. */
		boolean step() {
			Layer before = EcoreUtil.copy(marked.layer);
			try {
				gesture(random.nextInt(22));
				return false;
			} catch (CorpusException e) {
				assertTrue(EcoreUtil.equals(before, marked.layer), "refused, but changed: " + e.getMessage());
				return true;
			}
		}

		private void gesture(int which) throws CorpusException {
			Mark mark = any(LayerMarks.all(marked.layer));
			Attribution attribution = any(marked.layer.getAttributions());
			Claim claim = any(marked.layer.getClaims());
			Source source = any(marked.layer.getSources());
			if (which < 6 || mark == null) {
				mark(which % 3);
				return;
			}
			switch (which) {
			case 6, 7 -> marking.link(some());
			case 8 -> marking.linkNew(some());
			case 9 -> marking.remove(some().subList(0, 1));
			case 10 -> marking.addSegment(mark, offset(), offset());
			case 11 -> marking.removeSegment(mark, Math.max(0, offset()), Math.max(0, offset()));
			case 12 -> marking.moveStart(mark, any(List.of(Spans.Unit.values())), random.nextInt(7) - 3);
			case 13 -> marking.moveEnd(mark, any(List.of(Spans.Unit.values())), random.nextInt(7) - 3);
			case 14 -> marking.retype(mark, any(spanTypes()));
			case 15 -> marking.setPolarityOnCanonical(agent(), "K01", polarity());
			case 16 -> marking.comment(mark, null, "?");
			case 17 -> {
				if (source != null) {
					marking.setAgent(source, random.nextInt(5) == 0 ? null : agent());
				}
			}
			case 18 -> {
				if (claim != null && random.nextBoolean()) {
					marking.setPolarity(claim, polarity());
				} else if (claim != null) {
					marking.setAnaphoricOf(claim, any(marked.layer.getClaims()));
				}
			}
			default -> {
				if (attribution != null) {
					attribution(which, attribution, mark);
				}
			}
			}
		}

		private List<MarkType> spanTypes() {
			return marked.scheme.getMarkTypes().stream().filter(type -> type.getBase().getValue() <= 2).toList();
		}

		private void mark(int which) throws CorpusException {
			switch (which) {
			case 0 -> marking.markSource(span());
			case 1 -> marking.markCue(span());
			default -> marking.markClaim(span());
			}
		}

		private void attribution(int which, Attribution attribution, Mark mark) throws CorpusException {
			switch (which) {
			case 19 -> marking.setPolarity(attribution, polarity());
			case 20 -> marking.unlink(attribution, mark);
			default -> {
				if (random.nextInt(4) == 0) {
					marking.setWriter(attribution);
				} else if (random.nextInt(3) == 0) {
					marking.addImplicitSource(attribution);
				} else {
					marking.addHop(attribution, agent(), null, any(marked.layer.getSources()), null);
				}
			}
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
