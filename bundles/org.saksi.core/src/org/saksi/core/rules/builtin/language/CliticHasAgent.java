package org.saksi.core.rules.builtin.language;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Source;

/** V16: a clitic source (<i>-nya</i>) has an agent: that of the form clitic, or without a span beside a cue such as <i>katanya</i>. */
public final class CliticHasAgent implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		Cues cues = new Cues(context);
		Set<Source> clitics = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Attribution attribution : context.layer().getAttributions()) {
			if (attribution.getCue() != null && cues.hasClitic(attribution.getCue())) {
				attribution.getSources().stream().filter(source -> source.getSpan() == null).forEach(clitics::add);
			}
		}
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Source source : context.layer().getSources()) {
			boolean clitic = "clitic".equals(context.scheme().meaning(source, "form")) || clitics.contains(source);
			if (clitic && (source.getAgent() == null || source.getAgent().isBlank())) {
				findings.accept(
						Finding.of(source.getId(), places.place(source), NLS.bind(Messages.V16_noAgent, source.getId())));
			}
		}
	}
}
