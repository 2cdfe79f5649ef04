package org.saksi.ui.registry.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;

/** The aliases of an agent: a field for a new one above those that are there; Del removes the selected ones. */
final class AliasList {

	private static final int LINES = 3;

	private final Text field;
	private final List list;
	private final Consumer<java.util.List<String>> changed;

	AliasList(Composite parent, String id, Consumer<java.util.List<String>> changed) {
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		list = new List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		WidgetIds.name(WidgetIds.set(list, id + ".aliases"), Messages.Alias_list); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(80, list.getItemHeight() * LINES).applyTo(list);
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && list.isEnabled()) {
				remove();
			}
		});
		field = new Text(area, SWT.BORDER);
		WidgetIds.name(WidgetIds.set(field, id + ".alias"), Messages.Alias_add); //$NON-NLS-1$
		field.setMessage(Messages.Alias_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> add());
	}

	private void add() {
		String alias = field.getText().strip();
		if (!alias.isEmpty()) {
			java.util.List<String> aliases = new ArrayList<>(Arrays.asList(list.getItems()));
			aliases.add(alias);
			field.setText(""); //$NON-NLS-1$
			changed.accept(aliases);
		}
	}

	private void remove() {
		java.util.List<String> aliases = new ArrayList<>(Arrays.asList(list.getItems()));
		aliases.removeAll(Arrays.asList(list.getSelection()));
		if (aliases.size() < list.getItemCount()) {
			changed.accept(aliases);
		}
	}

	void show(java.util.List<String> aliases, boolean editable) {
		if (!Arrays.asList(list.getItems()).equals(aliases)) {
			list.setItems(aliases.toArray(String[]::new));
		}
		list.setEnabled(editable);
		field.setEnabled(editable);
	}

	void focus() {
		field.setFocus();
	}
}
