package org.saksi.formats.office.corrections;

import java.util.List;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.guard.Entry.Role;

/**
 * A sheet as the export would write it now.
 *
 * @param name    its name
 * @param columns its columns
 */
record SheetSpec(String name, List<Column> columns) {

	/** @return the columns of a role, in their order */
	List<Column> of(Role role) {
		return columns.stream().filter(column -> column.entry().role() == role).toList();
	}

	/** @return the names of the columns of a role */
	List<String> names(Role role) {
		return of(role).stream().map(Column::name).toList();
	}

	/** @return the column of the name, or {@code null} */
	Column column(String column) {
		return columns.stream().filter(each -> each.name().equals(column)).findFirst().orElse(null);
	}
}
