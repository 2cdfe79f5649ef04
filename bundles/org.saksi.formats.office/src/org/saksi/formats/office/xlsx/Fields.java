package org.saksi.formats.office.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;

/** The columns of a sheet in the making, in their order. */
final class Fields<R> {

	private final List<Field<R>> fields = new ArrayList<>();

	/** Adds a column. */
	Fields<R> add(String name, Kind kind, String tags, String meaning, Function<R, Object> value) {
		fields.add(new Field<>(new Column(name, kind), tags, meaning, value));
		return this;
	}

	/** Adds a column of identifiers that seldom occur twice. */
	Fields<R> id(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.ID, null, meaning, value);
	}

	/** Adds a column of texts that occur often. */
	Fields<R> label(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.LABEL, null, meaning, value);
	}

	/** Adds a column of tags. */
	Fields<R> tag(String name, String tags, String meaning, Function<R, Object> value) {
		return add(name, Kind.LABEL, tags, meaning, value);
	}

	/** Adds a column of long texts. */
	Fields<R> text(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.TEXT, null, meaning, value);
	}

	/** Adds a column of whole numbers. */
	Fields<R> integer(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.INTEGER, null, meaning, value);
	}

	/** Adds a column of numbers. */
	Fields<R> number(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.NUMBER, null, meaning, value);
	}

	/** Adds a column of truth values. */
	Fields<R> flag(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.BOOLEAN, null, meaning, value);
	}

	/** Adds a column of dates. */
	Fields<R> date(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.DATE, null, meaning, value);
	}

	/** @return the columns */
	List<Field<R>> list() {
		return List.copyOf(fields);
	}
}
