package org.saksi.core.splits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what articles share. The same calls in the same order give the same ties, whether they come from a corpus or from a file. */
final class Ties {

	private final Map<String, Set<String>> stories = new LinkedHashMap<>();
	private final Map<String, Set<String>> utterances = new LinkedHashMap<>();
	private final Map<String, Set<String>> texts = new LinkedHashMap<>();
	private final Map<String, Set<String>> claims = new TreeMap<>();
	private final NearDuplicates near = new NearDuplicates();
	private final Set<String> known = new LinkedHashSet<>();

	/**
	 * Adds an article; once for each.
	 *
	 * @param text the whole text
	 * @param body what of it is compared for being nearly the same; the whole text where that is empty
	 */
	void article(String id, String text, CharSequence body) {
		known.add(id);
		Set<String> same = texts.computeIfAbsent(key(text), each -> new LinkedHashSet<>());
		if (same.isEmpty()) {
			near.add(id, body.isEmpty() ? text : body);
		}
		same.add(id);
	}

	/** @return whether the article was added */
	boolean knows(String article) {
		return known.contains(article);
	}

	void story(String id, Collection<String> articles) {
		stories.computeIfAbsent(id, each -> new LinkedHashSet<>()).addAll(articles);
	}

	void utterance(String id, Collection<String> articles) {
		utterances.computeIfAbsent(id, each -> new LinkedHashSet<>()).addAll(articles);
	}

	void claim(String id, String article) {
		claims.computeIfAbsent(id, each -> new LinkedHashSet<>()).add(article);
	}

	/** @return what at least two of the articles share; without canonical claims */
	List<Tie> ties() {
		List<Tie> found = new ArrayList<>();
		stories.forEach((id, articles) -> add(found, Tie.Kind.STORY, id, articles));
		utterances.forEach((id, articles) -> add(found, Tie.Kind.UTTERANCE, id, articles));
		texts.values().forEach(articles -> add(found, Tie.Kind.SAME_TEXT, null, articles));
		near.pairs().forEach(pair -> found
				.add(new Tie(Tie.Kind.NEAR_TEXT, null, List.of(pair.first(), pair.second()), pair.similarity())));
		return found;
	}

	/** @return the canonical claims that at least two of the articles mention, by id */
	List<Tie> claims() {
		List<Tie> found = new ArrayList<>();
		claims.forEach((id, articles) -> add(found, Tie.Kind.CANONICAL_CLAIM, id, articles));
		return found;
	}

	private void add(List<Tie> ties, Tie.Kind kind, String id, Set<String> articles) {
		List<String> present = articles.stream().filter(known::contains).toList();
		if (present.size() > 1) {
			ties.add(new Tie(kind, id, present));
		}
	}

	/** Equal for texts that differ only in white space. */
	private static String key(String text) {
		StringBuilder normal = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				normal.append(c);
			} else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
				normal.append(' ');
			}
		}
		return Groups.sha256(normal.toString().strip());
	}
}
