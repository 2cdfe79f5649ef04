package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts stretches that overlap into different lanes. As few lanes as the deepest overlap needs; a stretch takes the first
 * lane that is free.
 */
public final class LaneLayout {

	private LaneLayout() {
	}

	/**
	 * Lanes of stretches {@code [start, end)}.
	 *
	 * @param pieces by start
	 * @return the lane of each piece, from 0, in the same order
	 */
	public static int[] lanes(List<Placed> pieces) {
		return lanes(pieces, piece -> 0);
	}

	/**
	 * Lanes of stretches {@code [start, end)}, some of which may not have the first ones.
	 *
	 * @param pieces by start
	 * @param least  gives the first lane that a piece may have, at least 0
	 * @return the lane of each piece, in the same order
	 */
	public static int[] lanes(List<Placed> pieces, ToIntFunction<Placed> least) {
		List<Integer> ends = new ArrayList<>();
		int[] lanes = new int[pieces.size()];
		for (int i = 0; i < lanes.length; i++) {
			Placed piece = pieces.get(i);
			int lane = least.applyAsInt(piece);
			while (lane < ends.size() && ends.get(lane) > piece.start()) {
				lane++;
			}
			while (lane >= ends.size()) {
				ends.add(Integer.MIN_VALUE);
			}
			ends.set(lane, piece.end());
			lanes[i] = lane;
		}
		return lanes;
	}
}
