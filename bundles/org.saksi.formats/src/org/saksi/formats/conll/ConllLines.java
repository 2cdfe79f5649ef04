package org.saksi.formats.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** The lines of a file, each with its number; what is longer than any token line is skipped, not held. */
final class ConllLines implements AutoCloseable {

	/** Longest line, in characters. */
	static final int MAX_LINE = 1 << 20;

	private final BufferedReader in;
	private final StringBuilder line = new StringBuilder();
	private int number;
	private boolean tooLong;
	private int next = -2;

	ConllLines(InputStream stream, Charset charset) {
		in = new BufferedReader(new InputStreamReader(stream, charset), 1 << 16);
	}

	/** Goes to the next line. @return whether there is one */
	boolean next() throws IOException {
		line.setLength(0);
		tooLong = false;
		int c = next == -2 ? in.read() : next;
		next = -2;
		if (c < 0) {
			return false;
		}
		number++;
		for (; c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
			if (number == 1 && line.isEmpty() && c == '\uFEFF') {
				continue;
			}
			if (line.length() == MAX_LINE) {
				tooLong = true;
			} else {
				line.append((char) c);
			}
		}
		if (c == '\r') {
			next = in.read();
			next = next == '\n' ? -2 : next;
		}
		return true;
	}

	int number() {
		return number;
	}

	boolean isTooLong() {
		return tooLong;
	}

	String text() {
		return line.toString();
	}

	boolean isBlank() {
		return line.chars().allMatch(c -> c == ' ' || c == '\t');
	}

	/** @return whether the line is a comment; a token {@code #} has a tab behind it, or a tag at the end of its line */
	boolean isComment() {
		if (line.isEmpty() || line.charAt(0) != '#' || line.indexOf("\t") >= 0) {
			return false;
		}
		String[] cells = cells();
		return line.indexOf(" = ") >= 0 || cells.length < 2 || Tag.parse(cells[cells.length - 1]) == null;
	}

	/** @return the value of the comment of a name, or {@code null} */
	String comment(String name) {
		String text = line.toString();
		int equals = text.indexOf('=');
		return equals > 0 && text.substring(1, equals).strip().equals(name) ? text.substring(equals + 1).strip() : null;
	}

	String[] cells() {
		String text = line.toString();
		return text.indexOf('\t') >= 0 ? text.split("\t", -1) : text.strip().split("\\s+");
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
