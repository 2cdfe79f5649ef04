package org.saksi.core.team;

import org.saksi.model.marks.Layer;

/** How long an annotator was active on an article: a number of seconds that the layer keeps. */
public final class ActiveTime {

	/** The key among the extras of a layer, and so in {@code saksi-jsonl}. */
	public static final String KEY = "active_seconds";

	private ActiveTime() {
	}

	/** @return the seconds that the layer keeps; 0 where it keeps none, or no number */
	public static int seconds(Layer layer) {
		String kept = layer.getExtras().get(KEY);
		try {
			return kept == null ? 0 : Math.max(0, Integer.parseInt(kept.strip()));
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** Adds seconds to those that the layer keeps. */
	public static void add(Layer layer, int seconds) {
		if (seconds > 0) {
			layer.getExtras().put(KEY, String.valueOf(Math.addExact(seconds(layer), seconds)));
		}
	}
}
