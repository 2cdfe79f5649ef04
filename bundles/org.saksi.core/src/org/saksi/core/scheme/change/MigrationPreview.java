package org.saksi.core.scheme.change;

import java.util.List;

import org.saksi.core.team.Visibility;

/**
 * What a migration would do.
 *
 * @param parts by layer, article or registry, only those that change
 */
public record MigrationPreview(List<Part> parts) {

	/** How many examples a part shows. */
	public static final int EXAMPLES = 5;

	/**
	 * What it would do to one file.
	 *
	 * @param file      relative to the corpus
	 * @param article   id of the article; {@code null} for a registry
	 * @param annotator whose layer or registry it is; {@code null} for the article itself
	 * @param changed   number of marks, zones or entries that change
	 * @param unfit     number of those whose value cannot be converted
	 * @param examples  the first that change; those that cannot be converted before others
	 */
	public record Part(String file, String article, String annotator, int changed, int unfit, List<Example> examples) {
	}

	/**
	 * One change.
	 *
	 * @param item   id of the mark, or name of what changes
	 * @param quote  its text, or {@code null}
	 * @param before type, or attribute and value
	 * @param after  the same afterwards; empty if it goes
	 * @param fits   whether the value can be converted
	 */
	public record Example(String item, String quote, String before, String after, boolean fits) {
	}

	/** @return number of marks, zones and entries that change */
	public int changed() {
		return parts.stream().mapToInt(Part::changed).sum();
	}

	/** @return number of values that cannot be converted */
	public int unfit() {
		return parts.stream().mapToInt(Part::unfit).sum();
	}

	/** @return the parts without layers that somebody does not see; the numbers of the others say nothing of them */
	public List<Part> parts(Visibility visible) {
		return parts.stream().filter(part -> part.article() == null || part.annotator() == null || visible.sees(part.annotator())).toList();
	}

	/** @return number of articles with changes */
	public int articles() {
		return (int) parts.stream().map(Part::article).filter(java.util.Objects::nonNull).distinct().count();
	}
}
