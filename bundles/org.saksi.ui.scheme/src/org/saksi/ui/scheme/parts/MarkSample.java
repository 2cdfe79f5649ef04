package org.saksi.ui.scheme.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.jface.layout.GridDataFactory;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Drawing;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** How a mark looks on the page, in the light and in the dark theme. */
public final class MarkSample {

	private static final int PADDING = 10;
	private static final int HEIGHT = 68;

	private final Canvas canvas;
	private Labelled shown;
	private Drawing drawing = Drawing.FILL;

	/** The sample, empty at first. */
	public MarkSample(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.name(WidgetIds.set(canvas, "scheme.sample"), Messages.MarkSample_name); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
	}

	/** Shows how a mark of a type, or one with a tag, looks. */
	public void show(Labelled labelled) {
		shown = labelled;
		drawing = labelled instanceof MarkType type ? Drawing.of(type) : Drawing.FILL;
		canvas.redraw();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		int half = area.height / 2;
		paint(gc, Palette.LIGHT, new Rectangle(0, 0, area.width, half));
		paint(gc, Palette.DARK, new Rectangle(0, half, area.width, area.height - half));
	}

	private void paint(GC gc, Palette palette, Rectangle area) {
		RGB page = Hue.PAGE.rgb(palette.isDark());
		gc.setClipping(area);
		gc.setBackground(palette.color(page));
		gc.fillRectangle(area);
		gc.setForeground(palette.color(Hue.TEXT));
		String before = Messages.MarkSample_before + ' ';
		Point start = gc.textExtent(before);
		Point size = gc.textExtent(Messages.MarkSample_marked);
		int y = area.y + (area.height - size.y) / 2;
		int x = area.x + PADDING;
		gc.drawText(before, x, y, true);
		Rectangle box = new Rectangle(x + start.x, y, size.x, size.y);
		if (shown != null) {
			stroke(gc, palette, page, box);
		}
		gc.setForeground(palette.color(Hue.TEXT));
		gc.drawText(Messages.MarkSample_marked, box.x, y, true);
		gc.drawText(' ' + Messages.MarkSample_after, box.x + box.width, y, true);
		gc.setClipping((Rectangle) null);
	}

	private void stroke(GC gc, Palette palette, RGB page, Rectangle box) {
		if (drawing == Drawing.FILL) {
			gc.setBackground(palette.color(palette.filled(page, shown)));
			gc.fillRectangle(box);
		}
		gc.setBackground(palette.color(palette.line(shown)));
		gc.setForeground(palette.color(palette.line(shown)));
		int bottom = box.y + box.height + 1;
		switch (drawing) {
		case FILL -> gc.fillRectangle(box.x - 2, box.y, 2, box.height);
		case UNDERLINE -> gc.fillRectangle(box.x, bottom, box.width, 2);
		case DOTTED -> {
			for (int x = box.x; x < box.x + box.width; x += 4) {
				gc.fillRectangle(x, bottom, 2, 2);
			}
		}
		case BRACKET -> {
			gc.fillRectangle(box.x, bottom, box.width, 2);
			gc.fillRectangle(box.x, bottom - 4, 2, 4);
			gc.fillRectangle(box.x + box.width - 2, bottom - 4, 2, 4);
		}
		case BOX -> gc.drawRectangle(box.x - 1, box.y, box.width + 1, box.height);
		}
	}
}
