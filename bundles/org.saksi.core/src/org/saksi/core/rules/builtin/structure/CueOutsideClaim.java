package org.saksi.core.rules.builtin.structure;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;

/** V4: a cue does not overlap a claim of its own attribution; neither do the cues of the chain. */
public final class CueOutsideClaim implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		for (Attribution attribution : context.layer().getAttributions()) {
			check(attribution, attribution.getCue(), findings);
			for (ChainHop hop : attribution.getChain()) {
				check(attribution, hop.getCue(), findings);
			}
		}
	}

	private static void check(Attribution attribution, Cue cue, Consumer<Finding> findings) {
		if (cue == null || cue.getSpan() == null) {
			return;
		}
		for (Claim claim : attribution.getClaims()) {
			if (claim.getSpan() != null && cue.getSpan().overlaps(claim.getSpan())) {
				findings.accept(Finding.of(cue.getId(), MarkPlaces.hull(cue.getSpan()),
						NLS.bind(Messages.V4_overlaps, new Object[] { cue.getId(), claim.getId(), attribution.getId() }))
						.about(claim.getId()));
			}
		}
	}
}
