package org.saksi.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Finds out in which encoding bytes are written: byte order mark, then UTF-16 by the zero bytes that it leaves
 * beside Latin letters, then UTF-8 by its strict form, then ICU's statistics for scripts other than Latin, else
 * Windows-1252, which is what old Indonesian and English pages are in.
 *
 * @param charset the encoding
 * @param markLength how many bytes its byte order mark takes; 0 without one
 */
record CharsetGuess(Charset charset, int markLength) {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	/** Encodings of scripts whose letters all lie beyond ASCII: text in them is mostly high bytes. */
	private static final Set<String> NOT_LATIN = Set.of("windows-1251", "KOI8-R", "ISO-8859-5", "ISO-8859-6", "windows-1256",
			"ISO-8859-7", "windows-1253", "ISO-8859-8", "ISO-8859-8-I", "windows-1255", "Shift_JIS", "EUC-JP", "EUC-KR",
			"GB18030", "Big5");
	private static final int SAMPLE = 64 * 1024;

	/** Guesses from all bytes for UTF-8 and from the first 64 KB otherwise. */
	static CharsetGuess of(byte[] bytes) {
		CharsetGuess marked = byMark(bytes);
		if (marked != null) {
			return marked;
		}
		Charset utf16 = unmarkedUtf16(bytes);
		if (utf16 != null) {
			return new CharsetGuess(utf16, 0);
		}
		return new CharsetGuess(isUtf8(bytes) ? StandardCharsets.UTF_8 : eightBit(bytes), 0);
	}

	/** The guess by byte order mark alone, or null. */
	static CharsetGuess byMark(byte[] b) {
		if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
			return new CharsetGuess(StandardCharsets.UTF_8, 3);
		}
		if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
			return new CharsetGuess(Charset.forName("UTF-32LE"), 4);
		}
		if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
			return new CharsetGuess(Charset.forName("UTF-32BE"), 4);
		}
		if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
			return new CharsetGuess(StandardCharsets.UTF_16LE, 2);
		}
		if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
			return new CharsetGuess(StandardCharsets.UTF_16BE, 2);
		}
		return null;
	}

	/**
	 * UTF-16 without a mark: in Latin text nearly all zero bytes lie on one side of each pair, and the other side
	 * has hardly any. Binary data has zeros on both sides.
	 */
	static Charset unmarkedUtf16(byte[] bytes) {
		int pairs = Math.min(bytes.length, SAMPLE) / 2;
		if (pairs < 2) {
			return null;
		}
		int zeroFirst = 0;
		int zeroSecond = 0;
		int textFirst = 0;
		int textSecond = 0;
		for (int i = 0; i < pairs; i++) {
			byte first = bytes[2 * i];
			byte second = bytes[2 * i + 1];
			zeroFirst += first == 0 ? 1 : 0;
			zeroSecond += second == 0 ? 1 : 0;
			textFirst += isPlain(first) ? 1 : 0;
			textSecond += isPlain(second) ? 1 : 0;
		}
		int most = pairs * 7 / 10;
		int few = pairs / 50;
		if (zeroSecond >= most && zeroFirst <= few && textFirst >= most) {
			return StandardCharsets.UTF_16LE;
		}
		return zeroFirst >= most && zeroSecond <= few && textSecond >= most ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean isPlain(byte b) {
		return b >= ' ' && b < 0x7F || b == '\n' || b == '\r' || b == '\t';
	}

	/**
	 * UTF-8 has a strict form: text in another encoding hardly ever holds one whole multi-byte sequence. So a page
	 * counts as UTF-8 where sequences outnumber errors, and a surrogate written as three bytes or a last character
	 * that was cut off does not turn the rest into nonsense.
	 */
	private static boolean isUtf8(byte[] bytes) {
		int whole = 0;
		int broken = 0;
		int i = 0;
		while (i < bytes.length) {
			byte lead = bytes[i++];
			if (lead >= 0) {
				continue;
			}
			int more = (lead & 0xE0) == 0xC0 && (lead & 0xFE) != 0xC0 ? 1 : (lead & 0xF0) == 0xE0 ? 2 : (lead & 0xF8) == 0xF0 ? 3 : -1;
			int from = i;
			while (i < bytes.length && i - from < more && (bytes[i] & 0xC0) == 0x80) {
				i++;
			}
			if (more > 0 && i - from == more) {
				whole++;
			} else if (more < 0 || i < bytes.length) {
				broken++;
			}
		}
		return broken == 0 || whole >= broken;
	}

	private static Charset eightBit(byte[] bytes) {
		byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
		int high = 0;
		int letters = 0;
		for (byte b : sample) {
			high += b < 0 ? 1 : 0;
			letters += b < 0 || Character.isLetter(b) ? 1 : 0;
		}
		if (high * 4 < letters) {
			return WINDOWS_1252; // Latin text has few letters beyond ASCII
		}
		for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
			if (match.getConfidence() >= 30 && NOT_LATIN.contains(match.getName()) && Charset.isSupported(match.getName())
					&& decodes(sample, Charset.forName(match.getName()))) {
				return Charset.forName(match.getName());
			}
		}
		return WINDOWS_1252;
	}

	private static boolean decodes(byte[] sample, Charset charset) {
		try {
			charset.newDecoder().decode(ByteBuffer.wrap(sample));
			return true;
		} catch (CharacterCodingException e) {
			return sample.length == SAMPLE; // the sample may end inside a character
		}
	}
}
