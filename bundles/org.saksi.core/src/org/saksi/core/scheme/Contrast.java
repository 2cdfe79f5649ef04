package org.saksi.core.scheme;

/** Whether a colour of a scheme can be told from the page in both themes. */
final class Contrast {

	private static final int LIGHT_PAGE = 0xfdfcfa;
	private static final int DARK_PAGE = 0x202328;
	/** Below this contrast ratio (WCAG 2.1) a fill is not seen as one. */
	private static final double LEAST = 1.08;

	private Contrast() {
	}

	/** @param colour {@code #rrggbb} */
	static boolean isVisible(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return contrast(rgb, LIGHT_PAGE) >= LEAST && contrast(rgb, DARK_PAGE) >= LEAST;
	}

	private static double contrast(int one, int other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double c = (channel & 0xff) / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
