package org.saksi.formats.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Report;
import org.saksi.core.offsets.Offsets;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.Severity;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.testing.SharedData;

/** PolNeAR as its authors keep it: 84 articles and 4 that six annotators each have marked. */
class PolnearTest {

	@TempDir
	Path folder;

	/** Lines that are not as the format has them: an event without any argument. */
	private static boolean isMalformed(String line) {
		return line.startsWith("E") && line.strip().indexOf(' ') < 0;
	}

	private static List<Path> files(Path below, String end) throws Exception {
		try (Stream<Path> all = Files.walk(below)) {
			return all.filter(f -> f.toString().endsWith(end)).sorted().toList();
		}
	}

	@Test
	void everyAttributionArrivesAndGoesOutAgain() throws Exception {
		Path data = SharedData.require("data/polnear/data");
		BratDesk desk = new BratDesk(folder);
		try (CorpusStore store = desk.create("polnear", BratDesk.scheme("polnear"))) {
			Report report = BratDesk.read(store, BratDesk.polnear(), null, data);
			assertEquals(List.of(), report.entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).toList());
			assertEquals(88, store.articleIds().size());
			arrived(store, data);
			malformedAreNamed(report, data);
			assertEquals(List.of(), errors(store));
			Report out = new Report();
			Path exported = desk.export(store, BratDesk.polnear(), "out", out);
			assertEquals(0, out.count(Report.Kind.LEFT_OUT), () -> out.entries().toString());
			assertEquals(lines(data), lines(exported));
		}
	}

	private static List<String> errors(CorpusStore store) throws Exception {
		List<String> errors = new ArrayList<>();
		new RuleChecker(org.saksi.core.rules.RuleRegistry.of(List.of())).checkAll(store, finding -> {
			if (finding.severity() == Severity.ERROR) {
				errors.add(finding.toString());
			}
		}, e -> errors.add(e.located()), null);
		return errors;
	}

	/** Every E line with its Source, Cue and Content, by what the files say and not by our parser. */
	private static void arrived(CorpusStore store, Path data) throws Exception {
		int attributions = 0;
		int discontinuous = 0;
		for (Path ann : files(data, ".ann")) {
			String name = ann.getFileName().toString().replace(".ann", "");
			int cut = name.lastIndexOf('_');
			Layer layer = store.layer(name.substring(0, cut), name.substring(cut + 1));
			assertNotNull(layer, name);
			Offsets offsets = new Offsets(store.article(name.substring(0, cut)).getText());
			TreeMap<String, String> places = new TreeMap<>();
			Set<String> expected = new TreeSet<>();
			List<String> lines = Files.readAllLines(ann);
			for (String line : lines) {
				if (line.startsWith("T")) {
					String[] fields = line.split("\t");
					String place = fields[1].substring(fields[1].indexOf(' ') + 1);
					discontinuous += place.contains(";") ? 1 : 0;
					places.put(fields[0], String.join(";", Stream.of(place.split(";"))
							.sorted(java.util.Comparator.comparingInt(p -> Integer.parseInt(p.split(" ")[0]))).toList()));
				}
			}
			for (String line : lines) {
				if (line.startsWith("E") && !isMalformed(line)) {
					attributions++;
					Set<String> parts = new TreeSet<>();
					for (String part : line.split("\t")[1].split(" ")) {
						String role = part.substring(0, part.indexOf(':')).replaceAll("[0-9]+$", "");
						if (!role.startsWith("Attribution")) {
							parts.add(role + " " + places.get(part.substring(part.indexOf(':') + 1)));
						}
					}
					expected.add(line.split("\t")[0] + " " + parts);
				}
			}
			Set<String> found = new TreeSet<>();
			for (Attribution attribution : layer.getAttributions()) {
				Set<String> parts = new TreeSet<>();
				attribution.getSources().stream().filter(s -> s.getSpan() != null)
						.forEach(s -> parts.add("Source " + place(s.getSpan(), offsets)));
				parts.add("Cue " + place(attribution.getCue().getSpan(), offsets));
				attribution.getClaims().forEach(c -> parts.add("Content " + place(c.getSpan(), offsets)));
				found.add(attribution.getId() + " " + parts);
			}
			assertEquals(expected, found, name);
		}
		assertEquals(2641, attributions);
		assertEquals(392, discontinuous);
	}

	private static String place(org.saksi.model.Span span, Offsets offsets) {
		List<String> parts = new ArrayList<>();
		offsets.toCodePoints(span.segments()).forEach(s -> parts.add(s.start() + " " + s.end()));
		return String.join(";", parts);
	}

	private static void malformedAreNamed(Report report, Path data) throws Exception {
		for (Path ann : files(data, ".ann")) {
			List<String> lines = Files.readAllLines(ann);
			for (int i = 0; i < lines.size(); i++) {
				int number = i + 1;
				if (isMalformed(lines.get(i))) {
					assertTrue(report.entries().stream().anyMatch(e -> ann.equals(e.path()) && e.line() == number), ann + ":" + number);
				}
			}
		}
	}

	/** T and E lines of each file. */
	private static TreeMap<String, Set<String>> lines(Path below) throws Exception {
		TreeMap<String, Set<String>> byFile = new TreeMap<>();
		for (Path ann : files(below, ".ann")) {
			Set<String> lines = new TreeSet<>();
			for (String line : Files.readAllLines(ann)) {
				if (line.startsWith("T") || line.startsWith("E")) {
					assertTrue(lines.add(line), line);
				}
			}
			byFile.put(ann.getFileName().toString(), lines);
		}
		return byFile;
	}
}
