package org.saksi.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.fixtures.MarkedCorpus;
import org.saksi.model.Segment;
import org.saksi.model.scheme.RuleSetting;
import org.saksi.model.scheme.SchemeFactory;

class RuleCheckerTest {

	private final MarkedArticle marked = new MarkedArticle("Jembatan itu roboh.");
	private final List<IStatus> log = new ArrayList<>();

	private RuleChecker checker(Rule... rules) {
		List<RuleInfo> infos = new ArrayList<>();
		for (Rule rule : rules) {
			infos.add(new RuleInfo("R" + infos.size(), "name", null, Severity.WARNING, "test", rule));
		}
		return new RuleChecker(RuleRegistry.of(infos, log::add));
	}

	private void set(String rule, boolean enabled, String severity) {
		RuleSetting setting = SchemeFactory.eINSTANCE.createRuleSetting();
		setting.setRule(rule);
		setting.setEnabled(enabled);
		setting.setSeverity(severity);
		marked.scheme.getRules().add(setting);
	}

	private static void find(RuleContext context, java.util.function.Consumer<Finding> findings) {
		findings.accept(Finding.of("c1", new Segment(0, 3), "wrong"));
	}

	@Test
	void fillsInRuleSeverityArticleAndAnnotator() {
		Finding found = checker(RuleCheckerTest::find).check(marked.context(true)).get(0);
		assertEquals(new Finding("R0", Severity.WARNING, "a1", "sari", "c1", new Segment(0, 3), "wrong"), found);
		assertEquals(null, checker(RuleCheckerTest::find).check(marked.context(false)).get(0).annotator());
	}

	@Test
	void theSchemeSwitchesRulesAndChangesSeverity() {
		set("R0", false, null);
		set("R1", true, "error");
		List<Finding> found = checker(RuleCheckerTest::find, RuleCheckerTest::find, RuleCheckerTest::find)
				.check(marked.context(true));
		assertEquals(List.of("R1", "R2"), found.stream().map(Finding::rule).sorted().toList());
		assertEquals(List.of(Severity.ERROR, Severity.WARNING), found.stream().map(Finding::severity).toList());
	}

	@Test
	void aRuleThatThrowsIsLoggedOnceAndLeftOut() {
		int[] calls = new int[1];
		RuleChecker checker = checker((context, findings) -> {
			calls[0]++;
			throw new IllegalStateException("oops");
		}, RuleCheckerTest::find);
		assertEquals(1, checker.check(marked.context(true)).size());
		assertEquals(1, checker.check(marked.context(true)).size());
		assertEquals(1, calls[0]);
		assertEquals(1, log.size());
		assertEquals(Set.of("R0"), checker.broken());
	}

	@Test
	void whatABrokenRuleFoundBeforeDoesNotCount() {
		RuleChecker checker = checker((context, findings) -> {
			find(context, findings);
			throw new NoClassDefFoundError("gone");
		});
		assertEquals(List.of(), checker.check(marked.context(true)));
		assertEquals(1, log.size());
	}

	@Test
	void checksArticleAndAllLayers() throws CorpusException {
		MarkedCorpus corpus = new MarkedCorpus(marked);
		List<Finding> found = checker(RuleCheckerTest::find).check(corpus, "a1", new NullProgressMonitor());
		assertEquals(2, found.size());
		assertEquals(null, found.get(0).annotator());
		assertEquals("sari", found.get(1).annotator());
	}

	@Test
	void checkAllGoesOnAfterDamage() {
		MarkedCorpus corpus = new MarkedCorpus(marked);
		corpus.articles.put("a0", marked.article);
		corpus.damaged.add("a0");
		List<Finding> found = new ArrayList<>();
		List<CorpusException> damaged = new ArrayList<>();
		checker(RuleCheckerTest::find).checkAll(corpus, found::add, damaged::add, null);
		assertEquals(1, damaged.size());
		assertEquals(2, found.size());
	}

	@Test
	void canBeCancelled() {
		MarkedCorpus corpus = new MarkedCorpus(marked);
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		RuleChecker checker = checker(RuleCheckerTest::find);
		assertThrows(OperationCanceledException.class, () -> checker.checkAll(corpus, f -> {
		}, e -> {
		}, monitor));
	}

	@Test
	void theBuiltInRulesFindNothingInATidyArticle() {
		marked.claim("Jembatan itu roboh");
		marked.attribution(null, null, marked.layer.getClaims().get(0));
		RuleChecker checker = new RuleChecker(BuiltIns.rules());
		List<Finding> found = new ArrayList<>();
		checker.checkAll(new MarkedCorpus(marked), found::add, e -> {
			throw new AssertionError(e);
		}, null);
		assertEquals(List.of(), found);
		assertTrue(checker.broken().isEmpty());
	}
}
