package org.saksi.formats.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.saksi.formats.tables.CsvImporter;
import org.saksi.formats.tables.JsonLinesImporter;
import org.saksi.testing.fuzz.ImporterFuzz;

/** Feeds broken CSV and JSON Lines to the importers. Arguments: seconds (600), seed (1). */
public final class TableFuzz {

	private static final String CSV = "ID;Judul;Isi;Tanggal;R1;R2;Voting;split\n1;Satu;\"Kalimat satu;\npanjang \"\"sekali\"\" ini.\";3 Maret 2025;Ya;ya;ya;train\n"
			+ "2;Dua;Kalimat dua yang panjang.;2025-03-04;tidak;Ya;ya;dev\n3;Tiga;JAKARTA - Kalimat tiga yang panjang.;;ya;tidak;;\n";
	private static final String JSON = "{\"id\": \"1\", \"title\": \"Satu\", \"text\": \"Kalimat satu yang panjang.\", \"meta\": {\"a\": [1, 2, {\"b\": null}]}, \"label\": \"x\"}\n"
			+ "{\"id\": \"2\", \"text\": \"Kalimat \\ud83d\\ude00 dua.\", \"label\": \"y\"}\n\n{\"text\": \"Kalimat tiga yang panjang.\", \"label\": \"x\"}\n";

	private TableFuzz() {
	}

	/** Runs; ends with 1 if there are findings. */
	public static void main(String[] arguments) throws Exception {
		long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 600;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		List<String> words = List.of("\"", ";", ",", "\t", "\r\n", "\n\"", "''", "https://example.org/1", "Rater3", "{", "}", "[", ":", "null", "\\u0000", "1e999999999", "\\ud800");
		List<byte[]> tables = List.of(CSV.getBytes(StandardCharsets.UTF_8), CSV.getBytes(StandardCharsets.UTF_16LE),
				CSV.replace(';', ',').replace("Satu", "Café “x”").getBytes(Charset.forName("windows-1252")), CSV.replace(';', '\t').getBytes(StandardCharsets.UTF_8));
		int found = new ImporterFuzz("csv", "table.csv", new CsvImporter(), input -> input).run(tables, words, seed, Math.max(1, seconds / 2));
		found += new ImporterFuzz("jsonl", "table.jsonl", new JsonLinesImporter(), input -> input).run(List.of(JSON.getBytes(StandardCharsets.UTF_8)), words, seed,
				Math.max(1, seconds / 2));
		System.exit(found > 0 ? 1 : 0);
	}
}
