package org.saksi.core.rules.builtin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.ClaimEdges;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Claim;

/** V12: a claim has no white space, outer quotation marks or final punctuation at its ends. One finding per claim. */
public final class ClaimWithoutEdges implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		for (Claim claim : context.layer().getClaims()) {
			if (claim.getSpan() == null || claim.isLost()) {
				continue;
			}
			ClaimEdges edges = ClaimEdges.of(context.text().text(), claim.getSpan());
			if (!edges.isTidy()) {
				findings.accept(Finding.of(claim.getId(), MarkPlaces.hull(claim.getSpan()),
						NLS.bind(Messages.V12_edges, claim.getId(), String.join(", ", what(edges)))));
			}
		}
	}

	private static List<String> what(ClaimEdges edges) {
		List<String> what = new ArrayList<>();
		if (edges.space()) {
			what.add(Messages.V12_space);
		}
		if (edges.quotes()) {
			what.add(Messages.V12_quotes);
		}
		if (edges.punctuation()) {
			what.add(Messages.V12_punctuation);
		}
		return what;
	}
}
