package com.example.whosays;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;

/** A direct quotation whose sources are all unnamed. */
public final class UnnamedDirectQuote implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return; // the article itself, without anybody's marks
		}
		for (Attribution attribution : context.layer().getAttributions()) {
			// meaning() reads the tag of any scheme as the one of the default scheme that it corresponds to.
			boolean direct = "direct".equals(context.scheme().meaning(attribution, "quote_type"));
			if (direct && !attribution.getSources().isEmpty()
					&& attribution.getSources().stream().allMatch(source -> isUnnamed(context, source))) {
				Source first = attribution.getSources().get(0);
				Segment place = first.getSpan() == null ? null : first.getSpan().segments().get(0);
				findings.accept(Finding.of(attribution.getId(), place, NLS.bind(Messages.UnnamedDirectQuote_found,
						context.registries().agentName(first.getAgent()))));
			}
		}
	}

	private static boolean isUnnamed(RuleContext context, Source source) {
		Agent agent = context.registries().agent(source.getAgent());
		return agent == null || "person_unnamed".equals(agent.getType()) || "unnamed".equals(agent.getType());
	}
}
