package org.saksi.ui.editor.inspector.form;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Labels of the inspector: plain, dimmed, bold. */
public final class Labels {

	private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private Labels() {
	}

	/** A label in one of our colours, which the style sheet of the theme leaves alone. */
	public static Label coloured(Composite parent, int style, Hue hue) {
		Label label = new Label(parent, style);
		label.setForeground(Palette.current().color(hue));
		label.setData(OWN_COLOURS, Boolean.TRUE);
		return label;
	}

	/** A label in bold. */
	public static Label bold(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		set(label, text);
		return label;
	}

	/** Lets the colours of a control be those that it was given. */
	public static <C extends Control> C ownColours(C control) {
		control.setData(OWN_COLOURS, Boolean.TRUE);
		return control;
	}

	/** Sets the text of a label as it is: an ampersand is no mnemonic. */
	public static boolean set(Label label, String text) {
		String escaped = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (escaped.equals(label.getText())) {
			return false;
		}
		label.setText(escaped);
		return true;
	}

	/** Lays out anew after a control has got another height, and tells the scrolled form that it is in. */
	static void sizeChanged(Control control) {
		control.requestLayout();
		Control each = control;
		while (each != null && !(each instanceof ScrolledComposite)) {
			each = each.getParent();
		}
		if (each != null) {
			each.notifyListeners(SWT.Resize, new Event());
		}
	}
}
