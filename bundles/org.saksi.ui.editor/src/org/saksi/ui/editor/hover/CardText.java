package org.saksi.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.StanceShape;

/** Sets cards as text in two columns: what it is, and what is told. */
final class CardText {

	/** Between the columns, in pixels. */
	private static final int GAP = 14;
	private static final String DISC = "\u25cf "; //$NON-NLS-1$

	private final MarkLooks looks;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<int[]> rows = new ArrayList<>();

	CardText(List<Card> cards, MarkLooks looks) {
		this.looks = looks;
		for (Card card : cards) {
			if (!words.isEmpty()) {
				words.append("\n\n"); //$NON-NLS-1$
			}
			add(DISC, looks.line(card.mark()), SWT.NORMAL);
			add(card.title(), null, SWT.BOLD);
			if (!card.tags().isEmpty()) {
				add(" \u00b7 " + card.tags(), null, SWT.NORMAL); //$NON-NLS-1$
			}
			card.lines().forEach(this::line);
		}
	}

	private void line(Card.Line line) {
		words.append('\n');
		int start = words.length();
		add(line.label(), looks.palette().color(Hue.DIMMED), SWT.NORMAL);
		words.append('\t');
		if (line.stance() != null) {
			add(sign(looks.shape(line.stance())) + " ", looks.color(line.stance()), SWT.NORMAL); //$NON-NLS-1$
		}
		words.append(line.text().replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
		rows.add(new int[] { start, line.label().length() });
	}

	private static char sign(StanceShape shape) {
		return switch (shape) {
		case UP -> '\u25b2';
		case DOWN -> '\u25bc';
		case DIAMOND -> '\u25c6';
		case SQUARE -> '\u25a0';
		case RING -> '\u25cb';
		};
	}

	private void add(String text, Color color, int fontStyle) {
		if (color != null || fontStyle != SWT.NORMAL) {
			styles.add(new StyleRange(words.length(), text.length(), color, null, fontStyle));
		}
		words.append(text);
	}

	/** Shows it. @return where the second column begins, in pixels */
	int show(StyledText text) {
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		GC gc = new GC(text);
		int column = 0;
		for (int[] row : rows) {
			column = Math.max(column, gc.textExtent(words.substring(row[0], row[0] + row[1])).x);
		}
		gc.dispose();
		for (int[] row : rows) {
			int line = text.getLineAtOffset(row[0]);
			text.setLineTabStops(line, 1, new int[] { column + GAP });
			text.setLineWrapIndent(line, 1, column + GAP);
		}
		return column + GAP;
	}
}
