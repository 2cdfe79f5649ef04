package org.saksi.core.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.marks.LayerStatus;

/**
 * Plans who marks which article. Whoever has an article keeps it, and who has begun a layer is the first to get it; between
 * several who have begun, and else, an article goes to whoever is furthest from the share. The same articles, annotators and seed
 * give the same plan on every machine.
 */
public final class AssignmentPlanner {

	/** What shares are counted in. */
	public enum Balance {
		/** Articles. */
		ARTICLES,
		/** Characters of their texts. */
		CHARACTERS
	}

	private final Map<String, ArticleSummary> articles = new TreeMap<>();
	private final Assignments existing;
	private Balance balance = Balance.ARTICLES;
	private boolean wholeStories;
	private long seed;

	/**
	 * @param articles what is to be assigned; articles that are given twice count once
	 * @param existing what is assigned already
	 */
	public AssignmentPlanner(Collection<ArticleSummary> articles, Assignments existing) {
		articles.forEach(each -> this.articles.put(each.id(), each));
		this.existing = existing;
	}

	/** Says what shares are counted in; articles unless said otherwise. */
	public AssignmentPlanner balance(Balance by) {
		balance = by;
		return this;
	}

	/** Gives all articles of a story to the same annotators; shares are as near as that allows. */
	public AssignmentPlanner wholeStories(boolean whole) {
		wholeStories = whole;
		return this;
	}

	/** Another seed shuffles the articles in another way. */
	public AssignmentPlanner seed(long number) {
		seed = number;
		return this;
	}

	/**
	 * Each article to one annotator.
	 *
	 * @param weights annotator to share, relative to the other shares; those with 0 get nothing
	 * @throws CorpusException if no weight is above 0, or one is below
	 */
	public AssignmentPlan byShare(Map<String, Integer> weights) throws CorpusException {
		return byOverlap(1, weights);
	}

	/**
	 * Each article to {@code n} annotators, those counted who have it already.
	 *
	 * @param n       from 1 to the number of annotators with a weight above 0
	 * @param weights annotator to share, relative to the other shares; no annotator can get more than every article once
	 * @throws CorpusException if n is out of range, or a weight is below 0
	 */
	public AssignmentPlan byOverlap(int n, Map<String, Integer> weights) throws CorpusException {
		if (weights.values().stream().anyMatch(weight -> weight < 0)) {
			throw new CorpusException(Messages.AssignmentPlanner_weight);
		}
		List<String> takers = weights.keySet().stream().filter(each -> weights.get(each) > 0).sorted().toList();
		if (takers.isEmpty()) {
			throw new CorpusException(Messages.AssignmentPlanner_nobody);
		}
		if (n < 1 || n > takers.size()) {
			throw new CorpusException(NLS.bind(Messages.AssignmentPlanner_overlap, n, takers.size()));
		}
		Map<String, Set<String>> holders = new HashMap<>();
		articles.values().forEach(each -> holders.put(each.id(), holders(each, takers, n)));
		Map<String, Double> lacking = lacking(n, takers, weights, holders);
		Random random = new Random(seed);
		for (List<ArticleSummary> unit : units(random)) {
			List<String> order = order(unit, takers, holders, lacking, random);
			for (ArticleSummary article : unit) {
				Set<String> own = holders.get(article.id());
				List<String> first = begun(article, takers);
				for (String taker : order.stream().sorted(Comparator.comparing(taker -> !first.contains(taker))).toList()) {
					if (own.size() < n && own.add(taker)) {
						lacking.merge(taker, -cost(article), Double::sum);
					}
				}
			}
		}
		return plan(weights.keySet(), holders);
	}

	/** Each article to each of the annotators. */
	public AssignmentPlan byHand(Collection<String> annotators) {
		Map<String, Set<String>> holders = new HashMap<>();
		for (String article : articles.keySet()) {
			Set<String> own = new LinkedHashSet<>(existing.assignedTo(article));
			own.addAll(annotators);
			holders.put(article, own);
		}
		return plan(annotators, holders);
	}

	/** Who has an article already; then who has begun it, if there is room for all of them: else the shares decide between them. */
	private Set<String> holders(ArticleSummary article, List<String> takers, int n) {
		Set<String> own = new LinkedHashSet<>(existing.assignedTo(article.id()));
		Set<String> all = new LinkedHashSet<>(own);
		all.addAll(begun(article, takers));
		return all.size() <= n ? all : own;
	}

	private static List<String> begun(ArticleSummary article, List<String> takers) {
		return article.layers().stream().filter(layer -> isBegun(layer) && takers.contains(layer.annotator())).map(LayerSummary::annotator).toList();
	}

	private static boolean isBegun(LayerSummary layer) {
		return layer.status() != LayerStatus.TODO || layer.marks() > 0;
	}

	/** What each taker is still to get: the share less what there is. No share is larger than all articles once. */
	private Map<String, Double> lacking(int n, List<String> takers, Map<String, Integer> weights,
			Map<String, Set<String>> holders) {
		double once = 0;
		double left = 0;
		Map<String, Double> has = new HashMap<>();
		for (ArticleSummary article : articles.values()) {
			Set<String> own = holders.get(article.id());
			double cost = cost(article);
			once += cost;
			left += cost * Math.max(0, n - own.size());
			own.forEach(each -> has.merge(each, cost, Double::sum));
		}
		double total = left;
		for (String taker : takers) {
			total += has.getOrDefault(taker, 0.0);
		}
		Map<String, Double> lacking = shares(total, once, takers, weights);
		takers.forEach(taker -> lacking.merge(taker, -has.getOrDefault(taker, 0.0), Double::sum));
		return lacking;
	}

	/** Shares by weight; what is over the most that one can get goes to the others. */
	private static Map<String, Double> shares(double total, double most, List<String> takers, Map<String, Integer> weights) {
		Map<String, Double> shares = new HashMap<>();
		List<String> open = new ArrayList<>(takers);
		double left = total;
		boolean cut = true;
		while (cut && !open.isEmpty()) {
			cut = false;
			double sum = open.stream().mapToDouble(weights::get).sum();
			double now = left;
			for (String taker : List.copyOf(open)) {
				if (now * weights.get(taker) / sum > most) {
					shares.put(taker, most);
					open.remove(taker);
					left -= most;
					cut = true;
				}
			}
		}
		double sum = open.stream().mapToDouble(weights::get).sum();
		for (String taker : open) {
			shares.put(taker, left * weights.get(taker) / sum);
		}
		return shares;
	}

	private double cost(ArticleSummary article) {
		return balance == Balance.ARTICLES ? 1 : Math.max(1, article.chars());
	}

	/** What goes to the same annotators: articles, or whole stories. Large ones first, since they are hardest to place. */
	private List<List<ArticleSummary>> units(Random random) {
		Map<String, List<ArticleSummary>> stories = new LinkedHashMap<>();
		List<List<ArticleSummary>> units = new ArrayList<>();
		for (ArticleSummary article : articles.values()) {
			if (wholeStories && article.story() != null) {
				stories.computeIfAbsent(article.story(), key -> {
					units.add(new ArrayList<>());
					return units.getLast();
				}).add(article);
			} else {
				units.add(List.of(article));
			}
		}
		Collections.shuffle(units, random);
		units.sort(Comparator.comparingDouble(unit -> -unit.stream().mapToDouble(this::cost).sum()));
		return units;
	}

	/** Those first who have most of the unit, then those who lack most; chance decides between equals. */
	private static List<String> order(List<ArticleSummary> unit, List<String> takers, Map<String, Set<String>> holders,
			Map<String, Double> lacking, Random random) {
		List<String> order = new ArrayList<>(takers);
		Collections.shuffle(order, random);
		Map<String, Integer> held = new HashMap<>();
		if (unit.size() > 1) {
			unit.forEach(article -> holders.get(article.id()).forEach(each -> held.merge(each, 1, Integer::sum)));
		}
		order.sort(Comparator.<String>comparingInt(each -> -held.getOrDefault(each, 0))
				.thenComparingDouble(each -> -lacking.get(each)));
		return order;
	}

	private AssignmentPlan plan(Collection<String> annotators, Map<String, Set<String>> holders) {
		Map<String, List<String>> added = new LinkedHashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Long> characters = new HashMap<>();
		for (ArticleSummary article : articles.values()) {
			List<String> more = new ArrayList<>(holders.get(article.id()));
			more.removeAll(existing.assignedTo(article.id()));
			if (!more.isEmpty()) {
				added.put(article.id(), List.copyOf(more));
			}
			for (String each : more) {
				counts.merge(each, 1, Integer::sum);
				characters.merge(each, (long) article.chars(), Long::sum);
			}
		}
		return new AssignmentPlan(added, annotators.stream().distinct().map(each -> {
			int before = existing.articlesOf(each).size();
			int more = counts.getOrDefault(each, 0);
			return new AssignmentPlan.Change(each, more, characters.getOrDefault(each, 0L), before, before + more);
		}).toList());
	}

	/** What taking the articles back from annotators would do; for the preview of {@link TeamEdits#unassign}. */
	public List<AssignmentPlan.Change> takeBack(Collection<String> annotators) {
		List<AssignmentPlan.Change> changes = new ArrayList<>();
		for (String annotator : annotators) {
			int less = 0;
			long characters = 0;
			for (ArticleSummary article : articles.values()) {
				if (existing.isAssigned(article.id(), annotator)) {
					less++;
					characters += article.chars();
				}
			}
			int before = existing.articlesOf(annotator).size();
			changes.add(new AssignmentPlan.Change(annotator, less, characters, before, before - less));
		}
		return changes;
	}
}
