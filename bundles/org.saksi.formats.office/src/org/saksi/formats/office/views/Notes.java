package org.saksi.formats.office.views;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lines for the sheet README. */
final class Notes {

	private Notes() {
	}

	/** @param lines item, value, item, value, … */
	static Map<String, Object> of(Object... lines) {
		Map<String, Object> notes = new LinkedHashMap<>();
		for (int i = 0; i < lines.length; i += 2) {
			notes.put((String) lines[i], lines[i + 1]);
		}
		return notes;
	}
}
