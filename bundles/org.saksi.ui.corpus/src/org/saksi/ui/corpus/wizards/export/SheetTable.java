package org.saksi.ui.corpus.wizards.export;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.ui.ids.WidgetIds;

/** The first rows of one sheet. */
final class SheetTable {

	/** Longer cells are cut, in UTF-16 code units. */
	private static final int CELL = 300;

	private final Composite parent;
	private Table table;

	SheetTable(Composite parent) {
		this.parent = parent;
	}

	/** Shows a sheet. @return the control that shows it */
	Table show(SheetPreview sheet) {
		if (table != null) {
			table.dispose();
		}
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		WidgetIds.set(table, "export.rows"); //$NON-NLS-1$
		WidgetIds.name(table, sheet.name());
		for (int i = 0; i < sheet.columns().size(); i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(sheet.columns().get(i));
			column.setWidth(width(sheet, i));
		}
		table.addListener(SWT.SetData, event -> {
			List<String> row = sheet.rows().get(event.index);
			((TableItem) event.item).setText(row.stream().map(SheetTable::cell).toArray(String[]::new));
		});
		table.setItemCount(sheet.rows().size());
		return table;
	}

	private static String cell(String text) {
		String line = text.replaceAll("\\s*\\R\\s*", " ↵ "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= CELL ? line : line.substring(0, CELL) + '…';
	}

	private static int width(SheetPreview sheet, int column) {
		int longest = sheet.columns().get(column).length() + 2;
		for (List<String> row : sheet.rows()) {
			longest = Math.max(longest, column < row.size() ? row.get(column).length() : 0);
		}
		return Math.clamp(longest * 8L + 16, 60, 240);
	}
}
