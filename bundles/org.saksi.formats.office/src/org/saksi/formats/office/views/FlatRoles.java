package org.saksi.formats.office.views;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.formats.tokens.TokenGrid;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/**
 * Tags the roles of attributions in one column, so that no token plays two: an attribution is tagged whole or not at all, those
 * with the longest claims first. Attributions may share marks.
 */
final class FlatRoles {

	/** The column. */
	static final String COLUMN = "attribution";

	private final TokenGrid grid;
	private final boolean biolu;
	private final Set<Mark> placed = new HashSet<>();
	private final BitSet taken = new BitSet();

	/** @param biolu whether ends and single tokens have tags of their own */
	FlatRoles(TokenGrid grid, boolean biolu) {
		this.grid = grid;
		this.biolu = biolu;
	}

	/** @return how many attributions of the layer are not tagged */
	int place(Layer layer) {
		List<Attribution> order = new ArrayList<>(layer.getAttributions());
		order.sort(Comparator.comparingInt(FlatRoles::length).reversed().thenComparing(Attribution::getId));
		int left = 0;
		for (Attribution attribution : order) {
			left += place(attribution) ? 0 : 1;
		}
		return left;
	}

	private static int length(Attribution attribution) {
		return attribution.getClaims().stream().filter(FlatRoles::hasPlace).mapToInt(SpanView::length).sum();
	}

	private static boolean hasPlace(Mark mark) {
		return mark != null && mark.getSpan() != null && !mark.isLost();
	}

	private boolean place(Attribution attribution) {
		Map<Mark, BitSet> added = new LinkedHashMap<>();
		BitSet free = (BitSet) taken.clone();
		List<Mark> marks = new ArrayList<>(attribution.getSources());
		marks.add(attribution.getCue());
		marks.addAll(attribution.getClaims());
		for (Mark mark : marks) {
			if (!hasPlace(mark) || placed.contains(mark) || added.containsKey(mark)) {
				continue;
			}
			BitSet tokens = grid.touched(mark.getSpan().segments());
			if (free.intersects(tokens)) {
				return false;
			}
			free.or(tokens);
			added.put(mark, tokens);
		}
		added.forEach((mark, tokens) -> {
			String role = mark instanceof Source ? "source" : mark instanceof Claim ? "claim" : "cue";
			grid.place(COLUMN, role, mark.getSpan().segments(), biolu, new ArrayList<>());
			placed.add(mark);
			taken.or(tokens);
		});
		return true;
	}
}
