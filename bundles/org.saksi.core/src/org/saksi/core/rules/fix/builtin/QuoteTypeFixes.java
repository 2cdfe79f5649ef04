package org.saksi.core.rules.fix.builtin;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.Marking;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Tag;

/** For V14: the quote type becomes what the quotation marks say. */
public final class QuoteTypeFixes implements FixProvider {

	private static final String QUOTE_TYPE = "quote_type";

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Attribution attribution = Marks.of(finding, context, Attribution.class).orElse(null);
		if (attribution == null) {
			return;
		}
		String tag = new Marking(context.text(), context.layer(), null, context.registries(), context.scheme(), null)
				.quoteType(attribution);
		if (tag != null && !tag.equals(attribution.getAttributes().get(QUOTE_TYPE))) {
			AttributeType type = SchemeIndex.attribute(context.scheme().type(attribution), QUOTE_TYPE);
			Tag known = SchemeIndex.tag(type, tag);
			fixes.accept(Fix.bulk(finding, "quote.type", NLS.bind(Messages.Value_set, SchemeIndex.label(type, Locale.getDefault()),
					SchemeIndex.label(known, Locale.getDefault())), target -> {
						Attribution found = target.mark(finding, Attribution.class);
						target.marking().setTag(found, QUOTE_TYPE, target.marking().quoteType(found));
					}));
		}
	}
}
