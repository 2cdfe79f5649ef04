package org.saksi.ui.corpus.wizards.mapping;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The first rows of a table; in front of them a row that says what each column becomes. */
final class RowsTable {

	/** Longer cells are cut, in UTF-16 code units. */
	private static final int CELL = 200;

	private final Composite parent;
	private Table table;
	private SheetPreview shown;

	RowsTable(Composite parent) {
		this.parent = parent;
	}

	/** Shows a sheet. @param becomes what a column becomes, for people */
	void show(SheetPreview sheet, UnaryOperator<String> becomes) {
		if (shown == null || !sheet.columns().equals(shown.columns())) {
			make(sheet);
		}
		shown = sheet;
		table.removeAll();
		TableItem first = new TableItem(table, SWT.NONE);
		first.setText(sheet.columns().stream().map(becomes).toArray(String[]::new));
		first.setForeground(Palette.current().color(Hue.ACTIVE));
		for (List<String> row : sheet.rows()) {
			new TableItem(table, SWT.NONE).setText(row.stream().map(RowsTable::cell).toArray(String[]::new));
		}
	}

	private void make(SheetPreview sheet) {
		if (table != null) {
			table.dispose();
		}
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		WidgetIds.set(table, "import.mapping.table"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.Preview_firstRows);
		for (int i = 0; i < sheet.columns().size(); i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(sheet.columns().get(i));
			int longest = sheet.columns().get(i).length() + 2;
			for (List<String> row : sheet.rows()) {
				longest = Math.max(longest, i < row.size() ? row.get(i).length() : 0);
			}
			column.setWidth(Math.clamp(longest * 8L + 16, 90, 220));
		}
	}

	private static String cell(String text) {
		String line = text.replaceAll("\\s*\\R\\s*", " ↵ "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= CELL ? line : line.substring(0, CELL) + '…';
	}

	Control control() {
		return table;
	}
}
