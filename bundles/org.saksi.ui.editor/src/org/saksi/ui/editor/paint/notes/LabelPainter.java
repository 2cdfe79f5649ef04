package org.saksi.ui.editor.paint.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.paint.LinePlans;
import org.saksi.ui.editor.paint.MarkSet;
import org.saksi.ui.editor.paint.PageGeometry;
import org.saksi.ui.editor.paint.PageMapping;
import org.saksi.ui.editor.paint.Placed;
import org.saksi.ui.editor.paint.VisibleLines;

/** Writes in small letters above marks what they are, where there is room: never over text, lanes or another label. */
public final class LabelPainter implements PaintListener {

	private static final int APART = 5;
	private static final int LEAST = 3;
	private static final String MORE = "\u2026"; //$NON-NLS-1$

	private record Label(String words, Mark mark, Rectangle box) {
	}

	private final StyledText text;
	private final PageMapping mapping;
	private final PageGeometry geometry;
	private final int number;
	private final MarkSet set;
	private final VisibleLines lines;
	private final SmallType type;
	private final BooleanSupplier shown;
	private final Function<Mark, String> words;

	/**
	 * A painter of labels.
	 *
	 * @param number of the marks that have labels, among those of the plans
	 * @param shown  tells whether labels are shown now
	 * @param words  gives the label of a mark, {@code null} or empty for none
	 */
	public LabelPainter(StyledText text, LinePlans plans, int number, PageMapping mapping, PageGeometry geometry,
			SmallType type, BooleanSupplier shown, Function<Mark, String> words) {
		this.text = text;
		this.mapping = mapping;
		this.geometry = geometry;
		this.number = number;
		this.type = type;
		this.shown = shown;
		this.words = words;
		set = plans.set(number);
		lines = new VisibleLines(text, mapping, plans);
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (!shown.getAsBoolean()) {
			return;
		}
		Font before = event.gc.getFont();
		event.gc.setFont(type.font());
		// a label belongs to the row below it, which need not be painted anew
		lines.forEach(event.y, event.y + event.height + type.height(), line -> writeLine(event.gc, line, labels(line)));
		event.gc.setFont(before);
	}

	private List<Label> labels(VisibleLines.Line line) {
		List<Label> labels = new ArrayList<>();
		for (Placed piece : line.plan().pieces(number)) {
			Segment visible = piece.index() > 0 || piece.start() < line.start() ? null
					: line.visible(piece.start(), piece.end(), mapping);
			String label = visible == null ? null : words.apply(piece.mark());
			if (label != null && !label.isEmpty()) {
				labels.add(new Label(label, piece.mark(), geometry.boxes(line.number(), visible.start(), visible.end()).get(0)));
			}
		}
		labels.sort(Comparator.comparingInt((Label label) -> label.box.y).thenComparingInt(label -> label.box.x));
		return labels;
	}

	private void writeLine(GC gc, VisibleLines.Line line, List<Label> labels) {
		int row = Integer.MIN_VALUE;
		int free = 0;
		for (int i = 0; i < labels.size(); i++) {
			Label label = labels.get(i);
			if (label.box.y != row) {
				row = label.box.y;
				free = 0;
			}
			if (!line.isPainted(row - type.height(), row)) {
				continue;
			}
			int x = Math.max(label.box.x, free);
			int end = text.getClientArea().width;
			for (int j = i + 1; j < labels.size() && labels.get(j).box.y == row && end > x; j++) {
				if (labels.get(j).box.x > x) {
					end = labels.get(j).box.x - APART;
					break;
				}
			}
			String fitting = x > label.box.x + label.box.width ? "" : fit(gc, label.words, end - x); //$NON-NLS-1$
			if (!fitting.isEmpty() && row >= type.height() - 2) {
				gc.setForeground(set.looks().get().small(label.mark));
				gc.drawText(fitting, x, row - type.height() + 1, true);
				free = x + type.width(gc, fitting) + APART;
			}
		}
	}

	/** The words, or so much of their beginning as fits; empty where that would say nothing. */
	private String fit(GC gc, String label, int width) {
		if (type.width(gc, label) <= width) {
			return label;
		}
		for (int length = label.length() - 1; length >= LEAST; length--) {
			String shorter = label.substring(0, label.offsetByCodePoints(0, label.codePointCount(0, length))).stripTrailing() + MORE;
			if (type.width(gc, shorter) <= width) {
				return shorter;
			}
		}
		return ""; //$NON-NLS-1$
	}
}
