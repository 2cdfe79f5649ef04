package org.saksi.ui.corpus.wizards.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.formats.ExportRequest;

class ChoicesTest {

	@Test
	void sharesAndSeedAreRead() {
		assertEquals(new ExportRequest.Split(List.of(80, 10, 10), 42), Choices.split("80/10/10", "42", false));
		assertEquals(new ExportRequest.Split(List.of(7, 3), -1), Choices.split(" 7 / 3", " -1 ", false));
		assertEquals(new ExportRequest.Split(List.of(5), 1, true), Choices.split("5", "1", true));
	}

	@ParameterizedTest
	@CsvSource({ "1,42", "101,42", "80/20/0,42", "1/2/3/4,42", "a/b,42", "80/20,x", "80/20,''", "1000000000/1,1" })
	void whatIsNoSplitIsNone(String shares, String seed) {
		assertNull(Choices.split(shares, seed, false));
	}
}
