package org.saksi.core.rules.fix.builtin;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.marks.Claim;

/** For V7: the claim takes up no other one any more. */
public final class AntecedentFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Claim claim = Marks.of(finding, context, Claim.class).orElse(null);
		if (claim != null && claim.getAnaphoricOf() != null && isWrong(claim, context)) {
			fixes.accept(Fix.bulk(finding, "antecedent.clear", Messages.Antecedent_clear,
					target -> target.mark(finding, Claim.class).setAnaphoricOf(null)));
		}
	}

	private static boolean isWrong(Claim claim, RuleContext context) {
		if (claim.getAnaphoricOf().eContainer() != context.layer()) {
			return true;
		}
		Set<Claim> seen = new HashSet<>();
		Claim each = claim.getAnaphoricOf();
		while (each != null && each != claim && seen.add(each)) {
			each = each.getAnaphoricOf();
		}
		return each == claim;
	}
}
