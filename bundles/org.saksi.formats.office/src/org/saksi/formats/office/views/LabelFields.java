package org.saksi.formats.office.views;

import java.util.function.Function;

import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.views.labels.Item;

/** The columns that both views of labels share. */
final class LabelFields {

	/** A row about an item. */
	interface Row {
		/** The article. */
		ArticleContext article();

		/** The item. */
		Item item();

		/** What is said of it. */
		String attribute();
	}

	private LabelFields() {
	}

	/** Begins a sheet. */
	static <R extends Row> Fields<R> begin() {
		Fields<R> fields = new Fields<>();
		fields.id("item_id", "The item: sentence_id of a sentence; else article_id, type and place in code points, for a stance the "
				+ "holder too. Marks of several annotators are one item if they share at least half of what they cover together "
				+ "(Jaccard index).", row -> row.item().id());
		fields.label("item_type", "sentence, source, cue, claim, stance, or the id of a mark type that the scheme adds.",
				row -> row.item().type());
		fields.label("article_id", "The article; a row of documents.", row -> row.article().id());
		fields.label("split", "Part of the split that the article is in.", row -> row.article().split());
		place(fields, "start_cp", "Start in documents.text, in code points, of the place as the adjudicated layer has it, else the "
				+ "first annotator who marked it; of a stance: of its claim.", row -> row.item().place().start());
		place(fields, "end_cp", "End of that place, exclusive, in code points.", row -> row.item().place().end());
		fields.text("text", "The text at that place.", row -> row.item().text());
		fields.label("attribute", "What is said: has_claim, check_worthy of sentences; marked (true or false) of all else; the "
				+ "attributes of the scheme that have tags or are true or false; agent (id) of sources; quote_type and canonical (id "
				+ "of the primary) of claims; type where the scheme has several.", Row::attribute);
		return fields;
	}

	private static <R extends Row> void place(Fields<R> fields, String name, String meaning, Function<R, Integer> utf16) {
		fields.integer(name, meaning, row -> row.item().place() == null ? null : row.article().codePoint(utf16.apply(row)));
	}
}
