package org.saksi.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

	/** As news give them; most are of the articles about Kursk. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Presiden Rusia Vladimir Putin | Vladimir Putin | Presiden Rusia",
			"Presiden Vladimir Putin | Vladimir Putin | Presiden",
			"juru bicara Kremlin, Dmitry Peskov | Dmitry Peskov | juru bicara Kremlin",
			"Juru bicara Kremlin Dmitry Peskov | Dmitry Peskov | Juru bicara Kremlin",
			"Kepala Staf Umum Angkatan Bersenjata Rusia, Valery Gerasimov | Valery Gerasimov | Kepala Staf Umum Angkatan Bersenjata Rusia",
			"Pemimpin Korea Utara Kim Jong-un | Kim Jong-un | Pemimpin Korea Utara",
			"Menteri Luar Negeri Retno Marsudi | Retno Marsudi | Menteri Luar Negeri",
			"Gubernur Jawa Barat Ridwan Kamil | Ridwan Kamil | Gubernur Jawa Barat", "Valery Gerasimov | Valery Gerasimov |",
			"Presiden | Presiden |", "Presiden Rusia | Presiden Rusia |", "Putin-nya | Putin |", "pejabat tinggi militer Rusia | pejabat tinggi militer Rusia |",
			"Kementerian Pertahanan Rusia | Kementerian Pertahanan Rusia |", "TASS | TASS |", "Ukraina | Ukraina |",
			"Prime Minister Boris Johnson | Boris Johnson | Prime Minister" })
	void titlesBecomeTheRole(String given, String name, String role) {
		assertEquals(new PersonName(name, role), PersonName.of(given));
	}
}
