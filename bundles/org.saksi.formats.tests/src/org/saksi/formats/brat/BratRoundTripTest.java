package org.saksi.formats.brat;

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
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.PlainMarks;
import org.saksi.testing.model.TestSchemes;

/** Export, import, compare everything that brat can hold. */
class BratRoundTripTest {

	@Property(tries = 300)
	void whatBratHoldsComesBack(@ForAll long seed) throws Exception {
		MemoryCorpus corpus = PlainMarks.of(seed, 3, true);
		Path out = Files.createTempDirectory("brat");
		try {
			Report report = new Report();
			new BratExporter().write(corpus, ExportRequest.ALL, out, report, null);
			assertEquals(List.of(), report.entries(), "nothing is left out or adjusted");
			MemoryTarget target = new MemoryTarget(new MemoryCorpus(TestSchemes.extended()));
			Path ann = out.resolve("ani/a1.ann");
			new BratImporter().read(new ImportSource(ann), new ImportOptions(null, null, false, Map.of()), target, null);
			assertEquals(corpus.article("a1").getText(), target.corpus().article("a1").getText());
			assertEquals(PlainMarks.lines(corpus.layer("a1", "ani"), corpus.registries()),
					PlainMarks.lines(target.corpus().layer("a1", "ani"), target.corpus().registries()), () -> read(ann));
		} finally {
			try (Stream<Path> all = Files.walk(out)) {
				all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
			}
		}
	}

	private static String read(Path ann) {
		try {
			return Files.readString(ann);
		} catch (java.io.IOException e) {
			return e.toString();
		}
	}
}
