package org.saksi.core.splits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Story;
import org.saksi.model.corpus.Utterance;

/**
 * Which articles belong together: those that share a story, an utterance, the same text when runs of white space count
 * as one space, or nearly the same text. The groups are the connected components of that.
 */
final class Groups {

	/** What two articles can have in common: the words for it, and the ids of the articles that have it. */
	record Tie(String reason, Set<String> articles) {
	}

	private final List<Tie> ties;
	private final List<SplitPlan.Group> groups;

	/** Finds the groups of all articles of {@code corpus}; reads every article once. */
	Groups(CorpusView corpus) throws CorpusException {
		List<String> ids = corpus.articleIds();
		ties = ties(corpus, ids);
		groups = components(ids, ties);
	}

	/** @return what ties articles together, whatever number of articles has it */
	List<Tie> ties() {
		return ties;
	}

	/** @return the groups, by their first article; every article is in exactly one */
	List<SplitPlan.Group> groups() {
		return groups;
	}

	private static List<Tie> ties(CorpusView corpus, List<String> ids) throws CorpusException {
		Set<String> known = new LinkedHashSet<>(ids);
		List<Tie> found = new ArrayList<>();
		for (Story story : corpus.corpus().getStories()) {
			add(found, NLS.bind(Messages.Groups_story, story.getId()), story.getArticles(), known);
		}
		for (Utterance utterance : corpus.corpus().getUtterances()) {
			List<String> articles = utterance.getClaims().stream().map(Groups::articleOf).toList();
			add(found, NLS.bind(Messages.Groups_utterance, utterance.getId()), articles, known);
		}
		Map<String, Set<String>> byText = new LinkedHashMap<>();
		NearDuplicates near = new NearDuplicates();
		for (String id : ids) {
			Article article = corpus.article(id);
			Set<String> same = byText.computeIfAbsent(textKey(TextVersions.current(article)), k -> new LinkedHashSet<>());
			if (same.isEmpty()) {
				near.add(article);
			}
			same.add(id);
		}
		byText.values().forEach(articles -> add(found, Messages.Groups_sameText, articles, known));
		near.pairs().forEach(pair -> add(found, Messages.Groups_nearText, List.of(pair.first(), pair.second()), known));
		return found;
	}

	private static void add(List<Tie> ties, String reason, Collection<String> articles, Set<String> known) {
		Set<String> present = new LinkedHashSet<>(articles);
		present.retainAll(known);
		if (present.size() > 1) {
			ties.add(new Tie(reason, present));
		}
	}

	/** The article of {@code article/annotator/claim}; an article's id may itself contain slashes. */
	private static String articleOf(String claim) {
		int end = claim.lastIndexOf('/');
		int middle = end < 0 ? -1 : claim.lastIndexOf('/', end - 1);
		return middle < 0 ? claim : claim.substring(0, middle);
	}

	private static String textKey(String text) {
		StringBuilder normal = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				normal.append(c);
			} else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
				normal.append(' ');
			}
		}
		return sha256(normal.toString().strip());
	}

	/** SHA-256 of the UTF-8 bytes, in hex. */
	static String sha256(String text) {
		try {
			return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	private static List<SplitPlan.Group> components(List<String> ids, List<Tie> ties) {
		Map<String, String> parents = new HashMap<>();
		ids.forEach(id -> parents.put(id, id));
		for (Tie tie : ties) {
			String first = tie.articles().iterator().next();
			tie.articles().forEach(id -> parents.put(root(parents, id), root(parents, first)));
		}
		Map<String, List<String>> members = new LinkedHashMap<>();
		ids.forEach(id -> members.computeIfAbsent(root(parents, id), k -> new ArrayList<>()).add(id));
		Map<String, Set<String>> reasons = new HashMap<>();
		for (Tie tie : ties) {
			String root = root(parents, tie.articles().iterator().next());
			reasons.computeIfAbsent(root, k -> new LinkedHashSet<>()).add(tie.reason());
		}
		List<SplitPlan.Group> found = new ArrayList<>();
		members.forEach((root, articles) -> found
				.add(new SplitPlan.Group(articles, List.copyOf(reasons.getOrDefault(root, Set.of())))));
		return found;
	}

	private static String root(Map<String, String> parents, String id) {
		String root = id;
		while (!parents.get(root).equals(root)) {
			root = parents.get(root);
		}
		String at = id;
		while (!at.equals(root)) {
			at = parents.put(at, root);
		}
		return root;
	}
}
