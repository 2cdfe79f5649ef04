package org.saksi.ui.style;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.saksi.model.scheme.Labelled;

/**
 * The colour registry: every colour that Saksi draws with comes from here. There is one palette for light and one for dark
 * themes; colours need no disposal.
 */
public final class Palette {

	/** For light themes. */
	public static final Palette LIGHT = new Palette(false, false);
	/** For dark themes. */
	public static final Palette DARK = new Palette(true, false);
	/** For light themes, safe for colour-blind readers. */
	public static final Palette SAFE_LIGHT = new Palette(false, true);
	/** For dark themes, safe for colour-blind readers. */
	public static final Palette SAFE_DARK = new Palette(true, true);

	/** How much of its colour a fill lays on the page; each further one on the same text adds to it. */
	private static final float FILL = 0.55f;
	private static final float FILL_DARK = 0.20f;
	/** Contrast of lines and shapes to the page (WCAG 2.1, 1.4.11), and of text to a fill. */
	private static final double LINE_CONTRAST = 3;
	private static final double TEXT_CONTRAST = 4.5;

	private final boolean dark;
	private final boolean safe;
	private final Map<RGB, Color> colors = new ConcurrentHashMap<>();
	private final Map<RGB, RGB> lines = new ConcurrentHashMap<>();
	private final Map<RGB, RGB> smalls = new ConcurrentHashMap<>();

	private Palette(boolean dark, boolean safe) {
		this.dark = dark;
		this.safe = safe;
	}

	/** @return the palette of the theme, the safe one if that was chosen */
	public static Palette of(boolean darkTheme) {
		if (Themes.isColourSafe()) {
			return darkTheme ? SAFE_DARK : SAFE_LIGHT;
		}
		return darkTheme ? DARK : LIGHT;
	}

	/** @return the palette of the active theme */
	public static Palette current() {
		return of(Themes.isDark());
	}

	/** @return whether this palette is for dark themes */
	public boolean isDark() {
		return dark;
	}

	/** @return a colour of Saksi itself */
	public Color color(Hue hue) {
		return color(switch (hue) {
		case ERROR, WARNING, DONE -> safe ? line(hue.rgb(dark)) : hue.rgb(dark);
		default -> hue.rgb(dark);
		});
	}

	/** @return a colour as it is */
	public Color color(RGB rgb) {
		return colors.computeIfAbsent(rgb, Color::new);
	}

	/** @return the colour of a mark type or tag for lines and shapes, told from the page; of {@code null}, neutral */
	public RGB line(Labelled labelled) {
		return line(Shades.parse(labelled == null ? null : labelled.getColour(), Hue.NEUTRAL.rgb(dark)));
	}

	/** @return a light theme's colour for lines and shapes, told from the page */
	public RGB line(RGB rgb) {
		return lines.computeIfAbsent(rgb, c -> Shades.against(safeLine(c), Hue.PAGE.rgb(dark), LINE_CONTRAST));
	}

	private RGB safeLine(RGB rgb) {
		return !safe ? rgb : dark ? SafeColours.of(rgb).fill() : SafeColours.of(rgb).darkLine();
	}

	/** @return the colour of a mark type or tag for letters on the page */
	public RGB small(Labelled labelled) {
		return smalls.computeIfAbsent(line(labelled), c -> Shades.against(c, Hue.PAGE.rgb(dark), TEXT_CONTRAST));
	}

	/** @return {@code under} with a fill of a mark type or tag laid over it; text stays readable */
	public RGB filled(RGB under, Labelled labelled) {
		RGB over = Shades.parse(labelled == null ? null : labelled.getColour(), Hue.NEUTRAL.rgb(dark));
		return Shades.fill(safe ? SafeColours.of(over).fill() : over, under, dark ? FILL_DARK : FILL, Hue.TEXT.rgb(dark), TEXT_CONTRAST);
	}
}
