package org.saksi.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/**
 * Finds spans again in another version of a text: by carrying them over the recorded text edits, else by a unique match of
 * their quote and the text around it. No segment ever ends inside a grapheme cluster.
 */
public final class Anchoring {

	/** Less text around a span than this tells nothing of its place, in UTF-16 code units. */
	private static final int LEAST_CONTEXT = 8;

	private Anchoring() {
	}

	/**
	 * Brings the spans of a layer to the current text version of its article. Marks whose span cannot be placed keep it and
	 * are {@link Mark#isLost() lost}; lost ones that can be placed now are lost no more.
	 *
	 * @return number of marks that are lost now and were not before
	 */
	public static int carry(Layer layer, Article article) {
		return carry(layer, article, TextVersions.currentVersion(article));
	}

	/** As {@link #carry(Layer, Article)}, to text version {@code to}, which the article must hold. */
	public static int carry(Layer layer, Article article, int to) {
		int from = layer.getTextVersion();
		if (from == to) {
			return 0;
		}
		Carrier carrier = carrier(article, from, to);
		int lost = 0;
		for (Mark mark : LayerMarks.all(layer)) {
			Span span = mark.getSpan();
			if (span == null) {
				continue;
			}
			Optional<Span> placed = mark.isLost() ? carrier.find(span) : carrier.carry(span);
			if (placed.isPresent()) {
				mark.setSpan(placed.get());
				mark.setLost(false);
			} else if (!mark.isLost()) {
				mark.setLost(true);
				lost++;
			}
		}
		layer.setTextVersion(to);
		return lost;
	}

	/**
	 * What carries single spans between two text versions.
	 *
	 * @param from the version that the spans are in; one that the article does not hold is only searched for quotes
	 * @param to   a version that the article holds
	 */
	public static Carrier carrier(Article article, int from, int to) {
		String target = TextVersions.at(article, to);
		String language = article.getMetadata() == null ? null : article.getMetadata().getLanguage();
		if (from < article.getTextBase() || from > TextVersions.currentVersion(article)) {
			return new Carrier(null, null, target, language);
		}
		String source = TextVersions.at(article, from);
		OffsetMap map = from <= to ? OffsetMap.forward(source, article.getEdits().subList(from, to))
				: OffsetMap.forward(target, article.getEdits().subList(to, from)).inverse();
		return new Carrier(map, source, target, language);
	}

	/**
	 * Finds a span in a wholly other text, such as a new import of the same article, by a unique match of quote and context.
	 *
	 * @return the span there, with quote and context taken from {@code text}; empty if there is no match or no unique one
	 */
	public static Optional<Span> reanchor(Span span, String text) {
		return new Carrier(null, null, text, null).find(span);
	}

	/**
	 * About where a lost span was: after its prefix or before its suffix, else at its old offset.
	 *
	 * @return a UTF-16 offset in {@code text}, which may be inside of a grapheme cluster
	 */
	public static int near(Span span, String text) {
		int start = Math.clamp(span.start(), 0, text.length());
		for (int length = Span.CONTEXT; length >= LEAST_CONTEXT; length /= 2) {
			String before = span.prefix() == null ? "" : tail(span.prefix(), length);
			int at = before.isBlank() ? -1 : nearest(text, before, start - before.length());
			if (at >= 0) {
				return at + before.length();
			}
			String after = span.suffix() == null ? "" : span.suffix().substring(0, Math.min(length, span.suffix().length()));
			at = after.isBlank() ? -1 : nearest(text, after, span.end());
			if (at >= 0) {
				return at;
			}
		}
		return start;
	}

	private static String tail(String text, int length) {
		return text.substring(Math.max(0, text.length() - length));
	}

	private static int nearest(String text, String words, int wanted) {
		int before = text.lastIndexOf(words, Math.max(0, wanted));
		int after = text.indexOf(words, Math.max(0, wanted));
		return before < 0 || after >= 0 && after - wanted < wanted - before ? after : before;
	}

	/** Carries spans from one text to another. For one thread. */
	public static final class Carrier {

		private final OffsetMap map;
		private final String source;
		private final String target;
		private final String language;
		private BreakIterator graphemes;

		Carrier(OffsetMap map, String source, String target, String language) {
			this.map = map;
			this.source = source;
			this.target = target;
			this.language = language;
		}

		/** @return the span in the target text, or empty if it cannot be placed */
		public Optional<Span> carry(Span span) {
			if (map == null || !isIn(span, source)) {
				return find(span);
			}
			List<Segment> segments = new ArrayList<>(span.segmentCount());
			for (Segment segment : span.segments()) {
				Segment carried = map.map(segment);
				Segment whole = carried == null ? null : whole(trimmed(carried, segment));
				if (whole != null) {
					int last = segments.size() - 1;
					if (last >= 0 && segments.get(last).end() >= whole.start()) {
						segments.set(last, new Segment(segments.get(last).start(), Math.max(segments.get(last).end(), whole.end())));
					} else {
						segments.add(whole);
					}
				}
			}
			return segments.isEmpty() ? find(span) : Optional.of(place(span, segments));
		}

		/** Whether the span lies in the text and covers what it quotes. */
		private static boolean isIn(Span span, String text) {
			return span.isWellFormed() && span.end() <= text.length()
					&& (span.quote() == null || span.quote().equals(span.textIn(text)));
		}

		/** A span without a quote, as some formats bring it, stays without one. */
		private Span place(Span span, List<Segment> segments) {
			return span.quote() == null ? Span.of(segments) : Span.anchored(target, segments);
		}

		/** What is left of a stretch that was cut has no white space at an end where it had none. */
		private Segment trimmed(Segment carried, Segment segment) {
			int start = carried.start();
			int end = carried.end();
			if (!isSpace(source.charAt(segment.start()))) {
				while (start < end && isSpace(target.charAt(start))) {
					start++;
				}
			}
			if (!isSpace(source.charAt(segment.end() - 1))) {
				while (end > start && isSpace(target.charAt(end - 1))) {
					end--;
				}
			}
			return new Segment(start, end);
		}

		private static boolean isSpace(char c) {
			return Character.isWhitespace(c) || Character.isSpaceChar(c);
		}

		private Segment whole(Segment segment) {
			if (segment.length() == 0) {
				return null;
			}
			if (graphemes == null) {
				graphemes = BreakIterator.getCharacterInstance(language == null ? ULocale.ROOT : new ULocale(language));
				graphemes.setText(target);
			}
			int start = graphemes.isBoundary(segment.start()) ? segment.start() : graphemes.preceding(segment.start());
			int end = graphemes.isBoundary(segment.end()) ? segment.end() : graphemes.following(segment.end());
			return start < end ? new Segment(start, end) : null;
		}

		/** @return the place where quote and context are just as they were, else the unique place of the quote, or empty */
		public Optional<Span> find(Span span) {
			if (span.quote() != null && span.isWellFormed() && span.end() <= target.length()
					&& span.equals(Span.anchored(target, span.segments()))) {
				return Optional.of(span);
			}
			return QuoteSearch.find(span, target).map(segments -> {
				for (Segment segment : segments) {
					if (!segment.equals(whole(segment))) {
						return null;
					}
				}
				return Span.anchored(target, segments);
			});
		}
	}
}
