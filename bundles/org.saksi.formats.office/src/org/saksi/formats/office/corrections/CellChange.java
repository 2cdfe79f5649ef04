package org.saksi.formats.office.corrections;

import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.Edit;

/**
 * A cell that is not as it was exported, or not as the corpus has it.
 *
 * @param row    its row
 * @param column name of the column
 * @param base   what it was; {@code null} if unknown, or too long to be known
 * @param now    what the export would write now
 * @param wanted what it is in the file
 * @param moved  whether the corpus has changed it too
 */
record CellChange(FileRow row, String column, String base, String now, String wanted, boolean moved) {

	/** The correction that does {@code edit}. */
	Correction does(Edit edit) {
		return new Correction(row.sheet(), row.number(), row.id(), column, base, now, wanted, moved ? State.CONFLICT : State.CHANGE,
				moved ? Messages.CellChange_moved : null, edit);
	}

	/** The correction, refused. */
	Correction refused(String why) {
		return new Correction(row.sheet(), row.number(), row.id(), column, base, now, wanted, State.REFUSED, why, null);
	}
}
