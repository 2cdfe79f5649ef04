package org.saksi.formats.brat;

import java.util.List;

import org.saksi.core.offsets.Offsets;
import org.saksi.model.Segment;

/**
 * The text of an article and how the offsets of its annotations count. They should count code points; some tools counted a byte order
 * mark, took CR LF for one character, or counted UTF-16.
 */
final class AnnText {

	/** What offsets count. */
	enum Counting {
		/** Code points, as the format says. */
		CODE_POINTS,
		/** Code points of a text that begins with a byte order mark. */
		MARKED,
		/** Code points of a text in which CR LF is one. */
		LINES,
		/** UTF-16 code units. */
		UTF16
	}

	private final String text;
	private final Offsets offsets;
	private final Counting counting;
	private final int[] lines;

	AnnText(String text, Counting counting) {
		this.text = text;
		this.counting = counting;
		offsets = new Offsets(text);
		lines = counting == Counting.LINES ? lines(text) : null;
	}

	/** UTF-16 offset of each code point of the text in which CR LF is one, and of the end. */
	private static int[] lines(String text) {
		int[] at = new int[text.length() + 1];
		int n = 0;
		for (int i = 0; i < text.length(); n++) {
			at[n] = i;
			boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
			i += pair ? 2 : Character.charCount(text.codePointAt(i));
		}
		at[n] = text.length();
		return java.util.Arrays.copyOf(at, n + 1);
	}

	String text() {
		return text;
	}

	Counting counting() {
		return counting;
	}

	/** @return UTF-16; {@code null} if it is not in the text */
	Segment segment(int start, int end) {
		int from = counting == Counting.MARKED ? start - 1 : start;
		int to = counting == Counting.MARKED ? end - 1 : end;
		int length = switch (counting) {
		case LINES -> lines.length - 1;
		case UTF16 -> text.length();
		default -> offsets.codePointLength();
		};
		if (from < 0 || to < from || to > length) {
			return null;
		}
		return switch (counting) {
		case LINES -> new Segment(lines[from], lines[to]);
		case UTF16 -> new Segment(from, to);
		default -> new Segment(offsets.toUtf16(from), offsets.toUtf16(to));
		};
	}

	/** The texts of fragments in their order, joined as the format does. */
	String joined(List<Segment> segments) {
		StringBuilder joined = new StringBuilder();
		for (Segment segment : segments) {
			joined.append(joined.isEmpty() ? "" : " ").append(text, segment.start(), segment.end());
		}
		return joined.toString();
	}

	/** Whether two texts of an annotation are the same but for white space: old files join without a space and show breaks as one. */
	static boolean same(String a, String b) {
		return a.equals(b) || bare(a).equals(bare(b));
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\u00A0\uFEFF]+", "");
	}

	/** The counting under which most of the first annotations have the text that they say they have. */
	static AnnText of(String text, String ann) {
		AnnText best = new AnnText(text, Counting.CODE_POINTS);
		int most = best.agreeing(ann);
		if (most < 0) {
			return best;
		}
		for (Counting counting : List.of(Counting.MARKED, Counting.LINES, Counting.UTF16)) {
			AnnText other = new AnnText(text, counting);
			int agreeing = other.agreeing(ann);
			if (agreeing > most) {
				most = agreeing;
				best = other;
			}
		}
		return best;
	}

	/** @return how many agree of the first hundred; -1 if all do */
	private int agreeing(String ann) {
		int seen = 0;
		int agreeing = 0;
		int start = 0;
		while (start < ann.length() && seen < 100) {
			int end = ann.indexOf('\n', start);
			end = end < 0 ? ann.length() : end;
			if (ann.charAt(start) == 'T' && end - start < 100_000) {
				String[] fields = ann.substring(start, end).split("\t", 3);
				String[] places = fields.length < 3 ? new String[0] : fields[1].split(" ");
				if (places.length == 3 && places[1].matches("\\d{1,9}") && places[2].matches("\\d{1,9}")) {
					seen++;
					Segment segment = segment(Integer.parseInt(places[1]), Integer.parseInt(places[2]));
					agreeing += segment != null && same(fields[2], joined(List.of(segment))) ? 1 : 0;
				}
			}
			start = end + 1;
		}
		return agreeing == seen ? -1 : agreeing;
	}
}
