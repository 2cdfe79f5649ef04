package org.saksi.formats.html;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.text.TextDecoder;

/**
 * The page in a file, out of what it is wrapped in.
 *
 * @param html    its bytes
 * @param charset its encoding as the wrapping says, or {@code null}
 * @param address where it was saved from as the wrapping says, or {@code null}
 */
record HtmlFile(byte[] html, String charset, String address) {

	/** An MHTML file holds the pictures too. */
	private static final long MAX_ARCHIVE = 100L << 20;
	private static final int GZIP_1 = 0x1F;
	private static final int GZIP_2 = 0x8B;

	/**
	 * Unwraps a file.
	 *
	 * @param limit largest page, in bytes
	 * @throws CorpusException if the page is larger, the wrapping broken, or no page in it
	 */
	static HtmlFile read(ImportSource source, byte[] bytes, int limit) throws CorpusException, IOException {
		byte[] plain = isGzip(bytes) ? gunzip(source, bytes, (int) Math.min(Integer.MAX_VALUE, isMime(head(bytes)) ? MAX_ARCHIVE : limit)) : bytes;
		if (isMime(plain)) {
			MimePart page = MimeArchive.page(plain);
			if (page == null) {
				throw new CorpusException(Messages.HtmlFile_noPage, source.path(), 0, null);
			}
			refuse(source, page.content().length, limit);
			return new HtmlFile(page.content(), page.charset(), page.address());
		}
		refuse(source, plain.length, limit);
		return new HtmlFile(plain, null, null);
	}

	/** @return the largest file that is read at all, in bytes */
	static long maximum(byte[] head, int limit) {
		return isMime(head(head)) ? MAX_ARCHIVE : limit;
	}

	private static void refuse(ImportSource source, int length, int limit) throws CorpusException {
		if (length > limit) {
			throw new CorpusException(NLS.bind(Messages.HtmlFile_tooLarge, length >> 20, limit >> 20), source.path(), 0, null);
		}
	}

	/** @return the first bytes, uncompressed if they are compressed; as many as can be had */
	static byte[] head(byte[] head) {
		if (!isGzip(head)) {
			return head;
		}
		byte[] plain = new byte[TextDecoder.MAX_BYTES >> 11];
		int length = 0;
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
			for (int read = in.read(plain); read > 0; read = in.read(plain, length, plain.length - length)) {
				length += read;
			}
		} catch (IOException e) {
			return java.util.Arrays.copyOf(plain, length); // the head ends inside of the compressed data
		}
		return java.util.Arrays.copyOf(plain, length);
	}

	private static boolean isGzip(byte[] bytes) {
		return bytes.length > 2 && (bytes[0] & 0xFF) == GZIP_1 && (bytes[1] & 0xFF) == GZIP_2;
	}

	private static byte[] gunzip(ImportSource source, byte[] bytes, int limit) throws CorpusException, IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 14)) {
			byte[] plain = in.readNBytes(limit + 1);
			if (plain.length > limit) {
				throw new CorpusException(NLS.bind(Messages.HtmlFile_bomb, bytes.length >> 10, limit >> 20), source.path(), 0, null);
			}
			return plain;
		} catch (EOFException e) {
			throw new CorpusException(Messages.HtmlFile_truncated, source.path(), 0, e);
		} catch (ZipException e) {
			throw new CorpusException(NLS.bind(Messages.HtmlFile_corrupt, e.getMessage()), source.path(), 0, e);
		}
	}

	/** Whether bytes begin as a MIME document does that has a page in it. */
	static boolean isMime(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
		int end = Math.min(unsigned(head.indexOf("\n\n")), unsigned(head.indexOf("\r\n\r\n")));
		String headers = head.substring(0, Math.min(end, head.length())).toLowerCase(Locale.ROOT);
		return headers.matches("(?s)^[\\w-]{2,40}:.*") && headers.contains("content-type:")
				&& (headers.contains("multipart/") || headers.contains("text/html")) && !headers.contains("<html");
	}

	private static int unsigned(int index) {
		return index < 0 ? Integer.MAX_VALUE : index;
	}
}
