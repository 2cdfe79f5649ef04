package org.saksi.formats.office.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the shared strings of a workbook, without their formats and without readings in other scripts. The first ones are kept in
 * memory, of large workbooks the others in a temporary file.
 */
final class SharedStrings extends DefaultHandler implements AutoCloseable {

	/** So much is kept in memory, in UTF-16 code units. */
	static final long KEPT = 4L << 20;

	private final long kept;

	private final long limit;
	private final List<String> strings = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private SpilledTexts spilled;
	private long characters;
	private boolean inText;
	private int phonetic;

	/** @param limit of all together, in UTF-16 code units */
	SharedStrings(long limit) {
		this(limit, KEPT);
	}

	/** @param kept so much is kept in memory, in UTF-16 code units */
	SharedStrings(long limit, long kept) {
		this.limit = limit;
		this.kept = kept;
	}

	/** @return the string of that number; empty if there is none */
	String get(int number) {
		int behind = number - strings.size();
		if (behind < 0) {
			return number < 0 ? "" : strings.get(number);
		}
		try {
			return spilled == null || behind >= spilled.size() ? "" : spilled.get(behind);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		switch (Cells.local(name)) {
		case "si" -> text.setLength(0);
		case "rPh" -> phonetic++;
		case "t" -> inText = phonetic == 0;
		default -> {
			// formats of characters
		}
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (inText) {
			characters += length;
			if (characters > limit) {
				throw new SAXException(Messages.bind(Messages.SharedStrings_tooMany, limit >> 20));
			}
			text.append(chars, start, length);
		}
	}

	@Override
	public void endElement(String uri, String local, String name) throws SAXException {
		switch (Cells.local(name)) {
		case "si" -> {
			characters += 40; // a string without characters takes memory too
			if (characters > limit) {
				throw new SAXException(Messages.bind(Messages.SharedStrings_tooMany, limit >> 20));
			}
			add(Cells.unescape(text.toString()));
		}
		case "rPh" -> phonetic--;
		case "t" -> inText = false;
		default -> {
			// formats of characters
		}
		}
	}

	private void add(String string) throws SAXException {
		if (characters <= kept && spilled == null) {
			strings.add(string);
			return;
		}
		try {
			spilled = spilled == null ? new SpilledTexts() : spilled;
			spilled.add(string);
		} catch (IOException e) {
			throw new SAXException(e.toString(), e);
		}
	}

	@Override
	public void close() throws IOException {
		if (spilled != null) {
			spilled.close();
		}
	}
}
