package org.saksi.formats.office.sheets;

import org.saksi.formats.office.sheets.guard.Entry;

/**
 * A column of a sheet.
 *
 * @param name  text of the header cell
 * @param kind  what its cells hold
 * @param entry what people may do in it
 */
public record Column(String name, Kind kind, Entry entry) {

	/** A column that is not to be changed. */
	public Column(String name, Kind kind) {
		this(name, kind, Entry.FIXED);
	}

	/** @return the column under another name */
	Column named(String other) {
		return new Column(other, kind, entry);
	}

	/** What the cells of a column hold; a cell may always be blank. */
	public enum Kind {
		/** Long text. */
		TEXT("text", 60, false),
		/** An identifier that seldom occurs twice in the column. */
		ID("text", 32, false),
		/** Text from few different values. */
		LABEL("text", 20, true),
		/** A whole number. */
		INTEGER("integer", 11, false),
		/** A number. */
		NUMBER("number", 14, false),
		/** TRUE or FALSE. */
		BOOLEAN("boolean", 12, false),
		/** A date, with or without a time. */
		DATE("date", 20, false);

		private final String type;
		private final int width;
		private final boolean shared;

		Kind(String type, int width, boolean shared) {
			this.type = type;
			this.width = width;
			this.shared = shared;
		}

		/** @return the name of the type for people who read the file */
		public String type() {
			return type;
		}

		/** @return width of the column in characters */
		public int width() {
			return width;
		}

		/** @return whether the values are known to repeat so often that the file should hold each only once */
		public boolean isShared() {
			return shared;
		}
	}
}
