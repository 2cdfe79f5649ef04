package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.ui.style.Drawing;
import org.saksi.ui.prefs.EditorLook;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Gives each line its colours when it is shown: fills of marks, zones, what a search found. */
public final class FillStyler implements LineStyleListener {

	private static final Set<String> READ = Set.of("body", "headline", "subhead"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> BOLD = Set.of("headline", "subhead"); //$NON-NLS-1$ //$NON-NLS-2$

	private final LinePlans plans;
	private final int set;
	private final PageMapping mapping;
	private final Supplier<ArticleText> text;
	private final Supplier<MarkLooks> looks;
	private final BiFunction<Integer, Integer, List<Segment>> found;

	/**
	 * A styler.
	 *
	 * @param set   number of the marks whose fills are drawn
	 * @param found gives what a search found between two offsets of the article
	 */
	public FillStyler(LinePlans plans, int set, PageMapping mapping, Supplier<ArticleText> text, Supplier<MarkLooks> looks,
			BiFunction<Integer, Integer, List<Segment>> found) {
		this.plans = plans;
		this.set = set;
		this.mapping = mapping;
		this.text = text;
		this.looks = looks;
		this.found = found;
	}

	/** @return whether text of this zone is read, not dimmed; {@code null} is no zone */
	public static boolean isRead(String zone) {
		return zone == null || READ.contains(zone);
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int start = mapping.toModel(event.lineOffset);
		if (start < 0 || event.lineText.isEmpty()) {
			event.styles = new StyleRange[0];
			return;
		}
		int end = start + event.lineText.length();
		List<StyleRange> styles = new ArrayList<>();
		for (FillRuns.Run run : runs(start, end)) {
			StyleRange style = style(run, event.lineOffset - start);
			if (!style.isUnstyled()) { // each one costs time in every layout of its line
				styles.add(style);
			}
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private List<FillRuns.Run> runs(int start, int end) {
		MarkLooks look = looks.get();
		LinePlan plan = plans.plan(start, end);
		List<Placed> fills = plan.pieces(set).stream().filter(piece -> look.drawing(piece.mark()) == Drawing.FILL).toList();
		return FillRuns.of(start, end, fills, zones(start, end), found.apply(start, end), plan.rises());
	}

	private List<Zone> zones(int start, int end) {
		List<Zone> all = text.get().zones();
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).getEnd() <= start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		int last = low;
		while (last < all.size() && all.get(last).getStart() < end) {
			last++;
		}
		return all.subList(low, last);
	}

	private StyleRange style(FillRuns.Run run, int shift) {
		Palette palette = looks.get().palette();
		StyleRange style = new StyleRange();
		style.start = run.start() + shift;
		style.length = run.end() - run.start();
		style.rise = -run.rise();
		if (!isRead(run.zone()) && run.fills().isEmpty() && EditorLook.dimsZones()) {
			style.foreground = palette.color(Hue.DIMMED); // else that of the widget
		}
		style.fontStyle = run.zone() != null && BOLD.contains(run.zone()) ? SWT.BOLD : SWT.NORMAL;
		if (run.found()) {
			style.background = palette.color(Hue.FOUND);
		} else if (!run.fills().isEmpty()) {
			style.background = looks.get().fill(run.fills());
		}
		return style;
	}
}
