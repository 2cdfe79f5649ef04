package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class VagueNumbersTest {

	private static List<String> read(String text) {
		return VagueNumbers.find(text).stream().map(number -> text.substring(number.start(), number.end()) + ": " + number.min() + ' ' + number.unit())
				.toList();
	}

	@Test
	void sizesAreLowerBounds() {
		assertEquals(List.of("ribuan tentara: 1000 tentara"), read("kehadiran ribuan tentara Korea Utara"));
		assertEquals(List.of("Puluhan ribu warga: 10000 warga", "ratusan: 100 null"), read("Puluhan ribu warga, ratusan di antaranya anak"));
		assertEquals(List.of(), read("seribuan, berpuluhan"));
	}
}
