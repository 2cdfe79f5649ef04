package org.saksi.ui.corpus.wizards.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.style.Drawing;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Styles for a text with marks on it, in the colours and drawings of a scheme, as far as a plain text can show them. */
public final class MarkStyles {

	/**
	 * What lies under marks.
	 *
	 * @param start     UTF-16
	 * @param end       UTF-16, exclusive
	 * @param fill      the colour behind it
	 * @param fontStyle {@link SWT#NORMAL} or {@link SWT#BOLD}
	 */
	public record Ground(int start, int end, RGB fill, int fontStyle) {
	}

	private record Piece(int start, int end, MarkType type, Drawing drawing) {
	}

	private final SchemeIndex scheme;
	private final Palette palette;

	/** Styles in the colours of {@code scheme} in the theme of {@code palette}. */
	public MarkStyles(SchemeIndex scheme, Palette palette) {
		this.scheme = scheme;
		this.palette = palette;
	}

	/**
	 * The styles, in order and disjoint.
	 *
	 * @param length of the text, UTF-16; what lies behind it is left out
	 * @param ground disjoint, in order
	 * @param marks  one over the whole text is not drawn, since it says nothing of a place
	 */
	public List<StyleRange> of(int length, List<Ground> ground, List<Mark> marks) {
		List<Piece> pieces = pieces(length, marks);
		TreeSet<Integer> cuts = new TreeSet<>();
		ground.forEach(each -> cuts.addAll(List.of(each.start(), each.end())));
		pieces.forEach(each -> cuts.addAll(List.of(each.start(), each.end())));
		List<StyleRange> styles = new ArrayList<>();
		List<Piece> active = new ArrayList<>();
		int nextPiece = 0;
		int nextGround = 0;
		Integer from = null;
		for (int to : cuts) {
			if (from != null) {
				int at = from;
				active.removeIf(piece -> piece.end() <= at);
				while (nextPiece < pieces.size() && pieces.get(nextPiece).start() <= at) {
					active.add(pieces.get(nextPiece++));
				}
				while (nextGround < ground.size() && ground.get(nextGround).end() <= at) {
					nextGround++;
				}
				boolean on = nextGround < ground.size() && ground.get(nextGround).start() <= at;
				if ((on || !active.isEmpty()) && to <= length) {
					styles.add(style(at, to, on ? ground.get(nextGround) : null, active));
				}
			}
			from = to;
		}
		return styles;
	}

	private List<Piece> pieces(int length, List<Mark> marks) {
		Map<MarkType, Drawing> drawings = new HashMap<>();
		List<Piece> pieces = new ArrayList<>();
		for (Mark mark : marks) {
			MarkType type = scheme.type(mark);
			if (mark.getSpan() == null || type == null || mark.getSpan().start() == 0 && mark.getSpan().end() >= length) {
				continue;
			}
			for (Segment segment : mark.getSpan().segments()) {
				if (segment.end() <= length && segment.length() > 0) {
					pieces.add(new Piece(segment.start(), segment.end(), type, drawings.computeIfAbsent(type, Drawing::of)));
				}
			}
		}
		pieces.sort(Comparator.comparingInt(Piece::start).thenComparing(piece -> -piece.end()));
		return pieces;
	}

	private StyleRange style(int start, int end, Ground ground, List<Piece> active) {
		StyleRange style = new StyleRange();
		style.start = start;
		style.length = end - start;
		style.foreground = palette.color(Hue.TEXT);
		style.fontStyle = ground == null ? SWT.NORMAL : ground.fontStyle();
		RGB fill = ground == null ? Hue.PAGE.rgb(palette.isDark()) : ground.fill();
		for (Piece piece : active) {
			switch (piece.drawing()) {
			case FILL -> fill = palette.filled(fill, piece.type());
			case BOX -> {
				style.borderStyle = SWT.BORDER_SOLID;
				style.borderColor = palette.color(palette.line(piece.type()));
			}
			default -> {
				style.underline = true;
				style.underlineStyle = piece.drawing() == Drawing.DOTTED ? SWT.UNDERLINE_SQUIGGLE
						: piece.drawing() == Drawing.BRACKET ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
				style.underlineColor = palette.color(palette.line(piece.type()));
			}
			}
		}
		style.background = palette.color(fill);
		return style;
	}
}
