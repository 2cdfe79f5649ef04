package org.saksi.core.rules.fix;

import java.util.function.Consumer;

import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;

/**
 * Proposes fixes for the findings of a rule. Stateless; contributed by the element {@code fix} of the extension point
 * {@code org.saksi.core.rules}; needs a public constructor without arguments. May be called from several threads.
 */
@FunctionalInterface
public interface FixProvider {

	/**
	 * Proposes what fits, best first; nothing where the finding does not hold any more.
	 *
	 * @param finding of a rule that the provider is registered for
	 * @param context the article and the layer of the finding, maybe copies; must not be changed. The layer may be
	 *                {@code null} where the finding is about the article itself
	 * @param fixes   receives the proposals
	 */
	void propose(Finding finding, RuleContext context, Consumer<Fix> fixes);
}
