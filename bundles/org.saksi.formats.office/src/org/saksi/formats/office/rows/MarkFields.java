package org.saksi.formats.office.rows;

import org.saksi.model.Span;

/** The columns with which all sheets of marks begin, and those of a span. */
public final class MarkFields {

	private MarkFields() {
	}

	/** Begins a sheet: the id of the mark, {@code article_id, split, annotator, status}. */
	public static <R extends MarkRow> Fields<R> begin(String id, String meaning) {
		Fields<R> fields = new Fields<>();
		fields.id(id, meaning, row -> row.layer().id(row.mark())).key();
		fields.label("article_id", "The article; a row of documents.", row -> row.layer().article().id());
		fields.label("split", "Part of the split that the article is in.", row -> row.layer().article().split());
		fields.label("annotator", "Who made the layer.", row -> row.layer().annotator());
		fields.tag("status", "todo|open|done|adjudicated", "Status of the layer.", row -> row.layer().status());
		return fields;
	}

	/** Adds the columns of the mark's span; {@code of} says what the span is. */
	public static <R extends MarkRow> void addSpan(Fields<R> fields, String of) {
		fields.integer("start_cp", "Start of " + of + " in documents.text, in code points (as Python counts), from 0.", row -> {
			Span span = row.place();
			return span == null ? null : row.layer().article().codePoint(span.start());
		});
		fields.integer("end_cp", "End of " + of + ", exclusive, in code points.", row -> {
			Span span = row.place();
			return span == null ? null : row.layer().article().codePoint(span.end());
		});
		fields.integer("start_utf16", "Start of " + of + " in UTF-16 code units (as Java and JavaScript count), from 0.",
				row -> row.place() == null ? null : row.place().start());
		fields.integer("end_utf16", "End of " + of + ", exclusive, in UTF-16 code units.",
				row -> row.place() == null ? null : row.place().end());
		fields.id("segments", "All segments of " + of + " in code points: start:end|start:end.",
				row -> row.place() == null ? null : row.layer().article().segments(row.place().segments()));
		fields.text("text", "Text of " + of + "; several segments are joined by “ … ”. Without offsets: the span was lost when "
				+ "the text was edited, and this is what it covered.", row -> row.layer().text(row.mark()));
		fields.id("sentence_id", "The sentence in which " + of + " starts.", row -> {
			Span span = row.place();
			return span == null ? null
					: row.layer().article().sentenceId(row.layer().article().text().sentenceAt(span.start()));
		});
	}
}
