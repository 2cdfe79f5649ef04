package org.saksi.core.rules.builtin.language;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.text.Quotations;
import org.saksi.core.text.Quotations.Coverage;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;

/** V14: a claim that is quoted directly stands between quotation marks. */
public final class DirectIsQuoted implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		Quotations quotations = null;
		for (Attribution attribution : context.layer().getAttributions()) {
			if (!"direct".equals(context.scheme().meaning(attribution, "quote_type"))) {
				continue;
			}
			quotations = quotations == null ? new Quotations(context.text().text()) : quotations;
			for (Claim claim : attribution.getClaims()) {
				if (claim.getSpan() != null && quotations.coverage(claim.getSpan()) == Coverage.NONE) {
					findings.accept(Finding.of(attribution.getId(), MarkPlaces.hull(claim.getSpan()),
							NLS.bind(Messages.V14_unquoted, attribution.getId(), claim.getId())));
				}
			}
		}
	}
}
