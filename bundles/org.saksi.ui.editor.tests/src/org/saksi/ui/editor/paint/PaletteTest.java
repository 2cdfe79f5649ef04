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
