package org.saksi.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of core, shown alone. */
class SentencesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "the scheme was changed|The scheme was changed", "cannot be read: x|Cannot be read: x",
			"read-only: budi|Read-only: budi", "écrit par lui|Écrit par lui", "done|Done", "done.|Done.",
			"source.form=named is there twice|source.form=named is there twice", "layers/ani/a.layer:3: bad|layers/ani/a.layer:3: bad",
			"a1.article:3: bad|a1.article:3: bad", "“ani” may not|“ani” may not", "6 values|6 values", "Already so|Already so" })
	void aWordAtTheBeginningGetsACapital(String message, String shown) {
		assertEquals(shown, Sentences.of(message));
	}

	@Test
	void nothingStaysNothing() {
		assertNull(Sentences.of(null));
		assertEquals("", Sentences.of(""));
	}
}
