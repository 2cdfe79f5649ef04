package org.saksi.ui.editor.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.core.marking.Spans;
import org.saksi.core.reading.Belonging;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Gestures that make, change and remove marks. */
public final class MarkGestures {

	private static final Set<Base> WITH_SPAN = Set.of(Base.SOURCE, Base.CUE, Base.CLAIM, Base.MARK);

	private final MarkingDesk desk;
	private final Linking linking;
	private final Guessed guesses;

	/** Gestures on {@code desk}. */
	public MarkGestures(MarkingDesk desk, Linking linking) {
		this.desk = desk;
		this.linking = linking;
		guesses = new Guessed(desk);
	}

	/** @return the mark types that text can be marked with, in the order of the scheme */
	public List<MarkType> types() {
		return desk.model().scheme().types().stream().filter(type -> WITH_SPAN.contains(type.getBase()) && !type.isRetired())
				.toList();
	}

	/** @return the mark type of a key, or {@code null} if the scheme gives it to none that text can be marked with */
	public MarkType typeOfKey(char key) {
		return types().stream().filter(
				type -> type.getKey() != null && type.getKey().length() == 1 && type.getKey().equalsIgnoreCase("" + key)) //$NON-NLS-1$
				.findFirst().orElse(null);
	}

	/** Marks with the first type of a base. */
	public void mark(Base base) {
		MarkType type = desk.model().scheme().type(base);
		if (type == null) {
			desk.problem(NLS.bind(Messages.Mark_noBase, base.getLiteral()));
		} else {
			mark(type);
		}
	}

	/**
	 * Marks what is selected, whole words or just that; where nothing is, what the type most likely means at the caret. Once more on
	 * the claim that was just made so, it takes the next likely stretch. The mark is linked at once with what it belongs to.
	 */
	public void mark(MarkType type) {
		Segment selection = desk.cursor().selection();
		if (selection.length() > 0) {
			make(type, desk.chosen(), false);
			desk.setExact(false);
		} else if (!guesses.next(type)) {
			List<Segment> likely = new Proposals(desk).of(type.getBase());
			Mark made = make(type, likely.isEmpty() ? null : likely.get(0), true);
			guesses.made(made, likely);
		}
	}

	/** @param guessed whether quotation marks and final punctuation are cut off a claim */
	private Mark make(MarkType type, Segment place, boolean guessed) {
		if (place == null) {
			desk.problem(Messages.Mark_nothing);
			return null;
		}
		String label = SchemeIndex.label(type, Locale.getDefault());
		Claim near = near();
		List<Mark> linked = new ArrayList<>();
		Mark made = desk.run(NLS.bind(Messages.Mark_label, label), marking -> {
			Mark mark = marking.mark(type, Span.of(place.start(), place.end()));
			if (guessed && mark instanceof Claim claim) {
				marking.tidy(claim);
			}
			linked.addAll(link(marking, mark, near));
			return mark;
		});
		if (made != null) {
			if (!linked.isEmpty()) {
				desk.linked(linked);
			} else if (type.getBase() != Base.MARK) {
				desk.madeInHand(made);
			}
			desk.cursor().select(made.getSpan().start(), made.getSpan().start());
			desk.activate(made);
			desk.fire();
			desk.tell(linked.isEmpty() ? desk.describe(made) : NLS.bind(Messages.Link_done, linking.describe(desk.attribution())));
		}
		return made;
	}

	/** The claim that is worked on: the active one, else that of the active attribution. */
	private Claim near() {
		if (desk.active() instanceof Claim claim) {
			return claim;
		}
		Attribution attribution = desk.attribution();
		return attribution == null || attribution.getClaims().size() != 1 ? null : attribution.getClaims().get(0);
	}

	/** Links a new mark with what it belongs to, within the gesture that made it. @return what was linked */
	private List<Mark> link(Marking marking, Mark mark, Claim near) {
		List<Mark> together = desk.linksAtOnce() ? Belonging.of(desk.model().text(), marking.layer(), mark, near) : List.of();
		if (together.isEmpty()) {
			return together;
		}
		try {
			marking.link(together);
			return together;
		} catch (CorpusException e) {
			return List.of(); // it stays alone, to be linked by hand
		}
	}

	/** Adds what is selected to the mark that was picked or, without one, made or gone to last; it becomes discontinuous. */
	public void addSegment() {
		Segment place = desk.cursor().selection().length() == 0 ? desk.stretches().word(desk.cursor().caret()) : desk.chosen();
		Mark mark = desk.growing();
		if (mark == null || place == null) {
			desk.problem(Messages.Segment_noMark);
			return;
		}
		desk.setExact(false);
		desk.run(Messages.Segment_add, marking -> {
			marking.addSegment(mark, place.start(), place.end());
			return mark;
		});
		desk.cursor().select(place.start(), place.start());
		desk.activate(mark);
		desk.tell(desk.describe(mark));
	}

	/** Takes what is selected out of the active mark; where nothing is, the segment at the caret. */
	public void removeSegment() {
		Mark mark = desk.active() == null ? desk.recent() : desk.active();
		if (mark == null || mark.getSpan() == null) {
			desk.problem(Messages.Desk_noMark);
			return;
		}
		Segment selection = desk.cursor().selection();
		Segment cut = selection.length() > 0 ? selection
				: mark.getSpan().segments().stream().filter(segment -> segment.start() <= desk.cursor().caret()
						&& desk.cursor().caret() <= segment.end()).findFirst().orElse(null);
		if (cut == null || selection.length() == 0 && mark.getSpan().segmentCount() == 1) {
			desk.problem(Messages.Segment_single);
			return;
		}
		desk.run(Messages.Segment_remove, marking -> {
			marking.removeSegment(mark, cut.start(), cut.end());
			return mark;
		});
	}

	/** Moves the beginning or the end of the active mark. */
	public void moveEdge(boolean start, Spans.Unit unit, int steps) {
		Mark mark = desk.active();
		if (mark == null || mark.getSpan() == null) {
			desk.problem(Messages.Desk_noMark);
			return;
		}
		desk.run(Messages.Mark_move, marking -> {
			if (start) {
				marking.moveStart(mark, unit, steps);
			} else {
				marking.moveEnd(mark, unit, steps);
			}
			return mark;
		});
		desk.cursor().select(mark.getSpan().start(), mark.getSpan().start());
		desk.activate(mark);
	}

	/** Removes the active mark. */
	public void remove() {
		Mark mark = desk.active();
		if (mark == null) {
			desk.problem(Messages.Desk_noMark);
			return;
		}
		String described = desk.describe(mark);
		Boolean done = desk.run(NLS.bind(Messages.Mark_remove, desk.typeLabel(mark)), marking -> {
			marking.remove(List.of(mark));
			return true;
		});
		if (done != null) {
			desk.caretMoved();
			desk.tell(NLS.bind(Messages.Mark_removed, described));
		}
	}

	/** Gives the active mark another type. */
	public void retype(MarkType type) {
		Mark mark = desk.active();
		if (mark == null) {
			desk.problem(Messages.Desk_noMark);
			return;
		}
		Mark made = desk.run(Messages.Mark_retype, marking -> marking.retype(mark, type));
		if (made != null) {
			desk.activate(made);
			desk.tell(desk.describe(made));
		}
	}

	/** Cuts quotation marks and final punctuation off the active claim. */
	public void tidy() {
		if (!(desk.active() instanceof Claim claim)) {
			desk.problem(Messages.Desk_noClaim);
			return;
		}
		desk.run(Messages.Mark_tidy, marking -> {
			marking.tidy(claim);
			return claim;
		});
	}
}
