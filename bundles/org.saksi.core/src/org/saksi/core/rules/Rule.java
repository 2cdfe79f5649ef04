package org.saksi.core.rules;

import java.util.function.Consumer;

/**
 * Checks one thing in an article and, where there is one, a layer. Stateless; contributed by the extension point
 * {@code org.saksi.core.rules} with id, name, severity and description; needs a public constructor without arguments.
 * Rules run in the editor after each gesture, in {@code saksi validate} and before export.
 */
@FunctionalInterface
public interface Rule {

	/**
	 * Reports every violation. Called once for the article itself, without a layer, and once for each of its layers.
	 *
	 * @param context  what to look at; must not be changed
	 * @param findings receives what is wrong; severity is filled in by the rule's registration or the scheme
	 */
	void check(RuleContext context, Consumer<Finding> findings);

	/**
	 * Reports every violation in what is no part of an article: registries, events, stories. Nothing by default.
	 *
	 * @param context  what to look at; must not be changed
	 * @param findings receives what is wrong, without a mark
	 */
	default void checkCorpus(CorpusContext context, Consumer<Finding> findings) {
		// most rules look at articles only
	}
}
