package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.model.Segment;

/** An annotation as another format has it: type, place, attributes and links by its own names. */
public final class ForeignMark {

	private final String id;
	private final String type;
	private final List<Segment> segments;
	private final int line;
	private final Map<String, List<String>> attributes = new LinkedHashMap<>();
	private final Map<String, List<String>> links = new LinkedHashMap<>();
	private final Map<String, String> origin = new LinkedHashMap<>();

	/**
	 * An annotation.
	 *
	 * @param id       unique in its document; {@code null} where the format has none and nothing links to it
	 * @param type     name of its type
	 * @param segments place in UTF-16 code units, ordered and disjoint; an empty segment is a point; empty for one without a place
	 * @param line     line of the file from 1, or 0
	 */
	public ForeignMark(String id, String type, List<Segment> segments, int line) {
		this.id = id;
		this.type = type;
		this.segments = List.copyOf(segments);
		this.line = line;
	}

	/** @return its id, or {@code null} */
	public String id() {
		return id;
	}

	/** @return the name of its type */
	public String type() {
		return type;
	}

	/** @return its place in UTF-16 code units; empty if it has none */
	public List<Segment> segments() {
		return segments;
	}

	/** @return its line in the file from 1, or 0 */
	public int line() {
		return line;
	}

	/** @return values by name of the attribute, in their order; to be filled with {@link #put} */
	public Map<String, List<String>> attributes() {
		return attributes;
	}

	/** @return the values of an attribute; empty if it has none */
	public List<String> values(String attribute) {
		return attributes.getOrDefault(attribute, List.of());
	}

	/** @return the first value of an attribute, or {@code null} */
	public String value(String attribute) {
		List<String> values = values(attribute);
		return values.isEmpty() ? null : values.get(0);
	}

	/** Adds a value to an attribute. */
	public ForeignMark put(String attribute, String value) {
		attributes.computeIfAbsent(attribute, name -> new ArrayList<>(1)).add(value);
		return this;
	}

	/** @return ids of the targets by role, in their order; to be filled with {@link #link} */
	public Map<String, List<String>> links() {
		return links;
	}

	/** Adds a target to a role. */
	public ForeignMark link(String role, String target) {
		links.computeIfAbsent(role, name -> new ArrayList<>(1)).add(target);
		return this;
	}

	/**
	 * What only its own format needs to write it again just as it was, by name. It is kept with the mark and comes back when the
	 * mark is exported in that format.
	 */
	public Map<String, String> origin() {
		return origin;
	}

	@Override
	public String toString() {
		return id + " " + type + " " + segments + " " + attributes + " " + links;
	}
}
