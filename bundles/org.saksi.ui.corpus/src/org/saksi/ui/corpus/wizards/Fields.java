package org.saksi.ui.corpus.wizards;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;

/** Lays out labelled fields in three columns: label, field, button. */
public final class Fields {

	private final Composite parent;

	/** Makes {@code parent} a grid of three columns. */
	public Fields(Composite parent) {
		this(parent, 10);
	}

	/**
	 * Makes {@code parent} a grid of three columns.
	 *
	 * @param margin around them, in pixels
	 */
	public Fields(Composite parent, int margin) {
		this.parent = parent;
		GridLayoutFactory.swtDefaults().numColumns(3).margins(margin, margin).spacing(8, 8).applyTo(parent);
	}

	/** A text field over two columns. */
	public Text text(String id, String label, String value) {
		label(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		WidgetIds.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).span(2, 1).applyTo(text);
		return text;
	}

	/** A text field of several lines over two columns. */
	public Text lines(String id, String label, int height) {
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(label));
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		WidgetIds.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, height).span(2, 1).applyTo(text);
		return text;
	}

	/** A text field with a browse button. */
	public Text path(String id, String label, String value, Runnable browse) {
		label(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		WidgetIds.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		button(parent, id + ".browse", Messages.Browse, browse); //$NON-NLS-1$
		return text;
	}

	/** A read-only choice over two columns; the first item is chosen. */
	public Combo combo(String id, String label, String... items) {
		label(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.select(0);
		WidgetIds.set(combo, id);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	/** A check box over all columns. */
	public Button check(String id, String label) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(label);
		WidgetIds.set(check, id);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(check);
		return check;
	}

	/** A push button that fills its cell. */
	public static Button button(Composite parent, String id, String label, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		WidgetIds.set(button, id);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** Calls {@code pressed} when Enter is pressed in a field, instead of the default button of the dialog. */
	public static void onEnter(Text text, Consumer<String> pressed) {
		text.addTraverseListener(e -> {
			if (e.detail == SWT.TRAVERSE_RETURN) {
				e.doit = false;
				pressed.accept(text.getText());
			}
		});
	}

	/** A label in the first column. */
	public Label label(String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}
}
