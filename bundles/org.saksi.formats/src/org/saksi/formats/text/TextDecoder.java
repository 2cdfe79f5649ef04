package org.saksi.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.saksi.formats.text.TextRefusedException.Reason;

/**
 * Turns the bytes of a text page into characters. Every character is kept, line ends too; only a byte order
 * mark goes. What XML 1.0 cannot hold becomes U+FFFD one for one and is counted.
 */
public final class TextDecoder {

	/** More is refused before it is decoded: a page of 200,000 words has about 1.5 MB. */
	public static final int MAX_BYTES = 20 * 1024 * 1024;

	private static final int MEGABYTE = 1024 * 1024;
	/** Past one control character in so many, input counts as binary. */
	private static final int CHARACTERS_PER_CONTROL = 100;

	private TextDecoder() {
	}

	/**
	 * Reads and decodes a stream, which it does not close. It reads at most one byte more than {@link #MAX_BYTES}.
	 *
	 * @param charset the name of the encoding, or null to detect it
	 */
	public static DecodedText decode(InputStream in, String charset) throws IOException, TextRefusedException {
		return decode(in.readNBytes(MAX_BYTES + 1), charset);
	}

	/**
	 * Decodes bytes.
	 *
	 * @param charset the name of the encoding, or null or {@code auto} to detect it
	 * @throws TextRefusedException where the input is too large, binary or without text, or the encoding unknown
	 */
	public static DecodedText decode(byte[] bytes, String charset) throws TextRefusedException {
		refuseSize(bytes.length);
		if (bytes.length == 0) {
			throw new TextRefusedException(Reason.NO_TEXT, Messages.TextDecoder_Empty);
		}
		BinarySignature signature = BinarySignature.of(bytes);
		if (signature != null) {
			throw new TextRefusedException(Reason.BINARY, NLS.bind(Messages.TextDecoder_BinaryKind, signature.kind()));
		}
		CharsetGuess guess = charset == null || charset.isBlank() || charset.equalsIgnoreCase("auto") ? CharsetGuess.of(bytes)
				: override(bytes, charset.strip());
		char[] chars = characters(bytes, guess);
		refuseBinary(chars);
		return clean(chars, guess);
	}

	/**
	 * Refuses by size alone, so that a caller need not read a file that is too large.
	 *
	 * @param bytes the size of the input
	 */
	public static void refuseSize(long bytes) throws TextRefusedException {
		if (bytes > MAX_BYTES) {
			String size = bytes == MAX_BYTES + 1L ? "> " + MAX_BYTES / MEGABYTE : String.valueOf(bytes / MEGABYTE);
			throw new TextRefusedException(Reason.TOO_LARGE, NLS.bind(Messages.TextDecoder_TooLarge, size, MAX_BYTES / MEGABYTE));
		}
	}

	private static CharsetGuess override(byte[] bytes, String name) throws TextRefusedException {
		Charset charset;
		try {
			charset = Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new TextRefusedException(Reason.UNKNOWN_CHARSET, NLS.bind(Messages.TextDecoder_UnknownCharset, name));
		}
		CharsetGuess marked = CharsetGuess.byMark(bytes);
		if (marked != null && (marked.charset().equals(charset) || isFamily(charset, marked.charset()))) {
			return marked;
		}
		if (charset.equals(StandardCharsets.UTF_16)) {
			Charset side = CharsetGuess.unmarkedUtf16(bytes);
			return new CharsetGuess(side == null ? StandardCharsets.UTF_16BE : side, 0);
		}
		return new CharsetGuess(charset, 0);
	}

	/** UTF-16 and UTF-32 leave the byte order to the mark. */
	private static boolean isFamily(Charset general, Charset marked) {
		String name = general.name().toUpperCase(Locale.ROOT);
		return (name.equals("UTF-16") || name.equals("UTF-32")) && marked.name().startsWith(name);
	}

	private static char[] characters(byte[] bytes, CharsetGuess guess) {
		int length = bytes.length - guess.markLength();
		boolean little = guess.charset().equals(StandardCharsets.UTF_16LE);
		if (!little && !guess.charset().equals(StandardCharsets.UTF_16BE)) {
			return new String(bytes, guess.markLength(), length, guess.charset()).toCharArray();
		}
		// The JDK's decoder swallows the character after a lone surrogate.
		char[] chars = new char[(length + 1) / 2];
		ByteBuffer.wrap(bytes, guess.markLength(), length).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
				.asCharBuffer().get(chars, 0, length / 2);
		if (length % 2 != 0) {
			chars[chars.length - 1] = '\uFFFD';
		}
		return chars;
	}

	private static void refuseBinary(char[] chars) throws TextRefusedException {
		int controls = 0;
		boolean letter = false;
		for (int i = 0; i < chars.length; i++) {
			char c = chars[i];
			if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
				controls++;
			}
			letter |= Character.isLetter(c) || Character.isHighSurrogate(c) && i + 1 < chars.length
					&& Character.isLetter(Character.codePointAt(chars, i));
		}
		if ((long) controls * CHARACTERS_PER_CONTROL > chars.length) {
			throw new TextRefusedException(Reason.BINARY, NLS.bind(Messages.TextDecoder_Binary, controls, chars.length));
		}
		if (!letter) {
			throw new TextRefusedException(Reason.NO_TEXT, Messages.TextDecoder_NoText);
		}
	}

	private static DecodedText clean(char[] chars, CharsetGuess guess) {
		int replaced = 0;
		int first = -1;
		for (int i = 0; i < chars.length; i++) {
			char c = chars[i];
			if (Character.isHighSurrogate(c) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
				i++;
			} else if (c == '\uFFFD' || !isXml(c)) {
				chars[i] = '\uFFFD';
				replaced++;
				first = first < 0 ? i : first;
			}
		}
		return new DecodedText(new String(chars), guess.charset().name(), guess.markLength() > 0, replaced, first);
	}

	/** The characters of XML 1.0 outside the supplementary planes, which are all allowed. */
	private static boolean isXml(char c) {
		return c >= ' ' && c < '\uD800' || c >= '\uE000' && c <= '\uFFFD' || c == '\n' || c == '\r' || c == '\t';
	}
}
