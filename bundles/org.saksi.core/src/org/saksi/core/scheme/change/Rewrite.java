package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.model.scheme.AttributeType;

/**
 * How what is stored changes with one mark type. Values of {@link #attribute()} are mapped and, where a value then does not
 * fit {@link #after()}, it cannot be converted. Steps are in the ids of before.
 *
 * @param type         id of the mark type
 * @param newType      id that it has afterwards; {@code null} if it goes: then nothing of the type may be there
 * @param attribute    id of the attribute, or {@code null} for the type alone
 * @param newAttribute id that it has afterwards; {@code null} if its values are left out
 * @param values       what values become; {@code null} as a value takes it away. What is not in it stays
 * @param after        the attribute as it will be, to check values; {@code null} where every value stays allowed
 * @param unnamed      whether, of a type alone, it is about what names no type, and then does
 * @param unmapped     what becomes of values that do not fit: {@code true} takes them away, {@code false} leaves them
 */
record Rewrite(String type, String newType, String attribute, String newAttribute, Map<String, String> values,
		AttributeType after, boolean unnamed, boolean unmapped) {

	/** What a rewrite would do to one holder. */
	record Outcome(String before, String after, boolean fits) {
	}

	static Rewrite type(String from, String to) {
		return new Rewrite(from, to, null, null, Map.of(), null, false, false);
	}

	static Rewrite values(String type, String attribute, Map<String, String> values) {
		return new Rewrite(type, type, attribute, attribute, values, null, false, false);
	}

	/** @return whether it is about this holder */
	boolean concerns(Holder holder) {
		if (!type.equals(holder.type())) {
			return false;
		}
		if (attribute != null) {
			return holder.get(attribute) != null;
		}
		return newType == null || holder.isOpen() && holder.namesType() != unnamed;
	}

	/** @return what becomes of the holder; {@code null} if it stays as it is */
	Outcome outcome(Holder holder) {
		if (!concerns(holder)) {
			return null;
		}
		if (attribute == null) {
			return newType == null ? new Outcome(type, "", false)
					: type.equals(newType) && !unnamed ? null : new Outcome(type, newType, true);
		}
		String before = holder.get(attribute);
		String value = map(before);
		boolean fits = value == null || after == null || AttributeCheck.problem(after, value) == null;
		if (!fits && unmapped) {
			value = null;
		} else if (!fits) {
			value = before;
		}
		boolean same = before.equals(value) && attribute.equals(newAttribute);
		return same && fits ? null : new Outcome(name(attribute, before), value == null ? "" : name(newAttribute, value), fits);
	}

	private static String name(String attribute, String value) {
		return attribute + "=" + value;
	}

	private String map(String stored) {
		if (newAttribute == null) {
			return null;
		}
		if (values.isEmpty()) {
			return stored;
		}
		if (values.containsKey(stored)) {
			return values.get(stored);
		}
		if (stored.indexOf('|') < 0) {
			return stored;
		}
		List<String> mapped = new ArrayList<>();
		for (String single : AttributeValues.split(stored)) {
			String value = values.containsKey(single) ? values.get(single) : single;
			if (value != null && !mapped.contains(value)) {
				mapped.add(value);
			}
		}
		return mapped.isEmpty() ? null : AttributeValues.join(mapped);
	}

	/** Changes the holder. */
	void apply(Holder holder) {
		if (!concerns(holder)) {
			return;
		}
		if (attribute == null) {
			if (newType != null && (unnamed || !type.equals(newType))) {
				holder.setType(newType);
			}
			return;
		}
		String before = holder.get(attribute);
		String value = map(before);
		if (value != null && after != null && AttributeCheck.problem(after, value) != null) {
			value = unmapped ? null : before;
		}
		if (!attribute.equals(newAttribute)) {
			rename(holder, value);
		} else if (!before.equals(value)) {
			holder.set(attribute, value);
		}
	}

	/** The attribute keeps its place; the key of an entry cannot change. */
	private void rename(Holder holder, String value) {
		Map<String, String> all = new LinkedHashMap<>();
		boolean behind = false;
		for (String each : holder.attributes()) {
			if (each.equals(attribute)) {
				behind = true;
				if (value != null) {
					all.put(newAttribute, value);
				}
				holder.set(each, null);
			} else if (behind) {
				all.put(each, holder.get(each));
				holder.set(each, null);
			}
		}
		all.forEach(holder::set);
	}

	/** Those that name no type name this one from now on: another one becomes the first of their base. */
	static Rewrite naming(String type, String newType) {
		return new Rewrite(type, newType, null, null, Map.of(), null, true, false);
	}

	/** Nothing of the type may be there. */
	static Rewrite gone(String type) {
		return new Rewrite(type, null, null, null, Map.of(), null, false, false);
	}

	/** @return words of which one stands in every file that this is about; empty if every file may be meant */
	Set<String> words() {
		if (unnamed || newType == null) {
			return Set.of();
		}
		if (attribute == null) {
			return Set.of(type);
		}
		return values.isEmpty() || after != null || !attribute.equals(newAttribute) ? Set.of(attribute) : values.keySet();
	}
}
