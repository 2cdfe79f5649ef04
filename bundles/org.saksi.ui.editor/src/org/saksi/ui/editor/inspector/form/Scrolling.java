package org.saksi.ui.editor.inspector.form;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets the mouse wheel scroll the form wherever the pointer is, so that no value is changed by accident. */
final class Scrolling {

	private static final int LINE = 18;

	private Scrolling() {
	}

	static void forward(Control control, Event event) {
		event.doit = false;
		for (Composite each = control.getParent(); each != null; each = each.getParent()) {
			if (each instanceof ScrolledComposite scrolled) {
				scrolled.setOrigin(scrolled.getOrigin().x, scrolled.getOrigin().y - event.count * LINE);
				return;
			}
		}
	}
}
