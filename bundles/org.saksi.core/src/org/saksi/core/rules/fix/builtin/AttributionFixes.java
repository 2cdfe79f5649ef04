package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.function.Consumer;

import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.model.marks.Attribution;

/** For V5: an attribution without a source gets the writer, or one that the text does not name; without a claim it goes. */
public final class AttributionFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Attribution attribution = Marks.of(finding, context, Attribution.class).orElse(null);
		if (attribution == null) {
			return;
		}
		boolean sourceless = attribution.getSources().isEmpty() && !attribution.isWriter();
		boolean claimless = attribution.getClaims().isEmpty();
		if (sourceless && !claimless) {
			fixes.accept(Fix.bulk(finding, "attribution.writer", Messages.Attribution_writer,
					target -> target.marking().setWriter(target.mark(finding, Attribution.class))));
			fixes.accept(Fix.bulk(finding, "attribution.implicit", Messages.Attribution_implicit,
					target -> target.marking().addImplicitSource(target.mark(finding, Attribution.class))));
		}
		if (sourceless || claimless) {
			fixes.accept(Fix.bulk(finding, "attribution.remove", Messages.Attribution_remove,
					target -> target.marking().remove(List.of(target.mark(finding, Attribution.class)))));
		}
	}
}
