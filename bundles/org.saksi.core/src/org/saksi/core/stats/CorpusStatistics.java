package org.saksi.core.stats;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.model.marks.Layer;

/**
 * What a corpus holds, counted over all layers of all annotators.
 *
 * @param articles         articles that could be read
 * @param damaged          articles and layers that could not
 * @param characters       length of all current texts in code points
 * @param layersByStatus   status to number of layers, all statuses
 * @param annotators       annotator to what he has, in code point order
 * @param marks            id of the mark type to number of marks, in the order of the scheme
 * @param tags             {@code type.attribute} to tag to number of uses, in the order of the scheme; tags that are not used
 *                         are there with 0, values that the scheme does not know come last
 * @param agents           id of the agent, merges resolved, to its uses; agents that are not used are there too
 * @param canonicalClaims  id of the canonical claim, merges resolved, to its uses; likewise
 * @param numericConflicts claims of one slot whose quantities exclude each other
 */
public record CorpusStatistics(int articles, int damaged, long characters, Map<String, Integer> layersByStatus,
		Map<String, AnnotatorStatistics> annotators, Map<String, Integer> marks, Map<String, Map<String, Integer>> tags,
		Map<String, Use> agents, Map<String, Use> canonicalClaims, List<NumericConflicts.Conflict> numericConflicts) {

	/**
	 * What an annotator has.
	 *
	 * @param layersByStatus status to number of layers, all statuses
	 * @param marks          id of the mark type to number of marks
	 */
	public record AnnotatorStatistics(Map<String, Integer> layersByStatus, Map<String, Integer> marks) {
	}

	/**
	 * How often a registry entry is used.
	 *
	 * @param articles articles with at least one mention
	 * @param mentions sources, hops without a source, and the writer's attributions; or claims
	 */
	public record Use(int articles, int mentions) {
	}

	/**
	 * Counts a corpus, one article at a time.
	 *
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static CorpusStatistics of(CorpusView view, IProgressMonitor monitor) {
		List<String> ids = view.articleIds();
		SubMonitor progress = SubMonitor.convert(monitor, ids.size());
		StatisticsCounter counter = new StatisticsCounter(view);
		for (String id : ids) {
			progress.split(1);
			try {
				counter.add(view.article(id));
			} catch (CorpusException e) {
				counter.addDamaged();
				continue;
			}
			for (String annotator : view.annotators(id)) {
				try {
					Layer layer = view.layer(id, annotator);
					if (layer != null) {
						counter.add(id, annotator, layer);
					}
				} catch (CorpusException e) {
					counter.addDamaged();
				}
			}
			counter.endArticle();
		}
		return counter.result();
	}
}
