package org.saksi.ui.corpus.wizards.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Shades;

class ZoneKindsTest {

	/** Headline, caption, byline and related of the scheme claims. */
	private static final List<RGB> PALE = List.of(new RGB(0xF3, 0xD9, 0xA4), new RGB(0xD6, 0xEA, 0xF5), new RGB(0xDC, 0xE9, 0xD5),
			new RGB(0xE6, 0xDD, 0xEF));

	@Test
	void zonesAreToldApartOnADarkPageAndTextIsRead() {
		RGB page = Hue.PAGE.rgb(true);
		List<RGB> fills = new ArrayList<>(List.of(page));
		for (RGB pale : PALE) {
			RGB fill = ZoneKinds.onDark(pale, page);
			assertTrue(Shades.contrast(Hue.TEXT.rgb(true), fill) >= 4.5, fill::toString);
			fills.forEach(other -> assertTrue(distance(fill, other) > 24, () -> fill + " " + other));
			fills.add(fill);
		}
		assertEquals(page, ZoneKinds.onDark(new RGB(255, 255, 255), page));
	}

	private static int distance(RGB a, RGB b) {
		return Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue);
	}
}
