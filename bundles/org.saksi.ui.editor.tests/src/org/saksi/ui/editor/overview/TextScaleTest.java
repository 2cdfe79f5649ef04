package org.saksi.ui.editor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class TextScaleTest {

	@Property(tries = 300)
	void placesGrowWithOffsetsAndLeadBack(@ForAll @CharRange(from = 'a', to = 'c') @Chars({ '\n' }) String text,
			@ForAll @IntRange(min = 1, max = 40) int charsPerRow) {
		TextScale scale = new TextScale(text, charsPerRow);
		double before = -1;
		for (int offset = 0; offset <= text.length(); offset++) {
			double place = scale.place(offset);
			assertTrue(place > before && place >= 0 && place <= 1, text);
			assertTrue(Math.abs(scale.offset(place) - offset) <= 1);
			before = place;
		}
		assertTrue(scale.offset(2) <= text.length());
		assertEquals(0, scale.offset(-1));
	}

	@Test
	void aLongLineIsHigherThanAShortOne() {
		TextScale scale = new TextScale("a\n" + "b".repeat(99), 10);
		assertEquals(1 / 11.0, scale.place(2), 1e-9);
	}

	@Test
	void aPixelHasOneColourAndFindingsLieOverThem() {
		Ticks ticks = new Ticks(1, 10);
		Color first = new Color(1, 2, 3);
		Color second = new Color(3, 2, 1);
		ticks.put(0, 0.2, 0.2, 2, first);
		ticks.put(0, 0.3, 0.5, 2, second);
		assertEquals(first, ticks.at(0, 3));
		assertEquals(second, ticks.at(0, 5));
		assertEquals(4, ticks.end(0, 2));
		ticks.putOver(0, 1, 4, first);
		assertEquals(first, ticks.at(0, 9));
	}
}
