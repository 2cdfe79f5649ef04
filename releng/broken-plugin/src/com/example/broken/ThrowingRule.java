package com.example.broken;

import java.util.function.Consumer;

import org.saksi.core.rules.CorpusContext;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;

/** Throws at every call. */
public class ThrowingRule implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		throw new IllegalStateException("this rule throws");
	}

	@Override
	public void checkCorpus(CorpusContext context, Consumer<Finding> findings) {
		throw new IllegalStateException("this rule throws");
	}
}
