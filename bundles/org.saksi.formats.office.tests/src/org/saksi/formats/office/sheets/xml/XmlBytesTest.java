package org.saksi.formats.office.sheets.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.saksi.formats.office.sheets.CellText;

class XmlBytesTest {

	private static String text(String text) {
		byte[] bytes = new byte[text.length() * XmlBytes.CHARACTER + XmlBytes.ROOM];
		return new String(bytes, 0, XmlBytes.text(bytes, 0, text), StandardCharsets.UTF_8);
	}

	private static String number(double number) {
		byte[] bytes = new byte[XmlBytes.ROOM];
		return new String(bytes, 0, XmlBytes.number(bytes, 0, number), StandardCharsets.UTF_8);
	}

	@Test
	void writesXml() {
		assertEquals(" xml:space=\"preserve\">&lt;b&gt; &amp;&#10;", text("<b> &\n"));
		assertEquals(">_x005F_x0041_x005F_x0042_ a_b", text("_x0041_x0042_ a_b"));
		assertEquals(">a&#9;&#13;b", text("a\t\rb"));
	}

	@Property
	void textsAreUtf8OfWhatXmlCanHold(@ForAll @NotEmpty String text) {
		byte[] bytes = new byte[text.length() * XmlBytes.CHARACTER + XmlBytes.ROOM];
		int end = XmlBytes.text(bytes, 0, text);
		String expected = CellText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
				.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;").replaceAll("_(?=x[0-9a-fA-F]{4}_)", "_x005F_");
		byte[] utf8 = expected.getBytes(StandardCharsets.UTF_8);
		assertTrue(Arrays.equals(bytes, end - utf8.length, end, utf8, 0, utf8.length), expected);
	}

	@Test
	void numbersAreShort() {
		assertEquals("0", number(-0.0));
		assertEquals("-7", number(-7));
		assertEquals("999999999999999", number(999_999_999_999_999.0));
		assertEquals("12.5", number(12.5));
		assertEquals("-1.000001", number(-1.000001));
		assertEquals("45773.72118", number(45773.72118));
		assertEquals("0.25", number(0.25));
		assertEquals("-1.0E20", number(-1e20));
		assertEquals("4.9E-324", number(Double.MIN_VALUE));
	}

	@Property
	void numbersAreReadBack(@ForAll double number) {
		assertEquals(number + 0.0, Double.parseDouble(number(number)));
	}

	@Property
	void decimalsAreWrittenAsPeopleDo(@ForAll @IntRange(min = -99_999_999, max = 99_999_999) int whole, @ForAll @IntRange(min = 1, max = 999_999) int fraction) {
		String text = String.format(Locale.ROOT, "%d.%06d", whole, fraction).replaceAll("0+$", "");
		double number = Double.parseDouble(text);
		assertEquals(number, Double.parseDouble(number(number)));
		if (whole != 0) {
			assertEquals(text, number(number));
		}
	}
}
