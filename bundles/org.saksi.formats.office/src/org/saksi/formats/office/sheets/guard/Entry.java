package org.saksi.formats.office.sheets.guard;

/**
 * What people may do in a column of a workbook that comes back with corrections.
 *
 * @param role what the cells are to Saksi
 * @param list key of the {@link Lists list} that is offered for an open column, or {@code null}
 * @param only whether nothing but values of the list is taken
 */
public record Entry(Role role, String list, boolean only) {

	/** What the cells of a column are. */
	public enum Role {
		/** Part of what identifies the row. Sheets without such a column are not read back. */
		KEY,
		/** Comes from the text or from other sheets; a change of it is not taken. */
		FIXED,
		/** May be corrected. */
		OPEN
	}

	/** A column that is not to be changed. */
	public static final Entry FIXED = new Entry(Role.FIXED, null, false);
	/** A column that identifies the row, alone or with others. */
	public static final Entry KEY = new Entry(Role.KEY, null, false);
	/** A column that takes anything. */
	public static final Entry OPEN = new Entry(Role.OPEN, null, false);

	/** An open column that takes the values of a list only. */
	public static Entry only(String list) {
		return new Entry(Role.OPEN, list, true);
	}

	/** An open column with a list to choose from, that takes other values too. */
	public static Entry suggested(String list) {
		return new Entry(Role.OPEN, list, false);
	}
}
