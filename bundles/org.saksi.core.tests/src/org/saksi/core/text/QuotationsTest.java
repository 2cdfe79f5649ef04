package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.text.Quotations.Coverage;
import org.saksi.model.Span;

class QuotationsTest {

	private static String all(String text) {
		return String.join("|", new Quotations(text).all().stream().map(s -> text.substring(s.start(), s.end())).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '\0', value = { "Ia berkata \"aman\" lalu \"pergi\".#\"aman\"|\"pergi\"",
			"“Aman,” kata Rini.#“Aman,”", "Kata «aman» dan „aman“.#«aman»|„aman“",
			"“Ia bilang \"ya\" kemarin”#“Ia bilang \"ya\" kemarin”", "Jum'at itu, don't, guru’ itu#", "Disebut 'aman' oleh Rini#'aman'",
			"‘Aman’ dan ‘tidak’#‘Aman’|‘tidak’", "“Belum selesai#“Belum selesai", "5\" layar dan \"aman\"#\"aman\"",
			"'aman \"ya\" bukan#\"ya\"" })
	void findsQuotations(String text, String expected) {
		assertEquals(expected == null ? "" : expected, all(text));
	}

	@Test
	void aQuotationEndsWithItsLine() {
		assertEquals("“Satu|“Dua”", all("“Satu\n“Dua”\ntiga"));
	}

	@Test
	void coverageLooksAtLettersOnly() {
		String text = "“Aman,” kata Rini, “sekali”.";
		Quotations quotations = new Quotations(text);
		assertEquals(Coverage.WHOLE, quotations.coverage(Span.of(0, 7)));
		assertEquals(Coverage.NONE, quotations.coverage(Span.of(7, 17)));
		assertEquals(Coverage.PART, quotations.coverage(Span.of(0, 27)));
		assertEquals(Coverage.WHOLE, quotations.coverage(Span.valueOf("1:5|20:26")));
		assertEquals(Coverage.NONE, quotations.coverage(Span.of(26, 28)), "no letters");
		assertEquals(Coverage.NONE, quotations.coverage(Span.of(100, 200)), "outside of the text");
	}

	@Test
	void aroundSeesTheLinesOfTheSpan() {
		String text = "“Satu”\n“Dua dan “tiga”\n“Empat”";
		Span span = Span.of(8, 11);
		assertEquals(new Quotations(text).coverage(span), Quotations.around(text, span).coverage(span));
		assertEquals(List.of(new Quotations(text).all().get(1)), Quotations.around(text, span).all());
	}
}
