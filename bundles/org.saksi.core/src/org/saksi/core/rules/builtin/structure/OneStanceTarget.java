package org.saksi.core.rules.builtin.structure;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Stance;

/** V9: a stance has exactly one target: a claim, a canonical claim or an agent. */
public final class OneStanceTarget implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Stance stance : context.layer().getStances()) {
			int targets = (stance.getClaim() == null ? 0 : 1) + (stance.getCanonical() == null ? 0 : 1)
					+ (stance.getAgent() == null ? 0 : 1);
			if (targets != 1) {
				findings.accept(Finding.of(stance.getId(), places.place(stance),
						NLS.bind(targets == 0 ? Messages.V9_none : Messages.V9_several, stance.getId())));
			}
		}
	}
}
