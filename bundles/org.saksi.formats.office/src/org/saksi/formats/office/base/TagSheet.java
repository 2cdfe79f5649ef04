package org.saksi.formats.office.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.saksi.formats.office.rows.Field;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.sheets.guard.Entry.Role;

/** The hidden sheet {@code saksi_tags}: a column for each list that open columns offer. */
public final class TagSheet {

	/** Name of the sheet. */
	public static final String SHEET = "saksi_tags";

	private TagSheet() {
	}

	/** Writes the lists of all sheets; nothing where the workbook has no lists. */
	public static void write(WorkbookWriter workbook, List<Sheet<?>> sheets) throws IOException {
		if (workbook.lists() == null) {
			return;
		}
		List<Column> columns = new ArrayList<>();
		List<List<String>> lists = new ArrayList<>();
		for (Sheet<?> sheet : sheets) {
			for (Field<?> field : sheet.fields()) {
				String key = field.column().entry().list();
				if (field.tags() != null && key != null && field.column().entry().role() == Role.OPEN
						&& columns.stream().noneMatch(column -> column.name().equals(key))) {
					columns.add(new Column(key, Kind.LABEL));
					lists.add(List.of(field.tags().split("\\|")));
				}
			}
		}
		if (columns.isEmpty()) {
			return;
		}
		SheetWriter writer = workbook.hidden(SHEET, columns);
		int rows = lists.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < rows; i++) {
			writer.beginRow();
			for (List<String> list : lists) {
				writer.text(i < list.size() ? list.get(i) : null);
			}
			writer.endRow();
		}
		for (int i = 0; i < columns.size(); i++) {
			workbook.lists().put(columns.get(i).name(), SHEET, i, lists.get(i).size());
		}
	}
}
