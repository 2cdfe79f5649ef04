package org.saksi.core.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.marks.LayerStatus;

/**
 * How far a team is, counted from summaries: what is saved counts. A piece of work is an article with an annotator to whom it
 * is assigned, or who has a layer on it.
 *
 * @param annotators a row per annotator, in order
 * @param stories    a row per story, and one with the name {@code null} for articles of none
 * @param media      a row per medium, likewise
 * @param total      all of it
 * @param unassigned articles that are assigned to nobody
 * @param doneByDay  day to number of layers done or adjudicated that were saved last on it
 */
public record TeamProgress(List<Row> annotators, List<Row> stories, List<Row> media, Row total, int unassigned,
		SortedMap<LocalDate, Integer> doneByDay) {

	/** What marks are counted by, in this order. */
	public static final int KINDS = 6;

	/**
	 * One line.
	 *
	 * @param name        annotator, story or medium; {@code null} for articles of none, and in the total
	 * @param articles    articles in it
	 * @param assigned    how many pieces of work are assigned
	 * @param todo        pieces of work not begun
	 * @param open        begun
	 * @param done        done
	 * @param adjudicated adjudicated
	 * @param marks       sources, cues, claims, attributions, stances, marks of other types
	 * @param problems    findings in its articles as they were checked last, -1 if none of them was
	 * @param activeSeconds for how long annotators were active in it, where that is counted
	 */
	public record Row(String name, int articles, int assigned, int todo, int open, int done, int adjudicated,
			List<Integer> marks, int problems, int activeSeconds) {

		/** @return all pieces of work */
		public int work() {
			return todo + open + done + adjudicated;
		}

		/** @return all marks */
		public int allMarks() {
			return marks.stream().mapToInt(Integer::intValue).sum();
		}
	}

	/**
	 * Counts; not for the UI thread.
	 *
	 * @param annotators  who has a row in any case
	 * @param assignments who is to mark what
	 * @param seen        whose layers count
	 * @param zone        where days begin
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public static TeamProgress of(CorpusStore store, Collection<String> annotators, Assignments assignments, Visibility seen,
			ZoneId zone, IProgressMonitor monitor) {
		List<ArticleSummary> summaries = store.summaries();
		SubMonitor progress = SubMonitor.convert(monitor, summaries.size());
		Counter counter = new Counter(store, seen, zone);
		seen.seen(annotators).forEach(annotator -> counter.annotators.computeIfAbsent(annotator, Tally::new));
		for (ArticleSummary article : summaries) {
			progress.split(1);
			counter.add(article, assignments.assignedTo(article.id()));
		}
		return counter.result();
	}

	private static final class Tally {

		private final String name;
		private final int[] statuses = new int[LayerStatus.values().length];
		private final Integer[] marks = new Integer[KINDS];
		private int articles;
		private int assigned;
		private int problems = -1;
		private int active;

		Tally(String name) {
			this.name = name;
			java.util.Arrays.fill(marks, 0);
		}

		void article(int found) {
			articles++;
			if (found >= 0) {
				problems = Math.max(0, problems) + found;
			}
		}

		void work(LayerSummary layer, boolean isAssigned) {
			assigned += isAssigned ? 1 : 0;
			statuses[layer == null ? LayerStatus.TODO_VALUE : layer.status().getValue()]++;
			if (layer != null) {
				active += layer.activeSeconds();
				int[] own = { layer.sources(), layer.cues(), layer.claims(), layer.attributions(), layer.stances(),
						layer.customMarks() };
				for (int i = 0; i < KINDS; i++) {
					marks[i] += own[i];
				}
			}
		}

		Row row() {
			return new Row(name, articles, assigned, statuses[LayerStatus.TODO_VALUE], statuses[LayerStatus.OPEN_VALUE],
					statuses[LayerStatus.DONE_VALUE], statuses[LayerStatus.ADJUDICATED_VALUE], List.of(marks), problems, active);
		}
	}

	private static final class Counter {

		private final CorpusStore store;
		private final Visibility seen;
		private final ZoneId zone;
		private final Map<String, Tally> annotators = new HashMap<>();
		private final Map<String, Tally> stories = new HashMap<>();
		private final Map<String, Tally> media = new HashMap<>();
		private final Tally total = new Tally(null);
		private final SortedMap<LocalDate, Integer> doneByDay = new TreeMap<>();
		private int unassigned;

		Counter(CorpusStore store, Visibility seen, ZoneId zone) {
			this.store = store;
			this.seen = seen;
			this.zone = zone;
		}

		void add(ArticleSummary article, Set<String> assigned) {
			unassigned += assigned.isEmpty() ? 1 : 0;
			List<Tally> groups = List.of(stories.computeIfAbsent(article.story(), Tally::new),
					media.computeIfAbsent(article.medium(), Tally::new), total);
			int problems = article.problems().seen(seen::sees);
			groups.forEach(each -> each.article(problems));
			Set<String> workers = new TreeSet<>(assigned);
			article.layers().forEach(layer -> workers.add(layer.annotator()));
			for (String worker : workers) {
				if (seen.sees(worker)) {
					LayerSummary layer = article.layer(worker);
					boolean isAssigned = assigned.contains(worker);
					Tally own = annotators.computeIfAbsent(worker, Tally::new);
					own.article(problems);
					own.work(layer, isAssigned);
					groups.forEach(each -> each.work(layer, isAssigned));
					addDay(article, layer);
				}
			}
		}

		private void addDay(ArticleSummary article, LayerSummary layer) {
			if (layer != null && layer.status().compareTo(LayerStatus.DONE) >= 0) {
				long saved = store.layerSaved(article.id(), layer.annotator());
				if (saved >= 0) {
					doneByDay.merge(LocalDate.ofInstant(Instant.ofEpochMilli(saved), zone), 1, Integer::sum);
				}
			}
		}

		TeamProgress result() {
			return new TeamProgress(rows(annotators), rows(stories), rows(media), total.row(), unassigned, doneByDay);
		}

		private static List<Row> rows(Map<String, Tally> tallies) {
			List<Row> rows = new ArrayList<>();
			tallies.values().stream().filter(each -> each.name != null).sorted((a, b) -> a.name.compareToIgnoreCase(b.name))
					.forEach(each -> rows.add(each.row()));
			if (tallies.containsKey(null)) {
				rows.add(tallies.get(null).row());
			}
			return List.copyOf(rows);
		}
	}
}
