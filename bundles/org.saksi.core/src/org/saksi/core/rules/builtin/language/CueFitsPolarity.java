package org.saksi.core.rules.builtin.language;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.marking.StanceHolders;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Stance;

/**
 * V15: a cue that denies does not go with a source that affirms, nor one that admits with a source that denies. A negated
 * cue (<i>tidak membantah</i>) says nothing either way. Stances of chain agents are not checked: the cue is the source's.
 */
public final class CueFitsPolarity implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		Cues cues = new Cues(context);
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Stance stance : context.layer().getStances()) {
			Cue cue = stance.getAttribution() == null ? null : stance.getAttribution().getCue();
			if (cue == null || stance.getClaim() == null || !StanceHolders.isSource(stance)) {
				continue;
			}
			String polarity = context.scheme().meaning(stance, "polarity");
			String type = cues.classOf(cue);
			boolean contradicts = "affirm".equals(polarity) && "deny".equals(type)
					|| "deny".equals(polarity) && "admit".equals(type);
			if (contradicts && !cues.isNegated(cue)) {
				String message = "deny".equals(type) ? Messages.V15_denyAffirms : Messages.V15_admitDenies;
				findings.accept(Finding.of(stance.getId(), places.place(cue), NLS.bind(message, stance.getId(), cue.getId()))
						.about(polarity));
			}
		}
	}
}
