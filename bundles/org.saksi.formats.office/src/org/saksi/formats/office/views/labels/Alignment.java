package org.saksi.formats.office.views.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/**
 * Which marks of several annotators are one item: of two annotators, marks that share at least half of what they cover together
 * (Jaccard index of their characters of 0.5 or more), the most alike first; of one annotator never two.
 */
final class Alignment {

	private static final double LEAST = 0.5;

	/** Marks of one item, one of an annotator at most, by layer; the first gives the place. */
	static final class Group {
		private final Map<LayerContext, Mark> marks = new LinkedHashMap<>();

		/** @return the mark of a layer, or {@code null} */
		Mark of(LayerContext layer) {
			return marks.get(layer);
		}

		/** @return the place of the mark of the first layer that has one */
		Span place() {
			return marks.values().iterator().next().getSpan();
		}

		/** @return the first layer that has a mark */
		LayerContext first() {
			return marks.keySet().iterator().next();
		}
	}

	private record Match(Mark mark, int group, double likeness) {
	}

	private final List<Group> groups = new ArrayList<>();

	/** Takes the marks of a layer; lost ones and those without a span are left out. */
	void add(LayerContext layer, List<? extends Mark> all) {
		List<Mark> marks = new ArrayList<>(all);
		marks.removeIf(mark -> mark.getSpan() == null || mark.isLost());
		marks.sort(Comparator.comparingInt((Mark mark) -> mark.getSpan().start()).thenComparingInt(mark -> mark.getSpan().end())
				.thenComparing(Mark::getId));
		Map<Mark, Integer> chosen = matched(marks);
		for (Mark mark : marks) {
			Integer group = chosen.get(mark);
			if (group == null) {
				group = groups.size();
				groups.add(new Group());
			}
			groups.get(group).marks.put(layer, mark);
		}
	}

	private Map<Mark, Integer> matched(List<Mark> marks) {
		List<Match> matches = new ArrayList<>();
		for (Mark mark : marks) {
			for (int i = 0; i < groups.size(); i++) {
				Span place = groups.get(i).place();
				double likeness = place.start() < mark.getSpan().end() && mark.getSpan().start() < place.end()
						? likeness(place, mark.getSpan())
						: 0;
				if (likeness >= LEAST) {
					matches.add(new Match(mark, i, likeness));
				}
			}
		}
		matches.sort(Comparator.comparingDouble((Match match) -> -match.likeness())); // stable: by mark, then by group
		Map<Mark, Integer> chosen = new IdentityHashMap<>();
		Set<Integer> taken = new HashSet<>();
		for (Match match : matches) {
			if (!chosen.containsKey(match.mark()) && taken.add(match.group())) {
				chosen.put(match.mark(), match.group());
			}
		}
		return chosen;
	}

	/** @return the Jaccard index of the code units of two spans, 0 to 1 */
	static double likeness(Span one, Span other) {
		int shared = 0;
		for (Segment first : one.segments()) {
			for (Segment second : other.segments()) {
				shared += Math.max(0, Math.min(first.end(), second.end()) - Math.max(first.start(), second.start()));
			}
		}
		int together = length(one) + length(other) - shared;
		return together == 0 ? 0 : (double) shared / together;
	}

	private static int length(Span span) {
		return span.segments().stream().mapToInt(Segment::length).sum();
	}

	/** @return the groups, by place */
	List<Group> groups() {
		List<Group> sorted = new ArrayList<>(groups);
		sorted.sort(Comparator.comparingInt((Group group) -> group.place().start()).thenComparingInt(group -> group.place().end()));
		return sorted;
	}
}
