package org.saksi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An immutable span: segments in UTF-16 code units of one text version, with the quote and the text around it that find
 * it again in another version.
 *
 * <p>A well-formed span has 1..n ordered, disjoint, non-empty segments. Spans from outside may be malformed; they are kept
 * and reported by rule V1, see {@link #isWellFormed()}.
 *
 * <p>{@link #toString()} and {@link #valueOf(String)} are inverses; EMF stores spans in that form:
 * {@code 12:20|25:30;q=quote;p=prefix;s=suffix}, where a backslash escapes {@code ; \ } and line breaks ({@code \n \r}).
 */
public final class Span {

	/** What stands between the texts of two segments in a quote and in exports. */
	public static final String GAP = " … ";

	/** Length of prefix and suffix that {@link #anchored} keeps at most, in UTF-16 code units. */
	public static final int CONTEXT = 32;

	private final int[] bounds;
	private final String quote;
	private final String prefix;
	private final String suffix;

	private Span(int[] bounds, String quote, String prefix, String suffix) {
		this.bounds = bounds;
		this.quote = quote;
		this.prefix = prefix;
		this.suffix = suffix;
	}

	/** A span of one segment without quote. */
	public static Span of(int start, int end) {
		return new Span(new int[] { start, end }, null, null, null);
	}

	/**
	 * A span of the given segments without quote, in the given order.
	 *
	 * @throws IllegalArgumentException if there is no segment
	 */
	public static Span of(List<Segment> segments) {
		if (segments.isEmpty()) {
			throw new IllegalArgumentException("a span needs at least one segment");
		}
		int[] bounds = new int[segments.size() * 2];
		for (int i = 0; i < segments.size(); i++) {
			bounds[2 * i] = segments.get(i).start();
			bounds[2 * i + 1] = segments.get(i).end();
		}
		return new Span(bounds, null, null, null);
	}

	/** A span of one segment with quote and context taken from {@code text}. */
	public static Span anchored(String text, int start, int end) {
		return of(start, end).anchoredIn(text);
	}

	/** A span of the given segments with quote and context taken from {@code text}. */
	public static Span anchored(String text, List<Segment> segments) {
		return of(segments).anchoredIn(text);
	}

	/**
	 * The same segments with quote and context taken from {@code text}. Context never splits a surrogate pair. A segment
	 * outside of the text is clipped for the quote only.
	 */
	public Span anchoredIn(String text) {
		int from = clip(text, start());
		int to = clip(text, end());
		int before = Math.max(0, from - CONTEXT);
		if (before > 0 && before < from && Character.isLowSurrogate(text.charAt(before))) {
			before++;
		}
		int after = Math.max(to, Math.min(text.length(), to + CONTEXT));
		if (after < text.length() && after > to && Character.isHighSurrogate(text.charAt(after - 1))) {
			after--;
		}
		return new Span(bounds, textIn(text), text.substring(before, from), text.substring(to, after));
	}

	/** The same quote and context at other segments. */
	public Span movedTo(List<Segment> segments) {
		return new Span(of(segments).bounds, quote, prefix, suffix);
	}

	private static int clip(String text, int offset) {
		return Math.max(0, Math.min(text.length(), offset));
	}

	/** The texts of the segments, joined by {@link #GAP}; segments outside of the text are clipped. */
	public String textIn(String text) {
		if (bounds.length == 2) {
			return part(text, 0);
		}
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < segmentCount(); i++) {
			if (i > 0) {
				joined.append(GAP);
			}
			joined.append(part(text, i));
		}
		return joined.toString();
	}

	private String part(String text, int i) {
		int from = clip(text, bounds[2 * i]);
		return text.substring(from, Math.max(from, clip(text, bounds[2 * i + 1])));
	}

	/** @return first code unit of the first segment */
	public int start() {
		return bounds[0];
	}

	/** @return code unit after the last one of the last segment */
	public int end() {
		return bounds[bounds.length - 1];
	}

	/** @return number of segments, at least 1 */
	public int segmentCount() {
		return bounds.length / 2;
	}

	/** @return the i-th segment, from 0 */
	public Segment segment(int i) {
		return new Segment(bounds[2 * i], bounds[2 * i + 1]);
	}

	/** @return the segments, in their order, unmodifiable */
	public List<Segment> segments() {
		Segment[] all = new Segment[segmentCount()];
		Arrays.setAll(all, this::segment);
		return List.of(all);
	}

	/** @return the text that the span covered when it was made, or {@code null} */
	public String quote() {
		return quote;
	}

	/** @return up to {@link #CONTEXT} code units before the span, or {@code null} */
	public String prefix() {
		return prefix;
	}

	/** @return up to {@link #CONTEXT} code units after the span, or {@code null} */
	public String suffix() {
		return suffix;
	}

	/** @return whether all segments are non-empty, ordered and disjoint, and none begins before 0 */
	public boolean isWellFormed() {
		int last = 0;
		for (int i = 0; i < bounds.length; i += 2) {
			if (bounds[i] < last || bounds[i + 1] <= bounds[i]) {
				return false;
			}
			last = bounds[i + 1];
		}
		return true;
	}

	/** @return whether any segments of the two share a code unit */
	public boolean overlaps(Span other) {
		for (int i = 0; i < segmentCount(); i++) {
			for (int j = 0; j < other.segmentCount(); j++) {
				if (segment(i).overlaps(other.segment(j))) {
					return true;
				}
			}
		}
		return false;
	}

	/** @return whether a segment contains {@code offset} */
	public boolean contains(int offset) {
		for (int i = 0; i < bounds.length; i += 2) {
			if (bounds[i] <= offset && offset < bounds[i + 1]) {
				return true;
			}
		}
		return false;
	}

	/** @return whether both have the same segments, whatever they quote */
	public boolean samePlace(Span other) {
		return other != null && Arrays.equals(bounds, other.bounds);
	}

	/**
	 * The inverse of {@link #toString()}.
	 *
	 * @throws IllegalArgumentException if the text has another form
	 */
	public static Span valueOf(String literal) {
		List<String> fields = fields(literal);
		String[] parts = fields.get(0).split("\\|", -1);
		int[] bounds = new int[parts.length * 2];
		for (int i = 0; i < parts.length; i++) {
			int colon = parts[i].indexOf(':');
			if (colon < 0) {
				throw new IllegalArgumentException("not a span: " + literal);
			}
			bounds[2 * i] = Integer.parseInt(parts[i].substring(0, colon));
			bounds[2 * i + 1] = Integer.parseInt(parts[i].substring(colon + 1));
		}
		String[] context = new String[3];
		for (String field : fields.subList(1, fields.size())) {
			int which = field.length() < 2 || field.charAt(1) != '=' ? -1 : "qps".indexOf(field.charAt(0));
			if (which < 0) {
				throw new IllegalArgumentException("not a span: " + literal);
			}
			context[which] = field.substring(2);
		}
		return new Span(bounds, context[0], context[1], context[2]);
	}

	private static List<String> fields(String literal) {
		List<String> fields = new ArrayList<>(4);
		StringBuilder field = new StringBuilder();
		for (int i = 0; i < literal.length(); i++) {
			char c = literal.charAt(i);
			if (c == '\\' && i + 1 < literal.length()) {
				char next = literal.charAt(++i);
				field.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
			} else if (c == ';') {
				fields.add(field.toString());
				field.setLength(0);
			} else {
				field.append(c);
			}
		}
		fields.add(field.toString());
		return fields;
	}

	@Override
	public String toString() {
		StringBuilder literal = new StringBuilder();
		for (int i = 0; i < bounds.length; i += 2) {
			literal.append(i > 0 ? "|" : "").append(bounds[i]).append(':').append(bounds[i + 1]);
		}
		append(literal, 'q', quote);
		append(literal, 'p', prefix);
		append(literal, 's', suffix);
		return literal.toString();
	}

	private static void append(StringBuilder literal, char name, String value) {
		if (value == null) {
			return;
		}
		literal.append(';').append(name).append('=');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '\n' -> literal.append("\\n");
			case '\r' -> literal.append("\\r");
			case ';', '\\' -> literal.append('\\').append(c);
			default -> literal.append(c);
			}
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Span span && Arrays.equals(bounds, span.bounds) && Objects.equals(quote, span.quote)
				&& Objects.equals(prefix, span.prefix) && Objects.equals(suffix, span.suffix);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bounds) * 31 + Objects.hashCode(quote);
	}
}
