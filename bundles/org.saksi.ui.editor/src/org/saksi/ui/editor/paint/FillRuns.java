package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

import org.saksi.model.Segment;
import org.saksi.model.article.Zone;

/** Cuts a stretch of text into runs of one look: which fills lie on it, which zone it is in, whether a search found it. */
public final class FillRuns {

	/**
	 * A run.
	 *
	 * @param start UTF-16
	 * @param end   UTF-16, exclusive
	 * @param fills the fills on it, the one that starts first below
	 * @param zone  kind of the zone, or {@code null}
	 * @param found whether a search found it
	 * @param rise  pixels that its row is higher by; 0 but for blanks; less than 0 where the room is above the row
	 */
	public record Run(int start, int end, List<Placed> fills, String zone, boolean found, int rise) {
	}

	private FillRuns() {
	}

	/**
	 * The runs of {@code [start, end)}; together they cover it, in order, without overlap.
	 *
	 * @param fills by start
	 * @param zones those that may touch the stretch
	 * @param found what a search found, disjoint
	 * @param rises characters that make their rows higher, and by how many pixels
	 */
	public static List<Run> of(int start, int end, List<Placed> fills, List<Zone> zones, List<Segment> found,
			SortedMap<Integer, Integer> rises) {
		if (start >= end) {
			return List.of();
		}
		TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
		fills.forEach(fill -> cut(cuts, start, end, fill.start(), fill.end()));
		zones.forEach(zone -> cut(cuts, start, end, zone.getStart(), zone.getEnd()));
		found.forEach(hit -> cut(cuts, start, end, hit.start(), hit.end()));
		rises.keySet().forEach(at -> cut(cuts, start, end, at, at + 1));
		List<Run> runs = new ArrayList<>(cuts.size());
		Integer from = null;
		for (int to : cuts) {
			if (from != null) {
				runs.add(run(from, to, fills, zones, found, rises.getOrDefault(from, 0)));
			}
			from = to;
		}
		return runs;
	}

	private static void cut(TreeSet<Integer> cuts, int start, int end, int a, int b) {
		if (a > start && a < end) {
			cuts.add(a);
		}
		if (b > start && b < end) {
			cuts.add(b);
		}
	}

	private static Run run(int from, int to, List<Placed> fills, List<Zone> zones, List<Segment> found, int rise) {
		List<Placed> on = fills.stream().filter(fill -> fill.overlaps(from, to)).toList();
		String kind = null;
		for (Zone zone : zones) {
			if (zone.getStart() < to && from < zone.getEnd()) {
				kind = zone.getKind();
			}
		}
		return new Run(from, to, on, kind, found.stream().anyMatch(hit -> hit.start() < to && from < hit.end()), rise);
	}
}
