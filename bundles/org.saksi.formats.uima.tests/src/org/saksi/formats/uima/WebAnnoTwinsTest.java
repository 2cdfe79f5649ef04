package org.saksi.formats.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.testing.SharedData;

/** Documents that INCEpTION's own tests have in both formats. */
class WebAnnoTwinsTest {

	@TempDir
	Path folder;

	private static List<Path> cases() throws Exception {
		try (Stream<Path> all = Files.list(SharedData.require("data/webanno-tsv3"))) {
			return all.filter(d -> Files.isRegularFile(d.resolve("reference.xmi"))).sorted().toList();
		}
	}

	private String imported(CasDesk desk, String format, Path file) throws Exception {
		try (CorpusStore store = desk.create()) {
			Report report = CasDesk.read(store, format, file);
			assertEquals(List.of(), report.entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).toList(), file.toString());
			return CasDesk.content(store);
		}
	}

	/**
	 * Some of the twins were made when a layer or feature had another name; TSV does not store space at the end of the text, and an integer
	 * feature of one of the types has two names.
	 */
	private static String asOfTsv(String xmi, String tsv) {
		String same = xmi.replaceAll(" +\n(?=m1 )", "\n").replace("intValue=", "integerValue=");
		return tsv.contains("webanno.custom.Span\"")
				? same.replace("mark NamedEntity", "mark Span").replace("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "webanno.custom.Span")
				: same;
	}

	@Test
	void eachCaseComesInAsItsTwin() throws Exception {
		CasDesk desk = new CasDesk(folder);
		List<String> differing = new ArrayList<>();
		for (Path each : cases()) {
			String tsv = imported(desk, CasDesk.TSV, each.resolve("reference.tsv"));
			String xmi = imported(desk, Uima.XMI, each.resolve("reference.xmi"));
			if (!tsv.equals(asOfTsv(xmi, tsv))) {
				differing.add(each.getFileName() + "\n--- tsv\n" + tsv + "\n--- xmi\n" + xmi);
			}
		}
		assertTrue(cases().size() >= 37);
		assertEquals("", String.join("\n\n", differing));
	}

	@Test
	void exportsComeInAgainTheSame() throws Exception {
		CasDesk desk = new CasDesk(folder);
		List<String> differing = new ArrayList<>();
		List<Path> files = new ArrayList<>(cases().stream().map(d -> d.resolve("reference.xmi")).toList());
		files.add(SharedData.require("data/webanno-tsv3").resolve("sampleSlotAnnotation1/reference.tsv"));
		files.add(SharedData.require("data/webanno-tsv3").resolve("example2.tsv"));
		for (Path each : files) {
			try (CorpusStore store = desk.create()) {
				CasDesk.read(store, null, each);
				String before = CasDesk.content(store);
				for (String format : List.of(CasDesk.TSV, Uima.XMI, Uima.JSON)) {
					Report report = new Report();
					Path out = desk.export(store, format, report);
					assertEquals(0, report.count(Report.Kind.REFUSED), report.entries().toString());
					try (CorpusStore second = desk.create(store.scheme())) {
						Report back = CasDesk.read(second, null, out);
						assertEquals(0, back.count(Report.Kind.REFUSED), back.entries().toString());
						String after = CasDesk.content(second);
						if (!before.equals(after)) {
							differing.add(each.getParent().getFileName() + " " + format + "\n--- before\n" + before + "\n--- after\n" + after + report.entries());
						}
					}
				}
			}
		}
		assertEquals("", String.join("\n\n", differing));
	}
}
