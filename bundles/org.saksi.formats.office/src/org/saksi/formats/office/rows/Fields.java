package org.saksi.formats.office.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.formats.office.sheets.guard.Entry;

/** The columns of a sheet in the making, in their order. */
public final class Fields<R> {

	private final List<Field<R>> fields = new ArrayList<>();

	/** Adds a column. */
	public Fields<R> add(String name, Kind kind, String tags, String meaning, Function<R, Object> value) {
		fields.add(new Field<>(new Column(name, kind), tags, meaning, value));
		return this;
	}

	/** Adds a column of identifiers that seldom occur twice. */
	public Fields<R> id(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.ID, null, meaning, value);
	}

	/** Adds a column of texts that occur often. */
	public Fields<R> label(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.LABEL, null, meaning, value);
	}

	/** Adds a column of tags. */
	public Fields<R> tag(String name, String tags, String meaning, Function<R, Object> value) {
		return add(name, Kind.LABEL, tags, meaning, value);
	}

	/** Adds a column of long texts. */
	public Fields<R> text(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.TEXT, null, meaning, value);
	}

	/** Adds a column of whole numbers. */
	public Fields<R> integer(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.INTEGER, null, meaning, value);
	}

	/** Adds a column of numbers. */
	public Fields<R> number(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.NUMBER, null, meaning, value);
	}

	/** Adds a column of truth values. */
	public Fields<R> flag(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.BOOLEAN, null, meaning, value);
	}

	/** Adds a column of dates. */
	public Fields<R> date(String name, String meaning, Function<R, Object> value) {
		return add(name, Kind.DATE, null, meaning, value);
	}

	/** The column that was added last is part of what identifies a row. */
	public Fields<R> key() {
		return last(Entry.KEY);
	}

	/** The column that was added last may be corrected in the workbook. */
	public Fields<R> open() {
		return last(Entry.OPEN);
	}

	/** As {@link #open}, with values to choose from: the first column of that sheet; others are taken too. */
	public Fields<R> open(String sheet) {
		return last(Entry.suggested(sheet));
	}

	/**
	 * As {@link #open}, with the tags of the column to choose from.
	 *
	 * @param list names the list in the workbook
	 * @param only whether nothing else is taken
	 */
	public Fields<R> openTags(String list, boolean only) {
		boolean tags = fields.getLast().tags() != null;
		return last(!tags ? Entry.OPEN : only ? Entry.only(list) : Entry.suggested(list));
	}

	private Fields<R> last(Entry entry) {
		Field<R> field = fields.removeLast();
		Column column = new Column(field.column().name(), field.column().kind(), entry);
		fields.add(new Field<>(column, field.tags(), field.meaning(), field.value()));
		return this;
	}

	/** @return the columns */
	public List<Field<R>> list() {
		return List.copyOf(fields);
	}
}
