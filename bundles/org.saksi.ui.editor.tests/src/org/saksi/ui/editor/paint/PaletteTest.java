package org.saksi.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;
import org.saksi.ui.style.StanceShape;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PaletteTest {

	@Property(tries = 300)
	void anyColourOfASchemeCanBeSeenAndReadOnInBothThemes(@ForAll @IntRange(min = 0, max = 0xffffff) int colour,
			@ForAll boolean dark) {
		MarkType type = SchemeFactory.eINSTANCE.createMarkType();
		type.setColour(String.format("#%06x", colour));
		Palette palette = Palette.of(dark);
		RGB page = Hue.PAGE.rgb(dark);
		assertTrue(Shades.contrast(palette.line(type), page) >= 2.99, () -> type.getColour() + " " + palette.line(type));
		RGB under = page;
		for (int i = 0; i < 4; i++) {
			under = palette.filled(under, type);
			RGB fill = under;
			assertTrue(Shades.contrast(Hue.TEXT.rgb(dark), fill) > 4.49, () -> type.getColour() + " " + fill);
		}
	}

	/** How a full protanope, deuteranope and tritanope see, in linear RGB: Machado, Oliveira, Fernandes 2009. */
	private static final double[][] BLIND = {
			{ 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 },
			{ 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 },
			{ 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 } };

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static double root(double value) {
		return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
	}

	/** CIE L*a*b* of what is seen. */
	private static double[] seen(RGB rgb, double[] m) {
		double[] in = { linear(rgb.red), linear(rgb.green), linear(rgb.blue) };
		double[] c = new double[3];
		for (int i = 0; i < 3; i++) {
			c[i] = Math.clamp(m[3 * i] * in[0] + m[3 * i + 1] * in[1] + m[3 * i + 2] * in[2], 0, 1);
		}
		double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
		double y = root(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
		double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	@Test
	void safeColoursAreToldApartByColourBlindReaders() {
		String[] stances = { "#6FCFB0", "#F5A27A", "#F7EE8B", "#D9D9D9" };
		String[] types = { "#8FD0F5", "#F5BE5B", "#F7EE8B", "#E3A9CB" };
		for (Palette palette : new Palette[] { Palette.SAFE_LIGHT, Palette.SAFE_DARK }) {
			for (String[] colours : new String[][] { stances, types }) {
				for (double[] blindness : BLIND) {
					for (String one : colours) {
						for (String other : colours) {
							double[] a = seen(palette.line(Shades.parse(one, null)), blindness);
							double[] b = seen(palette.line(Shades.parse(other, null)), blindness);
							double far = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
							assertTrue(one.equals(other) || far > 10, () -> one + " " + other + " " + palette.isDark() + " " + far);
						}
					}
				}
			}
		}
	}

	@Test
	void contrastIsThatOfWcag() {
		assertEquals(21, Shades.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
		assertEquals(4.54, Shades.contrast(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.01);
	}

	@Test
	void ownColoursCanBeRead() {
		for (boolean dark : new boolean[] { false, true }) {
			assertTrue(Shades.contrast(Hue.TEXT.rgb(dark), Hue.PAGE.rgb(dark)) >= 7);
			assertTrue(Shades.contrast(Hue.DIMMED.rgb(dark), Hue.PAGE.rgb(dark)) >= 3);
			assertTrue(Shades.contrast(Hue.TEXT.rgb(dark), Hue.SELECTION.rgb(dark)) >= 4.5);
			assertTrue(Shades.contrast(Hue.TEXT.rgb(dark), Hue.FOUND.rgb(dark)) >= 4.5);
			assertEquals(dark, Shades.isDark(Hue.PAGE.rgb(dark)));
		}
	}

	@Test
	void whatIsNoColourIsNeutral() {
		MarkType type = SchemeFactory.eINSTANCE.createMarkType();
		type.setColour("red; drop");
		assertEquals(Palette.LIGHT.line((MarkType) null), Palette.LIGHT.line(type));
	}

	@Test
	void polaritiesDifferInShape() {
		assertEquals(StanceShape.UP, StanceShape.of("affirm"));
		assertNotEquals(StanceShape.of("deny"), StanceShape.of("query"));
		assertEquals(StanceShape.SQUARE, StanceShape.of(null));
	}
}
