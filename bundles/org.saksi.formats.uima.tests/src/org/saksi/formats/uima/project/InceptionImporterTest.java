package org.saksi.formats.uima.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorOutputStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.admin.CASMgr;
import org.apache.uima.cas.impl.CASCompleteSerializer;
import org.apache.uima.cas.impl.Serialization;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.uima.JsonExporter;
import org.saksi.formats.uima.XmiExporter;
import org.saksi.formats.uima.XmiImporter;
import org.saksi.formats.webannotsv.TsvExporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.PlainMarks;
import org.saksi.testing.model.TestSchemes;

/** A project as INCEpTION exports it: documents, annotators, curation come; the rest is listed. */
class InceptionImporterTest {

	private static final Format TSV = Format.importer("webanno-tsv", "", "", List.of("tsv"), TsvImporter::new);
	private static final FormatRegistry FORMATS = FormatRegistry.of(
			List.of(Format.importer(InceptionImporter.FORMAT, "", "", List.of("zip"), () -> new InceptionImporter(TSV)),
					Format.importer("uima-xmi", "", "", List.of("xmi"), XmiImporter::new)),
			List.of());

	@TempDir
	Path folder;

	private List<Path> before = List.of();
	private MemoryCorpus marked;
	private byte[] xmi;
	private byte[] json;
	private byte[] tsv;

	@BeforeEach
	void annotations() throws Exception {
		before = left();
		marked = PlainMarks.of(7, 1, false);
		Path out = written(new XmiExporter(), "xmi");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.list(out)) {
			for (Path each : files.toList()) {
				boolean types = each.getFileName().toString().endsWith(".xml");
				entry(zip, types ? "TypeSystem.xml" : "ani.xmi", Files.readAllBytes(each));
			}
		}
		xmi = bytes.toByteArray();
		json = Files.readAllBytes(written(new JsonExporter(), "json").resolve("ani.json"));
		tsv = Files.readAllBytes(written(new TsvExporter(), "tsv").resolve("ani.tsv"));
	}

	private List<Path> left() throws Exception {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.filter(path -> path.getFileName().toString().startsWith("saksi-project") && !before.contains(path)).toList();
		}
	}

	private Path written(Exporter exporter, String name) throws Exception {
		Path out = Files.createDirectory(folder.resolve(name));
		exporter.write(marked, ExportRequest.ALL, out, new Report(), null);
		return out.resolve("annotation/a1");
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws Exception {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private String text() throws Exception {
		return marked.article("a1").getText();
	}

	/** In the layout of today's INCEpTION. */
	private Path project() throws Exception {
		Path file = folder.resolve("project.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			entry(zip, "exportedproject.json", utf8("""
					{"name": "P", "slug": "p", "mode": "annotation", "version": 1,
					 "source_documents": [{"name": "One.txt", "format": "text", "state": "CURATION_FINISHED"},
					  {"name": "Two.txt", "format": "text", "state": "NEW"}, {"name": "three.pdf", "format": "pdf", "state": "NEW"}],
					 "annotation_documents": [{"name": "One.txt", "user": "ani", "state": "FINISHED"},
					  {"name": "One.txt", "user": "Budi S", "state": "IN_PROGRESS"}],
					 "project_permissions": [{"level": "ANNOTATOR", "user": "ani"}], "tag_sets": [{"name": "t", "tags": []}], "layers": []}
					"""));
			entry(zip, "source/One.txt", utf8(text()));
			entry(zip, "source/Two.txt", utf8("Nobody read this."));
			entry(zip, "source/three.pdf", new byte[] { '%', 'P', 'D', 'F' });
			entry(zip, "annotation_ser/One.txt/INITIAL_CAS.ser", new byte[10]);
			entry(zip, "annotation_ser/One.txt/ani.ser", new byte[10]);
			entry(zip, "annotation/One.txt/ani.zip", xmi);
			entry(zip, "annotation/One.txt/Budi S.json", json);
			entry(zip, "annotation/One.txt/cici.txt", utf8(text()));
			entry(zip, "curation/One.txt/CURATION_USER.tsv", tsv);
			entry(zip, "guideline/rules.pdf", new byte[3]);
			entry(zip, "log/project-1.log", new byte[3]);
			entry(zip, "kb/1.ttl", new byte[3]);
			entry(zip, "../../evil.txt", new byte[3]);
		}
		return file;
	}

	private CorpusStore corpus() throws Exception {
		return CorpusStore.create(folder.resolve("corpus"), new NewCorpus("test", "en", TestSchemes.extended(), List.of()),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")));
	}

	private static Report read(CorpusStore store, Path file) throws Exception {
		Report report = new Report();
		new ImportService(FORMATS).importInto(store, List.of(file), null, new ImportOptions(null, null, false, Map.of()), report, null);
		return report;
	}

	@Test
	void documentsAndALayerOfEachAnnotatorCome() throws Exception {
		Path project = project();
		try (CorpusStore store = corpus()) {
			Report report = read(store, project);
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			assertEquals(List.of("One", "Two"), store.articleIds().stream().sorted().toList());
			assertEquals(text(), store.article("One").getText());
			assertEquals(List.of("Budi S", "CURATION_USER", "ani"), store.annotators("One").stream().sorted().toList());
			List<String> expected = PlainMarks.lines(marked.layer("a1", "ani"), marked.registries());
			assertEquals(expected, PlainMarks.lines(store.layer("One", "ani"), store.registries()));
			assertEquals(expected, PlainMarks.lines(store.layer("One", "Budi S"), store.registries()));
			assertEquals(LayerStatus.DONE, store.layer("One", "ani").getStatus());
			assertEquals(LayerStatus.OPEN, store.layer("One", "Budi S").getStatus());
			assertEquals(LayerStatus.ADJUDICATED, store.layer("One", "CURATION_USER").getStatus());
			assertNull(store.layer("One", "cici"));
			List<String> left = report.entries().stream().filter(entry -> entry.kind() == Report.Kind.LEFT_OUT).map(Report.Entry::message).toList();
			for (String word : List.of("cici.txt", "three.pdf", "annotation_ser", "guideline", "log", "kb", "tag_sets", "..")) {
				assertTrue(left.stream().anyMatch(message -> message.contains(word)), () -> word + " in " + left);
			}
			assertTrue(report.entries().stream().allMatch(entry -> entry.path() == null || entry.path().equals(project)), () -> report.entries().toString());
		}
		assertFalse(Files.exists(folder.getParent().resolve("evil.txt")));
		assertEquals(List.of(), left());
	}

	@Test
	void aMappingIsProposedForAllThatIsInIt() throws Exception {
		Mapping mapping = new InceptionImporter(TSV).propose(new ImportSource(project()), ImportOptions.DEFAULT, new SchemeIndex(TestSchemes.extended()));
		assertTrue(mapping.isFor("uima-xmi") && mapping.isFor(InceptionImporter.FORMAT) && !mapping.isFor("brat"));
		assertTrue(mapping.marks().stream().anyMatch(rule -> rule.type().endsWith(".cue") && "cue".equals(rule.as())), () -> mapping.marks().toString());
	}

	@Test
	void brokenPartsAreNamedAndTheRestComes() throws Exception {
		Path file = folder.resolve("broken.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			entry(zip, "/exportedproject123.json", utf8("{\"name\": \"P\", \"source_documents\": [{\"name\": \"One.txt\", \"format\": \"text\"}]}"));
			entry(zip, "/annotation/One.txt/bad.json", utf8("{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{]"));
			entry(zip, "/annotation/One.txt/ani.json", json);
		}
		try (CorpusStore store = corpus()) {
			Report report = read(store, file);
			List<Report.Entry> refused = report.entries().stream().filter(entry -> entry.kind() == Report.Kind.REFUSED).toList();
			assertEquals(1, refused.size(), () -> report.entries().toString());
			assertTrue(refused.get(0).message().startsWith("annotation/One.txt/bad.json: "), refused.toString());
			assertEquals(List.of("ani"), store.annotators("One"));
		}
	}

	@Test
	void whatIsNoProjectIsRefused() throws Exception {
		Path other = folder.resolve("other.zip");
		try (OutputStream out = Files.newOutputStream(other); ZipOutputStream zip = new ZipOutputStream(out)) {
			entry(zip, "x.xmi", new byte[1]);
		}
		assertEquals(0, new InceptionImporter(TSV).detect(new ImportSource(other)));
		Path cut = folder.resolve("cut.zip");
		Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(project()), 300));
		assertEquals(0, new InceptionImporter(TSV).detect(new ImportSource(cut)));
		try (CorpusStore store = corpus()) {
			Report report = new Report();
			new ImportService(FORMATS).importInto(store, List.of(cut), InceptionImporter.FORMAT, ImportOptions.DEFAULT, report, null);
			assertEquals(1, report.count(Report.Kind.REFUSED));
			assertEquals(List.of(), store.articleIds());
		}
	}

	/** Where no secondary format was chosen, or one that has no importer, the annotations are there in Java's form only. */
	@Test
	void withoutASecondaryFormatTheFormOfJavaIsRead() throws Exception {
		Path file = folder.resolve("java.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			entry(zip, "exportedproject.json", utf8("""
					{"name": "P", "source_documents": [{"name": "One.txt", "format": "text"}, {"name": "Two.pdf", "format": "pdf"}],
					 "annotation_documents": [{"name": "One.txt", "user": "ani", "state": "FINISHED"}]}"""));
			entry(zip, "source/One.txt", utf8(text()));
			entry(zip, "annotation/One.txt/ani.txt", utf8(text()));
			entry(zip, "annotation_ser/One.txt/INITIAL_CAS.ser", serialized(false));
			entry(zip, "annotation_ser/One.txt/ani.ser", serialized(true));
			entry(zip, "annotation_ser/One.txt/Budi S.ser", serialized(false));
			entry(zip, "annotation_ser/One.txt/cut.ser", java.util.Arrays.copyOf(serialized(false), 500));
			entry(zip, "curation_ser/One.txt/CURATION_USER.ser", serialized(true));
			entry(zip, "source/Two.pdf", new byte[] { '%', 'P', 'D', 'F' });
			entry(zip, "annotation_ser/Two.pdf/INITIAL_CAS.ser", serialized(true));
		}
		try (CorpusStore store = corpus()) {
			Report report = read(store, file);
			List<String> expected = PlainMarks.lines(marked.layer("a1", "ani"), marked.registries());
			assertEquals(List.of("Budi S", "CURATION_USER", "ani"), store.annotators("One").stream().sorted().toList());
			for (String annotator : store.annotators("One")) {
				assertEquals(expected, PlainMarks.lines(store.layer("One", annotator), store.registries()), annotator);
			}
			assertEquals(LayerStatus.DONE, store.layer("One", "ani").getStatus());
			assertEquals(text(), store.article("Two").getText());
			assertEquals(List.of(), store.annotators("Two"));
			List<String> said = report.entries().stream().map(entry -> entry.kind() + " " + entry.message()).toList();
			assertEquals(1, report.count(Report.Kind.REFUSED), said::toString);
			for (String word : List.of("REFUSED annotation_ser/One.txt/cut.ser: ", "LEFT_OUT annotation: 1 ", "LEFT_OUT annotation_ser: 2 ",
					"LEFT_OUT annotation_ser/Two.pdf/INITIAL_CAS.ser: ")) {
				assertTrue(said.stream().anyMatch(message -> message.startsWith(word)), () -> word + " in " + said);
			}
		}
		assertEquals(List.of(), left());
	}

	private byte[] serialized(boolean snappy) throws Exception {
		CAS cas = null;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xmi))) {
			Map<String, byte[]> entries = new java.util.HashMap<>();
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
			cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser().parseTypeSystemDescription(
					new XMLInputSource(new ByteArrayInputStream(entries.get("TypeSystem.xml")), null)), null, null);
			XmiCasDeserializer.deserialize(new ByteArrayInputStream(entries.get("ani.xmi")), cas);
		}
		return serialized(Serialization.serializeCASComplete((CASMgr) cas), snappy);
	}

	private static byte[] serialized(Object object, boolean snappy) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(object);
		}
		if (!snappy) {
			return bytes.toByteArray();
		}
		ByteArrayOutputStream framed = new ByteArrayOutputStream();
		try (FramedSnappyCompressorOutputStream out = new FramedSnappyCompressorOutputStream(framed)) {
			out.write(bytes.toByteArray());
		}
		return framed.toByteArray();
	}

	/** Neither other classes are made nor memory reserved that a length only claims. */
	@Test
	void hostileFormsOfJavaAreRefused() throws Exception {
		byte[] other = serialized(new java.util.ArrayList<>(List.of("x")), false);
		assertThrows(CorpusException.class, () -> SerializedCas.json(other));
		assertThrows(CorpusException.class, () -> SerializedCas.json(new byte[0]));
		byte[] huge = serialized(new int[1], false);
		java.nio.ByteBuffer.wrap(huge).putInt(huge.length - 8, Integer.MAX_VALUE);
		assertThrows(CorpusException.class, () -> SerializedCas.json(huge));
		CAS cas = CasCreationUtils.createCas();
		cas.setDocumentText("x");
		cas.addFsToIndexes(cas.createIntArrayFS(7));
		CASCompleteSerializer claims = Serialization.serializeCASComplete((CASMgr) cas);
		int[] heap = claims.getCASSerializer().heapArray;
		int at = java.util.stream.IntStream.range(0, heap.length).filter(i -> heap[i] == 7).reduce((one, two) -> two).getAsInt();
		claims.getCASSerializer().heapMetaData[0] = Integer.MAX_VALUE - 8;
		SerializedCas.json(serialized(claims, false));
		heap[at] = Integer.MAX_VALUE - 8;
		assertThrows(CorpusException.class, () -> SerializedCas.json(serialized(claims, true)));
	}
}
