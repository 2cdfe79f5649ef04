package org.saksi.core.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.session.ArticleSession;
import org.saksi.model.marks.Mark;

/**
 * One kind of fix for many findings of a rule. Each finding is looked at again when its turn comes, since what mends one may
 * mend others, too.
 *
 * @param fixes where proposals come from
 * @param rule  id of the rule
 * @param fix   id of the fix
 * @param label of the gesture, localized
 */
public record BulkFix(FixRegistry fixes, String rule, String fix, String label) {

	/** What became of a finding. */
	public enum Outcome {
		/** It is mended. */
		DONE,
		/** There is nothing to mend any more. */
		GONE,
		/** The fix does not fit it. */
		LEFT
	}

	/**
	 * What was done about a finding.
	 *
	 * @param finding the finding
	 * @param outcome what became of it
	 * @param before  the mark in words before, or {@code null}
	 * @param after   the mark in words after; {@code null} where it is removed or there is none
	 * @param reason  why it is left, localized, or {@code null}
	 */
	public record Step(Finding finding, Outcome outcome, String before, String after, String reason) {
	}

	/**
	 * Mends findings of one article and layer as one gesture.
	 *
	 * @return what became of each, in their order. Where the gesture failed as a whole nothing was changed and all are left
	 */
	public List<Step> apply(ArticleSession session, List<Finding> findings) {
		try {
			return session.run(label, () -> run(FixTarget.of(session), findings));
		} catch (CorpusException e) {
			return left(findings, e.getMessage());
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			return left(findings, NLS.bind(Messages.Fix_threw, label));
		}
	}

	/** All findings, left for one reason. */
	public static List<Step> left(List<Finding> findings, String reason) {
		return findings.stream().map(finding -> new Step(finding, Outcome.LEFT, null, null, reason)).toList();
	}

	/** Mends findings of one article and layer, within a gesture or on copies. What throws is logged and thrown on. */
	public List<Step> run(FixTarget target, List<Finding> findings) {
		List<Step> steps = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			steps.add(run(target, finding));
		}
		return steps;
	}

	private Step run(FixTarget target, Finding finding) {
		List<Fix> proposed = fixes.fixes(finding, target.context());
		Fix chosen = proposed.stream().filter(each -> each.bulk() && each.id().equals(fix)).findFirst().orElse(null);
		if (chosen == null) {
			return proposed.isEmpty() ? new Step(finding, Outcome.GONE, null, null, null)
					: new Step(finding, Outcome.LEFT, null, null, Messages.BulkFix_notThis);
		}
		String before = words(target, finding);
		try {
			chosen.change().run(target);
			return new Step(finding, Outcome.DONE, before, words(target, finding), null);
		} catch (CorpusException e) {
			return new Step(finding, Outcome.LEFT, before, null, e.getMessage());
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			fixes.threw(chosen, e);
			throw e;
		}
	}

	private static String words(FixTarget target, Finding finding) {
		Mark mark = target.layer() == null || finding.mark() == null ? null
				: LayerMarks.byId(target.layer(), finding.mark());
		return mark == null ? null : MarkFacts.of(mark, target);
	}
}
