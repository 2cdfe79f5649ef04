package org.saksi.ui.corpus.wizards.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.ui.ids.WidgetIds;

/** A list of things to choose from, under a check box that stands for all of them. */
final class CheckList extends Composite {

	private final Button all;
	private final Table table;
	private final Map<String, TableItem> items = new LinkedHashMap<>();

	/** @param allLabel what the check box for all says */
	CheckList(Composite parent, String id, String title, String allLabel, Runnable changed) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		new Label(this, SWT.NONE).setText(title);
		all = new Button(this, SWT.CHECK);
		all.setText(allLabel);
		all.setSelection(true);
		WidgetIds.set(all, id + ".all"); //$NON-NLS-1$
		table = new Table(this, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
		WidgetIds.set(table, id);
		WidgetIds.name(table, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(150, 120).applyTo(table);
		all.addListener(SWT.Selection, e -> {
			items.values().forEach(item -> item.setChecked(all.getSelection()));
			changed.run();
		});
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				all.setSelection(items.values().stream().allMatch(TableItem::getChecked));
				changed.run();
			}
		});
	}

	/** Adds a thing, checked. */
	void add(String id, String text, Image image) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(text);
		item.setImage(image);
		item.setChecked(true);
		items.put(id, item);
	}

	/** Changes the text of a thing. */
	void setText(String id, String text) {
		if (items.containsKey(id)) {
			items.get(id).setText(text);
		}
	}

	/** @return ids of what is checked; empty if all are meant */
	Set<String> chosen() {
		Set<String> chosen = new LinkedHashSet<>();
		if (!all.getSelection()) {
			items.forEach((id, item) -> {
				if (item.getChecked()) {
					chosen.add(id);
				}
			});
		}
		return chosen;
	}

	/** @return whether nothing is chosen, which is no choice */
	boolean isNothing() {
		return !all.getSelection() && chosen().isEmpty();
	}

	/** Checks exactly what is named, adding what is not there; all if nothing is named. */
	void choose(Set<String> ids) {
		ids.stream().filter(id -> !items.containsKey(id)).sorted().forEach(id -> add(id, id, null));
		items.forEach((id, item) -> item.setChecked(ids.isEmpty() || ids.contains(id)));
		all.setSelection(ids.isEmpty());
	}

	/** Checks nothing, which is no choice. */
	void chooseNone() {
		items.values().forEach(item -> item.setChecked(false));
		all.setSelection(false);
	}
}
