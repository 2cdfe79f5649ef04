package org.saksi.core.anchor;

import java.util.HashMap;
import java.util.Map;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/**
 * Carries the spans of a layer in memory to another text version and back: a mark that a text edit has cut is whole again when
 * the edit is taken back, unless its span was changed in between. For one layer and one thread.
 */
public final class CarriedSpans {

	/** Where a mark was, where it was carried to, and the step before this one. */
	private record Step(int from, int to, Span before, boolean lost, Span after, Step earlier) {
	}

	private final Map<Mark, Step> steps = new HashMap<>();

	/** As {@link Anchoring#carry(Layer, Article)}. */
	public void carry(Layer layer, Article article) {
		carry(layer, article, TextVersions.currentVersion(article));
	}

	/** As {@link Anchoring#carry(Layer, Article, int)}. */
	public void carry(Layer layer, Article article, int to) {
		int from = layer.getTextVersion();
		if (from == to) {
			return;
		}
		Map<Mark, Step> before = new HashMap<>();
		for (Mark mark : LayerMarks.all(layer)) {
			if (mark.getSpan() != null) {
				before.put(mark, new Step(from, to, mark.getSpan(), mark.isLost(), null, null));
			}
		}
		Anchoring.carry(layer, article, to);
		before.forEach((mark, was) -> bringBackOrKeep(mark, was));
	}

	private void bringBackOrKeep(Mark mark, Step was) {
		Step last = steps.get(mark);
		if (last != null && last.from == was.to && last.to == was.from && last.after.equals(was.before)) {
			mark.setSpan(last.before);
			mark.setLost(last.lost);
			keep(mark, last.earlier);
		} else if (isOther(mark, was)) {
			keep(mark, new Step(was.from, was.to, was.before, was.lost, mark.getSpan(), last));
		}
	}

	private static boolean isOther(Mark mark, Step was) {
		return mark.isLost() != was.lost || mark.getSpan().quote() == null
				|| !mark.getSpan().quote().equals(was.before.quote());
	}

	private void keep(Mark mark, Step step) {
		if (step == null) {
			steps.remove(mark);
		} else {
			steps.put(mark, step);
		}
	}
}
