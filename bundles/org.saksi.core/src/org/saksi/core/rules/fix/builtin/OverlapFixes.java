package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.Spans;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/** For V4 and V10, where two marks cover the same words: one of them is cut back to what is its own. */
public final class OverlapFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Mark mark = Marks.of(finding, context, Mark.class).orElse(null);
		Mark other = Marks.byId(finding.aspect(), context, Mark.class).orElse(null);
		if (mark == null || other == null || mark.getSpan() == null || other.getSpan() == null) {
			return;
		}
		boolean cue = "V4".equals(finding.rule());
		if (cue ? !mark.getSpan().overlaps(other.getSpan()) || !isCueOf(mark, other, context.layer())
				: !sharesWord(mark.getSpan(), other.getSpan(), context.text().boundaries())) {
			return;
		}
		if (mark.getSpan().overlaps(other.getSpan())) {
			String first = cue ? "claim.shrink" : "span.cut.other";
			if (rest(other.getSpan(), mark.getSpan(), context) != null) {
				fixes.accept(Fix.bulk(finding, first, NLS.bind(Messages.Overlap_cut, Marks.words(mark, context), other.getId()),
						target -> cut(target, finding.aspect(), finding.mark())));
			}
			if (!cue && rest(mark.getSpan(), other.getSpan(), context) != null) {
				fixes.accept(Fix.bulk(finding, "span.cut.own",
						NLS.bind(Messages.Overlap_cut, Marks.words(other, context), mark.getId()),
						target -> cut(target, finding.mark(), finding.aspect())));
			}
		}
		if (cue) {
			fixes.accept(Fix.single(finding, "cue.unlink", Messages.Overlap_unlink, target -> unlink(target, finding)));
		}
		fixes.accept(Marks.remove(finding));
	}

	private static boolean isCueOf(Mark cue, Mark claim, Layer layer) {
		return layer.getAttributions().stream().anyMatch(attribution -> attribution.getClaims().contains(claim)
				&& (attribution.getCue() == cue || attribution.getChain().stream().anyMatch(hop -> hop.getCue() == cue)));
	}

	private static boolean sharesWord(Span one, Span other, Boundaries words) {
		for (Segment segment : one.segments()) {
			Segment whole = words.snapToWords(segment.start(), segment.end());
			for (Segment each : other.segments()) {
				Segment second = words.snapToWords(each.start(), each.end());
				if (whole != null && second != null && whole.overlaps(second)) {
					return true;
				}
			}
		}
		return false;
	}

	/** What is left of a span without the words of another; {@code null} for nothing. */
	private static Span rest(Span of, Span without, RuleContext context) {
		Span left = of;
		for (Segment segment : without.segments()) {
			List<Segment> segments = Spans.without(left, segment.start(), segment.end());
			left = segments.isEmpty() ? null : Spans.normalised(context.text(), segments);
			if (left == null) {
				return null;
			}
		}
		return left;
	}

	private static void cut(FixTarget target, String from, String words) throws CorpusException {
		Mark mark = target.mark(from, Mark.class);
		Span rest = rest(mark.getSpan(), target.mark(words, Mark.class).getSpan(), target.context());
		if (rest == null) {
			throw new CorpusException(Messages.Overlap_nothingLeft);
		}
		target.marking().setSpan(mark, rest);
	}

	/** Takes the cue out of the attributions that it shares with the claim. */
	private static void unlink(FixTarget target, Finding finding) throws CorpusException {
		Mark cue = target.mark(finding, Mark.class);
		Mark claim = target.mark(finding.aspect(), Mark.class);
		for (Attribution attribution : target.layer().getAttributions()) {
			if (attribution.getClaims().contains(claim)) {
				target.marking().unlink(attribution, cue);
			}
		}
	}
}
