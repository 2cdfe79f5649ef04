package org.saksi.ui.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixRegistry;
import org.saksi.model.Segment;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.fixes.FixChoices;
import org.saksi.ui.editor.fixes.Problems;

class ProblemsTest {

	private final DeskFixture fixture = new DeskFixture();
	private final Problems problems = new Problems(fixture.desk,
			FixRegistry.read(Platform.getExtensionRegistry(), status -> {
				throw new AssertionError(status.getMessage(), status.getException());
			}));

	private static Finding finding(String rule, Severity severity, String mark, Segment place) {
		return new Finding(rule, severity, "a1", "ana", mark, place, rule + " found it");
	}

	@Test
	void goesFromOneToTheNextAndAroundTheEnds() {
		problems.next();
		assertTrue(fixture.notices.get(0).text().contains("No problems"), fixture.notices.toString());
		Segment late = new Segment(60, 70);
		Segment early = new Segment(5, 8);
		problems.set(List.of(finding("V12", Severity.WARNING, null, late), finding("V1", Severity.ERROR, null, early),
				finding("V4", Severity.ERROR, null, early), finding("V9", Severity.ERROR, null, null)));
		problems.next();
		assertEquals(5, fixture.caret());
		assertTrue(fixture.notices.get(fixture.notices.size() - 1).text().startsWith("V1: "));
		problems.next();
		assertEquals(5, fixture.caret());
		assertTrue(fixture.notices.get(fixture.notices.size() - 1).text().startsWith("V4: "), "two at one place");
		problems.next();
		assertEquals(60, fixture.caret());
		problems.next();
		assertEquals(5, fixture.caret());
		problems.previous();
		assertEquals(60, fixture.caret());
		fixture.select(20, 20);
		problems.previous();
		assertEquals(5, fixture.caret());
	}

	@Test
	void mendsTheActiveMark() {
		Claim claim = (Claim) fixture.mark(Base.CLAIM, "jembatan itu aman.");
		problems.set(List.of(finding("V12", Severity.WARNING, claim.getId(), new Segment(claim.getSpan().start(), claim.getSpan().end())),
				finding("V19", Severity.WARNING, null, new Segment(0, 3))));
		assertEquals(1, problems.here().size());
		FixChoices choices = new FixChoices(problems, problems.here(), source -> { });
		assertEquals(1, choices.of("").size());
		choices.of("").get(0).pick().run();
		assertEquals("jembatan itu aman", fixture.words(claim));
		assertTrue(new FixChoices(problems, problems.here(), source -> { }).isEmpty(), "it is mended");
		assertEquals(2, fixture.model.gestures().size());
	}

	@Test
	void asksForTheAgentOfAClitic() {
		Source source = (Source) fixture.mark(Base.SOURCE, "katanya");
		Finding finding = finding("V16", Severity.WARNING, source.getId(), null);
		Source[] asked = new Source[1];
		FixChoices choices = new FixChoices(problems, List.of(finding), agent -> asked[0] = agent);
		choices.of("agent").get(0).pick().run();
		assertSame(source, asked[0]);
		assertNull(problems.withoutAgent(finding("V12", Severity.WARNING, source.getId(), null)));
	}

	@Test
	void nothingIsChangedWhereOneMayOnlyRead() {
		Claim claim = (Claim) fixture.mark(Base.CLAIM, "jembatan itu aman.");
		List<Fix> fixes = problems.fixes(finding("V12", Severity.WARNING, claim.getId(), null));
		assertNotNull(fixes.get(0));
		fixture.model.readOnly();
		problems.apply(fixes.get(0));
		assertEquals("jembatan itu aman.", fixture.words(claim));
		assertTrue(fixture.refused());
	}
}
