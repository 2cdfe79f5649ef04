package org.saksi.testing.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parsers of one program, each fuzzed alone: {@code SECONDS SEED [PARSER…]}, seconds for each parser. */
public final class Fuzzing {

	/** The fuzzing of one parser. */
	@FunctionalInterface
	public interface Parser {
		/** @return number of kinds of findings */
		int run(long seed, long seconds) throws Exception;
	}

	private final Map<String, Parser> parsers = new LinkedHashMap<>();

	/** Adds a parser under a name. */
	public Fuzzing add(String name, Parser parser) {
		parsers.put(name, parser);
		return this;
	}

	/** Runs those that the arguments name, all if they name none; ends the program with 1 if there are findings, with 2 if it has no such parser. */
	public void run(String[] arguments) throws Exception {
		long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 600;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		List<String> names = new ArrayList<>(parsers.keySet());
		if (arguments.length > 2) {
			names.retainAll(List.of(arguments).subList(2, arguments.length));
			if (names.isEmpty()) {
				System.err.println("parsers: " + String.join(" ", parsers.keySet()));
				System.exit(2);
			}
		}
		int found = 0;
		for (String each : names) {
			found += parsers.get(each).run(seed, seconds);
		}
		System.exit(found > 0 ? 1 : 0);
	}
}
