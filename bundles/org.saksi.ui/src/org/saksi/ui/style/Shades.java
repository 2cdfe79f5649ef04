package org.saksi.ui.style;

import org.eclipse.swt.graphics.RGB;

/** Arithmetic of colours. */
public final class Shades {

	private Shades() {
	}

	/**
	 * Reads a colour as schemes write it.
	 *
	 * @param hex {@code #rrggbb}; anything else, {@code null} too, gives {@code otherwise}
	 */
	public static RGB parse(String hex, RGB otherwise) {
		if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
			return otherwise;
		}
		int value = Integer.parseInt(hex.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}

	/** @return {@code amount} (0..1) of {@code over} on {@code under} */
	public static RGB blend(RGB over, RGB under, float amount) {
		return new RGB(mix(over.red, under.red, amount), mix(over.green, under.green, amount),
				mix(over.blue, under.blue, amount));
	}

	private static int mix(int over, int under, float amount) {
		return Math.clamp(Math.round(over * amount + under * (1 - amount)), 0, 255);
	}

	/** @return relative luminance, 0 black to 1 white, as WCAG 2.1 defines it */
	public static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	/** @return the contrast ratio of two colours, 1..21, as WCAG 2.1 defines it */
	public static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** @return whether text on this background is to be light */
	public static boolean isDark(RGB background) {
		return luminance(background) < 0.18;
	}

	/**
	 * The colour of the same hue that can be told from a background: made darker on a light one, lighter on a dark one, as
	 * little as need be.
	 *
	 * @param least the contrast ratio to reach, at most 15
	 */
	public static RGB against(RGB rgb, RGB background, double least) {
		float[] hsl = toHsl(rgb);
		float step = isDark(background) ? 0.02f : -0.02f;
		RGB shade = rgb;
		for (float lightness = hsl[2]; contrast(shade, background) < least && lightness >= 0 && lightness <= 1;) {
			lightness += step;
			shade = fromHsl(hsl[0], hsl[1], Math.clamp(lightness, 0f, 1f));
		}
		return shade;
	}

	/**
	 * A fill that text stays readable on: {@code over} laid on {@code under}, at most {@code amount} of it.
	 *
	 * @param least the contrast ratio of {@code text} and the fill, where {@code under} itself has it
	 */
	public static RGB fill(RGB over, RGB under, float amount, RGB text, double least) {
		float part = amount;
		RGB fill = blend(over, under, part);
		while (part > 0 && contrast(text, fill) < least) {
			part = Math.max(0, part - 0.05f);
			fill = blend(over, under, part);
		}
		return fill;
	}

	private static float[] toHsl(RGB rgb) {
		float r = rgb.red / 255f;
		float g = rgb.green / 255f;
		float b = rgb.blue / 255f;
		float max = Math.max(r, Math.max(g, b));
		float min = Math.min(r, Math.min(g, b));
		float lightness = (max + min) / 2;
		float delta = max - min;
		if (delta == 0) {
			return new float[] { 0, 0, lightness };
		}
		float saturation = delta / (1 - Math.abs(2 * lightness - 1));
		float hue = max == r ? (g - b) / delta % 6 : max == g ? (b - r) / delta + 2 : (r - g) / delta + 4;
		return new float[] { (hue * 60 + 360) % 360, Math.min(1, saturation), lightness };
	}

	private static RGB fromHsl(float hue, float saturation, float lightness) {
		float chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
		float x = chroma * (1 - Math.abs(hue / 60 % 2 - 1));
		float m = lightness - chroma / 2;
		float[] rgb = switch ((int) (hue / 60)) {
		case 0 -> new float[] { chroma, x, 0 };
		case 1 -> new float[] { x, chroma, 0 };
		case 2 -> new float[] { 0, chroma, x };
		case 3 -> new float[] { 0, x, chroma };
		case 4 -> new float[] { x, 0, chroma };
		default -> new float[] { chroma, 0, x };
		};
		return new RGB(channel(rgb[0] + m), channel(rgb[1] + m), channel(rgb[2] + m));
	}

	private static int channel(float value) {
		return Math.clamp(Math.round(value * 255), 0, 255);
	}
}
