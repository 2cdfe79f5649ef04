package org.saksi.core.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.saksi.core.CorpusException;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/**
 * Random gestures on a layer. The agents {@code RINI BUDI ANTARA} and the canonical claim {@code K01} must be in the
 * registries.
 */
final class RandomGestures {

	/** A text with clusters, CR LF, a lone surrogate and quotation marks. */
	static final String TEXT = "Judul 👍🏽 Berita\r\n\r\nRini e\u0301 “mengatakan” bahwa jembatan, "
			+ "kata 👩‍👩‍👧 Budi,\n itu aman.  \n\u0301 Akhir \uD83D tambahnya.";

	private final Random random;
	private final Layer layer;
	private final Scheme scheme;
	private final int length;
	private final List<String> polarities;

	RandomGestures(Random random, Layer layer, Scheme scheme, int length, List<String> polarities) {
		this.random = random;
		this.layer = layer;
		this.scheme = scheme;
		this.length = length;
		this.polarities = polarities;
	}

	private int offset() {
		return random.nextInt(length + 4) - 2;
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
		List<Mark> all = LayerMarks.all(layer);
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

	/** Does a random gesture, or throws where it is refused. */
	void gesture(Marking marking) throws CorpusException {
		int which = random.nextInt(22);
		Mark mark = any(LayerMarks.all(layer));
		Attribution attribution = any(layer.getAttributions());
		Claim claim = any(layer.getClaims());
		Source source = any(layer.getSources());
		if (which < 6 || mark == null) {
			mark(marking, which % 3, span());
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
				marking.setAnaphoricOf(claim, any(layer.getClaims()));
			}
		}
		default -> {
			if (attribution != null) {
				attribution(marking, which, attribution, mark);
			}
		}
		}
	}

	private List<MarkType> spanTypes() {
		return scheme.getMarkTypes().stream().filter(type -> type.getBase().getValue() <= 2).toList();
	}

	private static void mark(Marking marking, int which, Span at) throws CorpusException {
		switch (which) {
		case 0 -> marking.markSource(at);
		case 1 -> marking.markCue(at);
		default -> marking.markClaim(at);
		}
	}

	private void attribution(Marking marking, int which, Attribution attribution, Mark mark) throws CorpusException {
		switch (which) {
		case 19 -> marking.setPolarity(attribution, polarity());
		case 20 -> marking.unlink(attribution, mark);
		default -> {
			if (random.nextInt(4) == 0) {
				marking.setWriter(attribution);
			} else if (random.nextInt(3) == 0) {
				marking.addImplicitSource(attribution);
			} else {
				marking.addHop(attribution, agent(), null, any(layer.getSources()), null);
			}
		}
		}
	}
}
