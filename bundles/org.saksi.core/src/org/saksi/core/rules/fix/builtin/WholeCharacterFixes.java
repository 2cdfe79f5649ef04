package org.saksi.core.rules.fix.builtin;

import java.util.function.Consumer;

import org.saksi.core.marking.Spans;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/** For V3: the boundaries of a span go out to whole characters. */
public final class WholeCharacterFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Mark mark = Marks.of(finding, context, Mark.class).orElse(null);
		if (mark == null || mark.getSpan() == null) {
			return;
		}
		Span whole = Spans.normalised(context.text(), mark.getSpan().segments());
		if (whole != null && !whole.samePlace(mark.getSpan())) {
			fixes.accept(Marks.move(finding, "span.whole", Messages.Span_whole, mark.getSpan()));
			fixes.accept(Marks.remove(finding));
		}
	}
}
