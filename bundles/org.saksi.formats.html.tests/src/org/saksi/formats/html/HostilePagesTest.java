package org.saksi.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** What is made to hurt is refused with a reason, or comes in. */
class HostilePagesTest {

	@TempDir
	Path folder;

	private CorpusException refused(HtmlImporter importer, String name, byte[] bytes) {
		return assertThrows(CorpusException.class, () -> PageFile.read(importer, folder, name, bytes, Map.of()));
	}

	@Test
	void aBombOfGzip() throws Exception {
		Path bomb = folder.resolve("bomb.html.gz");
		byte[] block = new byte[1 << 20];
		Arrays.fill(block, (byte) ' ');
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
			out.write(PageFile.utf8("<html>"));
			for (int i = 0; i < 300; i++) {
				out.write(block);
			}
		}
		MemoryTarget target = new MemoryTarget(new MemoryCorpus());
		CorpusException e = assertThrows(CorpusException.class, () -> new HtmlImporter().read(new ImportSource(bomb), ImportOptions.DEFAULT, target,
				new NullProgressMonitor()));
		assertTrue(e.getMessage().contains("would unpack to more than 20 MB"), e.getMessage());
	}

	@Test
	void gzipThatEndsTooEarlyOrIsDamaged() throws Exception {
		byte[] packed = PageFile.gzip(PageFile.utf8(PageFile.NEWS));
		assertTrue(refused(new HtmlImporter(), "a.html.gz", Arrays.copyOf(packed, packed.length / 2)).getMessage().contains("ends too early"));
		byte[] damaged = packed.clone();
		Arrays.fill(damaged, 40, 80, (byte) 0x55);
		assertTrue(refused(new HtmlImporter(), "b.html.gz", damaged).getMessage().contains("damaged"));
	}

	@Test
	void aPageThatIsTooLarge() {
		CorpusException e = refused(new HtmlImporter(1 << 20), "a.html", new byte[(1 << 20) + 1]);
		assertTrue(e.getMessage().contains("1 MB"), e.getMessage());
	}

	@Test
	void millionsOfTags() {
		assertTrue(refused(new HtmlImporter(), "a.html", PageFile.utf8("<html>kata " + "<i>".repeat(500_000))).getMessage().contains("tags"));
	}

	@Test
	void elementsNestedWithoutEndComeIn() throws Exception {
		PageFile.Import page = PageFile.read(folder, "a.html", PageFile.utf8("<html><body>" + "<div>".repeat(50_000) + "Kalimat di dasar sumur." + "</div>".repeat(10)));
		assertEquals("Kalimat di dasar sumur.", page.article().getText());
	}

	@Test
	void nestedTablesListsAndQuotesComeIn() throws Exception {
		for (String tag : new String[] { "table><tr><td", "ul><li", "blockquote", "b", "a href=x", "p", "pre", "form", "svg", "template", "select" }) {
			String page = "<html><body>" + ("<" + tag + ">teks ").repeat(3000) + "<p>Kalimat terakhir dari halaman.</p>";
			try {
				PageFile.read(folder, "a.html", PageFile.utf8(page));
			} catch (CorpusException e) {
				assertTrue(e.getMessage().contains("no text"), tag + e.getMessage());
			}
		}
	}

	@Test
	void oneLongLineComesIn() throws Exception {
		String words = "kata ".repeat(400_000);
		PageFile.Import page = PageFile.read(folder, "a.html", PageFile.utf8("<html><p>" + words + "</p></html>"));
		assertEquals(words.strip(), page.article().getText());
	}

	@Test
	void deepAndBrokenJsonIsLeftAlone() throws Exception {
		for (String json : new String[] { "[".repeat(200_000), "{\"@graph\":".repeat(50_000), "{\"@type\": \"NewsArticle\", \"headline\": \"a\\", "\0" }) {
			String page = PageFile.NEWS.replace("<style>", "<script type=\"application/ld+json\">" + json + "</script><style>");
			assertEquals("Rahmat Hidayat", PageFile.read(folder, "a.html", PageFile.utf8(page)).article().getMetadata().getEditor());
		}
	}

	@Test
	void archivesWithoutEndOrPage() throws Exception {
		String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n";
		assertTrue(refused(new HtmlImporter(), "a.mht", PageFile.utf8(head)).getMessage().contains("no HTML page"));
		assertTrue(refused(new HtmlImporter(), "b.mht", PageFile.utf8(head + "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(20_000)))
				.getMessage().contains("no HTML page"));
		assertEquals("Separuh halaman", PageFile.read(folder, "c.mht", PageFile.utf8(head + "--x\nContent-Type: text/html\n\n<p>Separuh halaman")).article()
				.getText());
	}

	@Test
	void binaryDataIsNoPage() {
		byte[] bytes = new byte[4096];
		new java.util.Random(1).nextBytes(bytes);
		System.arraycopy(PageFile.utf8("<html>"), 0, bytes, 0, 6);
		assertTrue(refused(new HtmlImporter(), "a.html", bytes).getMessage().contains("control characters"));
	}
}
