package org.saksi.formats.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an {@code annotation.conf} declares, see {@link ConfigurationReader}. */
final class Configuration {

	/** Values of an attribute that is there or not. */
	static final List<String> BINARY = List.of("true", "false");

	/** The parts of a configuration that declare types of annotations. */
	enum Section {
		ENTITIES, RELATIONS, EVENTS
	}

	/**
	 * A type.
	 *
	 * @param name   as annotations name it
	 * @param roles  its roles, without what says how often they come
	 * @param parent the type that it is below, or {@code null}
	 * @param hidden whether it only groups others: no annotation has it
	 * @param line   from 1
	 */
	record Type(Section section, String name, List<String> roles, String parent, boolean hidden, int line) {
	}

	/**
	 * An attribute.
	 *
	 * @param on     types, or {@code <ENTITY> <EVENT> <RELATION> <ANY>}
	 * @param values {@link #BINARY} for one without values
	 * @param line   from 1
	 */
	record Attribute(String name, List<String> on, List<String> values, int line) {
	}

	/**
	 * What is wrong.
	 *
	 * @param line    from 1; 0 for the whole
	 * @param message localized: what is wrong and what was expected
	 * @param leftOut whether the line is left out
	 */
	record Problem(int line, String message, boolean leftOut) {
	}

	private final List<Type> types = new ArrayList<>();
	private final List<Attribute> attributes = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	/** @return types in their order; to be filled */
	List<Type> types() {
		return types;
	}

	/** @return attributes in their order; to be filled */
	List<Attribute> attributes() {
		return attributes;
	}

	/** @return what is wrong, by line; to be filled */
	List<Problem> problems() {
		return problems;
	}

	/** @return names of the types that annotations can have, with their roles */
	Map<String, Set<String>> roles() {
		Map<String, Set<String>> roles = new LinkedHashMap<>();
		types.stream().filter(type -> !type.hidden())
				.forEach(type -> roles.computeIfAbsent(type.name(), name -> new LinkedHashSet<>()).addAll(type.roles()));
		return roles;
	}

	/** @return values of the attributes that a type can have, by name */
	Map<String, List<String>> attributes(String type) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (Attribute attribute : attributes) {
			if (attribute.on().stream().anyMatch(on -> includes(on, type))) {
				values.merge(attribute.name(), attribute.values(), Configuration::united);
			}
		}
		return values;
	}

	private static List<String> united(List<String> a, List<String> b) {
		Set<String> all = new LinkedHashSet<>(a);
		all.addAll(b);
		return List.copyOf(all);
	}

	private boolean includes(String on, String name) {
		return switch (on) {
		case "<ANY>" -> true;
		case "<ENTITY>" -> is(name, Section.ENTITIES);
		case "<EVENT>" -> is(name, Section.EVENTS);
		case "<RELATION>" -> is(name, Section.RELATIONS);
		default -> isBelow(name, on);
		};
	}

	private boolean is(String name, Section section) {
		return types.stream().anyMatch(type -> type.name().equals(name) && type.section() == section);
	}

	/** Naming a type stands for those below it too. */
	private boolean isBelow(String name, String above) {
		String at = name;
		for (int depth = 0; at != null && depth <= types.size(); depth++) {
			if (at.equals(above)) {
				return true;
			}
			String here = at;
			at = types.stream().filter(type -> type.name().equals(here) && type.parent() != null).map(Type::parent).findFirst().orElse(null);
		}
		return false;
	}
}
