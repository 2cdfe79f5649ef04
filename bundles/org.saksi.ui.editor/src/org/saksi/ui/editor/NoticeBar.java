package org.saksi.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** A bar above the page that tells something and may offer what to do. */
final class NoticeBar {

	/** The id of the bar. */
	static final String ID = "org.saksi.ui.editor.notice"; //$NON-NLS-1$

	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final Composite bar;

	/**
	 * An offer.
	 *
	 * @param id    of the button
	 * @param label localized
	 * @param run   what it does; the bar closes then
	 */
	record Offer(String id, String label, Runnable run) {
	}

	/** A hidden bar in {@code parent}, which must have a grid layout of one column. */
	NoticeBar(Composite parent) {
		bar = WidgetIds.set(new Composite(parent, SWT.NONE), ID);
		bar.setData(NO_CSS, Boolean.TRUE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	/** Shows a text with offers in place of what was shown. */
	void show(String text, Palette palette, Offer... offers) {
		for (Control old : bar.getChildren()) {
			old.dispose();
		}
		GridLayoutFactory.swtDefaults().numColumns(1 + offers.length).margins(12, 6).applyTo(bar);
		bar.setBackground(palette.color(Hue.NOTICE));
		Label label = WidgetIds.set(new Label(bar, SWT.WRAP), ID + ".text"); //$NON-NLS-1$
		label.setData(NO_CSS, Boolean.TRUE);
		label.setBackground(palette.color(Hue.NOTICE));
		label.setForeground(palette.color(Hue.TEXT));
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		for (Offer offer : offers) {
			Button button = WidgetIds.set(new Button(bar, SWT.PUSH), offer.id());
			button.setText(offer.label());
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				visible(false);
				offer.run().run();
			}));
		}
		visible(true);
	}

	private void visible(boolean visible) {
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}
}
