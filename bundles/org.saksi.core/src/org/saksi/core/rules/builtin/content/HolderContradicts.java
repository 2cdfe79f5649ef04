package org.saksi.core.rules.builtin.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;

/**
 * V18: no holder both affirms and denies one canonical claim in an article. Who affirms a claim affirms all of its canonical
 * claims; who denies one that has several need only deny one of them, taken to be the primary.
 */
public final class HolderContradicts implements Rule {

	private record Belief(String holder, String canonical) {
	}

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		Map<Belief, Stance> affirmed = new HashMap<>();
		Map<Belief, Stance> denied = new HashMap<>();
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Stance stance : context.layer().getStances()) {
			String polarity = context.scheme().meaning(stance, "polarity");
			boolean affirms = "affirm".equals(polarity);
			if (stance.getHolder() == null || !affirms && !"deny".equals(polarity)) {
				continue;
			}
			for (String canonical : canonicals(stance, affirms)) {
				Belief belief = belief(context, stance.getHolder(), canonical);
				(affirms ? affirmed : denied).putIfAbsent(belief, stance);
				Stance other = (affirms ? denied : affirmed).get(belief);
				if (other != null) {
					findings.accept(Finding.of(stance.getId(), places.place(stance), NLS.bind(Messages.V18_contradicts,
							new Object[] { context.registries().agentName(belief.holder()), belief.canonical(), other.getId(),
									stance.getId() })).about(other.getId()));
				}
			}
		}
	}

	private static List<String> canonicals(Stance stance, boolean all) {
		if (stance.getClaim() == null) {
			return stance.getCanonical() == null ? List.of() : List.of(stance.getCanonical());
		}
		List<String> ids = stance.getClaim().getCanonical();
		return all || ids.isEmpty() ? ids : ids.subList(0, 1);
	}

	private static Belief belief(RuleContext context, String holder, String canonical) {
		Agent agent = context.registries().agent(holder);
		CanonicalClaim claim = context.registries().canonicalClaim(canonical);
		return new Belief(agent == null ? holder : agent.getId(), claim == null ? canonical : claim.getId());
	}
}
