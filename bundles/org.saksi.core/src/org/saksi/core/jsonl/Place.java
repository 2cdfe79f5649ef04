package org.saksi.core.jsonl;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.offsets.Offsets;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;

/** Turns the segments of a layer's record, code points of one text version, into spans. */
final class Place {

	private final VersionOffsets versions;
	private final int from;
	private final int to;
	private final String text;
	private int lost;

	/**
	 * @param article with text and edits
	 * @param from    the text version of the layer; one that the article does not hold is carried over to the first it holds
	 */
	Place(Article article, VersionOffsets versions, int from) {
		this.versions = versions;
		this.from = from;
		to = Math.max(from, article.getTextBase());
		text = TextVersions.at(article, to);
	}

	/** @return the text version of the spans that this gives */
	int version() {
		return to;
	}

	/** @return number of spans that could not be carried over */
	int lost() {
		return lost;
	}

	/** A span, or {@code null} if it was marked as lost by carrying it over. */
	record Found(Span span, boolean lost) {
	}

	/**
	 * Reads a span.
	 *
	 * @param key  of the segments
	 * @param lost whether it was lost already: then it may lie anywhere, and its quote comes with it
	 * @return the span, or {@code null} if there are no segments
	 * @throws RecordException if a segment is out of the text
	 */
	Found read(JsonIn in, String key, boolean lost) throws RecordException {
		List<Segment> segments = in.segments(key);
		if (segments.isEmpty()) {
			return null;
		}
		if (lost) {
			return new Found(quoted(utf16(segments, from), in), true);
		}
		int length = versions.at(from).codePointLength();
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			if (Math.min(segment.start(), segment.end()) < 0 || Math.max(segment.start(), segment.end()) > length) {
				throw in.wrong(key + '[' + i + ']', NLS.bind(Messages.Layer_outOfText, length));
			}
		}
		List<Segment> carried = Carry.segments(segments, versions, from, to);
		if (carried == null) {
			this.lost++;
			return new Found(Span.of(utf16(segments, from)), true);
		}
		return new Found(Span.anchored(text, utf16(carried, to)), false);
	}

	private List<Segment> utf16(List<Segment> segments, int version) {
		Offsets offsets = versions.at(version);
		List<Segment> converted = new ArrayList<>(segments.size());
		for (Segment segment : segments) {
			converted.add(new Segment(VersionOffsets.toUtf16(offsets, segment.start()),
					VersionOffsets.toUtf16(offsets, segment.end())));
		}
		return converted;
	}

	private static Span quoted(List<Segment> segments, JsonIn in) throws RecordException {
		StringBuilder literal = new StringBuilder(Span.of(segments).toString());
		append(literal, "q", in.text("quote"));
		append(literal, "p", in.text("prefix"));
		append(literal, "s", in.text("suffix"));
		return Span.valueOf(literal.toString());
	}

	/** In the form of {@link Span#toString()}. */
	private static void append(StringBuilder literal, String field, String value) {
		if (value != null) {
			literal.append(';').append(field).append('=').append(
					value.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n").replace("\r", "\\r"));
		}
	}
}
