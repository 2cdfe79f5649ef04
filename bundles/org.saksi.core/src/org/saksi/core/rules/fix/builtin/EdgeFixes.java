package org.saksi.core.rules.fix.builtin;

import java.util.function.Consumer;

import org.saksi.core.marking.ClaimEdges;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.marks.Claim;

/** For V12: white space, outer quotation marks and final punctuation are cut off a claim. */
public final class EdgeFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Claim claim = Marks.of(finding, context, Claim.class).orElse(null);
		if (claim != null && claim.getSpan() != null && !ClaimEdges.of(context.text().text(), claim.getSpan()).isTidy()) {
			fixes.accept(Fix.bulk(finding, "span.tidy", Messages.Span_tidy,
					target -> target.marking().tidy(target.mark(finding, Claim.class))));
		}
	}
}
