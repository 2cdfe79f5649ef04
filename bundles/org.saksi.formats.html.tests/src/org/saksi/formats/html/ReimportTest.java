package org.saksi.formats.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.marks.Claim;
import org.saksi.testing.model.TestSchemes;

/** A page that changed since it was marked. */
class ReimportTest {

	@TempDir
	Path folder;

	private Report report;

	private void run(CorpusStore store, boolean replace, Path file) throws Exception {
		FormatRegistry formats = FormatRegistry.of(List.of(Format.importer("html", "html", "", List.of("html"), HtmlImporter::new),
				Format.importer("saksi-jsonl", "jsonl", "", List.of("jsonl"), JsonlImporter::new)), List.of());
		report = new Report();
		new ImportService(formats).importInto(store, List.of(file), null, new ImportOptions(null, null, replace, Map.of()), report,
				new NullProgressMonitor());
	}

	@Test
	void keepsTheMarksByTheirQuotes() throws Exception {
		StoreOptions options = StoreOptions.defaults().withStateFolder(folder.resolve("state"));
		try (CorpusStore store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("C", "id", TestSchemes.claims(), List.of()), options)) {
			Path page = Files.writeString(folder.resolve("banjir.html"), PageFile.NEWS);
			run(store, false, page);
			String text = store.article("banjir").getText();
			String kept = "warga sudah mengungsi ke balai desa";
			String gone = "bantuan akan tiba di lokasi pada hari Selasa pagi";
			String marks = "{\"saksi\": 1, \"corpus\": {\"name\": \"C\"}}\n{\"id\": \"banjir\", \"text\": " + com.fasterxml.jackson.databind.node.TextNode.valueOf(text)
					+ ", \"metadata\": {}, \"layers\": [{\"annotator\": \"ani\", \"status\": \"done\", \"claims\": [" + claim("c1", text, kept) + ", "
					+ claim("c2", text, gone) + "]}]}\n";
			run(store, false, Files.writeString(folder.resolve("marks.jsonl"), marks));
			assertEquals(2, store.layer("banjir", "ani").getClaims().size(), report.entries()::toString);

			String changed = PageFile.NEWS.replace("<article>", "<article><p class=label>Pembaruan pukul 12.00: jumlah pengungsi bertambah menjadi 400 orang.</p>")
					.replace("akan tiba di lokasi pada hari Selasa pagi", "sudah tiba");
			run(store, false, Files.writeString(page, changed));
			assertEquals(1, report.count(Report.Kind.REFUSED));
			run(store, true, page);
			List<Claim> claims = store.layer("banjir", "ani").getClaims();
			String now = store.article("banjir").getText();
			assertEquals(kept, claims.get(0).getSpan().textIn(now));
			assertTrue(now.contains("400 orang") && !claims.get(0).isLost() && claims.get(1).isLost());
			assertEquals(List.of("claim c2 of ani cannot be placed in the new text and is kept as lost: " + gone,
					"the layer of ani was kept; 1 of its marks have no place in the new text"),
					report.entries().stream().filter(e -> e.kind() == Report.Kind.ADJUSTED).map(Report.Entry::message).toList());
			assertArrayEquals(Files.readAllBytes(page), store.source("banjir"));
		}
	}

	private static String claim(String id, String text, String quote) {
		int start = text.indexOf(quote);
		int from = text.codePointCount(0, start);
		return "{\"id\": \"" + id + "\", \"spans\": [[" + from + ", " + (from + quote.codePointCount(0, quote.length())) + "]]}";
	}
}
