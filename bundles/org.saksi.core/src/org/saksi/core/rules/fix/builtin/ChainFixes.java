package org.saksi.core.rules.fix.builtin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.saksi.core.corpus.Registries;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;

/** For V6: of the places of one agent in a chain the first stays. */
public final class ChainFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Attribution attribution = Marks.of(finding, context, Attribution.class).orElse(null);
		if (attribution != null && !repeated(attribution, context.registries()).isEmpty()) {
			fixes.accept(Fix.bulk(finding, "hop.remove", Messages.Chain_remove, target -> remove(target,
					target.mark(finding, Attribution.class))));
		}
	}

	private static void remove(FixTarget target, Attribution attribution) {
		repeated(attribution, target.registries()).forEach(hop -> target.marking().removeHop(attribution, hop));
	}

	private static List<ChainHop> repeated(Attribution attribution, Registries registries) {
		Set<String> seen = new HashSet<>();
		for (Source source : attribution.getSources()) {
			seen.add(resolve(registries, source.getAgent()));
		}
		List<ChainHop> repeated = new ArrayList<>();
		for (ChainHop hop : attribution.getChain()) {
			if (hop.getAgent() != null && !seen.add(resolve(registries, hop.getAgent()))) {
				repeated.add(hop);
			}
		}
		return repeated;
	}

	private static String resolve(Registries registries, String id) {
		Agent agent = registries.agent(id);
		return agent == null ? id : agent.getId();
	}
}
