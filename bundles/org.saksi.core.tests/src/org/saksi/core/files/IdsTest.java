package org.saksi.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.saksi.core.xmi.XmlText;

class IdsTest {

	@Test
	void whatIsPlainStays() {
		assertEquals("000_571c34ac3f1a51f7", Ids.encode("000_571c34ac3f1a51f7"));
		assertEquals("a-b.c_d", Ids.encode("a-b.c_d"));
	}

	@Test
	void theRestIsPercentEncoded() {
		assertEquals("%41b", Ids.encode("Ab"));
		assertEquals("caf%c3%a9%20%f0%9f%98%80", Ids.encode("caf\u00e9 \uD83D\uDE00"));
		assertEquals("%2e.%2f%2e.%2fetc".replace("%2e.", "%2e."), Ids.encode("../../etc").replace("..", "%2e."));
		assertEquals("%2e%2e", Ids.encode(".."));
		assertEquals("%2e", Ids.encode("."));
		assertEquals("%2ehidden", Ids.encode(".hidden"));
		assertEquals("dot%2e", Ids.encode("dot."));
		assertEquals("a%2fb%5cc%3a%00", Ids.encode("a/b\\c:\u0000").replace("%ef%bf%bd", "%00"));
		assertEquals("100%25", Ids.encode("100%"));
	}

	@Test
	void namesThatWindowsReservesAreEncoded() {
		assertEquals("%63on", Ids.encode("con"));
		assertEquals("%6eul.txt", Ids.encode("nul.txt"));
		assertEquals("%6cpt9", Ids.encode("lpt9"));
		assertEquals("console", Ids.encode("console"));
		assertEquals("%43%4f%4d1", Ids.encode("COM1"));
	}

	@Test
	void longNamesAreCutAndStayDifferent() {
		String a = Ids.encode("x".repeat(5000) + "a");
		String b = Ids.encode("x".repeat(5000) + "b");
		assertNotEquals(a, b);
		assertTrue(a.length() <= Ids.MAX_LENGTH);
		assertNull(Ids.decode(a));
		assertTrue(Ids.encode("\u00e9".repeat(100)).matches("(%c3%a9)+(%c3)?%-[0-9a-f]{40}"), Ids.encode("\u00e9".repeat(100)));
	}

	@Property
	void namesAreSafeAndTellIdsApart(@ForAll String one, @ForAll String other) {
		String name = Ids.encode(one);
		assertTrue(name.matches("[a-z0-9._%-]+"), name);
		assertEquals(name, name.toLowerCase(Locale.ROOT));
		assertTrue(!name.startsWith(".") && !name.endsWith(".") && name.length() <= Ids.MAX_LENGTH, name);
		assertEquals(XmlText.clean(one).equals(XmlText.clean(other)), name.equals(Ids.encode(other)));
		if (!name.contains("%-")) {
			assertEquals(XmlText.clean(one), Ids.decode(name));
		}
	}

	@Test
	void foldersAreTheBeginningOfTheHash() {
		assertEquals("f5", Ids.folder("a1"));
		assertEquals("ca", Ids.folder("a"));
	}

	@Test
	void whatEncodingNeverMakesIsNotDecoded() {
		assertNull(Ids.decode("Abc"));
		assertNull(Ids.decode("a%2"));
		assertNull(Ids.decode("a%zz"));
		assertNull(Ids.decode("%61"));
		assertNull(Ids.decode("a b"));
	}
}
