package org.saksi.core.splits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.model.corpus.Split;

/**
 * Which part of a split each article is in. Articles that share a story, an utterance or (nearly) the same text stay together; with
 * whole groups the parts come near to their shares of the articles, of each medium and of each stance. The same corpus, shares and seed give the same plan on every machine.
 */
public final class SplitPlan {

	/**
	 * Articles that must stay together.
	 *
	 * @param articles ids, in code point order, at least one
	 * @param reasons  why, localized; empty for an article of its own
	 */
	public record Group(List<String> articles, List<String> reasons) {
		/** Keeps unmodifiable copies. */
		public Group {
			articles = List.copyOf(articles);
			reasons = List.copyOf(reasons);
		}
	}

	private final List<String> names;
	private final Map<String, String> parts;
	private final Groups found;
	private final boolean claims;
	private final List<Group> groups;
	private final List<String> warnings;

	private SplitPlan(List<String> names, Map<String, String> parts, Groups found, boolean claims, List<Group> groups,
			List<String> warnings) {
		this.names = List.copyOf(names);
		this.parts = Collections.unmodifiableMap(parts);
		this.found = found;
		this.claims = claims;
		this.groups = List.copyOf(groups);
		this.warnings = List.copyOf(warnings);
	}

	/**
	 * Plans a split, or takes the one that is stored in the corpus.
	 *
	 * @param corpus reads every article once
	 * @param split  shares and seed; {@code null} for the stored split, which may leave articles or all of them out
	 * @throws CorpusException if an article cannot be read
	 */
	public static SplitPlan of(CorpusView corpus, ExportRequest.Split split) throws CorpusException {
		Groups groups = new Groups(corpus);
		return split == null ? stored(corpus, groups) : planned(groups, split);
	}

	/** @return the plan for the same articles with other shares or another seed; reads nothing */
	public SplitPlan replanned(ExportRequest.Split split) {
		return planned(found, split);
	}

	/** The names of the parts: train and test; train, dev and test; fold_1, fold_2, …; else part_1, part_2, … */
	public static List<String> names(ExportRequest.Split split) {
		int shares = split.shares().size();
		return switch (shares) {
		case 1 -> java.util.stream.IntStream.rangeClosed(1, split.folds()).mapToObj(i -> "fold_" + i).toList();
		case 2 -> List.of("train", "test");
		case 3 -> List.of("train", "dev", "test");
		default -> java.util.stream.IntStream.rangeClosed(1, shares).mapToObj(i -> "part_" + i).toList();
		};
	}

	private static SplitPlan stored(CorpusView corpus, Groups groups) {
		Map<String, String> byId = new LinkedHashMap<>();
		Set<String> names = new LinkedHashSet<>();
		for (Split split : corpus.corpus().getSplits()) {
			names.add(split.getName());
			split.getArticles().forEach(id -> byId.putIfAbsent(id, split.getName()));
		}
		Map<String, String> parts = new LinkedHashMap<>();
		corpus.articleIds().stream().filter(byId::containsKey).forEach(id -> parts.put(id, byId.get(id)));
		return new SplitPlan(List.copyOf(names), parts, groups, false, groups.groups(false), List.of());
	}

	private static SplitPlan planned(Groups found, ExportRequest.Split split) {
		List<String> names = names(split);
		List<String> ids = found.ids();
		List<Group> groups = found.groups(split.claims());
		double[] shares = shares(split);
		Strata.Filling filling = found.strata().filling(shares, ids.size());
		Map<String, String> byId = new LinkedHashMap<>();
		List<Group> order = order(groups, split.seed());
		int left = order.size();
		for (Group group : order) {
			int part = choose(filling, group, shares, left--);
			filling.put(group.articles(), part);
			group.articles().forEach(id -> byId.put(id, names.get(part)));
		}
		Map<String, String> parts = new LinkedHashMap<>();
		ids.forEach(id -> parts.put(id, byId.get(id)));
		return new SplitPlan(names, parts, found, split.claims(), groups,
				warnings(groups, split, names, shares, filling.sizes(), ids.size()));
	}

	private static double[] shares(ExportRequest.Split split) {
		if (split.folds() > 0) {
			double[] equal = new double[split.folds()];
			Arrays.fill(equal, 1.0 / equal.length);
			return equal;
		}
		double sum = split.shares().stream().mapToInt(Integer::intValue).sum();
		return split.shares().stream().mapToDouble(share -> sum == 0 ? 0 : share / sum).toArray();
	}

	/** Large groups first, since they are hardest to place; equal ones in the order of a hash of seed and first id. */
	private static List<Group> order(List<Group> groups, long seed) {
		Map<Group, String> keys = new java.util.IdentityHashMap<>();
		groups.forEach(group -> keys.put(group, Groups.sha256(seed + "\n" + group.articles().get(0))));
		List<Group> order = new ArrayList<>(groups);
		order.sort(Comparator.comparingInt((Group group) -> -group.articles().size()).thenComparing(keys::get));
		return order;
	}

	/** The part that lacks most of the group; the groups that are left must suffice to put one into every part with a share. */
	private static int choose(Strata.Filling filling, Group group, double[] shares, int groupsLeft) {
		int[] sizes = filling.sizes();
		long empty = java.util.stream.IntStream.range(0, sizes.length).filter(i -> sizes[i] == 0 && shares[i] > 0).count();
		boolean onlyEmpty = empty > 0 && groupsLeft <= empty;
		int best = -1;
		double least = 0;
		for (int i = 0; i < sizes.length; i++) {
			if (onlyEmpty && (sizes[i] > 0 || shares[i] <= 0)) {
				continue;
			}
			double cost = filling.cost(group.articles(), i);
			if (best < 0 || cost < least - 1e-9) {
				best = i;
				least = cost;
			}
		}
		return best;
	}

	private static List<String> warnings(List<Group> groups, ExportRequest.Split split, List<String> names, double[] shares,
			int[] sizes, int articles) {
		List<String> words = new ArrayList<>();
		if (articles == 0) {
			return words;
		}
		long wanted = Arrays.stream(shares).filter(share -> share > 0).count();
		if (groups.size() == 1 && articles > 1) {
			int part = Arrays.stream(sizes).boxed().toList().indexOf(articles);
			words.add(NLS.bind(Messages.SplitPlan_oneGroup,
					new Object[] { articles, String.join(", ", groups.get(0).reasons()), names.get(part) }));
		} else if (groups.size() < wanted) {
			words.add(NLS.bind(split.folds() > 0 ? Messages.SplitPlan_tooFewFolds : Messages.SplitPlan_tooFewGroups,
					groups.size(), wanted));
		}
		for (int i = 0; i < sizes.length; i++) {
			double target = shares[i] * articles;
			if (target > 0 && sizes[i] == 0) {
				words.add(NLS.bind(Messages.SplitPlan_emptyPart, names.get(i)));
			} else if (Math.abs(sizes[i] - target) > Math.max(1, articles * 0.05) && groups.size() > 1) {
				words.add(NLS.bind(Messages.SplitPlan_sizes,
						new Object[] { names.get(i), sizes[i], articles, Math.round(target) }));
			}
		}
		return words;
	}

	/** @return the names of the parts, in their order */
	public List<String> names() {
		return names;
	}

	/** @return article id to name of its part, in the order of the articles; without those that are in none */
	public Map<String, String> parts() {
		return parts;
	}

	/** @return the part of an article, or {@code null} */
	public String part(String articleId) {
		return parts.get(articleId);
	}

	/** @return the articles of a part, in their order */
	public List<String> articles(String part) {
		return parts.entrySet().stream().filter(e -> e.getValue().equals(part)).map(Map.Entry::getKey).toList();
	}

	/** @return number of articles in a part */
	public int size(String part) {
		return Collections.frequency(parts.values(), part);
	}

	/** @return the groups of the corpus, by first article */
	public List<Group> groups() {
		return groups;
	}

	/** @return what ties the articles of the groups together, stories first */
	public List<Tie> ties() {
		return List.copyOf(found.ties(claims));
	}

	/** @return what people should know of the plan, localized: too few groups, sizes far off their shares */
	public List<String> warnings() {
		return warnings;
	}

	/** @return whether no article is in a part */
	public boolean isEmpty() {
		return parts.isEmpty();
	}

	/**
	 * Counts the leaks: stories, utterances and (nearly) identical texts with articles in more than one part, counted from the
	 * assignment itself. 0 for every planned split; a stored one can have some.
	 */
	public int leakage() {
		int leaks = 0;
		for (Tie tie : found.ties(claims)) {
			if (tie.articles().stream().map(parts::get).filter(Objects::nonNull).distinct().count() > 1) {
				leaks++;
			}
		}
		return leaks;
	}
}
