package org.saksi.core.marking;

import java.util.IdentityHashMap;
import java.util.Map;

import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/**
 * Where marks are. A mark without a span borrows one: a source that of the cue of its first attribution or hop, else of the
 * claim; an attribution that of its cue, else of its first claim; a stance that of its claim, else of its attribution. A
 * snapshot: make a new one after the layer has changed.
 */
public final class MarkPlaces {

	private final Map<Source, Span> borrowed = new IdentityHashMap<>();

	/** The places of the marks of {@code layer}. */
	public MarkPlaces(Layer layer) {
		for (Attribution attribution : layer.getAttributions()) {
			Span span = spanOf(attribution);
			attribution.getSources().forEach(source -> lend(source, span));
			for (ChainHop hop : attribution.getChain()) {
				Cue cue = hop.getCue();
				lend(hop.getSource(), cue != null && cue.getSpan() != null ? cue.getSpan() : span);
			}
		}
	}

	private void lend(Source source, Span span) {
		if (source != null && source.getSpan() == null && span != null) {
			borrowed.putIfAbsent(source, span);
		}
	}

	/** @return the span of the mark, its own or a borrowed one; {@code null} if it has neither */
	public Span span(Mark mark) {
		if (mark.getSpan() != null) {
			return mark.getSpan();
		}
		return switch (mark) {
		case Source source -> borrowed.get(source);
		case Attribution attribution -> spanOf(attribution);
		case Stance stance -> spanOf(stance);
		default -> null;
		};
	}

	/** @return from the first to the last code unit of {@link #span}, or {@code null} */
	public Segment place(Mark mark) {
		return hull(span(mark));
	}

	/** @return from the first to the last code unit of a span; {@code null} for {@code null} */
	public static Segment hull(Span span) {
		return span == null ? null : new Segment(span.start(), span.end());
	}

	private static Span spanOf(Attribution attribution) {
		if (attribution.getSpan() != null) {
			return attribution.getSpan();
		}
		if (attribution.getCue() != null && attribution.getCue().getSpan() != null) {
			return attribution.getCue().getSpan();
		}
		for (Claim claim : attribution.getClaims()) {
			if (claim.getSpan() != null) {
				return claim.getSpan();
			}
		}
		for (Source source : attribution.getSources()) {
			if (source.getSpan() != null) {
				return source.getSpan();
			}
		}
		return null;
	}

	private static Span spanOf(Stance stance) {
		if (stance.getClaim() != null && stance.getClaim().getSpan() != null) {
			return stance.getClaim().getSpan();
		}
		return stance.getAttribution() == null ? null : spanOf(stance.getAttribution());
	}
}
