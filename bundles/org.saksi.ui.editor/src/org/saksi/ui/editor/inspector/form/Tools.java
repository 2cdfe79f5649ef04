package org.saksi.ui.editor.inspector.form;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.saksi.ui.ids.WidgetIds;

/** Small buttons with pictures at the right end of a line. */
public final class Tools {

	/** Up to the first line of a text beside, in pixels. */
	private static final int TO_TEXT = -5;

	private Tools() {
	}

	/**
	 * Adds a button to the tool bar at the end of a line, which is made with the first one.
	 *
	 * @param line   laid out as a grid that has room for the tool bar in its last column
	 * @param name   tooltip and accessible name, localized
	 * @param action receives the tool bar, for a pop-in to open beside
	 */
	public static void add(Composite line, String id, ToolIcon icon, String name, Consumer<Control> action) {
		Control[] children = line.getChildren();
		ToolBar bar = children.length > 0 && children[children.length - 1] instanceof ToolBar last ? last : bar(line, id);
		ToolItem item = WidgetIds.set(new ToolItem(bar, SWT.PUSH), id);
		item.setImage(icon.image(bar));
		item.setToolTipText(name);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.accept(bar)));
	}

	/** Beside text it is as high as its first line, beside fields it is centred. */
	private static ToolBar bar(Composite line, String id) {
		Control[] beside = line.getChildren();
		boolean text = beside.length == 1 && (beside[0] instanceof Label || beside[0] instanceof Hyperlink);
		ToolBar bar = WidgetIds.set(new ToolBar(line, SWT.FLAT | SWT.HORIZONTAL), id + ".tools"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.END, text ? SWT.BEGINNING : SWT.CENTER).indent(0, text ? TO_TEXT : 0)
				.applyTo(bar);
		return bar;
	}
}
