package org.saksi.ui.editor.paint.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.LinePlans;
import org.saksi.ui.editor.paint.MarkSet;
import org.saksi.ui.editor.paint.PageGeometry;
import org.saksi.ui.editor.paint.PageMapping;
import org.saksi.ui.editor.paint.VisibleLines;
import org.saksi.ui.style.Hue;

/**
 * Connects the parts of attributions by arrows: sources to the cue, the cue to the claims, and, numbered, the source to the
 * first hop and each hop to the next one. The active attribution stands out and has its chain written beside it.
 */
public final class ConnectorPainter implements PaintListener {

	private static final int FAINT = 120;
	private static final int CLEAR = 210;

	private final StyledText text;
	private final PageMapping mapping;
	private final PageGeometry geometry;
	private final MarkSet set;
	private final VisibleLines lines;
	private final BooleanSupplier all;
	private final Function<Attribution, String> path;
	private final SmallType type;

	/**
	 * A painter of connectors.
	 *
	 * @param number of the marks to be connected, among those of the plans
	 * @param all    tells whether all attributions of the visible part are connected, or only the active one
	 * @param path   gives the chain of an attribution in words, or {@code null} if it has none
	 */
	public ConnectorPainter(StyledText text, LinePlans plans, int number, PageMapping mapping, PageGeometry geometry,
			SmallType type, BooleanSupplier all, Function<Attribution, String> path) {
		this.text = text;
		this.mapping = mapping;
		this.geometry = geometry;
		this.type = type;
		this.all = all;
		this.path = path;
		set = plans.set(number);
		lines = new VisibleLines(text, mapping, plans);
	}

	/** @return whether there are connectors that may reach out of the visible part */
	public boolean isNeeded() {
		return all.getAsBoolean() || set.emphasis().get().attribution() != null;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (text.getCharCount() == 0 || !isNeeded()) {
			return;
		}
		Attribution active = set.emphasis().get().attribution();
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setForeground(set.looks().get().palette().color(Hue.CONNECTOR));
		gc.setBackground(gc.getForeground());
		if (all.getAsBoolean()) {
			gc.setAlpha(FAINT);
			visible().stream().filter(each -> each != active).forEach(each -> connect(gc, each));
		}
		if (active != null) {
			gc.setAlpha(CLEAR);
			gc.setLineWidth(2);
			connect(gc, active);
			gc.setLineWidth(1);
			gc.setAlpha(255);
			writePath(gc, active);
		}
		gc.setAlpha(255);
	}

	private Set<Attribution> visible() {
		Set<Attribution> found = new LinkedHashSet<>();
		lines.forEach(0, text.getClientArea().height, line -> line.plan().pieces(0).forEach(piece -> {
			if (line.visible(piece.start(), piece.end(), mapping) != null) {
				found.addAll(set.links().get().attributions(piece.mark()));
			}
		}));
		return found;
	}

	private void connect(GC gc, Attribution attribution) {
		Rectangle cue = anchor(attribution.getCue());
		for (Source source : attribution.getSources()) {
			Rectangle from = anchor(source);
			if (cue != null) {
				connect(gc, from, cue, 0);
			} else {
				attribution.getClaims().forEach(claim -> connect(gc, from, anchor(claim), 0));
			}
		}
		if (cue != null) {
			attribution.getClaims().forEach(claim -> connect(gc, cue, anchor(claim), 0));
		}
		Rectangle before = attribution.getSources().isEmpty() ? null : anchor(attribution.getSources().get(0));
		before = before == null ? cue : before;
		int number = 0;
		for (ChainHop hop : attribution.getChain()) {
			Rectangle here = anchor(hop.getSource());
			number++;
			connect(gc, before, here, number);
			before = here == null ? before : here;
		}
	}

	private void connect(GC gc, Rectangle from, Rectangle to, int number) {
		if (from != null && to != null && from != to && (isVisible(from) || isVisible(to))) {
			Arrows.connect(gc, within(from, to), within(to, from), number, type, set.looks().get().palette().color(Hue.PAGE));
		}
	}

	private boolean isVisible(Rectangle box) {
		return box.y + box.height > 0 && box.y < text.getClientArea().height;
	}

	/** What is scrolled away is pointed to right above or below the other end. */
	private Rectangle within(Rectangle box, Rectangle other) {
		if (isVisible(box)) {
			return box;
		}
		int edge = box.y < 0 ? -1 : text.getClientArea().height + 1;
		return new Rectangle(other.x, edge, other.width, 0);
	}

	/** The first row of the mark, an empty box far above or below the visible part for what is scrolled away; null if folded. */
	private Rectangle anchor(Mark mark) {
		Span span = mark == null || mark.isLost() ? null : mark.getSpan();
		Segment visible = span == null ? null : mapping.toWidget(span.start(), span.segment(0).end());
		if (visible == null || visible.length() == 0 || visible.end() > text.getCharCount()) {
			return null;
		}
		int line = text.getLineAtOffset(visible.start());
		int bottom = text.getClientArea().height;
		if (line < text.getLineIndex(0)) {
			return new Rectangle(0, -bottom, 0, 0);
		}
		if (line > text.getLineIndex(bottom)) {
			return new Rectangle(0, 2 * bottom, 0, 0);
		}
		int lineEnd = text.getOffsetAtLine(line) + text.getContent().getLine(line).length();
		List<Rectangle> boxes = geometry.boxes(line, visible.start(), Math.min(visible.end(), lineEnd));
		return boxes.isEmpty() ? null : boxes.get(0);
	}

	/** Writes the chain above the first part of the attribution that no arrow comes to from above. */
	private void writePath(GC gc, Attribution attribution) {
		String words = attribution.getChain().isEmpty() ? null : path.apply(attribution);
		if (words == null) {
			return;
		}
		Rectangle cue = anchor(attribution.getCue());
		int above = attribution.getSources().stream().map(this::anchor).filter(each -> each != null).mapToInt(each -> each.y)
				.min().orElse(Integer.MAX_VALUE);
		if (canBear(cue, above) && type.write(gc, words, cue)) {
			return;
		}
		above = cue == null ? above : Math.min(above, cue.y);
		for (Mark part : LayerLinks.parts(attribution)) {
			Rectangle box = part == attribution.getCue() ? null : anchor(part);
			if (canBear(box, part instanceof Source ? Integer.MAX_VALUE : above) && type.write(gc, words, box)) {
				return;
			}
		}
	}

	private boolean canBear(Rectangle box, int above) {
		return box != null && isVisible(box) && above >= box.y - 2;
	}
}
