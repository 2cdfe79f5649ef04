package org.saksi.formats.office.sheets.guard;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.saksi.formats.office.sheets.guard.Entry.Role;

/**
 * Data validations of a sheet: one for each run of columns of one kind, whatever the number of rows. They stop slips of the hand;
 * sorting, filtering and deleting rows stay possible, as they would not be on a protected sheet. The texts are English as all
 * words of the workbook are: the same corpus gives the same file.
 */
public final class Guard {

	/** A formula that no value fulfils. */
	private static final String NEVER = "FALSE";

	private Guard() {
	}

	/**
	 * Adds the validations.
	 *
	 * @param entries of the columns, from the first one on
	 * @param rows    number of rows, header included
	 */
	public static void apply(XSSFSheet sheet, List<Entry> entries, int rows, Lists lists) {
		if (rows < 2 || entries.stream().noneMatch(entry -> entry.role() == Role.KEY)) {
			return;
		}
		int first = 0;
		for (int i = 1; i <= entries.size(); i++) {
			if (i == entries.size() || !same(entries.get(first), entries.get(i))) {
				add(sheet, entries.get(first), new CellRangeAddressList(1, rows - 1, first, i - 1), lists);
				first = i;
			}
		}
	}

	private static boolean same(Entry a, Entry b) {
		return a.role() == Role.OPEN || b.role() == Role.OPEN ? a.equals(b) : a.role() == b.role();
	}

	private static void add(XSSFSheet sheet, Entry entry, CellRangeAddressList cells, Lists lists) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		if (entry.role() != Role.OPEN) {
			DataValidation never = validation(helper, helper.createCustomConstraint(NEVER), cells);
			never.setErrorStyle(ErrorStyle.STOP);
			never.createErrorBox("Not to be changed here", entry.role() == Role.KEY
					? "Saksi finds the row by this id. To take something out, delete the whole row."
					: "This comes from the text or from another sheet. The columns that can be corrected are named in the sheet README.");
			never.setShowErrorBox(true);
			sheet.addValidationData(never);
			return;
		}
		String range = lists.range(entry.list());
		if (range != null) {
			DataValidation list = validation(helper, helper.createFormulaListConstraint(range), cells);
			list.setSuppressDropDownArrow(true); // in XSSF this shows the arrow
			if (entry.only()) {
				list.setErrorStyle(ErrorStyle.STOP);
				list.createErrorBox("Not a tag of the scheme", "Choose one from the list, or leave the cell blank.");
				list.setShowErrorBox(true);
			}
			sheet.addValidationData(list);
		}
	}

	private static DataValidation validation(DataValidationHelper helper, DataValidationConstraint constraint,
			CellRangeAddressList cells) {
		DataValidation validation = helper.createValidation(constraint, cells);
		validation.setEmptyCellAllowed(true);
		return validation;
	}
}
