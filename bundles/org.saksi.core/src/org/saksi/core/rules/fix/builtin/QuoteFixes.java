package org.saksi.core.rules.fix.builtin;

import java.util.function.Consumer;

import org.saksi.core.anchor.Anchoring;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/** For V2: a mark goes to where the words are that it was made on, or takes those that are there now. */
public final class QuoteFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Mark mark = Marks.of(finding, context, Mark.class).orElse(null);
		Span span = mark == null ? null : mark.getSpan();
		String text = context.text().text();
		if (span == null || span.quote() == null || !mark.isLost() && span.quote().equals(span.textIn(text))) {
			return;
		}
		Anchoring.reanchor(span, text).ifPresent(
				found -> fixes.accept(Marks.move(finding, "span.reanchor", Messages.Span_reanchor, found)));
		if (span.isWellFormed() && span.end() <= text.length() && !span.textIn(text).isBlank()) {
			fixes.accept(mark.isLost() ? Fix.single(finding, "span.requote", Messages.Span_keepPlace, target -> requote(finding, target))
					: Fix.bulk(finding, "span.requote", Messages.Span_requote, target -> requote(finding, target)));
		}
		fixes.accept(Marks.remove(finding));
	}

	private static void requote(Finding finding, org.saksi.core.rules.fix.FixTarget target)
			throws org.saksi.core.CorpusException {
		Mark mark = target.mark(finding, Mark.class);
		mark.setSpan(mark.getSpan().anchoredIn(target.text().text()));
		mark.setLost(false);
	}
}
