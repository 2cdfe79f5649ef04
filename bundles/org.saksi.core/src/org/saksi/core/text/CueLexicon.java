package org.saksi.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that introduce claims, by language: reporting verbs and prepositions with their cue class, negators, pronouns. The
 * words are data files beside this class, {@code cues_LANGUAGE.txt}.
 */
public final class CueLexicon {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
	private static final CueLexicon INDONESIAN = read("id");
	private static final CueLexicon ENGLISH = read("en");

	/** Class to phrases, in the order in which classes win; a phrase is a list of words joined by one space. */
	private final Map<String, Set<String>> classes = new LinkedHashMap<>();
	private final Set<String> negators = new HashSet<>();
	private final Set<String> pronouns = new HashSet<>();
	private final boolean clitics;
	private int longest = 1;

	private CueLexicon(boolean clitics) {
		this.clitics = clitics;
	}

	/** The lexicon of an ISO 639-1 code: English for {@code en}, Indonesian for all else. */
	public static CueLexicon of(String language) {
		return "en".equals(language) ? ENGLISH : INDONESIAN;
	}

	private static CueLexicon read(String language) {
		CueLexicon lexicon = new CueLexicon("id".equals(language));
		String name = "cues_" + language + ".txt";
		try (InputStream in = CueLexicon.class.getResourceAsStream(name);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lexicon::addLine);
			return lexicon;
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}

	private void addLine(String line) {
		int colon = line.indexOf(':');
		String name = line.substring(0, colon).strip();
		Set<String> target = switch (name) {
		case "NEGATORS" -> negators;
		case "PRONOUNS" -> pronouns;
		default -> classes.computeIfAbsent(name, n -> new HashSet<>());
		};
		for (String phrase : line.substring(colon + 1).split(",")) {
			target.add(phrase.strip());
			longest = Math.max(longest, phrase.strip().split(" ").length);
		}
	}

	/**
	 * The class of a cue, as the scheme {@code claims} names it. Where its words are of several classes, that of the first
	 * line of the data file wins: <i>berdasarkan estimasi</i> is an estimate.
	 *
	 * @return {@code null} if no word of the cue is known
	 */
	public String cueClass(String cue) {
		List<String> words = words(cue);
		for (Map.Entry<String, Set<String>> entry : classes.entrySet()) {
			if (containsAny(words, entry.getValue())) {
				return entry.getKey();
			}
		}
		return null;
	}

	/**
	 * The class of a phrase that is a cue as a whole: <i>disampaikan melalui</i>, <i>katanya</i>; case does not matter.
	 *
	 * @return as {@link #cueClass}; {@code null} if the lexicon has just parts of it, or nothing
	 */
	public String phraseClass(String phrase) {
		String lower = phrase.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, Set<String>> entry : classes.entrySet()) {
			if (entry.getValue().contains(lower) || clitics && entry.getValue().contains(stem(lower))) {
				return entry.getKey();
			}
		}
		return null;
	}

	/** @return how many words its longest phrase has */
	public int longestPhrase() {
		return longest;
	}

	private boolean containsAny(List<String> words, Set<String> phrases) {
		for (int from = 0; from < words.size(); from++) {
			StringBuilder phrase = new StringBuilder();
			for (int to = from; to < Math.min(words.size(), from + longest); to++) {
				phrase.append(to > from ? " " : "").append(words.get(to));
				if (phrases.contains(phrase.toString()) || clitics && phrases.contains(stem(phrase.toString()))) {
					return true;
				}
			}
		}
		return false;
	}

	/** @return whether a word of the text negates: <i>tidak membantah</i> */
	public boolean isNegated(String cue) {
		return words(cue).stream().anyMatch(word -> negators.contains(word) || word.endsWith("n't") || word.endsWith("n’t"));
	}

	/** @return whether a cue ends in the clitic <i>-nya</i> that stands for its source: <i>tambahnya</i>, not <i>hanya</i> */
	public boolean hasClitic(String cue) {
		List<String> words = words(cue);
		if (!clitics || words.isEmpty()) {
			return false;
		}
		String last = words.get(words.size() - 1);
		return last.length() > 6 && last.endsWith("nya") || !stem(last).equals(last) && cueClass(stem(last)) != null;
	}

	/** @return whether the text is a free personal pronoun */
	public boolean isPronoun(String text) {
		return pronouns.contains(text.strip().toLowerCase(Locale.ROOT));
	}

	/** The word without the Indonesian clitic {@code -nya}, with or without hyphen; the word itself where less than two letters stay. */
	public static String stem(String word) {
		if (word.endsWith("nya") && word.length() >= 5) {
			String stem = word.substring(0, word.length() - 3);
			return stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem;
		}
		return word;
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}
}
