package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The plans of the lines of an article, made when they are asked for and kept until they are cleared. */
public final class LinePlans {

	/** So many are kept; then all are made anew. */
	private static final int KEPT = 500;

	private final Supplier<String> text;
	private final IntSupplier room;
	private final IntSupplier headroom;
	private final List<MarkSet> sets = new ArrayList<>();
	private final Map<Integer, LinePlan> plans = new HashMap<>();

	/**
	 * No plans yet.
	 *
	 * @param text the text of the article, now
	 * @param room pixels between rows that are there for lanes, now
	 * @param headroom pixels above the first row of the article, now
	 */
	public LinePlans(Supplier<String> text, IntSupplier room, IntSupplier headroom) {
		this.text = text;
		this.room = room;
		this.headroom = headroom;
	}

	/**
	 * Adds marks, whose lanes are below those of the marks that were added before.
	 *
	 * @return their number
	 */
	public int add(MarkSet set) {
		sets.add(set);
		clear();
		return sets.size() - 1;
	}

	/** @return the marks of that number */
	public MarkSet set(int number) {
		return sets.get(number);
	}

	/** @return pixels between rows that are there for lanes */
	int room() {
		return room.getAsInt();
	}

	/** @return pixels above the text of the first row of the article: 0 where there are none */
	public int headroom() {
		LinePlan first = plans.get(0);
		return first != null ? first.headroom() : plan(0, text.get().lines().findFirst().map(String::length).orElse(0)).headroom();
	}

	/** Forgets all plans: to be called when marks, their looks, the text or the room has changed. */
	public void clear() {
		plans.clear();
	}

	/**
	 * Makes the plan of a line anew: to be called when marks on it have changed.
	 *
	 * @return whether its rows are not as high any more as they were
	 */
	public boolean renew(int start, int end) {
		LinePlan before = plans.remove(start);
		return before == null || !before.rises().equals(plan(start, end).rises());
	}

	/** @return the plan of the line {@code [start, end)} of the article, without its line break */
	public LinePlan plan(int start, int end) {
		LinePlan plan = plans.get(start);
		if (plan == null) {
			if (plans.size() >= KEPT) {
				plans.clear();
			}
			plan = new LinePlan(sets, start, end);
			plan.raise(text.get(), end, room.getAsInt());
			if (start == 0) {
				plan.lower(text.get(), start, end, headroom.getAsInt());
			}
			plans.put(start, plan);
		}
		return plan;
	}
}
