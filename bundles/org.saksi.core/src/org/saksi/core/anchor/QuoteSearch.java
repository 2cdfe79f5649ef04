package org.saksi.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.model.Segment;
import org.saksi.model.Span;

/** Finds the one place of a text that a span quotes. */
final class QuoteSearch {

	/** A quote that occurs more often is not searched further: its context decides nothing. */
	private static final int MAX_MATCHES = 1000;

	/** A quote of this length that occurs once needs no agreeing context, in UTF-16 code units. */
	private static final int TELLING = 8;

	private QuoteSearch() {
	}

	/**
	 * The segments of the quote in {@code text}. Of several places, the one whose text before and after agrees best with the
	 * span's prefix and suffix wins, if it is the only best one and agrees in anything but white space.
	 */
	static Optional<List<Segment>> find(Span span, String text) {
		if (span.quote() == null || span.quote().isBlank()) {
			return Optional.empty();
		}
		List<String> parts = span.segmentCount() == 1 ? List.of(span.quote()) : List.of(span.quote().split(Span.GAP, -1));
		if (parts.size() != span.segmentCount() || parts.stream().anyMatch(String::isEmpty)) {
			return Optional.empty();
		}
		List<Segment> best = null;
		int bestScore = -1;
		boolean unique = true;
		int matches = 0;
		for (int at = text.indexOf(parts.get(0)); at >= 0; at = text.indexOf(parts.get(0), at + 1)) {
			List<Segment> place = follow(parts, text, at);
			if (place == null) {
				break;
			}
			int score = agreement(span, text, place);
			if (score > bestScore) {
				best = place;
				bestScore = score;
				unique = true;
			} else if (score == bestScore) {
				unique = false;
			}
			if (++matches > MAX_MATCHES) {
				return Optional.empty();
			}
		}
		boolean telling = span.quote().length() >= TELLING || span.prefix() == null && span.suffix() == null;
		return best != null && unique && (bestScore > 0 || matches == 1 && telling) ? Optional.of(best) : Optional.empty();
	}

	/** The other parts, each at its first place after the one before. */
	private static List<Segment> follow(List<String> parts, String text, int first) {
		List<Segment> place = new ArrayList<>(parts.size());
		int at = first;
		for (String part : parts) {
			at = text.indexOf(part, at);
			if (at < 0) {
				return null;
			}
			place.add(new Segment(at, at + part.length()));
			at += part.length();
		}
		return place;
	}

	/** Number of code units around the place that agree with prefix and suffix, white space not counted. */
	private static int agreement(Span span, String text, List<Segment> place) {
		int score = 0;
		String prefix = span.prefix() == null ? "" : span.prefix();
		int start = place.get(0).start();
		for (int i = 1; i <= prefix.length() && i <= start
				&& prefix.charAt(prefix.length() - i) == text.charAt(start - i); i++) {
			score += Character.isWhitespace(text.charAt(start - i)) ? 0 : 1;
		}
		String suffix = span.suffix() == null ? "" : span.suffix();
		int end = place.get(place.size() - 1).end();
		for (int i = 0; i < suffix.length() && end + i < text.length() && suffix.charAt(i) == text.charAt(end + i); i++) {
			score += Character.isWhitespace(text.charAt(end + i)) ? 0 : 1;
		}
		return score;
	}
}
