package org.saksi.ui.corpus.wizards.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.corpus.wizards.Swatches;
import org.saksi.ui.ids.WidgetIds;

/** The kinds of zones with their colours and keys; its key, Enter or a double click makes the selected lines one. */
final class ZoneLegend extends Composite {

	private final Table table;

	ZoneLegend(Composite parent, ZoneKinds kinds, Consumer<String> chosen) {
		super(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		table = new Table(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.set(table, "import.zones"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.Preview_zones);
		column(layout, Messages.Preview_zones, 70, 100);
		column(layout, Messages.Preview_key, 30, 56);
		Swatches swatches = new Swatches(table);
		List<Tag> tags = kinds.tags();
		for (Tag tag : tags) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setImage(swatches.of(kinds.fill(tag.getId())));
			item.setText(new String[] { ZoneKinds.label(tag), tag.getKey() == null ? "" : tag.getKey().toUpperCase(Locale.ROOT) }); //$NON-NLS-1$
		}
		new TableItem(table, SWT.NONE).setText(new String[] { Messages.Preview_noZone, Messages.Preview_delete });
		// Before GTK takes the letter for a search in the table.
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> event.doit &= !kinds.press(event, chosen)));
		table.addListener(SWT.DefaultSelection, e -> {
			int row = table.getSelectionIndex();
			chosen.accept(row < tags.size() ? tags.get(row).getId() : null);
		});
	}

	private void column(TableColumnLayout layout, String title, int weight, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, width));
	}
}
