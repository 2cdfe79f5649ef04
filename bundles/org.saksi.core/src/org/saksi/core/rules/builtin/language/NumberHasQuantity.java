package org.saksi.core.rules.builtin.language;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.text.NewsNumber;
import org.saksi.core.text.NewsNumbers;
import org.saksi.core.text.VagueNumbers;
import org.saksi.model.marks.Claim;

/** V17: a quantity claim whose words hold a number has a quantity. */
public final class NumberHasQuantity implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		String language = Cues.language(context);
		for (Claim claim : context.layer().getClaims()) {
			if (claim.getSpan() == null || !claim.getQuantities().isEmpty()
					|| !"quantity".equals(context.scheme().meaning(claim, "kind"))) {
				continue;
			}
			String words = claim.getSpan().textIn(context.text().text());
			List<NewsNumber> numbers = Cues.hasDigit(words, 0, words.length()) ? NewsNumbers.find(words, language)
					: VagueNumbers.find(words);
			if (!numbers.isEmpty()) {
				String number = words.substring(numbers.get(0).start(), numbers.get(0).end());
				findings.accept(Finding.of(claim.getId(), MarkPlaces.hull(claim.getSpan()),
						NLS.bind(Messages.V17_noQuantity, claim.getId(), number)));
			}
		}
	}
}
