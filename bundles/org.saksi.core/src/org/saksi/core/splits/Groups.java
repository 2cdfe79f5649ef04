package org.saksi.core.splits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Story;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.CanonicalClaim;

/**
 * Which articles belong together: those that share a story, an utterance, the same text when runs of white space count
 * as one space, nearly the same text, or on request a canonical claim. The groups are the connected components of that.
 */
final class Groups {

	private final List<String> ids;
	private final List<Tie> ties;
	private final List<Tie> claimTies;
	private final Strata strata = new Strata();
	private final Map<Boolean, List<SplitPlan.Group>> found = new HashMap<>();

	/** Reads every article and layer of {@code corpus} once. */
	Groups(CorpusView corpus) throws CorpusException {
		ids = corpus.articleIds();
		Ties all = ties(corpus);
		ties = List.copyOf(all.ties());
		claimTies = List.copyOf(all.claims());
	}

	/** @return the ids of all articles */
	List<String> ids() {
		return ids;
	}

	/** @return what the parts should have the same share of */
	Strata strata() {
		return strata;
	}

	/** @return what ties articles together; {@code claims}: shared canonical claims too */
	List<Tie> ties(boolean claims) {
		if (!claims) {
			return ties;
		}
		List<Tie> all = new ArrayList<>(ties);
		all.addAll(claimTies);
		return all;
	}

	/** @return the groups, by their first article; every article is in exactly one; {@code claims} as for the ties */
	synchronized List<SplitPlan.Group> groups(boolean claims) {
		return found.computeIfAbsent(claims, key -> List.copyOf(components(ids, ties(key))));
	}

	private Ties ties(CorpusView corpus) throws CorpusException {
		SchemeIndex scheme = new SchemeIndex(corpus.scheme());
		Ties all = new Ties();
		for (Story story : corpus.corpus().getStories()) {
			all.story(story.getId(), story.getArticles());
		}
		for (Utterance utterance : corpus.corpus().getUtterances()) {
			all.utterance(utterance.getId(), utterance.getClaims().stream().map(Groups::articleOf).toList());
		}
		for (String id : ids) {
			Article article = corpus.article(id);
			String text = TextVersions.current(article);
			all.article(id, text, NearDuplicates.body(article, text));
			strata.add(corpus, scheme, article);
			for (String annotator : corpus.annotators(id)) {
				addClaims(all, corpus, corpus.layer(id, annotator));
			}
		}
		return all;
	}

	private static void addClaims(Ties all, CorpusView corpus, Layer layer) {
		for (Claim claim : layer == null ? List.<Claim>of() : layer.getClaims()) {
			for (String id : claim.getCanonical()) {
				CanonicalClaim entry = corpus.registries().canonicalClaim(id);
				all.claim(entry == null ? id : entry.getId(), layer.getArticle());
			}
		}
	}

	/** The article of {@code article/annotator/claim}; an article's id may itself contain slashes. */
	private static String articleOf(String claim) {
		int end = claim.lastIndexOf('/');
		int middle = end < 0 ? -1 : claim.lastIndexOf('/', end - 1);
		return middle < 0 ? claim : claim.substring(0, middle);
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
			String first = tie.articles().get(0);
			tie.articles().forEach(id -> parents.put(root(parents, id), root(parents, first)));
		}
		Map<String, List<String>> members = new LinkedHashMap<>();
		ids.forEach(id -> members.computeIfAbsent(root(parents, id), k -> new ArrayList<>()).add(id));
		Map<String, Set<String>> reasons = new HashMap<>();
		for (Tie tie : ties) {
			String root = root(parents, tie.articles().get(0));
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
