package org.saksi.ui.editor.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.style.Drawing;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;
import org.saksi.ui.style.StanceShape;

/** How the marks of one scheme look in one theme. */
public final class MarkLooks {

	private static final String POLARITY = "polarity"; //$NON-NLS-1$

	private final SchemeIndex scheme;
	private final Palette palette;
	private final Map<List<MarkType>, Color> fills = new HashMap<>();

	/** The looks of {@code scheme} in the theme of {@code palette}. */
	public MarkLooks(SchemeIndex scheme, Palette palette) {
		this.scheme = scheme;
		this.palette = palette;
	}

	/** @return the palette */
	public Palette palette() {
		return palette;
	}

	/** @return whether these are the looks of that scheme as it is; after a change it is another index */
	public boolean isOf(SchemeIndex index) {
		return scheme == index;
	}

	/** @return how the mark is drawn */
	public Drawing drawing(Mark mark) {
		return Drawing.of(scheme.type(mark));
	}

	/** @return the colour of its lines */
	public Color line(Mark mark) {
		return palette.color(palette.line(scheme.type(mark)));
	}

	/** @return the colour of small letters that belong to it */
	public Color small(Mark mark) {
		return palette.color(palette.small(scheme.type(mark)));
	}

	/** @return the background of text with these fills on it, the lowest first */
	public Color fill(List<Placed> pieces) {
		List<MarkType> types = pieces.stream().map(piece -> scheme.type(piece.mark())).toList();
		return fills.computeIfAbsent(types, this::mixed);
	}

	private Color mixed(List<MarkType> types) {
		RGB under = Hue.PAGE.rgb(palette.isDark());
		for (MarkType type : types) {
			under = palette.filled(under, type);
		}
		return palette.color(under);
	}

	/** @return the shape of a stance */
	public StanceShape shape(Stance stance) {
		return StanceShape.of(scheme.meaning(stance, POLARITY));
	}

	/** @return the colour of a stance: that of its polarity */
	public Color color(Stance stance) {
		Tag tag = SchemeIndex.tag(SchemeIndex.attribute(scheme.type(stance), POLARITY),
				stance.getAttributes().get(POLARITY));
		RGB rgb = Shades.parse(tag == null ? null : tag.getColour(), shape(stance).rgb());
		return palette.color(palette.line(rgb));
	}
}
