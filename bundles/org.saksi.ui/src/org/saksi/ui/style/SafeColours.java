package org.saksi.ui.style;

import org.eclipse.swt.graphics.RGB;

/**
 * Colours that people with any of the common kinds of colour blindness tell apart: those of Okabe and Ito (Color Universal
 * Design, 2008). A colour of a scheme is replaced by the one whose hue is nearest; two that get the same one are told apart by
 * how their marks are drawn. On light ground, where these are too pale for lines, darker ones of the same hues take their
 * place, chosen so that any two differ by at least ten units of CIE L*a*b* for each kind of colour blindness.
 */
enum SafeColours {
	VERMILLION(33, 0xd55e00, 0x8f3000),
	ORANGE(48, 0xe69f00, 0xc98200),
	YELLOW(75, 0xf0e442, 0x7a7300),
	GREEN(180, 0x009e73, 0x006b50),
	SKY_BLUE(215, 0x56b4e9, 0x2e93cf),
	BLUE(275, 0x0072b2, 0x003f73),
	PURPLE(345, 0xcc79a7, 0xb85c92),
	GREY(0, 0xc4c4c4, 0x8f8f8f);

	private static final float LEAST_SATURATION = 0.15f;

	private final int lastHue;
	private final RGB fill;
	private final RGB darkLine;

	SafeColours(int lastHue, int fill, int darkLine) {
		this.lastHue = lastHue;
		this.fill = rgb(fill);
		this.darkLine = rgb(darkLine);
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}

	/** @return the one for any colour */
	static SafeColours of(RGB rgb) {
		float[] hsb = rgb.getHSB();
		if (hsb[1] < LEAST_SATURATION) {
			return GREY;
		}
		for (SafeColours each : values()) {
			if (hsb[0] <= each.lastHue) {
				return each;
			}
		}
		return VERMILLION;
	}

	/** @return the colour for areas, and for lines on dark ground */
	RGB fill() {
		return fill;
	}

	/** @return the colour for lines on light ground, where the others differ less */
	RGB darkLine() {
		return darkLine;
	}
}
