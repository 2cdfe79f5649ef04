package org.saksi.formats.office.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CellTextTest {

	@Test
	void keepsWhatXmlCanHold() {
		String text = "Çà \t\r\n\u00a0\ud83d\ude00 \ufffd\ue000 日本";
		assertSame(text, CellText.clean(text));
	}

	@Test
	void replacesOneForOne() {
		assertEquals("a\ufffdb\ufffd\ufffdc\ufffd", CellText.clean("a\u0000b\u001f\uffffc\ud83d"));
		assertEquals("\ufffdx\ufffd", CellText.clean("\ude00x\ud83d"));
		assertEquals("\ufffd\ud83d\ude00", CellText.clean("\ud83d\ud83d\ude00"));
	}

	@Test
	void cutsBetweenCodePoints() {
		assertEquals("abcd", CellText.cut("abcd", 4));
		assertEquals("abc…", CellText.cut("abcde", 4));
		assertEquals("ab…", CellText.cut("ab\ud83d\ude00e", 4));
		assertEquals("a\ud83d\ude00…", CellText.cut("a\ud83d\ude00ef", 4));
	}

	@Test
	void findsEscapes() {
		assertTrue(CellText.hasEscape("so _x0041_ it"));
		assertTrue(CellText.hasEscape("_xaFf0_"));
		assertTrue(CellText.hasEscape("_x_x0041_"));
		assertFalse(CellText.hasEscape("_x041_"));
		assertFalse(CellText.hasEscape("_xG041_"));
		assertFalse(CellText.hasEscape("_X0041_"));
		assertFalse(CellText.hasEscape("_x0041"));
		assertFalse(CellText.hasEscape("_x\u0661\u0661\u0661\u0661_"));
	}
}
