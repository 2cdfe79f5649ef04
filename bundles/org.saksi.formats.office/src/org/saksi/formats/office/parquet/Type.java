package org.saksi.formats.office.parquet;

import org.saksi.formats.office.sheets.Column;

/** What the values of a column are. */
enum Type {
	/** {@code BOOLEAN}, a bit. */
	FLAG(0),
	/** {@code INT64}. */
	WHOLE(2),
	/** {@code DOUBLE}. */
	NUMBER(5),
	/** {@code BYTE_ARRAY} of UTF-8. */
	TEXT(6);

	private final int code;

	Type(int code) {
		this.code = code;
	}

	/** @return the number of the physical type */
	int code() {
		return code;
	}

	/** @return the type of a column's values */
	static Type of(Column column) {
		return switch (column.kind()) {
		case BOOLEAN -> FLAG;
		case INTEGER -> WHOLE;
		case NUMBER -> NUMBER;
		case TEXT, ID, LABEL, DATE -> TEXT;
		};
	}
}
