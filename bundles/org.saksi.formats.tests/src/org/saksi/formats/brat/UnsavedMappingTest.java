package org.saksi.formats.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.preview.ImportPreview;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.Layer;

/** A mapping that nobody saved is followed by previews and imports, for its format alone, and leaves no files. */
class UnsavedMappingTest {

	private static final Format BRAT = Format.importer(Brat.FORMAT, "", "", List.of("ann"), BratImporter::new);
	private static final Mapping MAPPING = Mapping.AUTOMATIC.withMarks(List.of(new MarkRule("Thing", "claim"), new MarkRule("Place", "Where")));

	@TempDir
	Path folder;
	private List<Path> before = List.of();
	private Path ann;

	@BeforeEach
	void files() throws Exception {
		before = left();
		Files.writeString(folder.resolve("a.txt"), "One two.");
		ann = Files.writeString(folder.resolve("a_ana.ann"), "T1\tThing 0 3\tOne\nT2\tPlace 4 7\ttwo\n");
	}

	private List<Path> left() throws Exception {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.filter(path -> path.getFileName().toString().startsWith("saksi-mapping") && !before.contains(path)).toList();
		}
	}

	@Test
	void aPreviewFollowsItAndShowsTheSchemeAsItWouldBe() throws Exception {
		try (CorpusStore store = new BratDesk(folder).create("own", BratDesk.scheme("claims"))) {
			ImportPreview preview = ImportPreview.of(store, ann, BRAT, ImportOptions.DEFAULT, MAPPING, 5, new NullProgressMonitor());
			Layer layer = preview.articles().get(0).layers().get(0);
			assertEquals("One", layer.getClaims().get(0).getSpan().quote());
			assertNotNull(preview.scheme(store.scheme()).type("Where"));
			assertNotNull(preview.scheme(store.scheme()).type(layer.getMarks().get(0)));
			assertNull(new SchemeIndex(store.scheme()).type("Where"), "nothing has changed yet");
		}
		assertEquals(List.of(), left());
	}

	@Test
	void anImportFollowsThatOfEachFormat() throws Exception {
		try (CorpusStore store = new BratDesk(folder).create("own", BratDesk.scheme("claims"))) {
			ImportRequest request = new ImportRequest(List.of(ann), null, ImportOptions.DEFAULT, Map.of(),
					Map.of(Brat.FORMAT, MAPPING, "csv", Mapping.AUTOMATIC), null);
			Report report = new Report();
			new ImportService(FormatRegistry.of(List.of(BRAT), List.of())).importInto(store, request, report, new NullProgressMonitor());
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			assertEquals("One", store.layer("a", "ana").getClaims().get(0).getSpan().quote());
			assertEquals("Where", store.layer("a", "ana").getMarks().get(0).getType());
		}
		assertEquals(List.of(), left());
	}

	@Test
	void anAnnotatorThatTheFileNamesStays() throws Exception {
		try (CorpusStore store = new BratDesk(folder).create("own", BratDesk.scheme("claims"))) {
			BratDesk.read(store, null, "somebody", ann);
			assertEquals(List.of("ana"), store.annotators("a"));
		}
	}
}
