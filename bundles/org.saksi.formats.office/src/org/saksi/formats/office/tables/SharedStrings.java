package org.saksi.formats.office.tables;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the shared strings of a workbook, without their formats and without readings in other scripts. */
final class SharedStrings extends DefaultHandler {

	private final long limit;
	private final List<String> strings = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private long characters;
	private boolean inText;
	private int phonetic;

	/** @param limit of all together, in UTF-16 code units */
	SharedStrings(long limit) {
		this.limit = limit;
	}

	/** @return the string of that number; empty if there is none */
	String get(int number) {
		return number >= 0 && number < strings.size() ? strings.get(number) : "";
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
			strings.add(Cells.unescape(text.toString()));
		}
		case "rPh" -> phonetic--;
		case "t" -> inText = false;
		default -> {
			// formats of characters
		}
		}
	}
}
