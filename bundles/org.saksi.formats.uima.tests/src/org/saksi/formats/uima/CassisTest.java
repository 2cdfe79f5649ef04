package org.saksi.formats.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.testing.SharedData;

/** Documents of cassis in both forms. */
class CassisTest {

	@TempDir
	Path folder;

	private static String imported(CasDesk desk, Path file) throws Exception {
		try (CorpusStore store = desk.create()) {
			Report report = CasDesk.read(store, null, file);
			assertEquals(List.of(), report.entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).toList(), file.toString());
			return CasDesk.content(store);
		}
	}

	@Test
	void jsonAndXmiOfADocumentGiveTheSame() throws Exception {
		CasDesk desk = new CasDesk(folder);
		Path uima = SharedData.require("data/uima");
		Path emoji = uima.resolve("ser-ref/casWithEmojiUnicodeTextAndAnnotations");
		assertEquals(imported(desk, emoji.resolve("debug.xmi")), imported(desk, emoji.resolve("data.json")));
		Path slots = uima.resolve("one-way/tsv3-testSimpleSlotFeature");
		String xmi = imported(desk, slots.resolve("debug.xmi"));
		assertEquals(xmi, imported(desk, slots.resolve("data.json")));
		assertEquals(xmi, imported(desk, slots.resolve("data-ref.json")));
	}

	@Test
	void everyFileIsAccountedFor() throws Exception {
		Path uima = SharedData.require("data/uima");
		try (CorpusStore store = new CasDesk(folder).create()) {
			Report report = CasDesk.read(store, null, uima);
			TreeSet<String> named = new TreeSet<>();
			report.entries().stream().filter(e -> e.path() != null).forEach(e -> named.add(uima.relativize(e.path()).toString()));
			try (var all = java.nio.file.Files.walk(uima)) {
				all.filter(java.nio.file.Files::isRegularFile).forEach(f -> assertTrue(named.contains(uima.relativize(f).toString()), f.toString()));
			}
			// two without a text but with the address of one, one with neither
			assertEquals(3, report.count(Report.Kind.REFUSED));
		}
	}
}
