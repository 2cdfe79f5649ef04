package org.saksi.ui.editor.others;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;
import org.saksi.ui.editor.paint.LaneLayout;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.editor.paint.PageGeometry;
import org.saksi.ui.editor.paint.PageMapping;
import org.saksi.ui.editor.paint.Placed;

/**
 * Draws the marks of others: thin, pale lines above the words, in the colour of their type, so that they are never taken for
 * marks of one's own, which have fills and lines below the words. Only lines that are painted.
 */
public final class FaintPainter implements PaintListener {

	/** Of 255: pale, but told from the page. */
	private static final int ALPHA = 150;
	/** From one lane to the next above it, in pixels. */
	private static final int LANE = 3;
	/** As many lanes as there is room for between rows. */
	private static final int LANES = 3;
	/** The ends of a stretch point down a little, in pixels. */
	private static final int END = 3;

	private final StyledText text;
	private final OtherLayers others;
	private final PageMapping mapping;
	private final PageGeometry geometry;
	private final Supplier<MarkLooks> looks;

	/** A painter of {@code others} on a page. */
	public FaintPainter(StyledText text, OtherLayers others, PageMapping mapping, PageGeometry geometry, Supplier<MarkLooks> looks) {
		this.text = text;
		this.others = others;
		this.mapping = mapping;
		this.geometry = geometry;
		this.looks = looks;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (others.layers().isEmpty() || text.getCharCount() == 0) {
			return;
		}
		GC gc = event.gc;
		gc.setAlpha(ALPHA);
		int last = text.getLineIndex(event.y + event.height);
		for (int line = text.getLineIndex(event.y); line <= last; line++) {
			paintLine(gc, line);
		}
		gc.setAlpha(255);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void paintLine(GC gc, int line) {
		int start = mapping.toModel(text.getOffsetAtLine(line));
		int length = text.getContent().getLine(line).length();
		if (start < 0 || length == 0) {
			return;
		}
		List<Placed> pieces = others.index().in(start, start + length);
		int[] lanes = LaneLayout.lanes(pieces);
		for (int i = 0; i < pieces.size(); i++) {
			Placed piece = pieces.get(i);
			Segment visible = mapping.toWidget(Math.max(piece.start(), start), Math.min(piece.end(), start + length));
			if (visible != null) {
				gc.setBackground(looks.get().line(piece.mark()));
				List<Rectangle> boxes = geometry.boxes(line, visible.start(), visible.end());
				for (int row = 0; row < boxes.size(); row++) {
					stroke(gc, boxes.get(row), Math.min(lanes[i], LANES - 1), row == 0 && piece.start() >= start,
							row == boxes.size() - 1 && piece.end() <= start + length);
				}
			}
		}
	}

	private static void stroke(GC gc, Rectangle box, int lane, boolean first, boolean last) {
		int y = box.y - 1 - lane * LANE;
		gc.fillRectangle(box.x, y, box.width, 1);
		if (first) {
			gc.fillRectangle(box.x, y + 1, 1, END);
		}
		if (last) {
			gc.fillRectangle(box.x + box.width - 1, y + 1, 1, END);
		}
	}
}
