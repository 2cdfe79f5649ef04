package org.saksi.ui.editor.overview;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.paint.Emphasis;
import org.saksi.ui.editor.paint.MarkIndex;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.editor.paint.PageMapping;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;

/**
 * All marks of an article as thin ticks in their colours, in columns for claims, sources, cues and other marks, and what the
 * rules have found beside them. A click goes there. Ticks are found anew only some time after a change, never while a key is
 * handled.
 */
public final class OverviewRuler {

	/** The id of the ruler. */
	public static final String ID = "org.saksi.ui.editor.overview"; //$NON-NLS-1$

	private static final int COLUMNS = 4;
	private static final int FINDINGS = COLUMNS;
	private static final int TICK = 4;
	private static final int EDGE = 3;
	private static final int WIDTH = EDGE + (COLUMNS + 1) * (TICK + 1) + 2;
	private static final int LEAST = 2;
	private static final int FINDING = 4;
	/** Pixels around a click in which a tick is looked for. */
	private static final int NEAR = 4;
	private static final int DELAY = 120;

	private final Canvas canvas;
	private final StyledText text;
	private final PageMapping mapping;
	private final MarkIndex index;
	private final Supplier<MarkLooks> looks;
	private final Supplier<String> article;
	private final Runnable update = this::update;
	private List<Finding> findings = List.of();
	private Supplier<Emphasis> emphasis = () -> Emphasis.NONE;
	private Consumer<Mark> goToMark = mark -> {
	};
	private Consumer<Finding> goToFinding = finding -> {
	};
	private IntConsumer goTo = offset -> {
	};
	private TextScale scale = new TextScale("", 1); //$NON-NLS-1$
	private Ticks ticks = new Ticks(COLUMNS + 1, 1);

	/**
	 * A ruler in {@code parent}.
	 *
	 * @param text    shows the article
	 * @param article gives the text of the article
	 */
	public OverviewRuler(Composite parent, StyledText text, PageMapping mapping, MarkIndex index, Supplier<MarkLooks> looks,
			Supplier<String> article) {
		this.text = text;
		this.mapping = mapping;
		this.index = index;
		this.looks = looks;
		this.article = article;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(canvas, ID);
		WidgetIds.name(canvas, Messages.OverviewRuler_name);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> changed());
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> click(event.x, event.y)));
	}

	/** @return the control */
	public Canvas control() {
		return canvas;
	}

	/** @return its width in pixels */
	public static int width() {
		return WIDTH;
	}

	/** Says what stands out; asked at each repaint. */
	public void setEmphasis(Supplier<Emphasis> emphasis) {
		this.emphasis = emphasis;
	}

	/** Says what a click on a mark, on a finding and between them does; that gets an offset of the article. */
	public void setTargets(Consumer<Mark> mark, Consumer<Finding> finding, IntConsumer offset) {
		goToMark = mark;
		goToFinding = finding;
		goTo = offset;
	}

	/** Shows what the rules have found. */
	public void setFindings(List<Finding> findings) {
		this.findings = List.copyOf(findings);
		changed();
	}

	/** Marks, text, colours or width have changed: they are looked at when nothing else has happened for a moment. */
	public void changed() {
		canvas.getDisplay().timerExec(-1, update);
		canvas.getDisplay().timerExec(DELAY, update);
	}

	/** Another part of the article is visible, or another mark is active. */
	public void redraw() {
		canvas.redraw();
	}

	private void update() {
		if (canvas.isDisposed()) {
			return;
		}
		int inner = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		GC gc = new GC(text);
		double letter = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		scale = new TextScale(article.get(), Math.max(1, (int) (inner / letter)));
		ticks = new Ticks(COLUMNS + 1, canvas.getClientArea().height);
		MarkLooks look = looks.get();
		index.forEach((mark, span) -> ticks.put(column(mark), scale.place(span.start()),
				scale.place(span.segment(0).end() - 1), LEAST, look.line(mark)));
		for (Severity severity : new Severity[] { Severity.WARNING, Severity.ERROR }) {
			Color color = look.palette().color(severity == Severity.ERROR ? Hue.ERROR : Hue.WARNING);
			findings.stream().filter(each -> each.place() != null && each.severity() == severity)
					.forEach(each -> ticks.putOver(FINDINGS, scale.place(each.place().start()), FINDING, color));
		}
		canvas.redraw();
	}

	private static int column(Mark mark) {
		return switch (mark) {
		case Claim claim -> 0;
		case Source source -> 1;
		case Cue cue -> 2;
		default -> COLUMNS - 1;
		};
	}

	private void paint(GC gc) {
		Point size = canvas.getSize();
		gc.setBackground(looks.get().palette().color(Hue.PAGE));
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setBackground(looks.get().palette().color(Hue.HEADER));
		int top = place(text.getLineIndex(0));
		int bottom = place(text.getLineIndex(text.getClientArea().height) + 1);
		if (bottom - top < ticks.height() - 1) {
			gc.fillRectangle(1, top, size.x - 2, Math.max(LEAST, bottom - top));
		}
		gc.setForeground(looks.get().palette().color(Hue.RULE));
		gc.drawLine(0, 0, 0, size.y);
		for (int column = 0; column <= COLUMNS; column++) {
			paintColumn(gc, column);
		}
		Mark active = emphasis.get().active();
		if (active != null && index.contains(active) && active.getSpan() != null) {
			gc.setBackground(looks.get().palette().color(Hue.ACTIVE));
			gc.fillRectangle(1, ticks.y(scale.place(active.getSpan().start())), size.x - 2, LEAST);
		}
	}

	private void paintColumn(GC gc, int column) {
		int x = EDGE + column * (TICK + 1) + (column == FINDINGS ? 1 : 0);
		for (int y = 0; y < ticks.height();) {
			Color color = ticks.at(column, y);
			int end = ticks.end(column, y);
			if (color != null) {
				gc.setBackground(color);
				gc.fillRectangle(x, y, TICK, end - y);
			}
			y = end;
		}
	}

	/** The pixel of a widget line; of the one after the last, the end. */
	private int place(int line) {
		if (line >= text.getLineCount()) {
			return ticks.height();
		}
		int offset = mapping.toModel(text.getOffsetAtLine(line));
		return ticks.y(scale.place(Math.max(0, offset)));
	}

	private void click(int x, int y) {
		int column = Math.clamp((x - EDGE) / (TICK + 1), 0, FINDINGS);
		double from = (y - NEAR) / (double) ticks.height();
		double to = (y + NEAR) / (double) ticks.height();
		if (column == FINDINGS) {
			Finding near = findings.stream()
					.filter(each -> each.place() != null && within(scale.place(each.place().start()), from, to)).findFirst().orElse(null);
			if (near != null) {
				goToFinding.accept(near);
				return;
			}
		}
		Mark mark = near(column, from, y / (double) ticks.height(), to);
		if (mark == null) {
			goTo.accept(scale.offset(y / (double) ticks.height()));
		} else {
			goToMark.accept(mark);
		}
	}

	private static boolean within(double place, double from, double to) {
		return place >= from && place <= to;
	}

	/** The mark nearest to the place, one of the column if there is one. */
	private Mark near(int column, double from, double place, double to) {
		Mark best = null;
		double least = Double.MAX_VALUE;
		int end = scale.offset(to);
		for (Iterator<Mark> marks = index.from(scale.offset(from)); marks.hasNext();) {
			Mark mark = marks.next();
			if (mark.getSpan().start() > end) {
				return best;
			}
			double far = Math.abs(scale.place(mark.getSpan().start()) - place) + (column(mark) == column ? 0 : 1);
			if (far < least) {
				least = far;
				best = mark;
			}
		}
		return best;
	}
}
