package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.List;

import org.saksi.formats.office.rows.Field;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** The sheet {@code schema}: what every column is. */
final class SchemaSheet {

	private record Entry(String sheet, String column, Field<?> field) {
	}

	private final Sheet<Entry> sheet;

	SchemaSheet(WorkbookWriter workbook) throws IOException {
		Fields<Entry> fields = new Fields<>();
		fields.label("sheet", "Name of the sheet.", Entry::sheet);
		fields.id("column", "Name of the column.", Entry::column);
		fields.tag("type", "text|integer|number|boolean|date", "What the cells hold.",
				entry -> entry.field().column().kind().type());
		fields.text("tag_set", "The closed set of values, joined by |, where there is one.", entry -> entry.field().tags());
		fields.text("meaning", "What the column says.", entry -> entry.field().meaning());
		sheet = new Sheet<>(workbook, "schema", fields);
	}

	/** Writes a row for each column of the sheets. */
	void write(List<Sheet<?>> sheets) throws IOException {
		for (Sheet<?> described : sheets) {
			for (int i = 0; i < described.fields().size(); i++) {
				sheet.add(new Entry(described.name(), described.columns().get(i), described.fields().get(i)));
			}
		}
	}

	/** @return the sheet, in a list */
	List<Sheet<?>> sheets() {
		return List.of(sheet);
	}
}
