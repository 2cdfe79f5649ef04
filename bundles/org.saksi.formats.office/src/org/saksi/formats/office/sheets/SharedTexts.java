package org.saksi.formats.office.sheets;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that a workbook stores once (part {@code sharedStrings}), up to a limit that bounds the memory they take. */
final class SharedTexts {

	/** Code units of all shared texts together. */
	private static final int MAX_CHARACTERS = 4 << 20;
	private static final byte[] START = XmlBytes.ascii("<si><t");
	private static final byte[] END = XmlBytes.ascii("</t></si>");

	private final int limit;
	private final Map<String, Integer> indexes = new LinkedHashMap<>();
	private int characters;
	private long references;

	SharedTexts(int limit) {
		this.limit = limit;
	}

	/** Counts a use of the text. @return its index, or -1 if there is no room for one more text */
	int use(String text) {
		Integer index = indexes.get(text);
		if (index == null) {
			String clean = CellText.clean(text);
			if (!clean.equals(text)) {
				return use(clean);
			}
			if (indexes.size() >= limit || characters + text.length() > MAX_CHARACTERS) {
				return -1;
			}
			index = indexes.size();
			indexes.put(text, index);
			characters += text.length();
		}
		references++;
		return index;
	}

	/** @return the part of the file */
	byte[] part() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(XmlBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
				+ "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + references
				+ "\" uniqueCount=\"" + indexes.size() + "\">"));
		byte[] element = new byte[0];
		for (String text : indexes.keySet()) {
			int room = text.length() * XmlBytes.CHARACTER + 2 * XmlBytes.ROOM;
			if (element.length < room) {
				element = new byte[room];
			}
			int end = XmlBytes.text(element, XmlBytes.bytes(element, 0, START), text);
			out.write(element, 0, XmlBytes.bytes(element, end, END));
		}
		out.writeBytes(XmlBytes.ascii("</sst>"));
		return out.toByteArray();
	}
}
