package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.saksi.model.marks.Mark;
import org.saksi.ui.style.Drawing;

/**
 * How marks lie below the rows of one line of the article (a paragraph): which lane each has, which segments of one span are
 * joined, and where rows must be higher than others. Offsets are those of the article, UTF-16.
 */
public final class LinePlan {

	/** Segments that are farther apart are not joined by a line all the way. */
	static final int FAR = 600;
	/** So far a blank is looked for that is in the first row in any case, UTF-16. */
	private static final int FIRST_ROW = 24;

	private static final Comparator<Placed> BY_START = Comparator.comparingInt(Placed::start)
			.thenComparing(Placed::end, Comparator.reverseOrder());

	private final List<List<Placed>> pieces = new ArrayList<>();
	private final List<Map<Placed, Integer>> lanes = new ArrayList<>();
	private final List<Placed> extents = new ArrayList<>();
	private final List<Integer> extentLanes = new ArrayList<>();
	private final SortedMap<Integer, Integer> rises = new TreeMap<>();
	private int headroom;

	/**
	 * Plans a line.
	 *
	 * @param sets those whose lanes are nearer to the text first; from the second on, all have lanes: only the first one fills
	 */
	LinePlan(List<MarkSet> sets, int start, int end) {
		for (MarkSet set : sets) {
			List<Placed> found = set.index().in(start, end);
			pieces.add(found);
			lanes.add(found.isEmpty() ? Map.of() : lanes(found, set.looks().get(), pieces.size() > 1));
		}
	}

	private Map<Placed, Integer> lanes(List<Placed> found, MarkLooks looks, boolean all) {
		Map<Placed, Placed> extentOf = new HashMap<>();
		List<Placed> own = new ArrayList<>();
		for (Placed piece : found) {
			if (all || needsLane(piece, found, looks)) {
				Placed extent = new Placed(piece.mark(), piece.index(), piece.last(), piece.start(), reach(piece, found));
				Placed before = extentOf.get(previous(piece, found));
				if (before != null && before.end() >= piece.end()) {
					extent = before;
				} else {
					own.add(extent);
				}
				extentOf.put(piece, extent);
			}
		}
		own.sort(BY_START);
		int[] laid = LaneLayout.lanes(own, this::firstFree);
		Map<Placed, Integer> byExtent = new HashMap<>();
		for (int i = 0; i < laid.length; i++) {
			byExtent.put(own.get(i), laid[i]);
			extents.add(own.get(i));
			extentLanes.add(laid[i]);
		}
		Map<Placed, Integer> result = new HashMap<>();
		extentOf.forEach((piece, extent) -> result.put(piece, byExtent.get(extent)));
		return result;
	}

	/** The lane below those that the sets before have there. */
	private int firstFree(Placed piece) {
		int free = 0;
		for (int i = 0; i < extents.size(); i++) {
			if (extents.get(i).overlaps(piece.start(), piece.end())) {
				free = Math.max(free, extentLanes.get(i) + 1);
			}
		}
		return free;
	}

	/** Lines below the text have lanes, fills that overlap other fills, and spans of several segments. */
	private static boolean needsLane(Placed piece, List<Placed> found, MarkLooks looks) {
		Drawing drawing = looks.drawing(piece.mark());
		if (drawing.hasLane() || piece.mark() != null && piece.mark().getSpan().segmentCount() > 1) {
			return true;
		}
		if (drawing != Drawing.FILL) {
			return false;
		}
		for (Placed other : found) {
			if (other.start() >= piece.end()) {
				return false;
			}
			if (other.mark() != piece.mark() && other.end() > piece.start() && looks.drawing(other.mark()) == Drawing.FILL) {
				return true;
			}
		}
		return false;
	}

	/** The end of the last segment of the mark on this line that is joined with the piece. */
	private static int reach(Placed piece, List<Placed> found) {
		int end = piece.end();
		for (Placed next = next(piece, found); next != null && next.start() - end <= FAR; next = next(next, found)) {
			end = next.end();
		}
		return end;
	}

	private static Placed next(Placed piece, List<Placed> found) {
		return piece.last() ? null : of(piece.mark(), piece.index() + 1, found);
	}

	private static Placed previous(Placed piece, List<Placed> found) {
		return piece.index() == 0 ? null : of(piece.mark(), piece.index() - 1, found);
	}

	private static Placed of(Mark mark, int index, List<Placed> found) {
		for (Placed each : found) {
			if (each.mark() == mark && each.index() == index) {
				return each;
			}
		}
		return null;
	}

	/** Finds where rows must be higher, so that lanes keep off the row below. */
	void raise(String text, int lineEnd, int room) {
		for (int i = 0; i < extents.size(); i++) {
			int more = MarkStrokes.below(extentLanes.get(i)) - room;
			if (more > 0) {
				raise(text, extents.get(i), lineEnd, more);
			}
		}
	}

	/** A white space of every row: in the stretch, and the next one after it. */
	private void raise(String text, Placed extent, int lineEnd, int more) {
		int end = Math.min(extent.end(), lineEnd);
		int at = Math.max(0, extent.start());
		for (; at < lineEnd; at++) {
			if (text.charAt(at) == ' ') {
				rises.merge(at, more, Math::max);
				if (at >= end) {
					return;
				}
			}
		}
		for (at = Math.min(end, text.length()) - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
			if (text.charAt(at) == ' ') {
				rises.merge(at, more, Math::max);
				return;
			}
		}
	}

	/** Makes room above the first row of the line, where that has a blank that makes no room below. */
	void lower(String text, int start, int end, int pixels) {
		for (int at = start; pixels > 0 && at < Math.min(end, start + FIRST_ROW); at++) {
			if (text.charAt(at) == ' ' && !rises.containsKey(at)) {
				rises.put(at, -pixels);
				headroom = pixels;
				return;
			}
		}
	}

	/** @return pixels above the text of the first row, besides the space between rows */
	int headroom() {
		return headroom;
	}

	/** @return the segments of a set on the line, by start, longer ones first */
	public List<Placed> pieces(int set) {
		return pieces.get(set);
	}

	/** @return the lane of a segment, from 0; -1 for none */
	int lane(int set, Placed piece) {
		return lanes.get(set).getOrDefault(piece, -1);
	}

	/** @return the segment that follows on the line, if a line joins them all the way, or {@code null} */
	Placed joined(int set, Placed piece) {
		Placed next = next(piece, pieces.get(set));
		return next == null || next.start() - piece.end() > FAR ? null : next;
	}

	/** @return whether the segment is not the first of its span, and no line joins it with the one before */
	boolean comesFromFar(int set, Placed piece) {
		Placed before = previous(piece, pieces.get(set));
		return piece.index() > 0 && (before == null || piece.start() - before.end() > FAR);
	}

	/** @return the blanks that make their rows higher, and by how many pixels: less than 0 where the room is above the row */
	SortedMap<Integer, Integer> rises() {
		return rises;
	}
}
