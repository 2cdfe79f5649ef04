package org.saksi.core.splits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts the leaks of a split from what was written: stories, utterances and (nearly) identical texts with articles in more than one part, and
 * articles whose rows do not agree on their part. Ties are found anew from the texts, with the measure of the split itself.
 */
public final class LeakCheck {

	private final Ties ties = new Ties();
	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Map<List<String>, LeakReport.Leak> rows = new LinkedHashMap<>();

	/**
	 * Takes an article; all of them come before anything else about them.
	 *
	 * @param part    name of its part; empty for none
	 * @param stories ids of its stories
	 * @param text    its text
	 * @param body    the body zones of it; empty where it has none
	 */
	public void article(String id, String part, Collection<String> stories, String text, CharSequence body) {
		if (ties.knows(id)) {
			row("documents", id, part);
			return;
		}
		parts.put(id, part);
		ties.article(id, text, body);
		stories.forEach(story -> ties.story(story, List.of(id)));
	}

	/** Takes an article that has a share in an utterance. */
	public void utterance(String id, String article) {
		ties.utterance(id, List.of(article));
	}

	/** Takes an article that mentions a canonical claim. */
	public void claim(String id, String article) {
		ties.claim(id, article);
	}

	/** Takes a row of a sheet about an article; it must say the part that the article is in. */
	public void row(String sheet, String article, String part) {
		String known = parts.get(article);
		if (known != null && !known.equals(part)) {
			rows.computeIfAbsent(List.of(sheet, article, part), key -> {
				Map<String, List<String>> both = new LinkedHashMap<>();
				both.put(known, List.of(article));
				both.put(part, List.of(article));
				return new LeakReport.Leak(LeakReport.ROWS, sheet, both);
			});
		}
	}

	/** @return what was found; {@code claims}: a shared canonical claim is a leak too */
	public LeakReport report(boolean claims) {
		List<LeakReport.Leak> leaks = new ArrayList<>();
		List<Tie> all = new ArrayList<>(ties.ties());
		if (claims) {
			all.addAll(ties.claims());
		}
		for (Tie tie : all) {
			Map<String, List<String>> found = new HashMap<>();
			tie.articles().forEach(id -> found.computeIfAbsent(parts.get(id), key -> new ArrayList<>()).add(id));
			found.remove("");
			if (found.size() > 1) {
				Map<String, List<String>> sorted = new LinkedHashMap<>();
				tie.articles().forEach(id -> {
					if (!parts.get(id).isEmpty()) {
						sorted.putIfAbsent(parts.get(id), found.get(parts.get(id)));
					}
				});
				leaks.add(new LeakReport.Leak(tie.kind().literal(), tie.id(), sorted));
			}
		}
		leaks.addAll(rows.values());
		TreeSet<String> names = new TreeSet<>(parts.values());
		names.remove("");
		return new LeakReport(parts.size(), List.copyOf(names), claims, leaks);
	}
}
