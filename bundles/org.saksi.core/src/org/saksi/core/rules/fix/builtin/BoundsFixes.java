package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.function.Consumer;

import org.saksi.core.anchor.Anchoring;
import org.saksi.core.marking.Spans;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/** For V1: a span goes to where its words are, or keeps what of it lies in the text. */
public final class BoundsFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Mark mark = Marks.of(finding, context, Mark.class).orElse(null);
		if (mark == null || mark.getSpan() == null || isFine(mark.getSpan(), context)) {
			return;
		}
		Anchoring.reanchor(mark.getSpan(), context.text().text()).ifPresent(
				found -> fixes.accept(Marks.move(finding, "span.reanchor", Messages.Span_reanchor, found)));
		List<Segment> whole = mark.getSpan().segments().stream().filter(segment -> segment.length() > 0).toList();
		if (Spans.normalised(context.text(), whole) != null) {
			fixes.accept(Marks.move(finding, "span.clip", Messages.Span_clip, Span.of(whole)));
		}
		fixes.accept(Marks.remove(finding));
	}

	private static boolean isFine(Span span, RuleContext context) {
		return span.isWellFormed() && span.end() <= context.text().text().length();
	}
}
