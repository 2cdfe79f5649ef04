package org.saksi.formats.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

/** Export, import, compare everything that brat can hold. */
class BratRoundTripTest {

	/** Something that a line is on: {@code Role:T1} of events and relations, {@code Name T1} of attributes and notes. */
	private static final Pattern REFERENCE = Pattern.compile("[: ]([A-Za-z#]+\\d+)(?=[ \t]|$)");

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
			delete(out);
		}
	}

	/** brat opens no document that refers to something which is not in it. */
	@Property(tries = 100)
	void nothingRefersToWhatIsNotWritten(@ForAll long seed) throws Exception {
		MemoryCorpus corpus = RandomCorpus.of(seed, 2, 40, 6);
		Path out = Files.createTempDirectory("brat");
		try (Stream<Path> files = written(corpus, out)) {
			for (Path ann : files.toList()) {
				List<String> lines = Files.readAllLines(ann);
				Set<String> ids = lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
				for (String line : lines) {
					REFERENCE.matcher(line.split("\t")[1]).results().map(found -> found.group(1))
							.forEach(id -> assertTrue(ids.contains(id), () -> "no " + id + " for: " + line + "\n" + read(ann)));
				}
			}
		} finally {
			delete(out);
		}
	}

	private static Stream<Path> written(MemoryCorpus corpus, Path out) throws Exception {
		new BratExporter().write(corpus, ExportRequest.ALL, out, new Report(), null);
		return Files.walk(out).filter(file -> file.toString().endsWith(".ann"));
	}

	private static void delete(Path folder) throws Exception {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
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
