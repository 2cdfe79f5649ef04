package org.saksi.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * Reads {@code annotation.conf}, as <a href="https://brat.nlplab.org/configuration.html">brat's manual</a> defines it: sections of lines {@code TYPE ROLE:TYPE|TYPE, …}, types
 * below others by tabs, macros {@code <NAME>=…}, comments. A line that is wrong is named and left out, the others are read.
 */
final class ConfigurationReader {

	private static final Set<String> OVERLAPS = Set.of("<OVERLAP>", "ENTITY-NESTING");
	private static final Pattern SECTION = Pattern.compile("^\\s*\\[(.*)\\]\\s*$");
	private static final Pattern MACRO = Pattern.compile("^<([A-Za-z_-]+)>=\\s*(.*?)\\s*$");
	private static final Pattern LINE = Pattern.compile("^(\\s*)(\\S+)(?:\\s+(.*))?$");
	private static final Pattern ARGUMENT = Pattern.compile("^(\\S*?):(\\S+)$");
	private static final Pattern HOW_OFTEN = Pattern.compile("(?:[?*+]|\\{\\d+(?:-\\d+)?\\})$");
	private static final Set<String> RESERVED = Set.of("ANY", "ENTITY", "RELATION", "EVENT", "NONE", "REL-TYPE", "URL", "URLBASE", "GLYPH-POS", "DEFAULT");
	private static final int LONGEST = 100_000;
	private static final int MOST_EXPANDED = 1_000_000;

	private final Configuration configuration = new Configuration();
	private final Map<String, String> macros = new HashMap<>();
	private final List<String> above = new ArrayList<>();
	private final Set<String> sections = new HashSet<>();
	private String section = "";
	private int number;

	private ConfigurationReader() {
	}

	/** @param text of the file */
	static Configuration read(String text) {
		ConfigurationReader reader = new ConfigurationReader();
		text.lines().forEach(reader::line);
		for (String expected : List.of("entities", "relations", "events", "attributes")) {
			if (!reader.sections.contains(expected)) {
				reader.configuration.problems().add(new Configuration.Problem(0, NLS.bind(Messages.Configuration_missing, expected), false));
			}
		}
		return reader.configuration;
	}

	private void wrong(String message) {
		configuration.problems().add(new Configuration.Problem(number, message, true));
	}

	private void adjusted(String message) {
		configuration.problems().add(new Configuration.Problem(number, message, false));
	}

	private void line(String line) {
		number++;
		if (line.isBlank() || line.strip().startsWith("#") || line.strip().matches("-+") || line.equals("\uFEFF")) {
			return;
		}
		if (line.length() > LONGEST) {
			wrong(NLS.bind(Messages.AnnParser_tooLong, LONGEST));
			return;
		}
		Matcher head = SECTION.matcher(line);
		if (head.matches()) {
			section = head.group(1).equals("spans") ? "entities" : head.group(1); // as brat takes it
			macros.clear(); // each section has its own
			above.clear();
			sections.add(section);
			if (!Set.of("entities", "relations", "events", "attributes").contains(section)) {
				wrong(NLS.bind(Messages.Configuration_section, section));
			}
			return;
		}
		Matcher macro = MACRO.matcher(line);
		if (macro.matches()) {
			if (RESERVED.contains(macro.group(1))) {
				wrong(NLS.bind(Messages.Configuration_reserved, macro.group(1)));
			} else {
				macros.put('<' + macro.group(1) + '>', macro.group(2));
			}
			return;
		}
		String expanded = line;
		for (Map.Entry<String, String> each : macros.entrySet()) {
			if (expanded.contains(each.getKey())) {
				expanded = expanded.replace(each.getKey(), each.getValue());
				if (expanded.length() > MOST_EXPANDED) {
					wrong(NLS.bind(Messages.AnnParser_tooLong, MOST_EXPANDED));
					return;
				}
			}
		}
		switch (section) {
		case "entities" -> type(Configuration.Section.ENTITIES, expanded);
		case "relations" -> type(Configuration.Section.RELATIONS, expanded);
		case "events" -> type(Configuration.Section.EVENTS, expanded);
		case "attributes" -> attribute(expanded);
		case "" -> wrong(Messages.Configuration_before);
		default -> {
			// told at the head of the section
		}
		}
	}

	/** The first of the names that a line begins with, without what says that it is not used. */
	private String name(Matcher line) {
		String first = line.group(2).split("\\|", 2)[0];
		String name = first.startsWith("!") ? first.substring(1) : first;
		if (name.isEmpty() || name.contains(":") || name.contains("<")) {
			wrong(NLS.bind(Messages.Configuration_name, line.group(2)));
			return null;
		}
		return name;
	}

	private void type(Configuration.Section kind, String line) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches()) {
			wrong(NLS.bind(Messages.Configuration_name, line.strip()));
			return;
		}
		if (kind == Configuration.Section.RELATIONS && OVERLAPS.contains(parts.group(2))) {
			return; // which annotations may overlap, for brat's own checks
		}
		int depth = parts.group(1).length();
		String name = name(parts);
		if (name == null) {
			return;
		}
		String parent = null;
		if (depth > above.size()) {
			adjusted(NLS.bind(Messages.Configuration_parent, name, depth));
		} else {
			parent = depth == 0 ? null : above.get(depth - 1);
			above.subList(depth, above.size()).clear();
			above.add(name);
		}
		Map<String, List<String>> arguments = arguments(parts.group(3));
		if (arguments == null) {
			return;
		}
		if (kind == Configuration.Section.RELATIONS && arguments.size() != 2) {
			adjusted(NLS.bind(Messages.Configuration_relation, name, arguments.size()));
		}
		configuration.types().add(new Configuration.Type(kind, name, List.copyOf(arguments.keySet()), parent, parts.group(2).startsWith("!"), number));
	}

	private void attribute(String line) {
		Matcher parts = LINE.matcher(line);
		String name = parts.matches() ? name(parts) : null;
		if (name == null) {
			return;
		}
		Map<String, List<String>> arguments = arguments(parts.group(3));
		if (arguments == null) {
			return;
		}
		if (!arguments.containsKey("Arg")) {
			wrong(NLS.bind(Messages.Configuration_attribute, name));
			return;
		}
		configuration.attributes().add(new Configuration.Attribute(name, arguments.get("Arg"),
				arguments.getOrDefault("Value", Configuration.BINARY), number));
	}

	/** @return types or values by role, in their order; {@code null} if they are wrong */
	private Map<String, List<String>> arguments(String text) {
		Map<String, List<String>> arguments = new LinkedHashMap<>();
		for (String each : text == null ? new String[0] : text.split(",")) {
			String argument = each.strip();
			if (argument.isEmpty()) {
				continue;
			}
			Matcher parts = ARGUMENT.matcher(argument);
			if (!parts.matches()) {
				wrong(NLS.bind(Messages.Configuration_argument, argument));
				return null;
			}
			if (parts.group(1).startsWith("<")) {
				continue; // says how brat shows it
			}
			String role = HOW_OFTEN.matcher(parts.group(1)).replaceFirst("");
			List<String> values = List.of(parts.group(2).split("\\|", -1));
			if (role.isEmpty() || values.stream().anyMatch(String::isEmpty)) {
				wrong(NLS.bind(Messages.Configuration_argument, argument));
				return null;
			}
			if (arguments.putIfAbsent(role, values) != null) {
				wrong(NLS.bind(Messages.Configuration_twice, role));
				return null;
			}
		}
		return arguments;
	}
}
