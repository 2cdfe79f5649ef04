package org.saksi.formats.brat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types that were written, as the {@code annotation.conf} that brat needs to show and edit them. */
final class BratSchema {

	private final Set<String> entities = new TreeSet<>();
	private final Map<String, Set<String>> relations = new TreeMap<>();
	private final Map<String, Set<String>> events = new TreeMap<>();
	private final Map<String, Set<String>> attributes = new TreeMap<>();

	void entity(String type) {
		entities.add(type);
	}

	void relation(String type, Collection<String> roles) {
		relations.computeIfAbsent(type, key -> new TreeSet<>()).addAll(roles);
	}

	void event(String type, Collection<String> roles) {
		events.computeIfAbsent(type, key -> new TreeSet<>()).addAll(roles);
	}

	void attribute(String name, String value) {
		attributes.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
	}

	/** @param annotator whose annotations lie beside it, or {@code null} */
	String text(String annotator) {
		StringBuilder text = new StringBuilder();
		if (annotator != null) {
			text.append(Brat.ANNOTATOR).append(annotator).append('\n');
		}
		text.append("[entities]\n");
		entities.forEach(type -> text.append(type).append('\n'));
		text.append("\n[relations]\n");
		relations.forEach((type, roles) -> line(text, type, roles, ":<ANY>"));
		text.append("\n[events]\n");
		events.forEach((type, roles) -> line(text, type, roles, "*:<ANY>"));
		text.append("\n[attributes]\n");
		attributes.forEach((name, values) -> {
			text.append(name).append("\tArg:<ANY>");
			if (!values.equals(Set.of("true"))) {
				text.append(", Value:").append(String.join("|", values));
			}
			text.append('\n');
		});
		return text.toString();
	}

	private static void line(StringBuilder text, String type, Collection<String> roles, String argument) {
		text.append(type);
		String separator = "\t";
		for (String role : roles) {
			text.append(separator).append(role).append(argument);
			separator = ", ";
		}
		text.append('\n');
	}
}
