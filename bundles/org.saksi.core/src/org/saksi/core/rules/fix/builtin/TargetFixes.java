package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Stance;

/** For V9: a stance without a target gets a claim of its attribution; of several targets one stays. */
public final class TargetFixes implements FixProvider {

	private static final int MOST = 8;

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Stance stance = Marks.of(finding, context, Stance.class).orElse(null);
		if (stance == null) {
			return;
		}
		int targets = (stance.getClaim() == null ? 0 : 1) + (stance.getCanonical() == null ? 0 : 1)
				+ (stance.getAgent() == null ? 0 : 1);
		if (targets == 1) {
			return;
		}
		if (targets == 0) {
			proposeClaims(finding, stance, context, fixes);
		} else {
			proposeOne(finding, stance, context, fixes);
		}
		fixes.accept(Fix.single(finding, "stance.remove", Messages.Stance_remove,
				target -> target.marking().remove(List.of(target.mark(finding, Stance.class)))));
	}

	private static void proposeClaims(Finding finding, Stance stance, RuleContext context, Consumer<Fix> fixes) {
		List<Claim> claims = stance.getAttribution() == null ? List.of() : stance.getAttribution().getClaims();
		for (Claim claim : claims.subList(0, Math.min(MOST, claims.size()))) {
			boolean only = claims.size() == 1;
			fixes.accept(new Fix(only ? "target.claim" : "target.claim:" + claim.getId(),
					NLS.bind(Messages.Target_claim, Marks.words(claim, context)), finding, only,
					target -> target.mark(finding, Stance.class).setClaim(target.mark(claim.getId(), Claim.class))));
		}
	}

	private static void proposeOne(Finding finding, Stance stance, RuleContext context, Consumer<Fix> fixes) {
		if (stance.getClaim() != null) {
			fixes.accept(Fix.bulk(finding, "target.keep.claim",
					NLS.bind(Messages.Target_keepClaim, Marks.words(stance.getClaim(), context)), target -> {
						target.mark(finding, Stance.class).setCanonical(null);
						target.mark(finding, Stance.class).setAgent(null);
					}));
		}
		if (stance.getCanonical() != null) {
			fixes.accept(Fix.bulk(finding, "target.keep.canonical", NLS.bind(Messages.Target_keepCanonical, stance.getCanonical()),
					target -> {
						target.mark(finding, Stance.class).setClaim(null);
						target.mark(finding, Stance.class).setAgent(null);
					}));
		}
		if (stance.getAgent() != null) {
			fixes.accept(Fix.bulk(finding, "target.keep.agent",
					NLS.bind(Messages.Target_keepAgent, context.registries().agentName(stance.getAgent())), target -> {
						target.mark(finding, Stance.class).setClaim(null);
						target.mark(finding, Stance.class).setCanonical(null);
					}));
		}
	}
}
