package org.saksi.ui.corpus.wizards.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.formats.Format;
import org.saksi.ui.ids.WidgetIds;

/** A list of the choices of an option, each with what it is; none is checked at first. */
final class ChoiceList {

	/** How many rows are seen at once. */
	private static final int ROWS = 4;

	private final Table table;
	private final Map<String, TableItem> items = new LinkedHashMap<>();

	/** @param parent a grid of three columns, which the list takes all */
	ChoiceList(Composite parent, String id, Format.Option option, Runnable changed) {
		table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.set(table, id);
		WidgetIds.name(table, option.name());
		TableColumn names = new TableColumn(table, SWT.NONE);
		TableColumn descriptions = new TableColumn(table, SWT.NONE);
		for (Format.Choice choice : option.choices()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { choice.name(), choice.description() });
			items.put(choice.id(), item);
		}
		names.pack();
		descriptions.pack();
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(120, ROWS * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				changed.run();
			}
		});
	}

	/** @return the ids of what is checked, joined by commas */
	String value() {
		return items.entrySet().stream().filter(each -> each.getValue().getChecked()).map(Map.Entry::getKey)
				.collect(Collectors.joining(",")); //$NON-NLS-1$
	}

	/** Checks what is named, and nothing else; unknown ids are left out. */
	void choose(String value) {
		List<String> ids = Arrays.asList(value.split("[,\\s]+")); //$NON-NLS-1$
		items.forEach((id, item) -> item.setChecked(ids.contains(id)));
	}
}
