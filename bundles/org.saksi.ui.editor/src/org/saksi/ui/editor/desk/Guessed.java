package org.saksi.ui.editor.desk;

import java.util.List;

import org.saksi.core.marking.Marking;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;

/** The claim that was marked where the editor thought it is, and the other stretches that it may be. */
final class Guessed {

	private final MarkingDesk desk;
	private Mark mark;
	private Span span;
	private List<Segment> stretches = List.of();
	private int at;

	Guessed(MarkingDesk desk) {
		this.desk = desk;
	}

	/** A mark has been made of the first of some likely stretches; {@code null}: none has. */
	void made(Mark made, List<Segment> likely) {
		mark = made;
		span = made == null ? null : made.getSpan();
		stretches = likely;
		at = 0;
	}

	/** Gives the claim the next likely stretch. @return whether it is a guess that nothing has been done to since */
	boolean next(MarkType type) {
		if (!(mark instanceof Claim claim) || mark != desk.active() || stretches.size() < 2 || desk.model().scheme().type(mark) != type
				|| !span.samePlace(mark.getSpan()) || desk.cursor().caret() != span.start()) {
			return false;
		}
		Boolean done = desk.run(Messages.Mark_move, marking -> {
			for (int tried = 1; tried < stretches.size(); tried++) {
				at = (at + 1) % stretches.size();
				if (move(marking, claim, stretches.get(at))) {
					return true;
				}
			}
			return false;
		});
		if (Boolean.TRUE.equals(done)) {
			span = claim.getSpan();
			desk.cursor().select(span.start(), span.start());
			desk.activate(claim);
			desk.tell(desk.describe(claim));
		}
		return true;
	}

	/** @return whether the claim is somewhere else then */
	private boolean move(Marking marking, Claim claim, Segment place) throws org.saksi.core.CorpusException {
		Span before = claim.getSpan();
		boolean taken = marking.layer().getClaims().stream()
				.anyMatch(other -> other != claim && Span.of(place.start(), place.end()).samePlace(other.getSpan()));
		if (!taken) {
			marking.setSpan(claim, Span.of(place.start(), place.end()));
			marking.tidy(claim);
		}
		return !claim.getSpan().samePlace(before);
	}
}
