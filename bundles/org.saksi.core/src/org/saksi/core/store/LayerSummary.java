package org.saksi.core.store;

import org.saksi.model.marks.LayerStatus;

/**
 * What one annotator did on one article.
 *
 * @param annotator    the annotator
 * @param status       of the layer
 * @param sources      number of sources, and so on
 * @param cues         number of cues
 * @param claims       number of claims
 * @param attributions number of attributions
 * @param stances      number of stances
 * @param customMarks  number of marks of types that the scheme adds
 * @param lost         how many of the marks are lost
 * @param activeSeconds for how long the annotator was active on the article, where that is counted
 */
public record LayerSummary(String annotator, LayerStatus status, int sources, int cues, int claims, int attributions,
		int stances, int customMarks, int lost, int activeSeconds) {

	/** @return number of all marks */
	public int marks() {
		return sources + cues + claims + attributions + stances + customMarks;
	}
}
