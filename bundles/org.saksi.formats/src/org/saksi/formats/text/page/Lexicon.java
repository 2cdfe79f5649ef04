package org.saksi.formats.text.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The phrases of {@code lexicon.txt} and {@code places.txt}, which say how they are compared. Immutable. */
final class Lexicon {

	/** The one that is shipped. */
	static final Lexicon DEFAULT = new Lexicon();

	private static final int PREFIX_LENGTH = 80;

	private final Map<String, Set<String>> exact = new HashMap<>();
	private final Map<String, Map<String, List<String>>> prefixes = new HashMap<>();
	private final Map<String, List<String>> contained = new HashMap<>();
	private final Map<String, Set<String>> words = new HashMap<>();
	private final Set<String> places = new HashSet<>();

	private Lexicon() {
		String[] section = { "", "" };
		read("lexicon.txt", line -> {
			if (line.endsWith("]") && line.startsWith("[") && line.indexOf(' ') > 0) {
				String[] head = line.substring(1, line.length() - 1).split(" ");
				section[0] = head[0];
				section[1] = head[1];
				return;
			}
			switch (section[1]) {
			case "exact" -> exact.computeIfAbsent(section[0], k -> new HashSet<>()).add(line);
			case "prefix" -> prefixes.computeIfAbsent(section[0], k -> new HashMap<>())
					.computeIfAbsent(firstWord(line), k -> new ArrayList<>()).add(line);
			case "contains" -> contained.computeIfAbsent(section[0], k -> new ArrayList<>()).add(line);
			default -> words.computeIfAbsent(section[0], k -> new HashSet<>()).add(line);
			}
		});
		read("places.txt", line -> {
			for (String place : line.split(";")) {
				places.add(place.strip().toLowerCase(Locale.ROOT));
			}
		});
	}

	/** Whether a line's {@linkplain PageLine#key() key} is one of the category's whole lines. */
	boolean isExact(String category, String key) {
		return exact.getOrDefault(category, Set.of()).contains(key);
	}

	/**
	 * Whether a line begins with one of the category's phrases. A phrase of one word counts only before a colon or
	 * another sign, since many sentences begin with such a word.
	 *
	 * @param lower the line in lower case
	 */
	boolean hasPrefix(String category, String lower) {
		return prefixLength(category, lower) > 0;
	}

	/** The length of the longest phrase that {@link #hasPrefix} finds, or 0. */
	int prefixLength(String category, String lower) {
		String head = lower.length() > PREFIX_LENGTH ? lower.substring(0, PREFIX_LENGTH) : lower;
		int longest = 0;
		for (String phrase : prefixes.getOrDefault(category, Map.of()).getOrDefault(firstWord(head), List.of())) {
			if (phrase.length() > longest && head.startsWith(phrase) && isEnd(head, phrase)) {
				longest = phrase.length();
			}
		}
		return longest;
	}

	/** Whether a line has one of the category's phrases anywhere. */
	boolean contains(String category, String lower) {
		for (String phrase : contained.getOrDefault(category, List.of())) {
			if (lower.contains(phrase)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word or name, in lower case, is in a category of words. */
	boolean isWord(String category, String lower) {
		return words.getOrDefault(category, Set.of()).contains(lower);
	}

	/** The words of a category. */
	Set<String> words(String category) {
		return words.getOrDefault(category, Set.of());
	}

	/** Whether a name is a known place; case does not matter. */
	boolean isPlace(String name) {
		return places.contains(name.toLowerCase(Locale.ROOT));
	}

	private static boolean isEnd(String head, String phrase) {
		if (phrase.length() == head.length() || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))) {
			return true;
		}
		char next = head.charAt(phrase.length());
		if (Character.isLetterOrDigit(next)) {
			return false;
		}
		boolean oneWord = phrase.indexOf(' ') < 0;
		return !oneWord || nextSign(head, phrase.length());
	}

	private static boolean nextSign(String head, int at) {
		int i = at;
		while (i < head.length() && Character.isSpaceChar(head.charAt(i))) {
			i++;
		}
		return i == head.length() || ":|/".indexOf(head.charAt(i)) >= 0 || head.charAt(i) == '.' && i == at;
	}

	private static String firstWord(String text) {
		int end = 0;
		while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || end == 0)) {
			end++;
		}
		return text.substring(0, end);
	}

	private static void read(String resource, Consumer<String> lines) {
		try (InputStream in = Lexicon.class.getResourceAsStream(resource);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					lines.accept(line.strip());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
