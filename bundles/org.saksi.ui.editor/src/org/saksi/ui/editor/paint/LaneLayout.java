package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.List;

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
		List<Integer> ends = new ArrayList<>();
		int[] lanes = new int[pieces.size()];
		for (int i = 0; i < lanes.length; i++) {
			Placed piece = pieces.get(i);
			int lane = 0;
			while (lane < ends.size() && ends.get(lane) > piece.start()) {
				lane++;
			}
			if (lane == ends.size()) {
				ends.add(piece.end());
			} else {
				ends.set(lane, piece.end());
			}
			lanes[i] = lane;
		}
		return lanes;
	}
}
