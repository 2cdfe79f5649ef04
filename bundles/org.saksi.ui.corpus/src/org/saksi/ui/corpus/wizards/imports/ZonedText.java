package org.saksi.ui.corpus.wizards.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Mark;
import org.saksi.ui.corpus.wizards.marks.MarkStyles;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The text of an article, its zones and marks in the colours of the scheme; the key of a kind makes the selected lines that zone. */
final class ZonedText {

	/** Longer texts are shown up to here, in UTF-16 code units. */
	private static final int LIMIT = 2_000_000;

	private final StyledText text;
	private final ZoneKinds kinds;

	/**
	 * An empty text.
	 *
	 * @param chosen receives the id of a kind when its key is pressed, or {@code null} for Delete
	 */
	ZonedText(Composite parent, ZoneKinds kinds, Consumer<String> chosen) {
		this.kinds = kinds;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(8, 8, 8, 8);
		text.setLineSpacing(2);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(text, "import.text"); //$NON-NLS-1$
		WidgetIds.name(text, Messages.Preview_text);
		text.addVerifyKeyListener(event -> event.doit &= !kinds.press(event, chosen));
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	StyledText control() {
		return text;
	}

	/**
	 * Shows an article; the selection stays where the text is the same. {@code null} shows nothing.
	 *
	 * @param marks  on its text
	 * @param scheme has their types
	 */
	void show(Article article, List<Mark> marks, SchemeIndex scheme) {
		Palette palette = Palette.current();
		text.setBackground(palette.color(Hue.PAGE));
		text.setForeground(palette.color(Hue.TEXT));
		text.setSelectionBackground(palette.color(Hue.SELECTION));
		text.setSelectionForeground(palette.color(Hue.TEXT));
		String whole = article == null ? "" : TextVersions.current(article); //$NON-NLS-1$
		String shown = whole.length() <= LIMIT ? whole : whole.substring(0, LIMIT);
		if (!shown.equals(text.getText())) {
			text.setText(shown);
		}
		List<MarkStyles.Ground> ground = new ArrayList<>();
		if (article != null) {
			for (Zone zone : article.getZones()) {
				if (zone.getEnd() <= shown.length()) {
					ground.add(ground(zone));
				}
			}
		}
		text.setStyleRanges(new MarkStyles(scheme, palette).of(shown.length(), ground, marks).toArray(StyleRange[]::new));
	}

	private MarkStyles.Ground ground(Zone zone) {
		return new MarkStyles.Ground(zone.getStart(), zone.getEnd(), kinds.fill(zone.getKind()),
				"headline".equals(kinds.meaning(zone.getKind())) ? SWT.BOLD : SWT.NORMAL); //$NON-NLS-1$
	}

	/** @return the selection as start and end, or the caret twice */
	Point selection() {
		Point selection = text.getSelection();
		return new Point(Math.min(selection.x, selection.y), Math.max(selection.x, selection.y));
	}
}
