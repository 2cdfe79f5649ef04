package org.saksi.ui.editor.desk;

import java.util.List;

import org.saksi.core.reading.Occurrences;
import org.saksi.core.reading.SentenceReader;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/** Moves of the caret and of the active mark. */
public final class Moves {

	private final MarkingDesk desk;

	/** Moves on {@code desk}. */
	public Moves(MarkingDesk desk) {
		this.desk = desk;
	}

	/** To the next mark in reading order; after the last, to the first. */
	public void nextMark() {
		Mark next = desk.active() != null && desk.index().contains(desk.active()) ? desk.index().next(desk.active())
				: desk.index().firstFrom(desk.cursor().caret());
		go(next == null ? desk.index().firstFrom(0) : next);
	}

	/** To the previous mark in reading order; before the first, to the last. */
	public void previousMark() {
		Mark previous = desk.active() != null && desk.index().contains(desk.active()) ? desk.index().previous(desk.active())
				: desk.index().lastBefore(desk.cursor().caret());
		go(previous == null ? desk.index().lastBefore(Integer.MAX_VALUE) : previous);
	}

	private void go(Mark mark) {
		if (mark == null) {
			desk.problem(Messages.Move_noMarks);
		} else {
			desk.show(mark);
			desk.tell(desk.describe(mark));
		}
	}

	/** To the next mark that is not part of any attribution; from the beginning again after the last. */
	public void nextUnlinked() {
		int caret = desk.cursor().caret();
		Mark first = null;
		for (Mark mark = desk.index().firstFrom(0); mark != null; mark = desk.index().next(mark)) {
			if (desk.links().attributions(mark).isEmpty() && mark != desk.active()) {
				if (mark.getSpan().start() > caret) {
					go(mark);
					return;
				}
				first = first == null ? mark : first;
			}
		}
		if (first == null) {
			desk.tell(Messages.Move_allLinked);
		} else {
			go(first);
		}
	}

	/** Among the marks at the caret, to the next one. */
	public void nextHere() {
		List<Mark> here = desk.index().at(desk.cursor().caret());
		if (here.isEmpty()) {
			desk.problem(Messages.Desk_noMark);
		} else {
			Mark next = here.get((here.indexOf(desk.active()) + 1) % here.size());
			desk.activate(next);
			desk.tell(desk.describe(next));
		}
	}

	/** To the next part of the active attribution that has a place in the text. */
	public void nextPart() {
		if (desk.attribution() == null) {
			desk.problem(Messages.Desk_noAttribution);
			return;
		}
		var attribution = desk.attribution();
		List<Mark> parts = org.saksi.ui.editor.paint.LayerLinks.parts(attribution);
		int from = parts.indexOf(desk.active());
		for (int i = 1; i <= parts.size(); i++) {
			Mark part = parts.get((from + i) % parts.size());
			if (part.getSpan() != null || part instanceof Source) {
				if (part.getSpan() != null) {
					desk.cursor().select(part.getSpan().start(), part.getSpan().start());
				}
				desk.activate(part);
				desk.tell(desk.describe(part));
				return;
			}
		}
	}

	/** To the beginning of the next sentence. */
	public void nextSentence() {
		caretTo(desk.stretches().nextSentence(desk.cursor().caret()));
	}

	/** To the beginning of the sentence or, there, of the one before. */
	public void previousSentence() {
		caretTo(desk.stretches().previousSentence(desk.cursor().caret()));
	}

	private void caretTo(Segment place) {
		if (place != null) {
			desk.cursor().select(place.start(), place.start());
			desk.caretMoved();
		}
	}

	/** To the next sentence of what is read that no mark is in. */
	public void nextUnmarked() {
		Segment found = desk.model().text().sentences().stream().map(ArticleText.Sentence::place)
				.filter(place -> place.start() > desk.cursor().caret() && isUnmarked(place)).findFirst().orElse(null);
		unmarked(found);
	}

	/** To the previous sentence of what is read that no mark is in. */
	public void previousUnmarked() {
		Segment found = desk.model().text().sentences().reversed().stream().map(ArticleText.Sentence::place)
				.filter(place -> place.start() < desk.cursor().caret() && isUnmarked(place)).findFirst().orElse(null);
		unmarked(found);
	}

	private boolean isUnmarked(Segment place) {
		return Occurrences.isRead(desk.model().text(), place) && desk.index().in(place.start(), place.end()).isEmpty();
	}

	private void unmarked(Segment place) {
		if (place == null) {
			desk.tell(Messages.Move_allMarked);
		} else {
			caretTo(place);
		}
	}

	/** To the beginning of the next clause, in the sentence or the next one. */
	public void nextClause() {
		int caret = desk.cursor().caret();
		Segment sentence = desk.stretches().sentence(caret);
		int next = sentence == null ? -1 : new SentenceReader(desk.model().text(), sentence).nextClause(caret);
		if (next < 0) {
			nextSentence();
		} else {
			caretTo(new Segment(next, sentence.end()));
		}
	}

	/** To the beginning of the body. */
	public void toBody() {
		for (Zone zone : desk.model().text().zones()) {
			if ("body".equals(zone.getKind())) { //$NON-NLS-1$
				caretTo(new Segment(zone.getStart(), zone.getEnd()));
				return;
			}
		}
	}

	/** Selects the sentence; where it is selected already, the next one too. */
	public void selectSentence() {
		Segment selection = desk.cursor().selection();
		Segment sentence = desk.stretches().sentence(selection.start());
		if (sentence == null) {
			return;
		}
		if (selection.start() == sentence.start() && selection.end() >= sentence.end()) {
			Segment next = desk.stretches().nextSentence(selection.end() - 1);
			desk.cursor().select(sentence.start(), next == null ? selection.end() : next.end());
		} else {
			desk.cursor().select(sentence.start(), sentence.end());
		}
	}

	/** Selects the clause at the caret; where something is selected, up to the end of the next clause. */
	public void selectClause() {
		Segment selection = desk.cursor().selection();
		ArticleText text = desk.model().text();
		if (selection.length() == 0) {
			select(desk.stretches().clause(selection.start()));
			return;
		}
		int next = selection.end();
		int word = text.boundaries().wordAtOrAfter(next);
		if (word < text.boundaries().wordCount()) {
			Segment clause = desk.stretches().clause(text.boundaries().word(word).start());
			if (clause != null) {
				desk.cursor().select(selection.start(), Math.max(selection.end(), clause.end()));
			}
		}
	}

	/** Selects the words of the active mark's place. */
	public void selectMark() {
		if (desk.active() != null && desk.active().getSpan() != null) {
			Segment first = desk.active().getSpan().segment(0);
			desk.cursor().select(first.start(), first.end());
		}
	}

	private void select(Segment place) {
		if (place != null) {
			desk.cursor().select(place.start(), place.end());
		}
	}
}
