package org.saksi.core.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.BulkFix.Outcome;
import org.saksi.model.marks.Claim;

/** Fixes of strangers, and many at once. */
class FixRegistryTest {

	/** Throws when it is asked. */
	public static final class Thrower implements FixProvider {
		@Override
		public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
			throw new IllegalStateException("asked");
		}
	}

	/** Changes something and throws then. */
	public static final class Breaker implements FixProvider {
		@Override
		public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
			fixes.accept(Fix.bulk(finding, "acme.break", "Break", target -> {
				target.mark(finding, Claim.class).getAttributes().put("kind", "broken");
				throw new IllegalStateException("applied");
			}));
		}
	}

	@TempDir
	Path folder;

	private final List<IStatus> log = new ArrayList<>();
	private final MarkedArticle marked = new MarkedArticle("“Jembatan itu aman,” kata Rini. “Jalan itu rusak,” kata Budi.");

	private FixRegistry with(String... elements) {
		return FixRegistry.read(BuiltIns.extensions("<plugin><extension point=\"org.saksi.core.rules\">" + String.join("", elements)
				+ "</extension></plugin>"), log::add);
	}

	private static String fix(String rule, Class<?> provider) {
		return "<fix rule=\"" + rule + "\" class=\"" + provider.getName() + "\"/>";
	}

	@Test
	void contributionsThatCannotBeUsedAreLoggedAndLeftOut() {
		FixRegistry fixes = with("<fix class=\"x.Y\"/>", "<fix rule=\"V12\" class=\"x.Y\"/>", fix("V19", String.class),
				fix("V20", Breaker.class));
		assertEquals(3, log.size(), log::toString);
		assertFalse(fixes.hasFixes("V19"));
		assertTrue(fixes.hasFixes("V20"));
	}

	@Test
	void aProviderThatThrowsIsLeftOutAndOthersStay() throws Exception {
		marked.claim("“Jembatan itu aman,”");
		FixRegistry fixes = with(fix("V12", Thrower.class));
		try (FixBench bench = new FixBench(folder, marked)) {
			Finding finding = bench.finding("V12", "c1");
			for (int i = 0; i < 2; i++) {
				assertEquals(List.of("span.tidy"),
						fixes.fixes(finding, FixTarget.of(bench.session).context()).stream().map(Fix::id).toList());
			}
			assertEquals(1, log.size(), "once");
		}
	}

	@Test
	void aFixThatThrowsChangesNothing() throws Exception {
		marked.claim("“Jembatan itu aman,”");
		FixRegistry fixes = with(fix("V12", Breaker.class));
		try (FixBench bench = new FixBench(folder, marked)) {
			Finding finding = bench.finding("V12", "c1");
			Fix broken = fixes.fixes(finding, FixTarget.of(bench.session).context()).get(1);
			assertThrows(CorpusException.class, () -> broken.apply(bench.session));
			List<BulkFix.Step> steps = new BulkFix(fixes, "V12", "acme.break", "Break").apply(bench.session, List.of(finding));
			assertEquals(List.of(Outcome.LEFT), steps.stream().map(BulkFix.Step::outcome).toList());
			assertFalse(bench.session.layer().getClaims().get(0).getAttributes().containsKey("kind"));
			assertFalse(bench.session.isDirty());
		}
	}

	@Test
	void manyAreMendedInOneStepAndSaidSo() throws Exception {
		marked.claim("“Jembatan itu aman,”");
		marked.claim("“Jalan itu rusak,”");
		marked.claim("Jalan itu rusak,");
		try (FixBench bench = new FixBench(folder, marked)) {
			List<Finding> findings = bench.findings("V12");
			assertEquals(3, findings.size());
			List<BulkFix.Step> steps = new BulkFix(bench.fixes, "V12", "span.tidy", "Tidy").apply(bench.session, findings);
			assertEquals(1, steps.stream().filter(step -> step.outcome() == Outcome.LEFT).count(), "two would be one claim");
			assertEquals(2, steps.stream().filter(step -> step.outcome() == Outcome.DONE).count());
			assertTrue(steps.get(0).before().startsWith("““Jembatan itu aman,””"), steps.get(0).before());
			assertTrue(steps.get(0).after().startsWith("“Jembatan itu aman”"), steps.get(0).after());
			assertEquals(1, bench.findings("V12").size());
			assertEquals("Tidy", bench.session.undoLabel());
			bench.session.undo();
			assertEquals(3, bench.findings("V12").size());
			assertFalse(bench.session.layer().getClaims().get(0).getSpan().start() != 0);
		}
	}

	@Test
	void whatOneFixHasMendedForAnotherFindingIsGone() throws Exception {
		Claim one = marked.claim("Jembatan");
		Claim two = marked.claim("Jalan");
		one.setAnaphoricOf(two);
		two.setAnaphoricOf(one);
		try (FixBench bench = new FixBench(folder, marked)) {
			List<BulkFix.Step> steps = new BulkFix(bench.fixes, "V7", "antecedent.clear", "Clear").apply(bench.session,
					bench.findings("V7"));
			assertEquals(List.of(Outcome.DONE, Outcome.GONE), steps.stream().map(BulkFix.Step::outcome).toList());
		}
	}
}
