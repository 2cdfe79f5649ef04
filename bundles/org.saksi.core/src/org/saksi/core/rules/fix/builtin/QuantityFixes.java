package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.core.text.NewsNumber;
import org.saksi.core.text.NewsNumbers;
import org.saksi.core.text.VagueNumbers;
import org.saksi.model.marks.Claim;

/** For V17: the numbers that the words of a claim hold become its quantities. */
public final class QuantityFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Claim claim = Marks.of(finding, context, Claim.class).orElse(null);
		if (claim == null || claim.getSpan() == null || !claim.getQuantities().isEmpty()) {
			return;
		}
		List<NewsNumber> numbers = numbers(claim, context);
		if (!numbers.isEmpty()) {
			String words = claim.getSpan().textIn(context.text().text());
			String first = words.substring(numbers.get(0).start(), numbers.get(0).end());
			fixes.accept(Fix.bulk(finding, "quantity.add",
					NLS.bind(numbers.size() == 1 ? Messages.Quantity_add : Messages.Quantity_addAll, first, numbers.size()),
					target -> add(target, target.mark(finding, Claim.class))));
		}
	}

	private static void add(FixTarget target, Claim claim) throws CorpusException {
		for (NewsNumber number : numbers(claim, target.context())) {
			target.marking().addQuantity(claim, number.value(), number.min(), number.max(), number.unit(),
					number.approximate() ? Boolean.TRUE : null);
		}
	}

	private static List<NewsNumber> numbers(Claim claim, RuleContext context) {
		String own = context.text().language();
		String language = own != null || context.corpus() == null ? own : context.corpus().getLanguage();
		String words = claim.getSpan().textIn(context.text().text());
		List<NewsNumber> numbers = NewsNumbers.find(words, language);
		return numbers.isEmpty() ? VagueNumbers.find(words) : numbers;
	}
}
