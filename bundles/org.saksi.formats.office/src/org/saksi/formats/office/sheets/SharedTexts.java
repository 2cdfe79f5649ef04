package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that a workbook stores once (part {@code sharedStrings}), up to a limit that bounds the memory they take. */
final class SharedTexts {

	/** Code units of all shared texts together. */
	private static final int MAX_CHARACTERS = 4 << 20;

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

	/** Writes the part; the stream stays open. */
	void write(OutputStream stream) throws IOException {
		Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
				+ "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + references
				+ "\" uniqueCount=\"" + indexes.size() + "\">");
		for (String text : indexes.keySet()) {
			out.write("<si><t");
			CellText.write(out, text);
			out.write("</t></si>");
		}
		out.write("</sst>");
		out.flush();
	}
}
