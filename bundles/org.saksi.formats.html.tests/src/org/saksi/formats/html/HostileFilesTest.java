package org.saksi.formats.html;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.testing.fuzz.HostileFiles;

/** What the parser of web pages and archives of them must bear. */
class HostileFilesTest {

	private static final String ARCHIVE = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"B\"\n\n--B\nContent-Type: text/html; charset=utf-8\n"
			+ "Content-Location: https://example.org/../../x\n\n" + PageFile.NEWS + "\n--B\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\neA==\n--B--\n";

	@TempDir
	Path folder;

	@Test
	void cutAndWithNulBytes() throws Exception {
		HostileFiles.bear(new HtmlImporter(), folder.resolve("x.html"), HostileFiles.damaged(PageFile.utf8(PageFile.NEWS)));
		HostileFiles.bear(new HtmlImporter(), folder.resolve("x.html.gz"), HostileFiles.damaged(PageFile.gzip(PageFile.utf8(PageFile.NEWS))));
		HostileFiles.bear(new HtmlImporter(), folder.resolve("x.mhtml"), HostileFiles.damaged(PageFile.utf8(ARCHIVE)));
		HostileFiles.bear(new HtmlImporter(), folder.resolve("x.mhtml.gz"), HostileFiles.damaged(PageFile.gzip(PageFile.utf8(ARCHIVE))));
	}

	@Test
	void twoHundredMegabytesOfOneLine() throws Exception {
		Path page = HostileFiles.longLine(folder.resolve("x.html"), "<html><p>", "</p></html>");
		assertFalse(HostileFiles.bear(new HtmlImporter(), page).isEmpty());
		Files.delete(page);
		Path archive = HostileFiles.longLine(folder.resolve("x.mhtml"), ARCHIVE.substring(0, ARCHIVE.indexOf("</html>")), "\n--B--\n");
		assertFalse(HostileFiles.bear(new HtmlImporter(), archive).isEmpty());
	}

	/** An archive may be larger than a page, but not unpack without end. */
	@Test
	void anArchiveThatInflatesIsRefused() throws Exception {
		Path bomb = folder.resolve("x.mhtml.gz");
		byte[] block = new byte[1 << 20];
		Arrays.fill(block, (byte) ' ');
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
			out.write(PageFile.utf8(ARCHIVE.substring(0, ARCHIVE.length() / 2)));
			for (int i = 0; i < 600; i++) {
				out.write(block);
			}
		}
		assertFalse(HostileFiles.bear(new HtmlImporter(), bomb).isEmpty());
	}
}
