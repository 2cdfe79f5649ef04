package org.saksi.core.rules.builtin.structure;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/** V2: the text at a span is the quote that is stored with it, where one is; a lost mark has no place any more. */
public final class QuoteMatchesText implements Rule {

	private static final int SHOWN = 40;

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		String text = context.text().text();
		for (Mark mark : LayerMarks.all(context.layer())) {
			Span span = mark.getSpan();
			if (span == null || span.quote() == null) {
				continue;
			}
			if (mark.isLost()) {
				findings.accept(
						Finding.of(mark.getId(), null, NLS.bind(Messages.V2_lost, mark.getId(), shorten(span.quote()))));
			} else if (!span.quote().equals(span.textIn(text))) {
				findings.accept(Finding.of(mark.getId(), MarkPlaces.hull(span), NLS.bind(Messages.V2_differs,
						new Object[] { mark.getId(), shorten(span.quote()), shorten(span.textIn(text)) })));
			}
		}
	}

	private static String shorten(String text) {
		if (text.codePointCount(0, text.length()) <= SHOWN) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
	}
}
