package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Takes the rows of one sheet, cell by cell from the left. Rows are written in the order in which they come and are not
 * kept. A sheet that is full goes on in another one of the same columns, without a word to the caller.
 */
public interface SheetWriter {

	/** @return the columns, with the names that stand in the header */
	List<Column> columns();

	/** Begins a row. */
	void beginRow() throws IOException;

	/** A text; {@code null} or empty leaves the cell blank. Text stays text, whatever it begins with. */
	void text(String text);

	/** A number; what is not finite leaves the cell blank. */
	void number(double number);

	/** TRUE or FALSE. */
	void flag(boolean flag);

	/** A date without time; one before March 1900, which no workbook has right, becomes text. */
	void date(LocalDate date);

	/** A date with its local time; one before March 1900 becomes text. */
	void dateTime(LocalDateTime dateTime);

	/** Leaves the cell blank. */
	void blank();

	/** Ends the row; cells that were not given stay blank. */
	void endRow();

	/** @return number of rows so far, without headers */
	long rows();

	/** A cell of any of the types above; {@code null} leaves it blank, other objects are written as their text. */
	default void value(Object value) {
		switch (value) {
		case null -> blank();
		case String text -> text(text);
		case Number number -> number(number.doubleValue());
		case Boolean flag -> flag(flag);
		case LocalDateTime dateTime -> dateTime(dateTime);
		case LocalDate date -> date(date);
		default -> text(value.toString());
		}
	}
}
