package org.saksi.core.rules.builtin.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;

/** V6: a chain has no circle: no agent is in it twice, nor in it and among the sources. Merged agents count as one. */
public final class ChainWithoutRepeats implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Attribution attribution : context.layer().getAttributions()) {
			Set<String> seen = new HashSet<>();
			for (Source source : attribution.getSources()) {
				seen.add(resolve(context.registries(), source.getAgent()));
			}
			for (ChainHop hop : attribution.getChain()) {
				if (hop.getAgent() != null && !seen.add(resolve(context.registries(), hop.getAgent()))) {
					findings.accept(Finding.of(attribution.getId(), places.place(attribution), NLS.bind(Messages.V6_repeated,
							attribution.getId(), context.registries().agentName(hop.getAgent())))
							.about(hop.getAgent()));
				}
			}
		}
	}

	private static String resolve(Registries registries, String id) {
		Agent agent = registries.agent(id);
		return agent == null ? id : agent.getId();
	}
}
