package org.saksi.core.rules.builtin.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/**
 * V10: in a univocal scheme a token, that is a word, is in at most one source, cue or claim, so that an article can be read
 * as one sequence of tags. What follows an apostrophe is a token of its own where a mark ends or begins there: she|’s.
 */
public final class OneRolePerToken implements Rule {

	private record Stretch(int first, int last, Mark mark) {
	}

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		Layer layer = context.layer();
		if (layer == null || !context.scheme().scheme().isUnivocal()) {
			return;
		}
		List<Stretch> stretches = new ArrayList<>();
		ArticleText words = context.text();
		layer.getSources().forEach(mark -> add(mark, words, stretches));
		layer.getCues().forEach(mark -> add(mark, words, stretches));
		layer.getClaims().forEach(mark -> add(mark, words, stretches));
		stretches.sort(Comparator.comparingInt(Stretch::first).thenComparingInt(Stretch::last));
		Stretch furthest = null;
		for (Stretch stretch : stretches) {
			if (furthest != null && stretch.first() <= furthest.last() && stretch.mark() != furthest.mark()) {
				findings.accept(Finding.of(stretch.mark().getId(), MarkPlaces.hull(stretch.mark().getSpan()),
						NLS.bind(Messages.V10_shared, stretch.mark().getId(), furthest.mark().getId()))
						.about(furthest.mark().getId()));
			}
			if (furthest == null || stretch.last() > furthest.last()) {
				furthest = stretch;
			}
		}
	}

	private static void add(Mark mark, ArticleText text, List<Stretch> stretches) {
		if (mark.getSpan() == null || mark.isLost()) {
			return;
		}
		Boundaries words = text.boundaries();
		for (Segment segment : mark.getSpan().segments()) {
			int first = words.wordAtOrAfter(segment.start());
			if (first > 0 && words.word(first - 1).end() > segment.start()) {
				first--;
			}
			int last = words.wordAtOrAfter(segment.end()) - 1;
			if (first <= last) {
				int start = words.word(first).start();
				int end = words.word(last).end();
				stretches.add(new Stretch(isApostrophe(text, segment.start()) ? Math.max(start, segment.start()) : start,
						(isApostrophe(text, segment.end()) ? Math.min(end, segment.end()) : end) - 1, mark));
			}
		}
	}

	private static boolean isApostrophe(ArticleText text, int offset) {
		return offset >= 0 && offset < text.text().length() && "'\u2019".indexOf(text.text().charAt(offset)) >= 0;
	}
}
