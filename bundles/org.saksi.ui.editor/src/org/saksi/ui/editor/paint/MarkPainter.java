package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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

/** Draws everything of marks that can overlap: lanes, frames, stances, what is active. Only lines that are painted. */
public final class MarkPainter implements PaintListener {

	private static final String CERTAINTY = "certainty"; //$NON-NLS-1$

	private final StyledText text;
	private final MarkIndex index;
	private final PageMapping mapping;
	private final PageGeometry geometry;
	private final Supplier<MarkLooks> looks;
	private final Supplier<LayerLinks> links;
	private final Supplier<Emphasis> emphasis;
	private final java.util.function.BiFunction<Stance, String, String> meaning;

	/**
	 * A painter.
	 *
	 * @param meaning gives what the value of a stance's attribute means in the scheme claims
	 */
	public MarkPainter(StyledText text, MarkIndex index, PageMapping mapping, PageGeometry geometry,
			Supplier<MarkLooks> looks, Supplier<LayerLinks> links, Supplier<Emphasis> emphasis,
			java.util.function.BiFunction<Stance, String, String> meaning) {
		this.text = text;
		this.index = index;
		this.mapping = mapping;
		this.geometry = geometry;
		this.looks = looks;
		this.links = links;
		this.emphasis = emphasis;
		this.meaning = meaning;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (text.getCharCount() == 0) {
			return;
		}
		event.gc.setAntialias(SWT.ON);
		int first = text.getLineIndex(event.y);
		int last = text.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			paintLine(event.gc, line);
		}
	}

	private void paintLine(GC gc, int line) {
		int widgetStart = text.getOffsetAtLine(line);
		int start = mapping.toModel(widgetStart);
		int length = text.getContent().getLine(line).length();
		if (start < 0 || length == 0) {
			return;
		}
		List<Placed> pieces = index.in(start, start + length);
		List<Placed> inLanes = lanePieces(pieces);
		int[] lanes = LaneLayout.lanes(inLanes);
		for (Placed piece : pieces) {
			Segment visible = mapping.toWidget(Math.max(piece.start(), start), Math.min(piece.end(), start + length));
			if (visible != null) {
				int lane = inLanes.indexOf(piece);
				paint(gc, piece, geometry.boxes(line, visible.start(), visible.end()), lane < 0 ? -1 : lanes[lane],
						piece.start() >= start, piece.end() <= start + length);
			}
		}
	}

	/** The pieces that need a lane: lines below the text, and fills that overlap other fills. */
	private List<Placed> lanePieces(List<Placed> pieces) {
		List<Placed> inLanes = new ArrayList<>();
		for (Placed piece : pieces) {
			Drawing drawing = looks.get().drawing(piece.mark());
			boolean covered = drawing == Drawing.FILL && pieces.stream().anyMatch(other -> other.mark() != piece.mark()
					&& looks.get().drawing(other.mark()) == Drawing.FILL && other.overlaps(piece.start(), piece.end()));
			if (drawing.hasLane() || covered) {
				inLanes.add(piece);
			}
		}
		return inLanes;
	}

	private void paint(GC gc, Placed piece, List<Rectangle> boxes, int lane, boolean begins, boolean ends) {
		Mark mark = piece.mark();
		Drawing drawing = looks.get().drawing(mark);
		Color color = looks.get().line(mark);
		for (int i = 0; i < boxes.size(); i++) {
			Rectangle box = boxes.get(i);
			boolean last = ends && i == boxes.size() - 1;
			MarkStrokes.mark(gc, drawing, color, box, Math.max(lane, 0), begins && i == 0, last);
			if (drawing == Drawing.FILL && lane >= 0) {
				MarkStrokes.hairline(gc, color, box, lane);
			}
			emphasize(gc, mark, box);
			if (last && piece.last()) {
				decorateEnd(gc, mark, box);
			}
		}
	}

	private void emphasize(GC gc, Mark mark, Rectangle box) {
		Emphasis now = emphasis.get();
		if (mark == now.active()) {
			MarkStrokes.outline(gc, looks.get().palette().color(Hue.ACTIVE), box, false);
		} else if (now.picked().contains(mark)) {
			MarkStrokes.outline(gc, looks.get().palette().color(Hue.PICKED), box, true);
		}
	}

	private void decorateEnd(GC gc, Mark mark, Rectangle box) {
		Color page = looks.get().palette().color(Hue.PAGE);
		if (mark instanceof Claim claim) {
			int x = box.x + box.width - MarkStrokes.SHAPE;
			for (Stance stance : links.get().stances(claim)) {
				String certainty = meaning.apply(stance, CERTAINTY);
				MarkStrokes.stance(gc, looks.get().shape(stance), looks.get().color(stance), page, x,
						box.y + box.height + 1, certainty == null || "certain".equals(certainty)); //$NON-NLS-1$
				x -= MarkStrokes.SHAPE + 4;
			}
		} else if (mark instanceof Cue) {
			links.get().attributions(mark).stream().flatMap(attribution -> attribution.getSources().stream())
					.filter(source -> source.getSpan() == null).findFirst()
					.ifPresent(source -> ring(gc, source, page, box));
		}
	}

	private void ring(GC gc, Source source, Color page, Rectangle box) {
		MarkStrokes.ring(gc, looks.get().line(source), page, box);
	}
}
