package org.saksi.core.rules.builtin.structure;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.marks.Attribution;

/** V5: an attribution has at least one claim, and a source or the writer. */
public final class AttributionComplete implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Attribution attribution : context.layer().getAttributions()) {
			if (attribution.getClaims().isEmpty()) {
				findings.accept(Finding.of(attribution.getId(), places.place(attribution),
						NLS.bind(Messages.V5_noClaim, attribution.getId())));
			}
			if (attribution.getSources().isEmpty() && !attribution.isWriter()) {
				findings.accept(Finding.of(attribution.getId(), places.place(attribution),
						NLS.bind(Messages.V5_noSource, attribution.getId())));
			}
		}
	}
}
