package org.saksi.formats.office.rows;

import java.io.IOException;
import java.util.List;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * A sheet that takes rows of one kind.
 *
 * @param <R> a row
 */
public final class Sheet<R> {

	private final String name;
	private final List<Field<R>> fields;
	private final SheetWriter writer;

	/** Adds the sheet to the workbook. */
	public Sheet(WorkbookWriter workbook, String name, Fields<R> fields) throws IOException {
		this.name = name;
		this.fields = fields.list();
		writer = workbook.sheet(name, this.fields.stream().map(Field::column).toList());
	}

	/** Writes a row. */
	public void add(R row) throws IOException {
		writer.beginRow();
		for (Field<R> field : fields) {
			writer.value(field.value().apply(row));
		}
		writer.endRow();
	}

	/** @return the name that was asked for */
	public String name() {
		return name;
	}

	/** @return the columns */
	public List<Field<R>> fields() {
		return fields;
	}

	/** @return the names of the columns as they stand in the header */
	public List<String> columns() {
		return writer.columns().stream().map(Column::name).toList();
	}

	/** @return number of rows so far */
	public long rows() {
		return writer.rows();
	}
}
