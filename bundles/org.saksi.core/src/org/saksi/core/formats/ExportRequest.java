package org.saksi.core.formats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.core.formats.selection.TagChoice;
import org.saksi.model.marks.LayerStatus;

/**
 * What to export.
 *
 * @param annotators whose layers; empty: all
 * @param statuses   layers of which statuses; empty: all
 * @param zones      marks and sentences of which zone kinds; empty: all
 * @param split      how to split, or {@code null} for no split
 * @param force      export although articles have errors
 * @param values     further options of the format by name
 * @param articles   ids of articles; empty: all
 * @param layers     which of an article's layers that are of these annotators and statuses
 * @param filter     which articles and marks of those
 */
public record ExportRequest(Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, Split split,
		boolean force, Map<String, String> values, Set<String> articles, Layers layers, Filter filter) {

	/** Key of {@link #values} for a mapping file or the id of a ready mapping. */
	public static final String MAPPING = "mapping";

	/** Everything, no split. */
	public static final ExportRequest ALL = new ExportRequest(Set.of(), Set.of(), Set.of(), null, false, Map.of());

	/** Keeps unmodifiable copies. */
	public ExportRequest {
		annotators = Set.copyOf(annotators);
		statuses = Set.copyOf(statuses);
		zones = Set.copyOf(zones);
		values = Map.copyOf(values);
		articles = Set.copyOf(articles);
	}

	/** A request for all layers, without a filter. */
	public ExportRequest(Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, Split split, boolean force,
			Map<String, String> values, Set<String> articles) {
		this(annotators, statuses, zones, split, force, values, articles, Layers.ALL, Filter.NONE);
	}

	/** A request for all articles and layers, without a filter. */
	public ExportRequest(Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, Split split, boolean force,
			Map<String, String> values) {
		this(annotators, statuses, zones, split, force, values, Set.of());
	}

	/** @return this request for these articles only */
	public ExportRequest withArticles(Collection<String> ids) {
		return new ExportRequest(annotators, statuses, zones, split, force, values, Set.copyOf(ids), layers, filter);
	}

	/** @return this request with another split, or none for {@code null} */
	public ExportRequest withSplit(Split other) {
		return new ExportRequest(annotators, statuses, zones, other, force, values, articles, layers, filter);
	}

	/** @return this request with other options of the format */
	public ExportRequest withValues(Map<String, String> other) {
		return new ExportRequest(annotators, statuses, zones, split, force, other, articles, layers, filter);
	}

	/** @return this request for other layers */
	public ExportRequest withLayers(Layers other) {
		return new ExportRequest(annotators, statuses, zones, split, force, values, articles, other, filter);
	}

	/** @return this request with another filter */
	public ExportRequest withFilter(Filter other) {
		return new ExportRequest(annotators, statuses, zones, split, force, values, articles, layers, other);
	}

	/** Which layers of an article are exported. */
	public enum Layers {
		/** All. */
		ALL,
		/** Those of status adjudicated where an article has one, else all of the article. */
		ADJUDICATED,
		/** One that is computed: what more than half of them agree on; see {@code org.saksi.core.formats.selection.majority}. */
		MAJORITY;

		/** @return how commands and files spell it */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** @return the one of that {@link #id}, or {@code null} */
		public static Layers of(String id) {
			return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst().orElse(null);
		}
	}

	/**
	 * Which articles and marks are exported. A published date counts as the day that it names, whatever its time zone; an
	 * article without a date is in no range, and one without a medium is of none.
	 *
	 * @param media articles of which media; empty: all
	 * @param from  articles published on this day or later; {@code null}: no limit
	 * @param to    articles published on this day or before; {@code null}: no limit
	 * @param tags  marks with which tags; empty: all. See {@link org.saksi.core.formats.selection.TagFilter}
	 */
	public record Filter(Set<String> media, LocalDate from, LocalDate to, Set<TagChoice> tags) {

		/** Everything. */
		public static final Filter NONE = new Filter(Set.of(), null, null, Set.of());

		/** Keeps unmodifiable copies. */
		public Filter {
			media = Set.copyOf(media);
			tags = Set.copyOf(tags);
		}

		/** @return whether some articles may be left out */
		public boolean choosesArticles() {
			return !media.isEmpty() || from != null || to != null;
		}
	}

	/**
	 * A split by shares into train, dev and test (or train and test for two shares), or into folds of equal size.
	 *
	 * @param shares positive weights, e.g. 80, 10, 10: two or three of them; a single number is the number of folds
	 * @param seed   seed of the assignment
	 * @param claims whether articles that mention one canonical claim stay together too
	 */
	public record Split(List<Integer> shares, long seed, boolean claims) {

		/** Most folds. */
		public static final int MAX_FOLDS = 100;

		/** Keeps an unmodifiable copy. */
		public Split {
			shares = List.copyOf(shares);
		}

		/** A split that does not look at canonical claims. */
		public Split(List<Integer> shares, long seed) {
			this(shares, seed, false);
		}

		/**
		 * Reads a split as people write it.
		 *
		 * @param text two or three shares such as {@code 80/10/10}, or a number of folds from 2 to {@value #MAX_FOLDS}
		 * @return {@code null} if it is neither
		 */
		public static Split parse(String text, long seed, boolean claims) {
			String wanted = text.replaceAll("\\s", "");
			if (!wanted.matches("0*[1-9][0-9]{0,5}(/0*[1-9][0-9]{0,5}){0,2}")) {
				return null;
			}
			Split split = new Split(Arrays.stream(wanted.split("/")).map(Integer::valueOf).toList(), seed, claims);
			return split.folds() == 1 || split.folds() > MAX_FOLDS ? null : split;
		}

		/** @return the shares as {@link #parse} reads them */
		public String text() {
			return shares.stream().map(String::valueOf).collect(Collectors.joining("/"));
		}

		/** @return the number of folds; 0 for a split by shares */
		public int folds() {
			return shares.size() == 1 ? shares.get(0) : 0;
		}
	}
}
