package org.saksi.formats.conll;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.formats.tokens.TokenGrid;

/**
 * A tag of a column.
 *
 * @param place {@code B} begins, {@code I} goes on, {@code L} ends, {@code U} is one token; {@code O} is outside
 * @param type  what is marked; empty where the column says it
 */
record Tag(char place, String type) {

	private static final Pattern FORM = Pattern.compile("([BIMELSU])(?:[-_](.+))?");

	/** @return the tag; {@code null} if the text is none */
	static Tag parse(String text) {
		if (text.equals(TokenGrid.OUTSIDE) || text.equals(Conll.NONE)) {
			return new Tag('O', "");
		}
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			return null;
		}
		char place = switch (form.group(1).charAt(0)) {
		case 'B' -> 'B';
		case 'I', 'M' -> 'I';
		case 'E', 'L' -> 'L';
		default -> 'U';
		};
		return new Tag(place, form.group(2) == null ? "" : form.group(2));
	}
}
