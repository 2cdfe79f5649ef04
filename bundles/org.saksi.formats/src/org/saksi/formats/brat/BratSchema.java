package org.saksi.formats.brat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The types that were written, as the {@code annotation.conf} that brat needs to show and edit them. */
final class BratSchema {

	/** Without it brat takes every pair of annotations that overlap for an error; claims hold sources and cues, and cross other claims. */
	private static final String OVERLAPS = "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n";
	/** What brat would take for something else at the beginning of a line. */
	private static final Pattern UNSAFE = Pattern.compile("^[!#\\[<].*|^-+$|.*,.*");

	private final Set<String> entities = new TreeSet<>();
	private final Set<String> equivalences = new TreeSet<>();
	private final Map<String, Set<Set<String>>> relations = new TreeMap<>();
	private final Map<String, Set<String>> events = new TreeMap<>();
	private final Map<String, Map<String, Set<String>>> attributes = new TreeMap<>();

	void entity(String type) {
		entities.add(type);
	}

	void equivalence(String type) {
		equivalences.add(type);
	}

	void relation(String type, Collection<String> roles) {
		relations.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(new TreeSet<>(roles));
	}

	void event(String type, Collection<String> roles) {
		events.computeIfAbsent(type, key -> new TreeSet<>()).addAll(roles);
	}

	/** @param values of the attribute on the type: those that were written, and others that it may have */
	void attribute(String name, String type, Collection<String> values) {
		attributes.computeIfAbsent(name, key -> new TreeMap<>()).computeIfAbsent(type, key -> new TreeSet<>()).addAll(values);
	}

	/** @return the types of each attribute that was written */
	Map<String, Set<String>> attributes() {
		Map<String, Set<String>> types = new TreeMap<>();
		attributes.forEach((name, on) -> types.put(name, Set.copyOf(on.keySet())));
		return types;
	}

	/** @return values by attribute that the file cannot list, for brat would take a part of them for something else */
	Map<String, Set<String>> unlisted() {
		Map<String, Set<String>> unlisted = new TreeMap<>();
		attributes.forEach((name, types) -> types.values().forEach(values -> values.stream().filter(value -> !isListed(value))
				.forEach(value -> unlisted.computeIfAbsent(name, key -> new TreeSet<>()).add(value))));
		return unlisted;
	}

	private static boolean isListed(String value) {
		return value.chars().noneMatch(c -> c == ',' || c == '|' || Character.isWhitespace(c));
	}

	private static boolean isSafe(String name) {
		return !UNSAFE.matcher(name).matches();
	}

	/** @param annotator whose annotations lie beside it, or {@code null} */
	String text(String annotator) {
		StringBuilder text = new StringBuilder();
		if (annotator != null) {
			text.append(Brat.ANNOTATOR).append(annotator.replaceAll("[\r\n]+", " ")).append('\n');
		}
		text.append("[entities]\n");
		entities.stream().filter(type -> isSafe(type) && !events.containsKey(type)).forEach(type -> text.append(type).append('\n'));
		text.append("\n[relations]\n").append(OVERLAPS);
		relations.forEach((type, pairs) -> pairs.forEach(roles -> line(text, type, roles, ":<ANY>")));
		equivalences.stream().filter(BratSchema::isSafe)
				.forEach(type -> text.append(type).append("\tArg1:<ANY>, Arg2:<ANY>, <REL-TYPE>:symmetric-transitive\n"));
		text.append("\n[events]\n");
		events.forEach((type, roles) -> line(text, type, roles, "*:<ANY>"));
		text.append("\n[attributes]\n");
		attributes.forEach((name, types) -> attribute(text, name, types));
		return text.toString();
	}

	/** One line for all types with the same values; brat takes an attribute of one name with several lines, each on other types. */
	private static void attribute(StringBuilder text, String name, Map<String, Set<String>> types) {
		Map<Set<String>, Set<String>> byValues = new LinkedHashMap<>();
		types.forEach((type, values) -> {
			if (isSafe(type) && isSafe(name)) {
				byValues.computeIfAbsent(values, key -> new TreeSet<>()).add(type);
			}
		});
		byValues.forEach((values, on) -> {
			text.append(name).append("\tArg:").append(String.join("|", on));
			List<String> listed = values.stream().filter(BratSchema::isListed).toList();
			if (!listed.isEmpty() && !listed.equals(List.of("true"))) {
				text.append(", Value:").append(String.join("|", listed));
			}
			text.append('\n');
		});
	}

	private static void line(StringBuilder text, String type, Collection<String> roles, String argument) {
		if (!isSafe(type)) {
			return;
		}
		text.append(type);
		String separator = "\t";
		for (String role : roles) {
			if (isSafe(role)) {
				text.append(separator).append(role).append(argument);
				separator = ", ";
			}
		}
		text.append('\n');
	}
}
