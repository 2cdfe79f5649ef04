package org.saksi.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;

class TextPageImporterTest {

	private static final String PAGE = "Banjir Rendam Tiga Desa di Wanasari\r\n\r\nSenin, 3 Maret 2025 | 09:15 WIB | Penulis: Tuti Alawiyah\r\n\r\n"
			+ "WANASARI - Banjir setinggi satu meter merendam tiga desa di Kecamatan Wanasari sejak Minggu malam.\r\n\r\n"
			+ "Camat Wanasari mengatakan warga sudah mengungsi ke balai desa dan menunggu bantuan.\r\n";

	@TempDir
	Path folder;

	@Test
	void makesAnArticleOfAFile() throws Exception {
		Target target = read(PAGE.getBytes(StandardCharsets.UTF_16LE), "banjir.wanasari.TXT", Map.of());
		ImportedArticle imported = target.added.get(0);
		Article article = imported.article();
		assertEquals("banjir.wanasari", article.getId());
		assertTrue(imported.idByName());
		assertEquals(PAGE, article.getText());
		assertEquals("UTF-16LE", article.getCharset());
		assertEquals("text", article.getFormat());
		assertEquals("txt", article.getSourceExtension());
		assertEquals("banjir.wanasari.TXT", article.getSourceFile());
		assertEquals(64, article.getSha256().length());
		assertEquals(PAGE.getBytes(StandardCharsets.UTF_16LE).length, imported.source().length);
		assertEquals(List.of("headline", "byline", "dateline", "body"), article.getZones().stream().map(z -> z.getKind()).toList());
		assertEquals("Banjir Rendam Tiga Desa di Wanasari", article.getMetadata().getHeadline());
		assertEquals("2025-03-03T09:15:00+07:00", article.getMetadata().getPublished());
		assertEquals("Tuti Alawiyah", article.getMetadata().getAuthor());
		assertEquals("Wanasari", article.getMetadata().getPlace());
		assertEquals("id", article.getMetadata().getLanguage());
		assertNull(article.getMetadata().getEditor());
		assertEquals(0, target.report.entries().size());
	}

	@Test
	void takesTheEncodingThatIsAskedFor() throws Exception {
		Target target = read("Kafé itu tutup.".getBytes("windows-1252"), "a.txt", Map.of(TextPageImporter.CHARSET, "windows-1252"));
		assertEquals("Kafé itu tutup.", target.added.get(0).article().getText());
		CorpusException e = assertThrows(CorpusException.class, () -> read(new byte[] { 'a' }, "a.txt", Map.of(TextPageImporter.CHARSET, "none")));
		assertTrue(e.located().contains("a.txt"), e.located());
	}

	@Test
	void reportsReplacedCharactersWithTheirLine() throws Exception {
		Target target = read((PAGE + "x\u0000y\n").getBytes(StandardCharsets.UTF_8), "a.txt", Map.of());
		Report.Entry entry = target.report.entries().get(0);
		assertEquals(Report.Kind.ADJUSTED, entry.kind());
		assertEquals(8, entry.line());
		assertEquals(PAGE + "x\uFFFDy\n", target.added.get(0).article().getText());
	}

	@Test
	void refusesWhatIsNoPage() throws Exception {
		for (byte[] bytes : List.of(new byte[0], " \n".getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 })) {
			CorpusException e = assertThrows(CorpusException.class, () -> read(bytes, "a.txt", Map.of()));
			assertEquals("a.txt", e.path().getFileName().toString());
		}
		Path huge = folder.resolve("huge.txt");
		try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
			file.setLength(50L << 20);
		}
		CorpusException e = assertThrows(CorpusException.class, () -> new TextPageImporter().read(new ImportSource(huge), ImportOptions.DEFAULT,
				new Target(), new NullProgressMonitor()));
		assertTrue(e.getMessage().contains("50"), e.getMessage());
	}

	@Test
	void detectsByNameAndContent() throws Exception {
		assertTrue(detect("a.txt", "Halo".getBytes(StandardCharsets.UTF_8)) >= 50);
		assertTrue(detect("a", "Halo".getBytes(StandardCharsets.UTF_8)) > 0);
		assertEquals(0, detect("a.json", "{}".getBytes(StandardCharsets.UTF_8)));
		assertEquals(0, detect("a", new byte[] { 'P', 'K', 3, 4 }));
	}

	private int detect(String name, byte[] bytes) throws Exception {
		return new TextPageImporter().detect(new ImportSource(Files.write(folder.resolve(name), bytes)));
	}

	private Target read(byte[] bytes, String name, Map<String, String> values) throws Exception {
		Target target = new Target();
		new TextPageImporter().read(new ImportSource(Files.write(folder.resolve(name), bytes)), new ImportOptions(null, null, false, values), target,
				new NullProgressMonitor());
		return target;
	}

	private static final class Target implements ImportTarget {

		private final List<ImportedArticle> added = new ArrayList<>();
		private final Report report = new Report();

		@Override
		public CorpusView corpus() {
			return null;
		}

		@Override
		public Report report() {
			return report;
		}

		@Override
		public void add(Corpus record, Registry registry) {
			throw new AssertionError("a page has no corpus record");
		}

		@Override
		public boolean add(ImportedArticle imported, ImportSource source, int line) {
			return added.add(imported);
		}
	}
}
