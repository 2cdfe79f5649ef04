package org.saksi.formats.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;

class JsonLinesImporterTest {

	@TempDir
	Path folder;

	private TableFile read(String content) throws Exception {
		return TableFile.read(new JsonLinesImporter(), folder, "a.jsonl", content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void anObjectIsAnArticle() throws Exception {
		TableFile table = read("{\"id\": \"x1\", \"title\": \"Judul satu\", \"text\": \"Baris satu.\\nBaris dua.\", \"meta\": {\"source\": \"Lentera\"}, \"keywords\": [\"a\", \"b\"]}\n\n"
				+ "{\"id\": \"x2\", \"text\": \"Hanya teks di sini, tanpa judul.\", \"later\": 5}\n");
		assertEquals(List.of("x1", "x2"), table.corpus().articleIds());
		assertEquals("Judul satu\n\nBaris satu.\nBaris dua.", table.article(0).getText());
		assertEquals("Lentera", table.article(0).getMetadata().getExtras().get("meta.source"));
		assertEquals("a; b", table.article(0).getMetadata().getExtras().get("keywords"));
		assertEquals("5", table.article(1).getMetadata().getExtras().get("later"));
	}

	@Test
	void badLinesAreRefusedAndTheOthersCome() throws Exception {
		TableFile table = read("{\"text\": \"Kalimat satu yang panjang.\"}\nbukan json\n[1, 2]\n" + "{\"a\":".repeat(5000) + "\n{\"text\": \"Kalimat dua yang panjang.\"}\n{\"text\": \"ter");
		assertEquals(List.of("a-1", "a-5"), table.corpus().articleIds());
		List<String> refused = table.entries(Report.Kind.REFUSED);
		assertEquals(4, refused.size(), refused::toString);
		assertTrue(refused.get(0).startsWith("2: this line is no JSON: ") && refused.get(1).equals("3: this line is no JSON object")
				&& refused.get(2).startsWith("4: ") && refused.get(3).startsWith("6: "), refused::toString);
	}

	@Test
	void aLineOfHundredsOfMegabytesIsPassedOver() throws Exception {
		Path file = folder.resolve("a.jsonl");
		byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write("{\"text\": \"Kalimat satu yang panjang.\"}\n{\"text\": \"".getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < 200; i++) {
				out.write(block);
			}
			out.write("\"}\n{\"text\": \"Kalimat dua yang panjang.\"}\n".getBytes(StandardCharsets.US_ASCII));
		}
		TableFile table = TableFile.read(new JsonLinesImporter(), file, null, Map.of());
		assertEquals(List.of("a-1", "a-3"), table.corpus().articleIds());
		assertEquals(1, table.entries(Report.Kind.REFUSED).size());
	}

	@Test
	void detection() throws Exception {
		assertEquals(50, detect("a.jsonl", "{\"text\": \"x\"}\n"));
		assertEquals(0, detect("a.jsonl", "{\"saksi\": 1}\n"));
		assertEquals(0, detect("a.json", "{\"text\": \"x\"}\n"));
	}

	private int detect(String name, String content) throws Exception {
		return new JsonLinesImporter().detect(new ImportSource(Files.writeString(folder.resolve(name), content)));
	}
}
