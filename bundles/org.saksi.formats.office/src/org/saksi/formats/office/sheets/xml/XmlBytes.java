package org.saksi.formats.office.sheets.xml;

import java.nio.charset.StandardCharsets;

import org.saksi.formats.office.sheets.CellText;

/**
 * Writes texts and numbers of cells as UTF-8 into arrays, without objects in between. Each method takes the array and where
 * to write in it, and gives back where it ended; the caller sees to it that there is room.
 */
final class XmlBytes {

	/** Bytes that a UTF-16 code unit takes at most, escaped. */
	static final int CHARACTER = 7;
	/** Bytes that a text takes besides its characters, and that a number takes, at most. */
	static final int ROOM = 32;

	private static final byte[] PRESERVE = ascii(" xml:space=\"preserve\">");
	private static final byte[] LESS = ascii("&lt;");
	private static final byte[] GREATER = ascii("&gt;");
	private static final byte[] AMPERSAND = ascii("&amp;");
	private static final byte[] CR = ascii("&#13;");
	private static final byte[] LF = ascii("&#10;");
	private static final byte[] TAB = ascii("&#9;");
	private static final byte[] UNDERSCORE = ascii("_x005F_");
	private static final char REPLACEMENT = '\uFFFD';
	/** Of each ASCII character, whether it stands for itself wherever it is. */
	private static final boolean[] PLAIN = new boolean[128];
	/** Up to here each whole number has a double of its own. */
	private static final double WHOLE = 1e15;
	/** Digits after the point that are tried before the number is left to {@link Double}. */
	private static final int DIGITS = 6;

	static {
		for (char c = ' '; c < PLAIN.length; c++) {
			PLAIN[c] = c != '<' && c != '>' && c != '&' && c != '_';
		}
	}

	private XmlBytes() {
	}

	/** @return bytes of a text of ASCII characters */
	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Writes bytes as they are. */
	static int bytes(byte[] to, int at, byte[] bytes) {
		System.arraycopy(bytes, 0, to, at, bytes.length);
		return at + bytes.length;
	}

	/**
	 * Writes a text that is not empty as the content of an element {@code t}, its start tag included but for {@code <t}. What
	 * XML cannot hold becomes U+FFFD, as {@link CellText#clean} has it.
	 */
	static int text(byte[] to, int at, String text) {
		int length = text.length();
		boolean spaces = Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(length - 1));
		int p = at;
		if (spaces) {
			p = bytes(to, p, PRESERVE);
		} else {
			to[p++] = '>';
		}
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c < PLAIN.length) {
				if (PLAIN[c]) {
					to[p++] = (byte) c;
				} else {
					p = special(to, p, text, i);
				}
			} else if (c < 0x800) {
				to[p++] = (byte) (0xC0 | c >> 6);
				to[p++] = (byte) (0x80 | c & 0x3F);
			} else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
				p = four(to, p, Character.toCodePoint(c, text.charAt(i)));
			} else {
				p = three(to, p, Character.isSurrogate(c) || c >= '\uFFFE' ? REPLACEMENT : c);
			}
		}
		return p;
	}

	private static int three(byte[] to, int at, char c) {
		to[at] = (byte) (0xE0 | c >> 12);
		to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
		to[at + 2] = (byte) (0x80 | c & 0x3F);
		return at + 3;
	}

	private static int four(byte[] to, int at, int codePoint) {
		to[at] = (byte) (0xF0 | codePoint >> 18);
		to[at + 1] = (byte) (0x80 | codePoint >> 12 & 0x3F);
		to[at + 2] = (byte) (0x80 | codePoint >> 6 & 0x3F);
		to[at + 3] = (byte) (0x80 | codePoint & 0x3F);
		return at + 4;
	}

	private static int special(byte[] to, int at, String text, int index) {
		return switch (text.charAt(index)) {
		case '<' -> bytes(to, at, LESS);
		case '>' -> bytes(to, at, GREATER);
		case '&' -> bytes(to, at, AMPERSAND);
		case '\r' -> bytes(to, at, CR);
		case '\n' -> bytes(to, at, LF);
		case '\t' -> bytes(to, at, TAB);
		case '_' -> {
			if (CellText.isEscape(text, index)) {
				yield bytes(to, at, UNDERSCORE);
			}
			to[at] = '_';
			yield at + 1;
		}
		default -> three(to, at, REPLACEMENT);
		};
	}

	/** Writes a number: one that is whole without a fraction, others so that they are read back as they were. */
	static int number(byte[] to, int at, double number) {
		long whole = (long) number;
		if (whole == number && Math.abs(number) < WHOLE) {
			return number(to, at, whole);
		}
		if (Math.abs(number) >= 1) {
			double power = 10;
			for (int digits = 1; digits <= DIGITS && Math.abs(number) < WHOLE / power; digits++) {
				double scaled = Math.rint(number * power);
				// Both are whole and exact, so that their quotient is the double next to the decimal number.
				if (scaled / power == number) {
					return decimal(to, at, (long) scaled, digits);
				}
				power *= 10;
			}
		}
		return bytes(to, at, ascii(Double.toString(number)));
	}

	private static int decimal(byte[] to, int at, long scaled, int digits) {
		int end = number(to, at, scaled);
		System.arraycopy(to, end - digits, to, end - digits + 1, digits);
		to[end - digits] = '.';
		return end + 1;
	}

	/** Writes a whole number. */
	static int number(byte[] to, int at, long number) {
		int p = at;
		long rest = number;
		if (rest < 0) {
			to[p++] = '-';
			rest = -rest;
		}
		int length = 1;
		for (long power = 10; length < 19 && rest >= power; power *= 10) {
			length++;
		}
		for (int i = p + length - 1; i >= p; i--) {
			to[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		return p + length;
	}
}
