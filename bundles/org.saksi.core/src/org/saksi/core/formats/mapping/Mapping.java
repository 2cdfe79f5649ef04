package org.saksi.core.formats.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How types, labels, attributes and columns of another format correspond to a scheme. {@link MappingFiles} reads and writes it.
 *
 * @param id          name for {@code --mapping}; may be empty in a file of one's own
 * @param name        a few words, or empty
 * @param description what it is for, or empty
 * @param formats     ids of the formats that it is made for; empty: any
 * @param scheme      id of the scheme that it is made for, or {@code null} for any
 * @param unmapped    what happens with what no rule names
 * @param marks       rules for annotations, the first that fits holds
 * @param columns     rules for columns of tables
 * @param options     further settings that formats read, by name
 */
public record Mapping(String id, String name, String description, List<String> formats, String scheme, Unmapped unmapped,
		List<MarkRule> marks, List<ColumnRule> columns, Map<String, String> options) {

	/** The automatic mapping: everything by its name, nothing left out. */
	public static final Mapping AUTOMATIC = new Mapping("", "", "", List.of(), null, Unmapped.KEEP, List.of(), List.of(),
			Map.of());

	/** What happens with a type or attribute that no rule names. */
	public enum Unmapped {
		/** It is matched by its name; where nothing matches, the scheme gets a type or attribute of that name. */
		KEEP,
		/** It is left out, and the report lists it. */
		LEAVE
	}

	/**
	 * One type of annotation.
	 *
	 * @param type       name of the type in the other format
	 * @param when       values that attributes must have for this rule, by name; empty: any
	 * @param as         id of a mark type of the scheme, or a base ({@code source cue claim attribution stance}), which stands for the first type of that
	 *                   base; an id that the scheme lacks is added to it; {@code null}: the type is left out on purpose
	 * @param attributes rules for its attributes, by name
	 * @param links      where its roles and references go: {@code sources cue claims relay medium} of an attribution, {@code attribution claim} of a stance,
	 *                   {@code anaphoric_of} of a claim, or a role of a mark of the scheme; {@code null} leaves one out on purpose
	 * @param set        attributes that each such mark gets, by id; on export they decide which of several rules is taken
	 */
	public record MarkRule(String type, Map<String, String> when, String as, Map<String, ValueRule> attributes,
			Map<String, String> links, Map<String, String> set) {

		/** Keeps unmodifiable copies, in their order. */
		public MarkRule {
			when = copy(when);
			attributes = copy(attributes);
			links = copy(links);
			set = copy(set);
		}

		/** A rule for the type alone. */
		public MarkRule(String type, String as) {
			this(type, Map.of(), as, Map.of(), Map.of(), Map.of());
		}
	}

	/**
	 * One attribute of a type.
	 *
	 * @param as     id of the attribute, {@code agent} (name of the agent of a source), {@code holder} (of a stance) or {@code comment}; {@code null}: left
	 *               out on purpose
	 * @param values value in the other format to value here; others stay as they are
	 * @param tags   the closed tag set that the attribute gets if it is added to the scheme; empty: it is added as a text
	 */
	public record ValueRule(String as, Map<String, String> values, List<String> tags) {

		/** Keeps unmodifiable copies, in their order. */
		public ValueRule {
			values = copy(values);
			tags = List.copyOf(tags);
		}

		/** A rule without a tag set. */
		public ValueRule(String as, Map<String, String> values) {
			this(as, values, List.of());
		}
	}

	/**
	 * One column of a table.
	 *
	 * @param column  its header, or {@code #} and its number from 1
	 * @param as      what it means; the format of tables says which meanings there are; {@code null}: left out on purpose
	 * @param values  value in the column to value here; others stay as they are
	 * @param options what else is to be known of it, by name
	 */
	public record ColumnRule(String column, String as, Map<String, String> values, Map<String, String> options) {

		/** Keeps unmodifiable copies, in their order. */
		public ColumnRule {
			values = copy(values);
			options = copy(options);
		}
	}

	/** Keeps unmodifiable copies. */
	public Mapping {
		formats = List.copyOf(formats);
		marks = List.copyOf(marks);
		columns = List.copyOf(columns);
		options = copy(options);
	}

	private static <V> Map<String, V> copy(Map<String, V> map) {
		return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}

	/** @return whether it may be used with the format */
	public boolean isFor(String format) {
		return formats.isEmpty() || formats.contains(format);
	}

	/** @return this mapping with another fate of what no rule names */
	public Mapping withUnmapped(Unmapped fate) {
		return new Mapping(id, name, description, formats, scheme, fate, marks, columns, options);
	}

	/** @return this mapping with other rules for annotations */
	public Mapping withMarks(List<MarkRule> rules) {
		return new Mapping(id, name, description, formats, scheme, unmapped, rules, columns, options);
	}

	/** @return this mapping with other rules for columns */
	public Mapping withColumns(List<ColumnRule> rules) {
		return new Mapping(id, name, description, formats, scheme, unmapped, marks, rules, options);
	}

	/** @return this mapping with other settings */
	public Mapping withOptions(Map<String, String> settings) {
		return new Mapping(id, name, description, formats, scheme, unmapped, marks, columns, settings);
	}

	/** The rule for an annotation: the first of its type whose conditions hold; {@code null} if there is none. */
	public MarkRule rule(ForeignMark mark) {
		for (MarkRule rule : marks) {
			if (rule.type().equals(mark.type()) && rule.when().entrySet().stream()
					.allMatch(when -> mark.values(when.getKey()).contains(when.getValue()))) {
				return rule;
			}
		}
		return null;
	}

	/** The rule for a column, by its header or its number from 1; {@code null} if there is none. */
	public ColumnRule column(String header, int number) {
		for (ColumnRule rule : columns) {
			if (rule.column().equals(header) || rule.column().equals("#" + number)) {
				return rule;
			}
		}
		return null;
	}
}
