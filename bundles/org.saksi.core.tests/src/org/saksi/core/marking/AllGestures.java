package org.saksi.core.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.saksi.core.CorpusException;
import org.saksi.core.reading.Belonging;
import org.saksi.core.reading.Occurrences;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Every gesture of an annotator, with arguments at random: on marks, links, stances, registries, comments, zones, metadata, text. */
final class AllGestures {

	@FunctionalInterface
	private interface Gesture {
		void run(Marking marking) throws CorpusException;
	}

	private final Random random;
	private final ArticleSession session;
	private final List<Gesture> all = new ArrayList<>();

	AllGestures(Random random, ArticleSession session) {
		this.random = random;
		this.session = session;
		marks();
		links();
		values();
		article();
	}

	/** How many kinds there are. */
	int kinds() {
		return all.size();
	}

	/** Does one, within a gesture of the session. */
	void gesture(Marking marking) throws CorpusException {
		all.get(random.nextInt(all.size())).run(marking);
	}

	private Layer layer() {
		return session.layer();
	}

	private SchemeIndex scheme() {
		return new SchemeIndex(session.store().scheme());
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}

	private Mark mark() {
		return any(LayerMarks.all(layer()));
	}

	private int offset() {
		return random.nextInt(session.text().text().length() + 4) - 2;
	}

	private Span span() {
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i <= random.nextInt(3); i++) {
			int start = offset();
			segments.add(new Segment(start, start + random.nextInt(14) - 1));
		}
		return Span.of(segments);
	}

	private List<Mark> some() {
		List<Mark> some = new ArrayList<>();
		for (int i = 0; i < 3 && mark() != null; i++) {
			some.add(mark());
		}
		return some;
	}

	private String agent() {
		List<String> ids = new ArrayList<>(session.registries().agents().stream().map(Agent::getId).toList());
		ids.add("WRITER");
		return any(ids);
	}

	private String canonical() {
		return any(session.registries().canonicalClaims().stream().map(CanonicalClaim::getId).toList());
	}

	private String polarity() {
		return any(List.of("affirm", "deny", "query", "report", "")).transform(tag -> tag.isEmpty() ? null : tag);
	}

	private MarkType type() {
		return any(scheme().types().stream().filter(type -> List.of(Base.SOURCE, Base.CUE, Base.CLAIM, Base.MARK).contains(type.getBase())).toList());
	}

	private <T> Gesture on(java.util.function.Supplier<T> what, Two<T> gesture) {
		return marking -> {
			T found = what.get();
			if (found != null) {
				gesture.run(marking, found);
			}
		};
	}

	@FunctionalInterface
	private interface Two<T> {
		void run(Marking marking, T what) throws CorpusException;
	}

	private void marks() {
		for (int i = 0; i < 6; i++) {
			all.add(marking -> marking.mark(type(), span()));
		}
		all.add(marking -> linked(marking, marking.mark(type(), span())));
		all.add(marking -> linked(marking, marking.mark(type(), span())));
		all.add(marking -> {
			List<Segment> places = Occurrences.of(session.text(), List.of("Rini", "kata"));
			for (Segment place : places) {
				marking.markSource(Span.of(place.start(), place.end()));
			}
		});
		all.add(on(this::mark, (marking, mark) -> marking.retype(mark, type())));
		all.add(on(this::mark, (marking, mark) -> marking.remove(List.of(mark))));
		all.add(on(this::mark, (marking, mark) -> marking.setSpan(mark, random.nextInt(4) == 0 ? null : span())));
		all.add(on(this::mark, (marking, mark) -> marking.addSegment(mark, offset(), offset())));
		all.add(on(this::mark, (marking, mark) -> marking.removeSegment(mark, Math.max(0, offset()), Math.max(0, offset()))));
		all.add(on(this::mark, (marking, mark) -> marking.moveStart(mark, any(List.of(Spans.Unit.values())), random.nextInt(7) - 3)));
		all.add(on(this::mark, (marking, mark) -> marking.moveEnd(mark, any(List.of(Spans.Unit.values())), random.nextInt(7) - 3)));
		all.add(on(this::claim, Marking::tidy));
	}

	private void linked(Marking marking, Mark made) throws CorpusException {
		List<Mark> together = Belonging.of(session.text(), layer(), made, claim());
		if (!together.isEmpty()) {
			marking.link(together);
		}
	}

	private Claim claim() {
		return any(layer().getClaims());
	}

	private Attribution attribution() {
		return any(layer().getAttributions());
	}

	private Source source() {
		return any(layer().getSources());
	}

	private CustomMark custom() {
		return any(layer().getMarks());
	}

	private Comment comment() {
		return any(layer().getComments());
	}

	private void links() {
		all.add(marking -> marking.link(some()));
		all.add(marking -> marking.link(some()));
		all.add(marking -> marking.linkNew(some()));
		all.add(on(this::claim, (marking, claim) -> marking.attributeToWriter(List.of(claim))));
		all.add(on(this::attribution, (marking, attribution) -> marking.copyAttribution(attribution, claim())));
		all.add(on(this::attribution, Marking::setWriter));
		all.add(on(this::attribution, Marking::addImplicitSource));
		all.add(on(this::attribution, (marking, attribution) -> marking.unlink(attribution, mark())));
		all.add(on(this::attribution, (marking, attribution) -> marking.addHop(attribution, random.nextBoolean() ? agent() : null, null, source(),
				any(layer().getCues()))));
		all.add(on(this::attribution, (marking, attribution) -> hop(attribution, hop -> marking.removeHop(attribution, hop))));
		all.add(on(this::attribution, (marking, attribution) -> hop(attribution, hop -> marking.moveHop(attribution, hop, random.nextInt(4) - 1))));
		all.add(on(this::attribution, (marking, attribution) -> hop(attribution, hop -> marking.setHopAgent(attribution, hop, agent()))));
		all.add(on(this::custom, (marking, mark) -> marking.addTarget(mark, any(List.of("a", "b", "")), mark())));
		all.add(on(this::custom, (marking, mark) -> marking.removeTarget(mark, mark())));
	}

	@FunctionalInterface
	private interface HopGesture {
		void run(ChainHop hop) throws CorpusException;
	}

	private void hop(Attribution attribution, HopGesture gesture) throws CorpusException {
		ChainHop hop = any(attribution.getChain());
		if (hop != null) {
			gesture.run(hop);
		}
	}

	private void values() {
		all.add(on(this::attribution, (marking, attribution) -> marking.setPolarity(attribution, polarity())));
		all.add(on(this::claim, (marking, claim) -> marking.setPolarity(claim, polarity())));
		all.add(on(this::attribution,
				(marking, attribution) -> marking.setPolarity(attribution, agent(), any(attribution.getClaims()), polarity())));
		all.add(marking -> marking.setPolarityOnCanonical(agent(), canonical(), polarity()));
		all.add(marking -> marking.setPolarityOnAgent(agent(), agent(), polarity()));
		all.add(on(this::mark, (marking, mark) -> marking.setTag(mark, any(List.of("kind", "form", "class", "certainty", "none")),
				any(List.of("factual", "named", "say", "probable", "")))));
		all.add(on(this::source, (marking, source) -> marking.setAgent(source, random.nextInt(5) == 0 ? null : agent())));
		all.add(marking -> marking.createAgent("Rini " + random.nextInt(5), any(List.of("person", "medium"))));
		all.add(marking -> marking.findOrCreateAgent(any(List.of("Rini", "rini-nya", "", "Kremlin"))));
		all.add(on(this::claim, (marking, claim) -> marking.setCanonical(claim,
				canonical() == null || random.nextBoolean() ? List.of() : List.of(canonical(), canonical()))));
		all.add(marking -> marking.createCanonical("Jembatan " + random.nextInt(5) + " aman", any(List.of("factual", "quantity"))));
		all.add(marking -> marking.linkCanonical(any(List.of("contradicts", "same")), canonical(), canonical()));
		all.add(on(this::claim, (marking, claim) -> marking.setAnaphoricOf(claim, random.nextInt(3) == 0 ? null : claim())));
		all.add(on(this::claim, (marking, claim) -> marking.addQuantity(claim, new BigDecimal(random.nextInt(9)), null, null, "orang", null)));
		all.add(marking -> marking.comment(random.nextBoolean() ? mark() : null, random.nextBoolean() ? comment() : null, "Mengapa?"));
		all.add(on(this::comment, Marking::removeComment));
		all.add(marking -> marking.setStatus(any(List.of(LayerStatus.values()))));
	}

	private void article() {
		for (int i = 0; i < 3; i++) {
			all.add(marking -> edits().setZone(any(List.of("body", "headline", "nav", "dateline", "")).transform(kind -> kind.isEmpty() ? null : kind),
					Math.max(0, offset()), Math.max(0, offset())));
			all.add(marking -> {
				int start = Math.max(0, offset());
				edits().editText(start, Math.min(start + random.nextInt(9), session.text().text().length()),
						any(List.of("", "x", "\u0301", "👍🏽", " baru\n", "\u05d0\u05d1", "\r\n")), "uji");
			});
		}
		all.add(marking -> edits().setMetadata(any(List.of("headline", "published", "url")), any(List.of("", "2025-04-27", "https://example.org/"))));
	}

	private ArticleEdits edits() {
		return new ArticleEdits(session.article(), scheme(), session.annotator());
	}
}
