package org.saksi.rcp.pages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;

/** Labels and fields of a page, in two columns. */
final class Form {

	private static final int WIDTH = 380;

	private final Composite page;

	Form(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(page);
	}

	Composite page() {
		return page;
	}

	private void label(String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	Text text(String id, String label, int style) {
		label(label);
		Text text = WidgetIds.set(new Text(page, style), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		return text;
	}

	Combo combo(String id, String label, String... items) {
		label(label);
		Combo combo = WidgetIds.set(new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY), id);
		combo.setItems(items);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	Spinner spinner(String id, String label, int least, int most) {
		label(label);
		Spinner spinner = WidgetIds.set(new Spinner(page, SWT.BORDER), id);
		spinner.setMinimum(least);
		spinner.setMaximum(most);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
		return spinner;
	}

	Button check(String id, String label) {
		Button check = WidgetIds.set(new Button(page, SWT.CHECK), id);
		check.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		return check;
	}

	/** A sentence over both columns. */
	Label note(String text) {
		Label note = new Label(page, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return note;
	}
}
