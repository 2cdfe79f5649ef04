package org.saksi.formats.office.base;

import java.util.ArrayList;
import java.util.List;

import org.saksi.formats.office.sheets.guard.Entry;
import org.saksi.formats.office.sheets.guard.Entry.Role;

/** The texts of a row, cell by cell from the left, by what their columns are. Used for one row after the other. */
public final class RowState {

	private final List<Entry> entries;
	private final List<String> cells = new ArrayList<>();

	/** @param entries of the columns */
	public RowState(List<Entry> entries) {
		this.entries = List.copyOf(entries);
	}

	/** Begins a row. */
	public void begin() {
		cells.clear();
	}

	/** Adds the text of the next cell, as {@link CellForm} gives it. */
	public void add(String text) {
		cells.add(text);
	}

	/** @return the texts of all cells; a copy */
	public List<String> cells() {
		return List.copyOf(all());
	}

	/** @return the texts of the columns of a role, in their order; a copy */
	public List<String> of(Role role) {
		List<String> all = all();
		List<String> found = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).role() == role) {
				found.add(all.get(i));
			}
		}
		return found;
	}

	/** Cells that were not given are blank. */
	private List<String> all() {
		while (cells.size() < entries.size()) {
			cells.add("");
		}
		return cells;
	}

	/** @return the line of the row */
	public BaseLine line(String sheet) {
		return BaseLine.of(sheet, of(Role.KEY), of(Role.OPEN), of(Role.FIXED));
	}
}
