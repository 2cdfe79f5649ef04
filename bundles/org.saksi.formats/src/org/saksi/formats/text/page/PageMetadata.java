package org.saksi.formats.text.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a page says of itself, each with the stretch of text that says so. What a page does not say is absent. */
public final class PageMetadata {

	/** The fields, in the order of the interchange format. */
	public enum Field {
		MEDIUM, HEADLINE, AUTHOR, EDITOR, PUBLISHED, PLACE, SECTION, LANGUAGE, URL
	}

	/**
	 * One field's value.
	 *
	 * @param text the value: as the page words it, but names out of all capitals, and {@code published} in ISO 8601
	 * @param start where the evidence begins in the page, in UTF-16 units
	 * @param end where it ends; equal to start for the language, for which all of the body is evidence
	 */
	public record Value(String text, int start, int end) {
	}

	private final Map<Field, Value> values = new EnumMap<>(Field.class);

	/** The value of a field, or null where the page has it not. */
	public String get(Field field) {
		Value value = values.get(field);
		return value == null ? null : value.text();
	}

	/** All values with their evidence; unmodifiable. */
	public Map<Field, Value> values() {
		return Collections.unmodifiableMap(values);
	}

	/** Sets a field that has no value yet; a null or blank value is ignored. */
	void offer(Field field, String text, int start, int end) {
		if (text != null && !text.isBlank()) {
			values.putIfAbsent(field, new Value(text, start, end));
		}
	}

	boolean has(Field field) {
		return values.containsKey(field);
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
