package org.saksi.ui.grid.parts;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** What a grid shows in place of lines: that there is nothing, or that nothing passes the filters, with links. */
public final class EmptyNotice {

	private final Composite table;
	private final Composite page;
	private final Link link;
	private String empty = ""; //$NON-NLS-1$
	private Consumer<String> emptyLink = what -> { };
	private Runnable clear;
	private boolean filtered;

	/**
	 * Creates it, hidden.
	 *
	 * @param clear clears the filters
	 */
	public EmptyNotice(Composite table, Runnable clear) {
		this.table = table;
		this.clear = clear;
		page = new Composite(table, SWT.NONE);
		page.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(16, 24).applyTo(page);
		link = new Link(page, SWT.WRAP);
		link.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(link, "grid.notice"); //$NON-NLS-1$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (filtered) {
				this.clear.run();
			} else {
				emptyLink.accept(event.text);
			}
		}));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
		page.setVisible(false);
	}

	/** Sets the message where there are no rows at all; links in it as {@code <a href="what">text</a>}. */
	public void setEmpty(String message, Consumer<String> chosen) {
		empty = message;
		emptyLink = chosen;
	}

	/** Sets what the link does that is shown where nothing passes the filters. */
	public void setClear(Runnable action) {
		clear = action;
	}

	/** Takes the colours of a theme. */
	public void setPalette(Palette palette) {
		page.setBackground(palette.color(Hue.PAGE));
		link.setBackground(palette.color(Hue.PAGE));
		link.setForeground(palette.color(Hue.TEXT));
		link.setLinkForeground(palette.color(Hue.ACTIVE));
	}

	/**
	 * Shows or hides it.
	 *
	 * @param nothingMatches whether there are rows, but none passes the filters
	 * @param below          where the header ends, in points
	 */
	public void show(boolean visible, boolean nothingMatches, int below) {
		filtered = nothingMatches;
		String text = nothingMatches ? Messages.Notice_nothing + "\n\n<a>" + Messages.Notice_clear + "</a>" : empty; //$NON-NLS-1$ //$NON-NLS-2$
		if (visible && !text.isEmpty()) {
			if (!text.equals(link.getText())) {
				link.setText(text);
			}
			Rectangle area = table.getClientArea();
			page.setBounds(0, below, area.width, Math.max(0, area.height - below));
			page.layout(true);
			page.moveBelow(null);
		}
		page.setVisible(visible && !text.isEmpty());
	}
}
