package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.Optional;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/** What fixes of marks share. */
final class Marks {

	private static final int SHOWN = 40;

	private Marks() {
	}

	/** The mark of a finding, if it is there and of the class. */
	static <M extends Mark> Optional<M> of(Finding finding, RuleContext context, Class<M> type) {
		return byId(finding.mark(), context, type);
	}

	/** A mark by its id, if it is there and of the class. */
	static <M extends Mark> Optional<M> byId(String id, RuleContext context, Class<M> type) {
		Mark mark = id == null || context.layer() == null ? null : LayerMarks.byId(context.layer(), id);
		return type.isInstance(mark) ? Optional.of(type.cast(mark)) : Optional.empty();
	}

	/** Removes the mark of the finding; not in bulk, since marking it was somebody's decision. */
	static Fix remove(Finding finding) {
		return Fix.single(finding, "mark.remove", Messages.Mark_remove, //
				target -> target.marking().remove(List.of(target.mark(finding, Mark.class))));
	}

	/** Puts the mark of the finding where its span is. */
	static Fix move(Finding finding, String id, String label, Span to) {
		return Fix.bulk(finding, id, label, target -> target.marking().setSpan(target.mark(finding, Mark.class), to));
	}

	/** The words of a mark on one line, not too long. */
	static String words(Mark mark, RuleContext context) {
		if (mark.getSpan() == null) {
			return mark.getId();
		}
		return shortened(mark.getSpan().textIn(context.text().text()));
	}

	/** On one line, not too long. */
	static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= SHOWN ? line
				: line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + '…';
	}
}
