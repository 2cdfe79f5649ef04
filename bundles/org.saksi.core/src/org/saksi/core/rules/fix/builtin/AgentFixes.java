package org.saksi.core.rules.fix.builtin;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.Segment;
import org.saksi.model.marks.Source;

/** For V16: a clitic takes up the source that the text named last before it; that is a proposal, never done in bulk. */
public final class AgentFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Source clitic = Marks.of(finding, context, Source.class).orElse(null);
		if (clitic == null || clitic.getAgent() != null) {
			return;
		}
		String agent = before(clitic, context);
		if (agent != null) {
			fixes.accept(Fix.single(finding, "agent.before",
					NLS.bind(Messages.Agent_before, context.registries().agentName(agent)),
					target -> target.marking().setAgent(target.mark(finding, Source.class), agent)));
		}
	}

	/** The agent of the nearest source before a place that has words of its own and a known agent. */
	private static String before(Source clitic, RuleContext context) {
		Segment place = new MarkPlaces(context.layer()).place(clitic);
		Source nearest = null;
		for (Source source : context.layer().getSources()) {
			boolean named = source != clitic && source.getSpan() != null && context.registries().agent(source.getAgent()) != null;
			if (named && (place == null || source.getSpan().start() < place.start())
					&& (nearest == null || source.getSpan().start() >= nearest.getSpan().start())) {
				nearest = source;
			}
		}
		return nearest == null ? null : nearest.getAgent();
	}
}
