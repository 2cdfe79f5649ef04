package org.saksi.rcp.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Draws a page of the help. Links are followed by mouse, or by Tab and Enter. */
final class HelpPaper {

	/** The id of the text. */
	static final String ID = "help.text"; //$NON-NLS-1$

	private static final int MARGIN = 16;
	private static final int INDENT = 22;
	private static final int CELL = 112;
	private static final int TITLE = 6;
	private static final int HEADING = 2;

	private final StyledText text;
	private final LocalResourceManager resources;
	private final Consumer<String> follow;
	private HelpDocument shown;
	private HelpDocument.Run chosen;

	/** @param follow is called with the target of a link */
	HelpPaper(Composite parent, Consumer<String> follow) {
		this.follow = follow;
		text = WidgetIds.set(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), ID);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setCaret(null);
		WidgetIds.name(text, Messages.Help_page);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.addListener(SWT.MouseUp, event -> {
			HelpDocument.Run link = linkAt(event.x, event.y);
			if (link != null && text.getSelectionCount() == 0) {
				follow.accept(link.target());
			}
		});
		text.addListener(SWT.MouseMove, event -> text
				.setCursor(linkAt(event.x, event.y) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = !step(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && chosen != null) {
				follow.accept(chosen.target());
			}
		});
	}

	StyledText control() {
		return text;
	}

	private List<HelpDocument.Run> links() {
		return shown == null ? List.of()
				: shown.runs().stream().filter(run -> run.look() == HelpDocument.Look.LINK)
						.sorted(Comparator.comparingInt(HelpDocument.Run::start)).toList();
	}

	/** Goes to the next link. @return whether there is one */
	private boolean step(int step) {
		List<HelpDocument.Run> links = links();
		int at = chosen == null ? step > 0 ? 0 : links.size() - 1 : links.indexOf(chosen) + step;
		chosen = at >= 0 && at < links.size() ? links.get(at) : null;
		if (chosen == null) {
			text.setSelection(0);
			return false;
		}
		text.setSelection(chosen.start(), chosen.end());
		text.showSelection();
		return true;
	}

	private HelpDocument.Run linkAt(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? null
				: links().stream().filter(run -> run.start() <= offset && offset < run.end()).findFirst().orElse(null);
	}

	/** Shows a page from its beginning. */
	void show(HelpDocument document) {
		shown = document;
		chosen = null;
		Palette palette = Palette.current();
		text.setBackground(palette.color(Hue.PAGE));
		text.setForeground(palette.color(Hue.TEXT));
		text.setMarginColor(palette.color(Hue.PAGE));
		text.setSelectionBackground(palette.color(Hue.SELECTION));
		text.setSelectionForeground(palette.color(Hue.TEXT));
		text.setText(document.text());
		text.setStyleRanges(styles(document, palette));
		int line = 0;
		for (HelpDocument.Line layout : document.lines()) {
			if (layout.cells() > 0) {
				text.setLineTabStops(line, 1, stops(layout.cells()));
				text.setLineWrapIndent(line, 1, CELL);
			} else if (layout.indent() > 0) {
				text.setLineTabStops(line, 1, new int[] { INDENT });
				text.setLineIndent(line, 1, INDENT * (layout.indent() - 1));
				text.setLineWrapIndent(line, 1, INDENT * layout.indent());
			}
			line++;
		}
		text.setSelection(0);
		text.setTopPixel(0);
	}

	private static int[] stops(int cells) {
		int[] stops = new int[Math.max(1, cells - 1)];
		for (int i = 0; i < stops.length; i++) {
			stops[i] = CELL * (i + 1);
		}
		return stops;
	}

	/** Runs may lie in each other; ranges must not. */
	private StyleRange[] styles(HelpDocument document, Palette palette) {
		TreeSet<Integer> cuts = new TreeSet<>();
		document.runs().forEach(run -> {
			cuts.add(run.start());
			cuts.add(run.end());
		});
		List<StyleRange> ranges = new ArrayList<>();
		Integer start = null;
		for (int end : cuts) {
			if (start != null) {
				int from = start;
				StyleRange range = new StyleRange(from, end - from, null, null);
				document.runs().stream().filter(run -> run.start() <= from && end <= run.end())
						.forEach(run -> apply(range, run.look(), palette));
				ranges.add(range);
			}
			start = end;
		}
		return ranges.toArray(StyleRange[]::new);
	}

	private void apply(StyleRange range, HelpDocument.Look look, Palette palette) {
		FontDescriptor dialog = FontDescriptor.createFrom(JFaceResources.getDialogFont());
		switch (look) {
		case TITLE -> range.font = resources.create(dialog.increaseHeight(TITLE));
		case HEADING -> range.font = resources.create(dialog.increaseHeight(HEADING).setStyle(SWT.BOLD));
		case BOLD -> range.fontStyle |= SWT.BOLD;
		case ITALIC -> range.fontStyle |= SWT.ITALIC;
		case KEY -> {
			range.background = palette.color(Hue.HEADER);
			range.fontStyle |= SWT.BOLD;
		}
		case CODE -> {
			range.font = JFaceResources.getTextFont();
			range.background = palette.color(Hue.HEADER);
		}
		case LINK -> {
			range.foreground = palette.color(Hue.ACTIVE);
			range.underline = true;
		}
		default -> throw new IllegalArgumentException(look.name());
		}
	}
}
