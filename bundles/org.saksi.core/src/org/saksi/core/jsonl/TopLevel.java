package org.saksi.core.jsonl;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.saksi.model.scheme.Base;

/**
 * The attributes that stand directly in a mark's record; all others stand in its {@code attributes}. So does a value that
 * the JSON type of its key cannot hold.
 *
 * @param id   of the attribute, and key
 * @param type of the value
 */
record TopLevel(String id, Type type) {

	/** JSON types of values. */
	enum Type {
		TEXT, BOOLEAN, INTEGER
	}

	private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

	private static final Map<Base, List<TopLevel>> ALL = new EnumMap<>(Map.of( //
			Base.SOURCE, List.of(text("form")), //
			Base.CUE, List.of(text("class")), //
			Base.CLAIM, List.of(text("kind"), new TopLevel("check_worthy", Type.BOOLEAN)), //
			Base.ATTRIBUTION, List.of(text("quote_type")), //
			Base.STANCE, List.of(text("polarity"), text("certainty"), text("intensity"),
					new TopLevel("confidence", Type.INTEGER)), //
			Base.MARK, List.of()));

	private static TopLevel text(String id) {
		return new TopLevel(id, Type.TEXT);
	}

	/** @return those of the base, in the order of their keys */
	static List<TopLevel> of(Base base) {
		return ALL.get(base);
	}

	/** @return the one of the base with that id, or {@code null} */
	static TopLevel of(Base base, String id) {
		return of(base).stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
	}

	/** @return whether the value can stand at the key */
	boolean holds(String value) {
		return switch (type) {
		case TEXT -> true;
		case BOOLEAN -> value.equals("true") || value.equals("false");
		case INTEGER -> INTEGER.matcher(value).matches();
		};
	}
}
