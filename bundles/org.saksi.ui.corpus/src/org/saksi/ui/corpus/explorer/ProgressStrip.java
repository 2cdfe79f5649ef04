package org.saksi.ui.corpus.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** A thin bar that says how much is done. */
final class ProgressStrip extends Canvas {

	private static final int HEIGHT = 6;

	private int done;
	private int all;
	private String text = ""; //$NON-NLS-1$

	ProgressStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(this, "explorer.progress"); //$NON-NLS-1$
		addListener(SWT.Paint, this::paint);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PROGRESSBAR;
			}
		});
	}

	/** Shows how many of all are done, and says it. */
	void set(int isDone, int of, String said) {
		if (isDone != done || of != all || !said.equals(text)) {
			done = isDone;
			all = of;
			text = said;
			setToolTipText(said);
			redraw();
		}
	}

	private void paint(Event event) {
		Palette palette = Palette.current();
		Rectangle area = getClientArea();
		event.gc.setAntialias(SWT.ON);
		event.gc.setBackground(palette.color(Hue.RULE));
		event.gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
		int width = all == 0 ? 0 : (int) ((long) area.width * done / all);
		if (done > 0) {
			event.gc.setBackground(palette.color(Hue.DONE));
			event.gc.fillRoundRectangle(0, 0, Math.max(area.height, width), area.height, area.height, area.height);
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 60 : width, HEIGHT);
	}
}
