package org.saksi.ui.corpus.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.ids.WidgetIds;

/** Lays out labelled fields in three columns: label, field, button. */
final class Fields {

	private final Composite parent;

	/** Makes {@code parent} a grid of three columns. */
	Fields(Composite parent) {
		this.parent = parent;
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(parent);
	}

	/** A text field over two columns. */
	Text text(String id, String label, String value) {
		label(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		WidgetIds.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
		return text;
	}

	/** A text field with a browse button. */
	Text path(String id, String label, String value, Runnable browse) {
		label(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		WidgetIds.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.Browse);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse.run()));
		return text;
	}

	/** A read-only choice over two columns; the first item is chosen. */
	Combo combo(String id, String label, String... items) {
		label(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.select(0);
		WidgetIds.set(combo, id);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	/** A check box over all columns. */
	Button check(String id, String label) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(label);
		WidgetIds.set(check, id);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(check);
		return check;
	}

	private void label(String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}
}
