package org.saksi.ui.editor.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.ui.style.Drawing;
import org.saksi.ui.style.Hue;

/**
 * Draws everything of marks that can overlap: lanes, frames, stances, what joins segments, what is active. Only what is
 * painted anew. Several painters, each with marks of its own, share a page.
 */
public final class MarkPainter implements PaintListener {

	private static final String CERTAINTY = "certainty"; //$NON-NLS-1$
	/** What is drawn reaches so far above and below of text and lanes, in pixels. */
	private static final int AROUND = 2 * MarkStrokes.SHAPE;

	private final StyledText text;
	private final LinePlans plans;
	private final int number;
	private final MarkSet set;
	private final VisibleLines lines;
	private final PageMapping mapping;
	private final PageGeometry geometry;

	/**
	 * A painter.
	 *
	 * @param plans  where lanes are
	 * @param number of the marks to be painted, among those of the plans; 0 is painted first
	 */
	public MarkPainter(StyledText text, LinePlans plans, int number, PageMapping mapping, PageGeometry geometry) {
		this.text = text;
		this.plans = plans;
		this.number = number;
		this.mapping = mapping;
		this.geometry = geometry;
		set = plans.set(number);
		lines = new VisibleLines(text, mapping, plans);
	}

	@Override
	public void paintControl(PaintEvent event) {
		event.gc.setAntialias(SWT.ON);
		event.gc.setAlpha(set.alpha());
		lines.forEach(event.y, event.y + event.height, line -> {
			if (number == 0) {
				mask(event.gc, line);
			}
			paintLine(event.gc, line);
		});
		event.gc.setAlpha(255);
	}

	/** Fills and selections are as high as their row: what was added for lanes and labels is to look like the page. */
	private void mask(GC gc, VisibleLines.Line line) {
		int done = Integer.MIN_VALUE;
		gc.setBackground(looks().palette().color(Hue.PAGE));
		if (line.plan().headroom() > 0) {
			gc.fillRectangle(0, text.getLinePixel(line.number()), text.getClientArea().width, line.plan().headroom());
		}
		for (int blank : line.plan().rises().keySet()) {
			int at = mapping.toWidget(blank);
			if (at >= line.from() && at < line.to()) {
				Rectangle below = geometry.below(line.number(), at);
				if (below.y != done) {
					gc.fillRectangle(below);
					done = below.y;
				}
			}
		}
	}

	private void paintLine(GC gc, VisibleLines.Line line) {
		for (Placed piece : line.plan().pieces(number)) {
			Segment visible = line.visible(piece.start(), piece.end(), mapping);
			if (visible != null) {
				paint(gc, piece, line, rows(line, visible));
			}
			if (piece.mark().getSpan().segmentCount() > 1) {
				join(gc, piece, line);
			}
		}
	}

	private List<PageGeometry.Box> rows(VisibleLines.Line line, Segment visible) {
		return geometry.rows(line.number(), visible.start(), visible.end());
	}

	private boolean isPainted(VisibleLines.Line line, PageGeometry.Box box) {
		Rectangle area = box.area();
		return line.isPainted(area.y - AROUND, area.y + area.height + box.room() + plans.room() + AROUND);
	}

	private MarkLooks looks() {
		return set.looks().get();
	}

	private int lane(LinePlan plan, Placed piece, PageGeometry.Box box) {
		return Math.min(plan.lane(number, piece), MarkStrokes.lastLane(box.room() + plans.room()));
	}

	private void paint(GC gc, Placed piece, VisibleLines.Line line, List<PageGeometry.Box> boxes) {
		Mark mark = piece.mark();
		Drawing drawing = looks().drawing(mark);
		Color color = looks().line(mark);
		boolean begins = piece.start() >= line.start();
		boolean ends = piece.end() <= line.end();
		for (int i = 0; i < boxes.size(); i++) {
			if (!isPainted(line, boxes.get(i))) {
				continue;
			}
			Rectangle box = boxes.get(i).area();
			int lane = lane(line.plan(), piece, boxes.get(i));
			boolean first = begins && i == 0;
			boolean last = ends && i == boxes.size() - 1;
			boolean leftwards = boxes.get(i).rightToLeft();
			MarkStrokes.mark(gc, drawing, color, box, Math.max(lane, 0), leftwards ? last : first, leftwards ? first : last);
			if (!drawing.hasLane() && lane >= 0) {
				MarkStrokes.hairline(gc, color, box, lane);
			}
			emphasize(gc, mark, box);
			if (last && piece.last()) {
				decorateEnd(gc, mark, leftwards ? new Rectangle(box.x, box.y, MarkStrokes.SHAPE, box.height) : box);
			}
		}
	}

	/** Joins a segment with the next one of its span, or shows that there are others far away. */
	private void join(GC gc, Placed piece, VisibleLines.Line line) {
		boolean active = piece.mark() == set.emphasis().get().active();
		Color color = active ? looks().palette().color(Hue.ACTIVE) : looks().line(piece.mark());
		Placed next = line.plan().joined(number, piece);
		if (next != null) {
			Segment gap = line.visible(piece.end(), next.start(), mapping);
			for (PageGeometry.Box box : gap == null ? List.<PageGeometry.Box>of() : rows(line, gap)) {
				if (isPainted(line, box)) {
					MarkStrokes.gap(gc, color, box.area(), lane(line.plan(), piece, box), active ? 2 : 1);
				}
			}
		}
		PageGeometry.Box end = character(line, piece.end() - 1);
		if (end != null && !piece.last() && piece.end() <= line.end()) {
			int lane = lane(line.plan(), piece, end);
			MarkStrokes.foot(gc, color, end.area(), lane, !end.rightToLeft());
			if (next == null) {
				MarkStrokes.stub(gc, color, end.area(), lane, !end.rightToLeft());
			}
		}
		PageGeometry.Box begin = character(line, piece.start());
		if (begin != null && piece.index() > 0 && piece.start() >= line.start()) {
			int lane = lane(line.plan(), piece, begin);
			MarkStrokes.foot(gc, color, begin.area(), lane, begin.rightToLeft());
			if (line.plan().comesFromFar(number, piece)) {
				MarkStrokes.stub(gc, color, begin.area(), lane, begin.rightToLeft());
			}
		}
	}

	private PageGeometry.Box character(VisibleLines.Line line, int offset) {
		Segment one = line.visible(offset, offset + 1, mapping);
		PageGeometry.Box box = one == null ? null : rows(line, one).get(0);
		return box == null || !isPainted(line, box) ? null : box;
	}

	private void emphasize(GC gc, Mark mark, Rectangle box) {
		Emphasis now = set.emphasis().get();
		if (mark == now.active()) {
			MarkStrokes.outline(gc, looks().palette().color(Hue.ACTIVE), box, false);
		} else if (now.picked().contains(mark)) {
			MarkStrokes.outline(gc, looks().palette().color(Hue.PICKED), box, true);
		}
	}

	private void decorateEnd(GC gc, Mark mark, Rectangle box) {
		Color page = looks().palette().color(Hue.PAGE);
		if (mark instanceof Claim claim) {
			int x = box.x + box.width - MarkStrokes.SHAPE;
			for (Stance stance : set.links().get().stances(claim)) {
				String certainty = set.meaning().apply(stance, CERTAINTY);
				MarkStrokes.stance(gc, looks().shape(stance), looks().color(stance), page, x, box.y + box.height + 1,
						certainty == null || "certain".equals(certainty)); //$NON-NLS-1$
				x -= MarkStrokes.SHAPE + 4;
			}
		} else if (mark instanceof Cue) {
			set.links().get().attributions(mark).stream().flatMap(attribution -> attribution.getSources().stream())
					.filter(source -> source.getSpan() == null).findFirst()
					.ifPresent(source -> ring(gc, source, page, box));
		}
	}

	private void ring(GC gc, Source source, Color page, Rectangle box) {
		MarkStrokes.ring(gc, looks().line(source), page, box);
	}
}
