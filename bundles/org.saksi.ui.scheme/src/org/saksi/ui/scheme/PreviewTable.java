package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.scheme.change.MigrationPreview;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** What a migration would do: per layer its examples. Rows are made when they are shown. */
final class PreviewTable {

	private static final int[] WIDTHS = { 150, 95, 120, 150, 150 };
	private static final int ITEM = 2;

	private record Row(String article, String annotator, String item, String before, String after, boolean fits) {
	}

	private final Table table;
	private final List<Row> rows = new ArrayList<>();

	PreviewTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		WidgetIds.name(WidgetIds.set(table, "scheme.migration.preview"), Messages.Preview_name); //$NON-NLS-1$
		table.setHeaderVisible(true);
		List<String> names = List.of(Messages.Preview_article, Messages.Preview_annotator, Messages.Preview_item, Messages.Preview_before,
				Messages.Preview_after);
		for (int i = 0; i < WIDTHS.length; i++) {
			column(names.get(i), WIDTHS[i]);
		}
		table.addListener(SWT.Resize, event -> fitItems());
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		column.setWidth(width);
	}

	/** The text of the mark takes the room that the others leave. */
	private void fitItems() {
		int others = IntStream.of(WIDTHS).sum() - WIDTHS[ITEM]; // the last column says it is as wide as it was stretched
		table.getColumn(ITEM).setWidth(Math.max(WIDTHS[ITEM], table.getClientArea().width - others));
	}

	Table control() {
		return table;
	}

	/** @param hidden how many changes there are that one does not see */
	void show(List<MigrationPreview.Part> parts, int hidden) {
		rows.clear();
		for (MigrationPreview.Part part : parts) {
			String article = Objects.requireNonNullElse(part.article(), Messages.Preview_registry);
			String annotator = Objects.requireNonNullElse(part.annotator(), ""); //$NON-NLS-1$
			for (MigrationPreview.Example each : part.examples()) {
				rows.add(new Row(article, annotator, each.quote() == null ? each.item() : each.quote(), each.before(), each.after(), each.fits()));
			}
			int more = part.changed() - part.examples().size();
			if (more > 0) {
				rows.add(new Row(article, annotator, "\u2026 +" + more, "", "", true)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		if (hidden > 0) {
			rows.add(new Row("", "", NLS.bind(Messages.Preview_hidden, hidden), "", "", true)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		table.setItemCount(rows.size());
		table.clearAll();
	}

	private static void fill(TableItem item, Row row) {
		item.setText(new String[] { row.article(), row.annotator(), row.item(), row.before(),
				row.fits() ? row.after() : Messages.Preview_unfit });
		item.setForeground(row.fits() ? null : Palette.current().color(Hue.ERROR));
	}
}
