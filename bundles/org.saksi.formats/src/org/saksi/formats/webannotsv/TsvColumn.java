package org.saksi.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of annotations.
 *
 * @param layer   {@code SP} spans, {@code RL} relations, {@code CH} chains
 * @param type    of the annotations
 * @param kind    what its cells hold
 * @param feature name; empty for a placeholder
 * @param target  type of what it refers to, or {@code null}
 */
record TsvColumn(String layer, String type, Kind kind, String feature, String target) {

	/** What cells hold. */
	enum Kind {
		/** That an annotation is there. */
		PLACEHOLDER,
		/** A value. */
		VALUE,
		/** Roles of slots. */
		ROLE,
		/** Targets of slots. */
		TARGET,
		/** The source of a relation. */
		RELATION,
		/** How an element of a chain is linked to the next, and which it is. */
		CHAIN_LINK,
		/** What an element of a chain is. */
		CHAIN_TYPE
	}

	private static final String ROLE = "ROLE_";
	private static final String BASE = "BT_";

	/**
	 * The columns that a line of the header declares.
	 *
	 * @return {@code null} if it is none of that form
	 */
	static List<TsvColumn> parse(String line) {
		if (!line.matches("#T_(SP|RL|CH)=[^|]+(\\|.*)?")) {
			return null;
		}
		String layer = line.substring(3, 5);
		String[] fields = line.substring(6).split("\\|", -1);
		String type = fields[0].strip();
		List<TsvColumn> columns = new ArrayList<>();
		for (int i = 1; i < fields.length; i++) {
			String field = fields[i].strip();
			TsvColumn before = columns.isEmpty() ? null : columns.get(columns.size() - 1);
			if (field.isEmpty()) {
				continue;
			}
			if (layer.equals("SP") && field.startsWith(ROLE) && field.indexOf(':') > 0) {
				String rest = field.substring(field.indexOf(':') + 1);
				int dot = rest.indexOf('.');
				int cut = rest.lastIndexOf('_', dot < 0 ? rest.length() : dot);
				columns.add(new TsvColumn(layer, type, Kind.ROLE, cut < 0 ? rest : rest.substring(0, cut),
						cut < 0 ? null : rest.substring(cut + 1)));
			} else if (layer.equals("RL") && field.startsWith(BASE)) {
				columns.add(new TsvColumn(layer, type, Kind.RELATION, "", field.substring(BASE.length())));
			} else if (layer.equals("CH")) {
				columns.add(new TsvColumn(layer, type, field.equals("referenceRelation") ? Kind.CHAIN_LINK : Kind.CHAIN_TYPE, field, null));
			} else if (layer.equals("SP") && before != null && before.kind() == Kind.ROLE) {
				columns.add(new TsvColumn(layer, type, Kind.TARGET, before.feature(), field));
			} else {
				columns.add(new TsvColumn(layer, type, Kind.VALUE, field, null));
			}
		}
		if (columns.isEmpty()) {
			columns.add(new TsvColumn(layer, type, Kind.PLACEHOLDER, "", null));
		}
		return columns;
	}

	/** As the header declares it, without the type. */
	String declaration() {
		return switch (kind) {
		case PLACEHOLDER, VALUE, CHAIN_LINK, CHAIN_TYPE -> feature;
		case ROLE -> ROLE + type + ':' + feature + '_' + target;
		case TARGET -> target;
		case RELATION -> BASE + target;
		};
	}
}
