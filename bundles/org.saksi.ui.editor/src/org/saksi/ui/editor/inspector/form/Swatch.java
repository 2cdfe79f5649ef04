package org.saksi.ui.editor.inspector.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.saksi.model.scheme.Labelled;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The colour of a mark type, as the text shows it: its fill with its line around. */
public final class Swatch extends Canvas {

	private static final int SIZE = 14;
	private static final int ARC = 5;

	private Labelled labelled;

	/** A swatch without a colour yet. */
	public Swatch(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** Shows the colour of a mark type or tag. */
	public void show(Labelled type) {
		if (type != labelled) {
			labelled = type;
			redraw();
		}
	}

	private void paint(GC gc) {
		Palette palette = Palette.current();
		Rectangle area = getClientArea();
		int y = (area.height - SIZE) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(palette.filled(Hue.PAGE.rgb(palette.isDark()), labelled)));
		gc.setForeground(palette.color(palette.line(labelled)));
		gc.fillRoundRectangle(0, y, SIZE - 1, SIZE - 1, ARC, ARC);
		gc.drawRoundRectangle(0, y, SIZE - 1, SIZE - 1, ARC, ARC);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? SIZE : width, height == SWT.DEFAULT ? SIZE : height);
	}
}
