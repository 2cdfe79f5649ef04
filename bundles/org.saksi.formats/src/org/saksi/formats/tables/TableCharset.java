package org.saksi.formats.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.text.DecodedText;
import org.saksi.formats.text.TextDecoder;
import org.saksi.formats.text.TextRefusedException;

/**
 * The encoding of a file that is too large to be decoded at once: by its beginning, and whether it is UTF-8 by all of it.
 *
 * @param charset the encoding
 * @param mark    length of the byte order mark in bytes
 */
record TableCharset(Charset charset, int mark) {

	private static final int SAMPLE = 1 << 18;

	/**
	 * Finds out.
	 *
	 * @param asked the encoding that was asked for, or {@code null}
	 * @throws CorpusException if it is no text
	 */
	static TableCharset of(ImportSource source, String asked) throws CorpusException, IOException {
		byte[] head;
		try (InputStream in = source.open()) {
			head = in.readNBytes(SAMPLE);
		}
		int whole = head.length;
		while (head.length == SAMPLE && whole > SAMPLE / 2 && head[whole - 1] != '\n') {
			whole--;
		}
		byte[] sample = whole <= SAMPLE / 2 ? head : Arrays.copyOf(head, whole);
		try {
			DecodedText decoded = TextDecoder.decode(sample, asked);
			Charset charset = Charset.forName(decoded.charset());
			if (asked == null && charset.equals(StandardCharsets.UTF_8) && !decoded.byteOrderMark() && !isUtf8(source)) {
				charset = Charset.forName("windows-1252");
			}
			return new TableCharset(charset, decoded.byteOrderMark() ? mark(charset) : 0);
		} catch (TextRefusedException e) {
			throw new CorpusException(e.getMessage(), source.path(), 0, e);
		}
	}

	private static int mark(Charset charset) {
		return charset.equals(StandardCharsets.UTF_8) ? 3 : charset.name().startsWith("UTF-32") ? 4 : 2;
	}

	/** Whether sequences of UTF-8 outnumber bytes that are none. */
	private static boolean isUtf8(ImportSource source) throws IOException {
		long whole = 0;
		long broken = 0;
		int wanted = 0;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = source.open()) {
			for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
				for (int i = 0; i < read; i++) {
					int b = buffer[i] & 0xFF;
					if (wanted > 0 && (b & 0xC0) == 0x80) {
						wanted--;
						whole += wanted == 0 ? 1 : 0;
						continue;
					}
					broken += wanted > 0 ? 1 : 0;
					wanted = 0;
					if (b >= 0x80) {
						wanted = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
						broken += wanted == 0 ? 1 : 0;
					}
				}
			}
		}
		return broken == 0 || whole >= broken;
	}

	/** The characters of the file; what the encoding does not know becomes U+FFFD. */
	Reader open(ImportSource source) throws IOException {
		InputStream in = new BufferedInputStream(source.open());
		in.skipNBytes(mark);
		return new BufferedReader(new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE)), 1 << 14);
	}
}
