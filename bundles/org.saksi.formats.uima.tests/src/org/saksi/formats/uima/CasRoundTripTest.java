package org.saksi.formats.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.formats.webannotsv.TsvExporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.PlainMarks;
import org.saksi.testing.model.TestSchemes;

/** Export, import, compare everything that the formats of the family can hold. */
class CasRoundTripTest {

	@Property(tries = 150)
	void whatXmiHoldsComesBack(@ForAll long seed) throws Exception {
		there(new XmiExporter(), "xmi", new XmiImporter(), PlainMarks.of(seed, 3, true), true);
	}

	@Property(tries = 150)
	void whatJsonHoldsComesBack(@ForAll long seed) throws Exception {
		there(new JsonExporter(), "json", new JsonImporter(), PlainMarks.of(seed, 3, true), true);
	}

	/** TSV has one stretch for each annotation and no comments; attributions are written where their cue is. */
	@Property(tries = 300)
	void whatTsvHoldsComesBack(@ForAll long seed) throws Exception {
		there(new TsvExporter(), "tsv", new TsvImporter(), PlainMarks.of(seed, 1, false), false);
	}

	private static void there(Exporter exporter, String extension, Importer importer, MemoryCorpus corpus, boolean exact) throws Exception {
		Path out = Files.createTempDirectory("cas");
		try {
			Report report = new Report();
			exporter.write(corpus, ExportRequest.ALL, out, report, null);
			assertEquals(List.of(), report.entries().stream()
					.filter(e -> exact || e.kind() == Report.Kind.LEFT_OUT || e.kind() == Report.Kind.REFUSED).toList());
			MemoryTarget target = new MemoryTarget(new MemoryCorpus(TestSchemes.extended()));
			Path file = out.resolve("annotation/a1/ani." + extension);
			importer.read(new ImportSource(file), new ImportOptions(null, null, false, Map.of()), target, null);
			assertEquals(corpus.article("a1").getText(), target.corpus().article("a1").getText());
			assertEquals(PlainMarks.lines(corpus.layer("a1", "ani"), corpus.registries()),
					PlainMarks.lines(target.corpus().layer("a1", "ani"), target.corpus().registries()), () -> read(file));
		} finally {
			try (Stream<Path> all = Files.walk(out)) {
				all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
			}
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (java.io.IOException e) {
			return e.toString();
		}
	}
}
