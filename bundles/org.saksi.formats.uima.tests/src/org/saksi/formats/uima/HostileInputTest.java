package org.saksi.formats.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.formats.brat.BratImporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.TestSchemes;

/** Input that is made to hurt: refused with a message, or what is sound of it comes in. */
class HostileInputTest {

	private static final String XMI = "<?xml version=\"1.0\"?>%s<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
			+ " xmlns:x=\"http:///x.ecore\" xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/>%s"
			+ "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"%s\"/>"
			+ "<cas:View sofa=\"1\" members=\"%s\"/></xmi:XMI>";

	@TempDir
	Path folder;

	private final MemoryTarget target = new MemoryTarget(new MemoryCorpus(TestSchemes.claims()));

	private Path file(String name, String content) throws Exception {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	private void read(Importer importer, Path file) throws Exception {
		importer.read(new ImportSource(file), new ImportOptions(null, null, false, Map.of()), target, null);
	}

	private CorpusException refused(Importer importer, Path file) throws Exception {
		try {
			read(importer, file);
		} catch (CorpusException e) {
			assertNotNull(e.getMessage());
			assertFalse(e.getMessage().isBlank());
			assertTrue(target.corpus().articleIds().isEmpty());
			return e;
		}
		throw new AssertionError("not refused: " + file);
	}

	@Test
	void entitiesAreNotRead() throws Exception {
		Path secret = file("secret.txt", "rahasia");
		String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
		refused(new XmiImporter(), file("a.xmi", XMI.formatted(external, "", "&e;", "")));
		StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
		}
		refused(new XmiImporter(), file("b.xmi", XMI.formatted(bomb + "]>", "", "&e39;", "")));
		file("typesystem.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><typeSystemDescription>&e;</typeSystemDescription>");
		refused(new XmiImporter(), file("c.xmi", XMI.formatted("", "", "text", "")));
	}

	@Test
	void deepAndBrokenDocumentsAreRefused() throws Exception {
		refused(new XmiImporter(), file("deep.xmi", XMI.formatted("", "<x:A>".repeat(5000) + "</x:A>".repeat(5000), "text", "")));
		String whole = XMI.formatted("", "<x:A xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\"/>", "text", "2");
		refused(new XmiImporter(), file("cut.xmi", whole.substring(0, whole.length() - 40)));
		refused(new XmiImporter(), file("nul.xmi", whole.replace("text", "te\0xt")));
		refused(new JsonImporter(), file("deep.json", "{\"%FEATURE_STRUCTURES\": " + "[".repeat(100_000)));
		refused(new JsonImporter(), file("cut.json", "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\""));
		refused(new JsonImporter(), file("empty.json", ""));
		refused(new TsvImporter(), file("empty.tsv", ""));
		refused(new TsvImporter(), file("other.tsv", "#FORMAT=WebAnno TSV 2.0\n"));
		refused(new XmiImporter(), file("elsewhere.xmi", whole.replace("sofaString=\"text\"", "sofaURI=\"file:/etc/passwd\"").replace("members=\"2\"", "members=\"\"")
				.replaceFirst("<x:A[^>]*>", "")));
	}

	@Test
	void placesOutsideOfTheTextAreSaid() throws Exception {
		read(new XmiImporter(), file("far.xmi", XMI.formatted("", "<x:A xmi:id=\"2\" sofa=\"1\" begin=\"-5\" end=\"999999\"/>", "text", "2")));
		assertTrue(target.report().entries().stream().anyMatch(e -> e.kind() == Report.Kind.ADJUSTED && e.message().contains("999999")),
				target.report().entries().toString());
	}

	/** Features that are text with us may be numbers or objects in the types that a file has or implies. */
	@Test
	void featuresOfOtherTypesAreBorne() throws Exception {
		read(new XmiImporter(), file("number.xmi", XMI.formatted("", "<x:A xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"2\" saksi_segments=\"33\"/>"
				+ "<x:A xmi:id=\"3\" sofa=\"1\" begin=\"2\" end=\"4\" saksi_segments=\"2\"/>", "text", "2 3")));
		assertEquals(2, target.corpus().layer("number", "import").getMarks().size());
		file("typesystem.xml", "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types><typeDescription><name>x.A</name>"
				+ "<supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>saksi_segments</name><rangeTypeName>uima.cas.Integer</rangeTypeName>"
				+ "</featureDescription><featureDescription><name>links</name><rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription></features></typeDescription>"
				+ "<typeDescription><name>x.Link</name><supertypeName>uima.cas.TOP</supertypeName><features><featureDescription><name>role</name>"
				+ "<rangeTypeName>uima.tcas.Annotation</rangeTypeName></featureDescription><featureDescription><name>target</name><rangeTypeName>uima.tcas.Annotation"
				+ "</rangeTypeName></featureDescription></features></typeDescription></types></typeSystemDescription>");
		read(new XmiImporter(), file("types.xmi", XMI.formatted("", "<x:A xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"2\" saksi_segments=\"33\" links=\"4\"/>"
				+ "<x:A xmi:id=\"3\" sofa=\"1\" begin=\"2\" end=\"4\"/><x:Link xmi:id=\"4\" role=\"2\" target=\"3\"/>", "text", "2 3")));
		assertEquals(2, target.corpus().layer("types", "import").getMarks().size());
	}

	@Test
	void archivesThatInflateAreRefused() throws Exception {
		Path zip = folder.resolve("bomb.zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream zipped = new ZipOutputStream(out)) {
			zipped.putNextEntry(new ZipEntry("../../../x.xmi"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 200; i++) {
				zipped.write(zeros);
			}
		}
		assertTrue(Files.size(zip) < 1 << 20);
		refused(new XmiImporter(), zip);
	}

	@Test
	void archivesThatEndTooEarlyAreRefused() throws Exception {
		String whole = XMI.formatted("", "<x:A xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\"/>", "text", "2");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zipped = new ZipOutputStream(out)) {
			zipped.putNextEntry(new ZipEntry("x.xmi"));
			zipped.write(whole.getBytes(StandardCharsets.UTF_8));
		}
		byte[] bytes = out.toByteArray();
		int local = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		for (int length = 2; length < local - 24; length++) { // then comes what follows the data, which is not missed
			refused(new XmiImporter(), Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, length)));
		}
	}

	@Test
	void encodingsThatNobodyKnowsAreRefused() throws Exception {
		String whole = XMI.formatted("", "", "text", "");
		refused(new XmiImporter(), file("encoding.xmi", whole.replace("version=\"1.0\"", "version=\"1.0\" encoding=\"x-nobody\"")));
		refused(new XmiImporter(), Files.write(folder.resolve("bytes.xmi"), whole.replace("text", "te\u00e9xt").getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void rowsAndLinesThatCannotBeAreRefusedAndTheRestComes() throws Exception {
		String rows = "1-1\t0-4\tText\t*\t\n1-2\t5-3\tx\t*\t\n1-3\t5-999999999\tx\t*\t\nzzz\n1-4\t5-8\tend\n";
		read(new TsvImporter(), file("bad.tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.A|\n\n\n#Text=Text end\n" + rows));
		assertEquals(List.of(7, 8, 9, 10), target.report().entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).map(Report.Entry::line).toList());
		assertEquals("Text end", target.corpus().article("bad").getText());
		assertEquals(1, target.corpus().layer("bad", "import").getMarks().size());
	}

	@Test
	void annotationsOfBratOneByOne() throws Exception {
		file("b.txt", "Budi said rain falls.");
		read(new BratImporter(), file("b.ann", "T1\tSource 0 4\tBudi\nT1\tCue 5 9\tsaid\nT2\tCue 9 5\tx\nT3\tCue 0 99999\tx\nT4\tCue 0 4;2 6\tx\nE1\tA:T9\n"
				+ "R1\tX Arg1:T1\n\0\0\0\nA1\tFlag T77\nT5 Cue 0 4 Budi\nT6\tClaim 10 14\train\n" + "#".repeat(2_000_000) + "\n"));
		assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12), target.report().entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED)
				.map(Report.Entry::line).sorted().distinct().toList());
		String annotator = folder.getFileName().toString();
		assertEquals(1, target.corpus().layer("b", annotator).getSources().size());
		assertEquals(1, target.corpus().layer("b", annotator).getClaims().size());
	}

	/** Nothing is written outside of the corpus, whatever names say. */
	@Test
	void namesLeadNowhere() throws Exception {
		CasDesk desk = new CasDesk(folder.resolve("desk"));
		Files.createDirectories(folder.resolve("desk"));
		file("annotation/" + Ids.encode("../../x") + "/" + Ids.encode("../evil") + ".tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.A|\n\n\n#Text=Text\n1-1\t0-4\tText\t*\t\n");
		try (CorpusStore store = desk.create()) {
			CasDesk.read(store, null, folder.resolve("annotation"));
			assertEquals(List.of("../../x"), store.articleIds());
			Path out = desk.export(store, CasDesk.TSV, new Report());
			try (var all = Files.walk(folder)) {
				assertTrue(all.noneMatch(f -> f.getFileName().toString().equals("evil.tsv")));
			}
			assertTrue(Files.isDirectory(out));
		}
	}
}
