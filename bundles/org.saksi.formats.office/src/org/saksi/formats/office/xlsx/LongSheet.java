package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.MarkRow;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;

/** The sheet {@code annotations_long}: each attribute of each mark in a row of its own, those that no scheme knows too. */
final class LongSheet {

	private record LongRow(String type, String id, String article, String attribute, String annotator, String value) {
	}

	private final Sheet<LongRow> sheet;

	LongSheet(WorkbookWriter workbook) throws IOException {
		Fields<LongRow> fields = new Fields<>();
		fields.label("item_type", "article, source, cue, claim, attribution, stance, or the id of a mark type that the scheme adds.",
				LongRow::type);
		fields.id("item_id", "article_id for an article, which all annotators share; article/annotator/id for a mark, which is one "
				+ "annotator's: marks of two annotators are to be compared by their spans.", LongRow::id);
		fields.label("article_id", "The article; a row of documents.", LongRow::article);
		fields.label("attribute", "Id of the attribute; status for an article: that of the annotator's layer.",
				LongRow::attribute);
		fields.label("annotator", "Who set it.", LongRow::annotator);
		fields.label("value", "The value as text; true and false for truth values; several values are joined by |.",
				LongRow::value);
		sheet = new Sheet<>(workbook, "annotations_long", fields);
	}

	/** Writes the rows of a layer. */
	void add(LayerContext context) throws IOException {
		Layer layer = context.layer();
		String article = context.article().id();
		sheet.add(new LongRow("article", article, article, "status", context.annotator(), context.status()));
		List<Mark> marks = new ArrayList<>(layer.getSources());
		marks.addAll(layer.getCues());
		marks.addAll(layer.getClaims());
		marks.addAll(layer.getAttributions());
		marks.addAll(layer.getStances());
		marks.addAll(layer.getMarks());
		for (Mark mark : marks) {
			add(context, mark);
		}
	}

	/** First the attributes that the scheme has, in its order, then others by their ids. */
	private void add(LayerContext context, Mark mark) throws IOException {
		MarkType type = context.export().scheme().type(mark);
		Map<String, String> left = new TreeMap<>(mark.getAttributes().map());
		String item = MarkRow.base(mark);
		if (item.equals("mark")) {
			item = type == null ? mark.getType() : type.getId();
		}
		if (type != null) {
			for (AttributeType attribute : type.getAttributes()) {
				add(context, item, mark, attribute.getId(), left.remove(attribute.getId()));
			}
		}
		for (Map.Entry<String, String> entry : left.entrySet()) {
			add(context, item, mark, entry.getKey(), entry.getValue());
		}
	}

	private void add(LayerContext context, String item, Mark mark, String attribute, String value) throws IOException {
		if (value != null) {
			sheet.add(new LongRow(item, context.id(mark), context.article().id(), attribute, context.annotator(), value));
		}
	}

	/** @return the sheet, in a list */
	List<Sheet<?>> sheets() {
		return List.of(sheet);
	}
}
