package org.saksi.core.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.Models;

class JsonlImporterTest {

	private static final String HEADER = "{\"saksi\": 1, \"corpus\": {\"name\": \"N\", \"language\": \"id\"}}";

	@TempDir
	Path folder;
	private MemoryCorpus corpus;
	private MemoryTarget target;

	@BeforeEach
	void corpus() {
		corpus = new MemoryCorpus();
		target = new MemoryTarget(corpus);
	}

	/** Reads {@code .txt} files: one body, the first line as headline. */
	private static final class PlainText implements Importer {
		@Override
		public int detect(ImportSource source) {
			return source.extension().equals("txt") ? 60 : 0;
		}

		@Override
		public void read(ImportSource source, ImportOptions options, ImportTarget to, IProgressMonitor monitor)
				throws CorpusException, IOException {
			byte[] bytes = source.bytes(1 << 20);
			Article article = Models.article(source.stem(), new String(bytes, StandardCharsets.UTF_8));
			article.getMetadata().setHeadline("found");
			article.setFormat("text");
			to.add(new ImportedArticle(article, true, bytes, List.of()), source, 0);
		}
	}

	private void read(String jsonl, ImportOptions options, IProgressMonitor monitor) throws CorpusException, IOException {
		Path file = folder.resolve("in.jsonl");
		Files.writeString(file, jsonl);
		FormatRegistry formats = FormatRegistry
				.of(List.of(Format.importer("text", "text", "", List.of("txt"), PlainText::new)), List.of());
		new JsonlImporter(() -> formats).read(new ImportSource(file), options, target, monitor);
	}

	private void read(String... lines) throws CorpusException, IOException {
		read(HEADER + "\n" + String.join("\n", lines) + "\n", ImportOptions.DEFAULT, new NullProgressMonitor());
	}

	private List<String> entries(Report.Kind kind) {
		return target.report().entries().stream().filter(e -> e.kind() == kind)
				.map(e -> e.located().replace(folder.resolve("in.jsonl").toString(), "IN")).toList();
	}

	private static String article(String rest) {
		return "{\"id\": \"a\", \"text\": \"Peskov 😀 kata.\", \"metadata\": {}, \"zones\": [] " + rest + "}";
	}

	private static String layer(String rest) {
		return article(", \"layers\": [{\"annotator\": \"x\", \"status\": \"done\", " + rest + "}]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"\"claims\": [{\"id\": \"c1\", \"spans\": [3]}] | layers[0].claims[0].spans[0]: expected [start, end]",
			"\"claims\": [{\"id\": \"c1\", \"spans\": [[3, 15]]}] | layers[0].claims[0].spans[0]: expected [start, end] in a text of 14 characters",
			"\"claims\": [{\"id\": \"c1\", \"spans\": [[1, 2], [-1, 3]]}] | layers[0].claims[0].spans[1]: expected [start, end] in a text of 14 characters",
			"\"claims\": [{\"id\": \"c1\", \"spans\": [[1.5, 3]]}] | layers[0].claims[0].spans[0]: expected [start, end]",
			"\"claims\": {\"id\": \"c1\"} | layers[0].claims: expected a list",
			"\"claims\": [7] | layers[0].claims[0]: expected an object",
			"\"claims\": [{\"spans\": []}] | layers[0].claims[0].id: expected a value, but the key is missing",
			"\"claims\": [{\"id\": \"c1\"}], \"cues\": [{\"id\": \"c1\"}] | layers[0].claims[0].id: the id c1 is there already",
			"\"claims\": [{\"id\": \"c1\", \"check_worthy\": \"yes\"}] | layers[0].claims[0].check_worthy: expected true or false",
			"\"claims\": [{\"id\": \"c1\", \"kind\": null}] | layers[0].claims[0].kind: expected a string",
			"\"claims\": [{\"id\": \"c1\", \"kind\": \"x\", \"attributes\": {\"kind\": \"y\"}}] | layers[0].claims[0].attributes.kind: the attribute is given twice",
			"\"claims\": [{\"id\": \"c1\", \"anaphoric_of\": \"c2\"}] | layers[0].claims[0].anaphoric_of: nothing with the id c2 that fits here is in this layer",
			"\"claims\": [{\"id\": \"c1\", \"quantities\": [{\"value\": \"7\"}]}] | layers[0].claims[0].quantities[0].value: expected a number",
			"\"claims\": [{\"id\": \"c1\", \"quantities\": [{\"value\": 1e999999999}]}] | layers[0].claims[0].quantities[0].value: expected a number of at most 1000 digits before and after the point",
			"\"claims\": [{\"id\": \"c1\", \"quantities\": [{\"unit\": \"x\"}, {\"min\": -1e-99999999999}]}] | layers[0].claims[0].quantities[1].min: expected a number of at most 1000 digits before and after the point",
			"\"claims\": [{\"id\": \"c1\", \"extra\": {\"a\": [0, {\"b\": 5e99999999999999999999}]}}] | layers[0].claims[0].extra.a[1].b: expected a number of at most 1000 digits before and after the point",
			"\"stances\": [{\"id\": \"t1\", \"confidence\": 1.5}] | layers[0].stances[0].confidence: expected an integer",
			"\"stances\": [{\"id\": \"t1\", \"target\": {\"claim\": \"c9\"}}] | layers[0].stances[0].target.claim: nothing with the id c9 that fits here is in this layer",
			"\"attributions\": [{\"id\": \"a1\", \"sources\": [\"s1\"]}] | layers[0].attributions[0].sources[0]: nothing with the id s1 that fits here is in this layer",
			"\"cues\": [{\"id\": \"q1\"}], \"attributions\": [{\"id\": \"a1\", \"claims\": [\"q1\"]}] | layers[0].attributions[0].claims[0]: nothing with the id q1 that fits here is in this layer",
			"\"marks\": [{\"id\": \"m1\"}] | layers[0].marks[0].type: expected a value, but the key is missing",
			"\"text_version\": 1 | layers[0].text_version: expected a text version from 0 to 0" })
	void wrongKeysOfLayersAreRefusedWithLineAndKey(String part, String message) throws CorpusException, IOException {
		read(layer(part), "{\"id\": \"good\", \"text\": \"x\"}");
		assertEquals(List.of("IN:2: key " + message), entries(Report.Kind.REFUSED));
		assertEquals(List.of("good"), corpus.articleIds());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"{\"text\": \"x\"} | key id: expected a value, but the key is missing",
			"{\"id\": 7, \"text\": \"x\"} | key id: expected a string",
			"[1] | key .: expected an object",
			"{\"id\": \"a\", \"text\": \"x\", \"sha256\": \"12\"} | key sha256: expected 64 hexadecimal digits",
			"{\"id\": \"a\", \"text\": \"x\", \"zones\": [{\"kind\": \"body\", \"start\": 0, \"end\": 2}]} | key zones[0].start: expected 0 <= start <= end <= 1",
			"{\"id\": \"a\", \"text\": \"x\", \"text_version\": 1} | key text_version: expected at most 0, the number of text_edits",
			"{\"id\": \"a\", \"text\": \"x\", \"text_edits\": [{\"start\": 0, \"end\": 2, \"text\": \"\"}]} | key text_edits[0]: expected 0 <= start <= end <= 1",
			"{\"id\": \"a\", \"text\": \"x\", \"text_version\": 1, \"text_edits\": [{\"start\": 0, \"end\": 0, \"text\": \"xyz\"}]} | key text_edits[0]: expected 0 <= start <= end <= 1",
			"{\"id\": \"a\"} | key text: expected text, or a source_file that lies beside this file",
			"{\"id\": \"a\", \"source_file\": \"../a.txt\"} | key source_file: expected the name of a file beside this one, without folders",
			"{\"id\": \"a\", \"source_file\": \"a.txt\"} | key source_file: the file a.txt does not lie beside this one, and there is no text",
			"{\"id\": \"a\", \"text\": \"x\", \"layers\": [{\"annotator\": \"x\", \"status\": \"ready\"}]} | key layers[0].status: expected one of todo, open, done, adjudicated",
			"{\"id\": \"a\", \"text\": \"x\", \"layers\": [{\"annotator\": \"x\", \"status\": \"done\"}, {\"annotator\": \"x\", \"status\": \"done\"}]} | key layers[1].annotator: a layer of x is there already",
			"{\"id\": \"a\", \"id\": \"b\"} | no JSON: Duplicate field 'id'" })
	void wrongKeysOfArticlesAreRefusedWithLineAndKey(String line, String message) throws CorpusException, IOException {
		read(line);
		assertEquals(List.of("IN:2: " + message), entries(Report.Kind.REFUSED));
	}

	@Test
	void brokenLinesDoNotStopTheRest() throws CorpusException, IOException {
		read("{\"id\": \"a\", ", "", "\u0001", "[".repeat(5000), "{\"id\": \"b\", \"text\": \"x\"} {}", "{\"id\": \"c\", \"text\": \"x\"}");
		assertEquals(4, entries(Report.Kind.REFUSED).size());
		assertTrue(entries(Report.Kind.REFUSED).get(0).startsWith("IN:2: no JSON: Unexpected end-of-input"));
		assertTrue(entries(Report.Kind.REFUSED).get(3).startsWith("IN:6: no JSON: Trailing token"));
		assertEquals(List.of("c"), corpus.articleIds());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"`` | expected line 1 to be '{\"saksi\": 1, \"corpus\": {…}}'",
			"{\"id\": \"a\"} | expected line 1 to be '{\"saksi\": 1, \"corpus\": {…}}'",
			"{\"saksi\": 2, \"corpus\": {}} | saksi-jsonl version 2 is not supported; expected 1",
			"{\"saksi\": 1} | the corpus record cannot be used, key corpus: expected a value, but the key is missing",
			"{\"saksi\": 1, \"corpus\": {\"agents\": [{\"id\": \"A\", \"aliases\": [1]}]}} | the corpus record cannot be used, key corpus.agents[0].aliases[0]: expected a string" })
	void aFileWithoutUsableHeaderIsRefusedWhole(String header, String message) {
		CorpusException e = assertThrows(CorpusException.class,
				() -> read(header, ImportOptions.DEFAULT, new NullProgressMonitor()));
		assertEquals(folder.resolve("in.jsonl") + ":1: " + message, e.located());
	}

	@Test
	void orderOfKeysAndOfMarksDoesNotMatter() throws CorpusException, IOException {
		read("{\"layers\": [{\"attributions\": [{\"claims\": [\"c1\"], \"sources\": [], \"id\": \"a1\", \"writer\": true}],"
				+ " \"claims\": [{\"spans\": [[9, 13]], \"id\": \"c1\"}], \"status\": \"done\", \"annotator\": \"x\"}],"
				+ " \"text\": \"Peskov 😀 kata.\", \"id\": \"a\"}");
		Layer layer = corpus.layer("a", "x");
		Attribution attribution = layer.getAttributions().get(0);
		assertTrue(attribution.isWriter());
		assertEquals("kata", attribution.getClaims().get(0).getSpan().quote());
		assertEquals("Peskov 😀 ", attribution.getClaims().get(0).getSpan().prefix());
		assertEquals("10:14", attribution.getClaims().get(0).getSpan().segment(0).toString());
	}

	@Test
	void unknownKeysAreKeptAndReportedOncePerKey() throws CorpusException, IOException {
		read(HEADER.replace("}}", ", \"x\": 1}, \"generator\": \"g\"}") + "\n"
				+ layer("\"claims\": [{\"id\": \"c1\", \"note\": [1, {\"b\":2}]}, {\"id\": \"c2\", \"note\": null}], "
						+ "\"stances\": [{\"id\": \"t1\", \"target\": {\"claim\": \"c1\", \"why\": \"?\"}}]"),
				ImportOptions.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of("IN:1: unknown key corpus.x kept, 1 times", "IN:1: unknown key generator kept, 1 times",
				"IN:2: unknown key layers[].claims[].note kept, 2 times",
				"IN:2: unknown key layers[].stances[].target.why kept, 1 times"), sorted(Report.Kind.ADJUSTED));
		assertEquals("[1, {\"b\": 2}]", corpus.layer("a", "x").getClaims().get(0).getExtras().get("note"));
		String again = new String(RoundTripTest.export(corpus), StandardCharsets.UTF_8);
		assertTrue(again.contains("\"note\": [1, {\"b\": 2}]"), again);
		assertTrue(again.contains("\"target\": {\"claim\": \"c1\", \"why\": \"?\"}"), again);
		assertTrue(again.contains("\"x\": 1}, \"generator\": \"g\"}"), again);
	}

	private List<String> sorted(Report.Kind kind) {
		return entries(kind).stream().sorted().toList();
	}

	@Test
	void hugeNumbersInUnknownKeysStayAsTheyAreWritten() throws CorpusException, IOException {
		read("{\"id\": \"a\", \"text\": \"x\", \"extra\": [1e999999999, 2E-5, 7.50]}");
		assertEquals("[1E+999999999, 0.000020, 7.50]".replace("0.000020", "0.00002"), corpus.article("a").getExtras().get("extra"));
	}

	@Test
	void charactersThatXmlCannotHoldAreReplacedOneForOne() throws CorpusException, IOException {
		read("{\"id\": \"a\", \"text\": \"a\\u0000b\\ud800c\\ud83d\\ude00\", \"metadata\": {\"headline\": \"\\u0007\"}}");
		assertEquals("a\uFFFDb\uFFFDc😀", corpus.article("a").getText());
		assertEquals(List.of("IN:2: 3 characters that the corpus files cannot hold became U+FFFD"),
				entries(Report.Kind.ADJUSTED));
	}

	@Test
	void aSchemeOfAnotherNameIsReported() throws CorpusException, IOException {
		read("{\"saksi\": 1, \"corpus\": {\"scheme\": \"dna\"}}", ImportOptions.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of("IN:1: the marks were made with the scheme dna; the scheme of this corpus is claims"),
				entries(Report.Kind.ADJUSTED));
	}

	@Test
	void registryEntriesBecomeThoseOfTheNamedAnnotator() throws CorpusException, IOException {
		String agents = "\"agents\": [{\"id\": \"A\", \"name\": \"N\", \"type\": \"person\"}]";
		read("{\"saksi\": 1, \"corpus\": {" + agents + "}}", ImportOptions.DEFAULT, new NullProgressMonitor());
		read("{\"saksi\": 1, \"corpus\": {\"annotators\": [{\"id\": \"gold\"}], " + agents + "}}", ImportOptions.DEFAULT,
				new NullProgressMonitor());
		read("{\"saksi\": 1, \"corpus\": {\"annotators\": [{\"id\": \"gold\"}], " + agents + "}}",
				new ImportOptions("budi", null, false, Map.of()), new NullProgressMonitor());
		assertEquals(List.of("budi", "gold", "import"),
				corpus.registries().all().stream().map(r -> r.getAnnotator()).toList());
	}

	@Test
	void aSourceFileBesideGivesTheText() throws Exception {
		byte[] page = "Peskov 😀 kata.".getBytes(StandardCharsets.UTF_8);
		Files.write(folder.resolve("page.txt"), page);
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
		String start = "{\"id\": \"%s\", \"source_file\": \"page.txt\", \"sha256\": \"" + sha256 + "\"";
		read(start.formatted("found") + "}",
				start.formatted("given") + ", \"metadata\": {\"author\": \"A\"}, \"zones\": [{\"kind\": \"headline\", \"start\": 7, \"end\": 8}]}",
				start.formatted("other").replace(sha256.substring(0, 4), "0000") + "}",
				"{\"id\": \"none\", \"source_file\": \"page.txt\"}");
		assertEquals("found", corpus.article("found").getMetadata().getHeadline());
		assertEquals("body", corpus.article("found").getZones().get(0).getKind());
		Article given = corpus.article("given");
		assertNull(given.getMetadata().getHeadline());
		assertEquals("A", given.getMetadata().getAuthor());
		assertEquals("text", given.getFormat());
		assertEquals(List.of(7, 9), List.of(given.getZones().get(0).getStart(), given.getZones().get(0).getEnd()));
		assertEquals(List.of("IN:4: key sha256: expected the SHA-256 of page.txt, which is " + sha256,
				"IN:5: key sha256: expected a value, but the key is missing"), entries(Report.Kind.REFUSED));
	}

	@Test
	void editsOfVersionZeroCarryZonesForward() throws CorpusException, IOException {
		read("{\"id\": \"a\", \"text\": \"Judul\\nIsi 😀 lama\", \"text_edits\": [{\"start\": 0, \"end\": 0, \"text\": \"1 \"},"
				+ " {\"start\": 12, \"end\": 13, \"text\": \"🎉🎉\"}], \"zones\": [{\"kind\": \"headline\", \"start\": 0, \"end\": 5},"
				+ " {\"kind\": \"body\", \"start\": 6, \"end\": 16}], \"layers\": [{\"annotator\": \"x\", \"status\": \"done\","
				+ " \"claims\": [{\"id\": \"c1\", \"spans\": [[10, 16]]}]}]}");
		Article article = corpus.article("a");
		assertEquals(0, article.getTextBase());
		String text = org.saksi.core.text.TextVersions.current(article);
		assertEquals("1 Judul\nIsi 🎉🎉 lama", text);
		var body = article.getZones().get(1);
		assertEquals("Isi 🎉🎉 lama", text.substring(body.getStart(), body.getEnd()));
		assertEquals("1 Judul", text.substring(0, article.getZones().get(0).getEnd()).strip());
		Claim claim = corpus.layer("a", "x").getClaims().get(0);
		assertEquals("😀 lama", claim.getSpan().quote());
		assertEquals(0, corpus.layer("a", "x").getTextVersion());
	}

	@Test
	void marksOfAVersionThatIsNotHeldAreCarriedOver() throws CorpusException, IOException {
		read("{\"id\": \"a\", \"text\": \"1 satu dua tiga\", \"text_version\": 1, \"text_edits\":"
				+ " [{\"start\": 0, \"end\": 3, \"text\": \"1 satu\"}], \"layers\": [{\"annotator\": \"x\", \"status\": \"done\","
				+ " \"claims\": [{\"id\": \"c1\", \"spans\": [[4, 7]]}, {\"id\": \"c2\", \"spans\": [[1, 5]]}]}]}");
		Layer layer = corpus.layer("a", "x");
		assertEquals("dua", layer.getClaims().get(0).getSpan().quote());
		assertTrue(layer.getClaims().get(1).isLost());
		assertEquals(1, layer.getTextVersion());
		assertEquals(List.of("IN:2: x: marks made in text version 0 were carried over to version 1; 1 are lost"),
				entries(Report.Kind.ADJUSTED));
	}

	@Test
	void cancellingStops() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> read(HEADER + "\n" + article("") + "\n", ImportOptions.DEFAULT, monitor));
	}

	@Test
	void onlyTheHeaderMakesItOurs() throws IOException {
		Path file = folder.resolve("x.jsonl");
		JsonlImporter importer = new JsonlImporter(() -> FormatRegistry.of(List.of(), List.of()));
		Files.writeString(file, "\uFEFF {  \"saksi\" :1}");
		assertEquals(100, importer.detect(new ImportSource(file)));
		Files.writeString(file, "{\"text\": \"saksi\"}");
		assertEquals(0, importer.detect(new ImportSource(file)));
		Files.writeString(file, "");
		assertEquals(0, importer.detect(new ImportSource(file)));
	}

	@Test
	void linesEndsAndByteOrderMarksAreTolerated() throws CorpusException, IOException {
		read("\uFEFF" + HEADER + "\r\n\r\n" + article("") + "\r\n" + article("").replace("\"a\"", "\"b\""),
				ImportOptions.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of("a", "b"), corpus.articleIds());
		assertEquals(4, target.report().entries().get(1).line());
	}
}
