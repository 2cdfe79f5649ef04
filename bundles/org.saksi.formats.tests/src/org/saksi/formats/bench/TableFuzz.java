package org.saksi.formats.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.saksi.formats.tables.CsvImporter;
import org.saksi.formats.tables.JsonLinesImporter;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Feeds broken CSV and JSON Lines to the importers. */
public final class TableFuzz {

	private static final String CSV = "ID;Judul;Isi;Tanggal;R1;R2;Voting;split\n1;Satu;\"Kalimat satu;\npanjang \"\"sekali\"\" ini.\";3 Maret 2025;Ya;ya;ya;train\n"
			+ "2;Dua;Kalimat dua yang panjang.;2025-03-04;tidak;Ya;ya;dev\n3;Tiga;JAKARTA - Kalimat tiga yang panjang.;;ya;tidak;;\n";
	private static final String JSON = "{\"id\": \"1\", \"title\": \"Satu\", \"text\": \"Kalimat satu yang panjang.\", \"meta\": {\"a\": [1, 2, {\"b\": null}]}, \"label\": \"x\"}\n"
			+ "{\"id\": \"2\", \"text\": \"Kalimat \\ud83d\\ude00 dua.\", \"label\": \"y\"}\n\n{\"text\": \"Kalimat tiga yang panjang.\", \"label\": \"x\"}\n";

	private TableFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		List<String> words = List.of("\"", ";", ",", "\t", "\r\n", "\n\"", "''", "https://example.org/1", "Rater3", "{", "}", "[", ":", "null", "\\u0000", "1e999999999", "\\ud800");
		List<Sample> tables = List.of(new Sample(CSV.getBytes(StandardCharsets.UTF_8)), new Sample(CSV.getBytes(StandardCharsets.UTF_16LE)),
				new Sample(CSV.replace(';', ',').replace("Satu", "Café “x”").getBytes(Charset.forName("windows-1252"))),
				new Sample(CSV.replace(';', '\t').getBytes(StandardCharsets.UTF_8)));
		new Fuzzing().add("csv", (seed, seconds) -> new FuzzRun("csv", "table.csv", new CsvImporter()).run(tables, words, seed, seconds))
				.add("jsonl", (seed, seconds) -> new FuzzRun("jsonl", "table.jsonl", new JsonLinesImporter())
						.run(List.of(new Sample(JSON.getBytes(StandardCharsets.UTF_8))), words, seed, seconds))
				.run(arguments);
	}
}
