package org.saksi.ui.ids;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Names widgets: with an id for tests, and for people who use a screen reader. */
public final class WidgetIds {

	/** The key of {@link Widget#getData(String)} that holds the id. */
	public static final String KEY = "org.saksi.id"; //$NON-NLS-1$

	private static final String NAME = "org.saksi.name"; //$NON-NLS-1$

	private WidgetIds() {
	}

	/** Gives a widget its id, unique in its window or dialog. */
	public static <W extends Widget> W set(W widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}

	/** @return the id of a widget, or {@code null} */
	public static String get(Widget widget) {
		return widget.getData(KEY) instanceof String id ? id : null;
	}

	/** Gives a control its accessible name, localized: for controls whose label is no neighbour of theirs. */
	public static <C extends Control> C name(C control, String name) {
		control.setData(NAME, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return control;
	}

	/** @return the accessible name that a control was given, or {@code null} */
	public static String name(Control control) {
		return control.getData(NAME) instanceof String name ? name : null;
	}
}
