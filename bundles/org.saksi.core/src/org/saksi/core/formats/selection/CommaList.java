package org.saksi.core.formats.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names with commas between them, as options of commands and fields have them. A backslash takes what follows it as it is:
 * {@code Kompas\, Jakarta} is one name. Spaces around a name do not count unless they are escaped, nor do empty names.
 * {@link #split} and {@link #join} are inverses for names that are not empty.
 */
public final class CommaList {

	private CommaList() {
	}

	/** One text for the names. */
	public static String join(Collection<String> names) {
		return names.stream().map(CommaList::escape).collect(Collectors.joining(","));
	}

	private static String escape(String name) {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean edge = i == 0 || i == name.length() - 1;
			if (c == ',' || c == '\\' || edge && Character.isWhitespace(c)) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return escaped.toString();
	}

	/** The names of one text. */
	public static List<String> split(String text) {
		List<String> names = new ArrayList<>();
		StringBuilder name = new StringBuilder();
		int kept = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ',') {
				add(names, name, kept);
				kept = 0;
			} else if (c == '\\' && i + 1 < text.length()) {
				name.append(text.charAt(++i));
				kept = name.length();
			} else if (!Character.isWhitespace(c)) {
				name.append(c);
				kept = name.length();
			} else if (kept > 0) {
				name.append(c);
			}
		}
		add(names, name, kept);
		return names;
	}

	private static void add(List<String> names, StringBuilder name, int kept) {
		if (kept > 0) {
			names.add(name.substring(0, kept));
		}
		name.setLength(0);
	}
}
