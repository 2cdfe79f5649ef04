package org.saksi.formats.office.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.csv.CsvExporter;
import org.saksi.formats.office.sheets.ReadWorkbook;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.formats.office.xlsx.XlsxExporter;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;

class DatasetTest {

	private static final ExportRequest REQUEST = new ExportRequest(Set.of(), Set.of(), Set.of(),
			new ExportRequest.Split(List.of(50, 50), 7), false, Map.of("negatives", "1"));

	@TempDir
	Path folder;

	private Path write(Exporter exporter, String name, CorpusView corpus, Report report) throws CorpusException, IOException {
		Path out = folder.resolve(name);
		if (!name.contains(".")) {
			Files.createDirectory(out);
		}
		exporter.write(corpus, REQUEST, out, report, new NullProgressMonitor());
		return out;
	}

	/** The corpus with both layers of its first article done. */
	private static MemoryCorpus compared() throws CorpusException {
		MemoryCorpus corpus = SmallCorpus.make();
		corpus.layer("a1", "budi").setStatus(LayerStatus.DONE);
		return corpus;
	}

	@Test
	void theCardSaysWhatTheCorpusIs() throws CorpusException, IOException {
		Report report = new Report();
		report.found("V12");
		report.found("V12");
		report.found("V9");
		write(new XlsxExporter(), "banjir.xlsx", compared(), report);
		String card = Files.readString(folder.resolve("banjir.card.md"));
		assertTrue(card.startsWith("---\npretty_name: \"Banjir\"\nlicense: cc-by-4.0\nlanguage:\n- \"id\"\n"), card);
		assertFalse(card.contains("configs:"), "a workbook is no data file of the Hub");
		for (String part : List.of("\n# Banjir\n", "| documents | 4 |", "read_excel(\"banjir.xlsx\", sheet_name=\"claims\"", "Shares 50/50, seed 7.",
				"**Leakage: 0**, counted from the written files", "**stance.polarity** (8 values on 9)", "| ani | ", "| sentence | has_claim | alpha_nominal | ani, budi | 1 |",
				"| canonical claims with a numeric conflict | 2 |", "| articles without an exported layer | 2 |", "\nCC BY 4.0\n",
				"saksi export CORPUS --format xlsx --out corpus.xlsx --split 50/50 --seed=7 --option=negatives=1")) {
			assertTrue(card.contains(part), part + " is not in\n" + card);
		}
		assertTrue(card.indexOf("rule V9 ") < card.indexOf("rule V12 ") && card.contains("rule V12 (saksi validate lists them) | 2 |"), card);
	}

	@Test
	void withoutTwoLayersThereIsNoAgreementAndThatIsSaid() throws CorpusException, IOException {
		Path out = write(new XlsxExporter(), "banjir.xlsx", SmallCorpus.make(), new Report());
		assertEquals(List.of(), new ReadWorkbook(out).rows("agreement"));
		assertTrue(Files.readString(folder.resolve("banjir.card.md")).contains("Not measured: no article has two layers that are done."));
	}

	@Test
	void agreementStandsInTheWorkbook() throws CorpusException, IOException {
		ReadWorkbook book = new ReadWorkbook(write(new XlsxExporter(), "banjir.xlsx", compared(), new Report()));
		List<Map<String, Object>> rows = book.rows("agreement");
		Map<String, Object> exact = rows.stream().filter(row -> row.get("unit").equals("claim") && row.get("measure").equals("f1_exact"))
				.findFirst().orElseThrow();
		// of three spans and one, one is the same
		assertEquals(.5, (Double) exact.get("value"), 1e-9);
		assertEquals(4.0, exact.get("items_n"));
		Map<String, Object> worthy = rows.stream().filter(row -> "cue".equals(row.get("unit")) && "f1_exact".equals(row.get("measure")))
				.findFirst().orElseThrow();
		assertEquals(0.0, worthy.get("value"), "one marked cues, the other none");
		rows.forEach(row -> assertEquals(row.get("value") == null, row.get("note") != null, row.toString()));
		assertEquals(1.0, book.row("README", "item", "articles that two annotators or more did").get("value"));
	}

	@Test
	void distributionsCountEveryTagAndHaveCharts() throws CorpusException, IOException {
		ReadWorkbook book = new ReadWorkbook(write(new XlsxExporter(), "banjir.xlsx", SmallCorpus.make(), new Report()));
		List<Map<String, Object>> rows = book.rows("distributions");
		List<Map<String, Object>> polarity = rows.stream().filter(row -> row.get("attribute").equals("polarity")).toList();
		assertEquals(List.of("affirm", "deny", "query", "report"), polarity.stream().map(row -> row.get("value")).toList());
		assertEquals((double) book.rows("stances").stream().filter(row -> "deny".equals(row.get("polarity"))).count(), polarity.get(1).get("n"));
		assertEquals(polarity.get(0).get("n"), (Double) polarity.get(0).get("n_train") + (Double) polarity.get(0).get("n_test"));
		assertEquals(1, polarity.stream().mapToDouble(row -> (Double) row.get("share")).sum(), 1e-5);
		assertEquals(List.of("war", "trade", "sport"), rows.stream()
				.filter(row -> row.get("mark_type").equals("person") && row.get("attribute").equals("topics")).map(row -> row.get("value")).toList());
		XSSFSheet sheet = book.sheet("distributions");
		List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
		Set<String> titles = new TreeSet<>(charts.stream().map(chart -> chart.getTitleText().getString()).toList());
		assertTrue(titles.containsAll(List.of("article.medium", "layer.status", "stance.polarity", "claim.kind")), titles.toString());
		XSSFChart chart = charts.stream().filter(each -> each.getTitleText().getString().equals("stance.polarity")).findFirst().orElseThrow();
		var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
		int first = 2 + rows.indexOf(polarity.get(0));
		assertEquals("distributions!$C$" + first + ":$C$" + (first + 3), bars.getCat().getStrRef().getF());
		assertEquals("distributions!$D$" + first + ":$D$" + (first + 3), bars.getVal().getNumRef().getF());
		assertEquals("deny", bars.getCat().getStrRef().getStrCache().getPtArray(1).getV());
		assertEquals((Double) polarity.get(1).get("n"), Double.parseDouble(bars.getVal().getNumRef().getNumCache().getPtArray(1).getV()));
		List<String> words = java.util.Arrays.stream(sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray())
				.map(anchor -> anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr()).toList();
		assertTrue(words.stream().anyMatch(each -> each.matches("Bars: affirm \\d+, deny \\d+, query \\d+, report \\d+")), words.toString());
		int last = rows.get(0).size();
		sheet.getDrawingPatriarch().getShapes().forEach(shape -> assertTrue(
				((org.apache.poi.xssf.usermodel.XSSFClientAnchor) shape.getAnchor()).getCol1() >= last, "beside the table"));
	}

	@Test
	void croissantNamesEveryColumnAndTheChecksumsAreTrue() throws Exception {
		Path out = write(new XlsxExporter(), "banjir.xlsx", SmallCorpus.make(), new Report());
		JsonNode json = new ObjectMapper().readTree(folder.resolve("banjir.croissant.json").toFile());
		assertEquals("http://mlcommons.org/croissant/1.0", json.get("conformsTo").asText());
		assertEquals("CC BY 4.0", json.get("license").asText());
		assertTrueFiles(json, folder);
		ReadWorkbook book = new ReadWorkbook(out);
		for (String sheet : book.sheets().subList(1, book.sheets().size())) {
			JsonNode records = StreamSupport.stream(json.get("recordSet").spliterator(), false)
					.filter(each -> each.get("name").asText().equals(sheet)).findFirst().orElseThrow(() -> new AssertionError(sheet));
			assertEquals(book.header(sheet),
					StreamSupport.stream(records.get("field").spliterator(), false).map(field -> field.at("/source/extract/column").asText()).toList());
		}
	}

	private static void assertTrueFiles(JsonNode json, Path folder) throws Exception {
		assertFalse(json.get("distribution").isEmpty());
		for (JsonNode file : json.get("distribution")) {
			byte[] bytes = Files.readAllBytes(folder.resolve(file.get("contentUrl").asText()));
			assertEquals(bytes.length + " B", file.get("contentSize").asText());
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), file.get("sha256").asText());
		}
	}

	@Test
	void aFolderDescribesEachOfItsFiles() throws Exception {
		Path out = write(new CsvExporter(), "csv", SmallCorpus.make(), new Report());
		JsonNode json = new ObjectMapper().readTree(out.resolve("croissant.json").toFile());
		assertTrueFiles(json, out);
		assertEquals("claims.csv", StreamSupport.stream(json.get("recordSet").spliterator(), false).filter(each -> each.get("name").asText().equals("claims"))
				.findFirst().orElseThrow().at("/field/0/source/fileObject/@id").asText());
		String card = Files.readString(out.resolve("README.md"));
		assertTrue(card.contains("configs:\n") && card.contains("- config_name: \"sentences\"\n  data_files: \"sentences.csv\"\n  default: true\n"), card);
		assertTrue(card.contains("read_csv(\"claims.csv\""), card);
		assertTrue(card.contains("--format csv --out corpus-csv"), card);
	}

	@Test
	void namesFromStrangersStayText() throws CorpusException, IOException {
		MemoryCorpus corpus = SmallCorpus.make();
		corpus.corpus().setName("A \"b\": |\n---\nlicense: mit\n# *x* <script>");
		corpus.corpus().setLicence("ask\n- me");
		corpus.article("a3").getMetadata().setMedium("Kabar | *Kita*\n| x");
		write(new XlsxExporter(), "banjir.xlsx", corpus, new Report());
		String card = Files.readString(folder.resolve("banjir.card.md"));
		assertTrue(card.startsWith("---\npretty_name: \"A \\\"b\\\": | --- license: mit # *x* <script>\"\nlicense: other\nlicense_name: \"ask - me\"\n"), card);
		assertFalse(card.contains("\nlicense: mit"), card);
		assertTrue(card.contains("| Kabar \\| \\*Kita\\* \\| x | 1 |"), card);
	}
}
