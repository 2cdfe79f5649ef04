package org.saksi.ui.editor.paint;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.ui.style.Hue;

/** Connects the parts of the active attribution: sources to the cue, the cue to the claims, hops to the source before. */
public final class ConnectorPainter implements PaintListener {

	private static final int DIP = 11;

	private final StyledText text;
	private final PageMapping mapping;
	private final PageGeometry geometry;
	private final Supplier<MarkLooks> looks;
	private final Supplier<Emphasis> emphasis;

	/** A painter of connectors. */
	public ConnectorPainter(StyledText text, PageMapping mapping, PageGeometry geometry, Supplier<MarkLooks> looks,
			Supplier<Emphasis> emphasis) {
		this.text = text;
		this.mapping = mapping;
		this.geometry = geometry;
		this.looks = looks;
		this.emphasis = emphasis;
	}

	@Override
	public void paintControl(PaintEvent event) {
		Attribution attribution = emphasis.get().attribution();
		if (attribution == null || text.getCharCount() == 0) {
			return;
		}
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setForeground(looks.get().palette().color(Hue.CONNECTOR));
		gc.setBackground(gc.getForeground());
		gc.setAlpha(190);
		gc.setLineWidth(2);
		Rectangle cue = anchor(attribution.getCue());
		for (Source source : attribution.getSources()) {
			Rectangle from = anchor(source);
			if (cue != null) {
				connect(gc, from, cue);
			} else {
				attribution.getClaims().forEach(claim -> connect(gc, from, anchor(claim)));
			}
		}
		if (cue != null) {
			attribution.getClaims().forEach(claim -> connect(gc, cue, anchor(claim)));
		}
		Rectangle before = attribution.getSources().isEmpty() ? cue : anchor(attribution.getSources().get(0));
		for (ChainHop hop : attribution.getChain()) {
			Rectangle here = anchor(hop.getSource());
			gc.setLineStyle(SWT.LINE_DOT);
			connect(gc, before == null ? cue : before, here);
			before = here == null ? before : here;
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.setAlpha(255);
	}

	/** The first row of the mark; an empty box above or below the visible part for what is scrolled away; null if folded. */
	private Rectangle anchor(Mark mark) {
		Span span = mark == null || mark.isLost() ? null : mark.getSpan();
		Segment visible = span == null ? null : mapping.toWidget(span.start(), span.segment(0).end());
		if (visible == null || visible.end() > text.getCharCount()) {
			return null;
		}
		int line = text.getLineAtOffset(visible.start());
		int bottom = text.getClientArea().height;
		if (line < text.getLineIndex(0)) {
			return new Rectangle(text.getLeftMargin() / 2, -20, 0, 0);
		}
		if (line > text.getLineIndex(bottom)) {
			return new Rectangle(text.getLeftMargin() / 2, bottom + 20, 0, 0);
		}
		int lineEnd = text.getOffsetAtLine(line) + text.getContent().getLine(line).length();
		List<Rectangle> boxes = geometry.boxes(line, visible.start(), Math.min(visible.end(), lineEnd));
		return boxes.isEmpty() ? null : boxes.get(0);
	}

	private static void connect(GC gc, Rectangle from, Rectangle to) {
		if (from == null || to == null || from == to) {
			return;
		}
		float x1 = from.x + Math.min(from.width / 2f, 60);
		float x2 = to.x + Math.min(to.width / 2f, 60);
		Path path = new Path(gc.getDevice());
		if (Math.abs(from.y - to.y) < 3) {
			float y = from.y + from.height + 1;
			path.moveTo(x1, y);
			path.cubicTo(x1, y + DIP, x2, y + DIP, x2, y);
			dot(gc, x2, y);
		} else {
			boolean down = to.y > from.y;
			float y1 = down ? from.y + from.height + 1 : from.y - 1;
			float y2 = down ? to.y - 1 : to.y + to.height + 1;
			float bend = Math.max(8, Math.min(40, Math.abs(y2 - y1) / 2)) * (down ? 1 : -1);
			path.moveTo(x1, y1);
			path.cubicTo(x1, y1 + bend, x2, y2 - bend, x2, y2);
			dot(gc, x2, y2);
		}
		gc.drawPath(path);
		path.dispose();
	}

	private static void dot(GC gc, float x, float y) {
		gc.fillOval(Math.round(x) - 3, Math.round(y) - 3, 6, 6);
	}
}
