package org.saksi.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;

/** Escapes of the format. In values a backslash stands before {@code \ [ ] | _ -> ; *}, and for tab and line break. */
final class TsvEscapes {

	private TsvEscapes() {
	}

	/** A value of a cell. */
	static String value(String value) {
		StringBuilder escaped = new StringBuilder(value.length() + 8);
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '\\', '[', ']', '|', '_', ';', '*' -> escaped.append('\\').append(c);
			case '\t' -> escaped.append("\\t");
			case '\n' -> escaped.append("\\n");
			case '-' -> escaped.append(i + 1 < value.length() && value.charAt(i + 1) == '>' ? "\\-" : "-");
			default -> escaped.append(c);
			}
		}
		return escaped.toString();
	}

	/** The inverse of {@link #value}; a backslash before anything else stays. */
	static String plain(String escaped) {
		if (escaped.indexOf('\\') < 0) {
			return escaped;
		}
		StringBuilder plain = new StringBuilder(escaped.length());
		for (int i = 0; i < escaped.length(); i++) {
			char c = escaped.charAt(i);
			char next = c == '\\' && i + 1 < escaped.length() ? escaped.charAt(i + 1) : 0;
			if (next == 't' || next == 'n') {
				plain.append(next == 't' ? '\t' : '\n');
				i++;
			} else if (next != 0 && "\\[]|_;*".indexOf(next) >= 0 || next == '-' && escaped.startsWith("\\->", i)) {
				plain.append(next);
				i++;
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	/** A line of text. */
	static String text(String line) {
		StringBuilder escaped = new StringBuilder(line.length() + 8);
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			switch (c) {
			case '\\' -> escaped.append("\\\\");
			case '\t' -> escaped.append("\\t");
			case '\n' -> escaped.append("\\n");
			case '\f' -> escaped.append("\\f");
			case '\r' -> escaped.append("\\r");
			case '\b' -> escaped.append("\\b");
			default -> escaped.append(c < ' ' && c != 0x0B ? "\\" : "").append(c);
			}
		}
		return escaped.toString();
	}

	/**
	 * The inverse of {@link #text}.
	 *
	 * @param java whether it is of a version before 3.2, which escaped as Java does
	 */
	static String plainText(String escaped, boolean java) {
		if (escaped.indexOf('\\') < 0) {
			return escaped;
		}
		StringBuilder plain = new StringBuilder(escaped.length());
		for (int i = 0; i < escaped.length(); i++) {
			char c = escaped.charAt(i);
			char next = c == '\\' && i + 1 < escaped.length() ? escaped.charAt(i + 1) : 0;
			int at = next == 0 ? -1 : "\\tnfrb".indexOf(next);
			if (at >= 0) {
				plain.append("\\\t\n\f\r\b".charAt(at));
				i++;
			} else if (next != 0 && next < ' ') {
				plain.append(next);
				i++;
			} else if (java && next == 'u' && escaped.regionMatches(i, escaped, i, 6) && i + 6 <= escaped.length()
					&& escaped.substring(i + 2, i + 6).matches("[0-9A-Fa-f]{4}")) {
				plain.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
				i += 5;
			} else if (java && next != 0 && "\"'/".indexOf(next) >= 0) {
				plain.append(next);
				i++;
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	/** Splits at a character that no backslash escapes. */
	static List<String> split(String cell, char separator) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == separator) {
				parts.add(cell.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(cell.substring(start));
		return parts;
	}

	/** @return where the last character of that kind is that no backslash escapes, or -1 */
	static int lastPlain(String cell, char wanted) {
		int found = -1;
		for (int i = 0; i < cell.length(); i++) {
			if (cell.charAt(i) == '\\') {
				i++;
			} else if (cell.charAt(i) == wanted) {
				found = i;
			}
		}
		return found;
	}
}
