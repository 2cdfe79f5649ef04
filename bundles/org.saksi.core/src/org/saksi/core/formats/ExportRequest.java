package org.saksi.core.formats;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 */
public record ExportRequest(Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, Split split,
		boolean force, Map<String, String> values, Set<String> articles) {

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

	/** A request for all articles. */
	public ExportRequest(Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, Split split, boolean force,
			Map<String, String> values) {
		this(annotators, statuses, zones, split, force, values, Set.of());
	}

	/** @return this request for these articles only */
	public ExportRequest withArticles(Collection<String> ids) {
		return new ExportRequest(annotators, statuses, zones, split, force, values, Set.copyOf(ids));
	}

	/** @return this request with another split, or none for {@code null} */
	public ExportRequest withSplit(Split other) {
		return new ExportRequest(annotators, statuses, zones, other, force, values, articles);
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

		/** @return the number of folds; 0 for a split by shares */
		public int folds() {
			return shares.size() == 1 ? shares.get(0) : 0;
		}
	}
}
