package org.saksi.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.Corrections;
import org.saksi.core.formats.preview.ImportPreview;
import org.saksi.core.formats.preview.InputScan;
import org.saksi.core.formats.preview.ScannedFile;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.tables.CsvImporter;
import org.saksi.model.article.Article;
import org.saksi.testing.model.TestSchemes;

/** What the import wizard shows of web pages and tables before they are imported. */
class PagePreviewTest {

	@TempDir
	Path folder;

	@Test
	void zonesMetadataAndCorrectionsOfPagesAndTables() throws Exception {
		Format html = Format.importer("html", "html", "", List.of("html"), HtmlImporter::new);
		Format csv = Format.importer("csv", "csv", "", List.of("csv"), CsvImporter::new);
		StoreOptions options = StoreOptions.defaults().withStateFolder(folder.resolve("state"));
		try (CorpusStore store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("C", "id", TestSchemes.claims(), List.of()), options)) {
			Path page = Files.write(folder.resolve("banjir.html.gz"), PageFile.gzip(PageFile.utf8(PageFile.NEWS)));
			Path table = Files.writeString(folder.resolve("data.csv"), "judul,isi,rater1,rater2\nSatu,Kalimat satu yang panjang.,ya,ya\nDua,Kalimat dua yang panjang.,tidak,ya\n"
					+ "Tiga,Kalimat tiga yang panjang.,ya,ya\n");
			InputScan scan = new InputScan(FormatRegistry.of(List.of(html, csv), List.of()), store);
			ScannedFile scanned = scan.scan(page, true, null);
			assertEquals(List.of("html", 95, ScannedFile.Prospect.NEW), List.of(scanned.format(), scanned.confidence(), scanned.prospect()));
			assertEquals("csv", scan.scan(table, true, null).format());

			ImportPreview preview = ImportPreview.of(store, page, html, ImportOptions.DEFAULT, 1, new NullProgressMonitor());
			Article article = preview.articles().get(0).article();
			assertEquals("Tuti Alawiyah", article.getMetadata().getAuthor());
			assertEquals(List.of(Report.Kind.NOTED), preview.report().entries().stream().map(Report.Entry::kind).toList());
			Corrections corrections = new Corrections(new SchemeIndex(store.scheme()));
			int start = article.getText().indexOf("Tiga desa terendam");
			corrections.zone(page, article, "body", start, start + 5);
			assertTrue(corrections.corrected(page, article).getZones().stream().noneMatch(zone -> zone.getKind().equals("subhead")));

			ImportPreview rows = ImportPreview.of(store, table, csv, ImportOptions.DEFAULT, 2, new NullProgressMonitor());
			assertEquals(List.of("data-2", "data-3"), rows.articles().stream().map(each -> each.article().getId()).toList());
			assertTrue(rows.more());
			assertEquals(List.of("rater1", "rater2"), rows.articles().get(0).layers().stream().map(layer -> layer.getAnnotator()).toList());
			assertFalse(rows.report().entries().stream().anyMatch(entry -> entry.kind() == Report.Kind.REFUSED));
			assertTrue(rows.report().entries().stream().anyMatch(entry -> entry.message().contains("isi → text")), rows.report().entries()::toString);
			assertEquals(List.of(), store.articleIds());
		}
	}
}
