package org.saksi.core.rules.builtin.structure;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;

/** V7: an anaphoric claim leads to an antecedent in the same layer, without a circle. */
public final class AnaphoraResolves implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		Layer layer = context.layer();
		if (layer == null) {
			return;
		}
		Set<Claim> done = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Claim claim : layer.getClaims()) {
			Claim antecedent = claim.getAnaphoricOf();
			if (antecedent != null && (antecedent.eIsProxy() || antecedent.eContainer() != layer)) {
				report(claim, Messages.V7_dangling, findings);
			}
			Set<Claim> path = new LinkedHashSet<>();
			Claim each = claim;
			while (each != null && !done.contains(each) && path.add(each)) {
				each = each.getAnaphoricOf();
			}
			if (each != null && path.contains(each) && !done.contains(each)) {
				reportCircle(path, each, findings);
			}
			done.addAll(path);
		}
	}

	private static void reportCircle(Set<Claim> path, Claim first, Consumer<Finding> findings) {
		Set<Claim> reported = new HashSet<>();
		for (Claim each = first; path.contains(each) && reported.add(each); each = each.getAnaphoricOf()) {
			report(each, Messages.V7_circle, findings);
		}
	}

	private static void report(Claim claim, String message, Consumer<Finding> findings) {
		findings.accept(Finding.of(claim.getId(), MarkPlaces.hull(claim.getSpan()), NLS.bind(message, claim.getId())));
	}
}
