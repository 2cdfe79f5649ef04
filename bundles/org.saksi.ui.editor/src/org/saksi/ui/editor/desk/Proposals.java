package org.saksi.ui.editor.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.saksi.core.reading.SentenceReader;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.paint.Placed;

/**
 * What is meant where nothing is selected. At the beginning of a sentence or of a mark it is what the sentence still has: its next cue,
 * who speaks by it, what it introduces. Anywhere else it is what is at the caret.
 */
final class Proposals {

	private final MarkingDesk desk;
	private final int caret;
	private final Segment sentence;

	/** Proposals for the caret. */
	Proposals(MarkingDesk desk) {
		this.desk = desk;
		caret = desk.cursor().caret();
		sentence = desk.stretches().sentence(caret);
	}

	/** The likely stretches for a mark of a base, the likeliest first; empty where there are no words. */
	List<Segment> of(Base base) {
		Set<Segment> found = new LinkedHashSet<>();
		if (sentence != null) {
			SentenceReader reader = new SentenceReader(desk.model().text(), sentence);
			switch (base) {
			case CLAIM -> claims(reader, found);
			case SOURCE -> found.add(isOpen() ? source(reader) : null);
			case CUE -> found.add(cue(reader));
			default -> {
				// nothing can be told from the words
			}
			}
		}
		found.add(switch (base) {
		case CLAIM -> sentence;
		case SOURCE -> desk.stretches().name(caret);
		default -> desk.stretches().word(caret);
		});
		found.remove(null);
		return new ArrayList<>(found);
	}

	/** Whether the caret says no more than the sentence. */
	private boolean isOpen() {
		return caret <= sentence.start() || startsMark(caret);
	}

	private boolean startsMark(int offset) {
		return desk.index().at(offset).stream().anyMatch(mark -> mark.getSpan().start() == offset);
	}

	private List<Placed> here() {
		return desk.index().in(sentence.start(), sentence.end());
	}

	private <M extends Mark> List<M> marks(Class<M> kind) {
		return here().stream().map(Placed::mark).filter(kind::isInstance).map(kind::cast).distinct().toList();
	}

	private static Segment hull(Mark mark) {
		return new Segment(mark.getSpan().start(), mark.getSpan().end());
	}

	private boolean isLinked(Mark mark) {
		return !desk.links().attributions(mark).isEmpty();
	}

	// --- claims

	private void claims(SentenceReader reader, Set<Segment> found) {
		Segment clause = reader.clause(caret);
		boolean atClause = !isOpen() && clause != null && clause.start() == caret;
		if (atClause) {
			found.add(clause);
		}
		found.add(reader.quotation(caret));
		Cue cue = cueInHand();
		if (cue != null) {
			found.addAll(reader.claims(hull(cue)));
		}
		found.add(sentence);
		if (cue == null && reader.cues().size() == 1) {
			found.addAll(reader.claims(reader.cues().get(0)));
		}
		found.add(clause);
	}

	/** The cue of the sentence that waits for its claim: the active one, else the last one. */
	private Cue cueInHand() {
		Cue found = null;
		for (Cue cue : marks(Cue.class)) {
			if (!isLinked(cue) && cue.getSpan().start() >= sentence.start()) {
				if (cue == desk.active() || desk.recent() instanceof Source source && speaks(source, cue)) {
					return cue;
				}
				found = cue;
			}
		}
		return found;
	}

	private boolean speaks(Source source, Cue cue) {
		Segment speaker = source.getSpan() == null ? null
				: new SentenceReader(desk.model().text(), sentence).speaker(hull(cue));
		return speaker != null && speaker.overlaps(hull(source));
	}

	// --- sources

	private Segment source(SentenceReader reader) {
		if (desk.active() instanceof Source source && source.getSpan() != null) {
			Segment joint = reader.joint(hull(source));
			if (joint != null && isFree(joint, Source.class)) {
				return joint;
			}
		}
		for (Segment cue : cuesByNeed(reader)) {
			Segment speaker = reader.speaker(cue);
			if (speaker != null && isFree(speaker, Source.class)) {
				return speaker;
			}
		}
		return null;
	}

	/** The cue that is worked on, those that are marked, then those that could be. */
	private List<Segment> cuesByNeed(SentenceReader reader) {
		Set<Segment> cues = new LinkedHashSet<>();
		if (desk.active() instanceof Cue cue && cue.getSpan() != null && marks(Cue.class).contains(cue)) {
			cues.add(hull(cue));
		}
		Attribution attribution = desk.attribution();
		if (attribution != null && attribution.getCue() != null && attribution.getCue().getSpan() != null) {
			cues.add(hull(attribution.getCue()));
		}
		marks(Cue.class).forEach(cue -> cues.add(hull(cue)));
		reader.cues().stream().filter(this::isOutsideOfClaims).forEach(cues::add);
		return cues.stream().filter(cue -> cue.start() >= sentence.start() && cue.end() <= sentence.end()).toList();
	}

	private boolean isOutsideOfClaims(Segment cue) {
		return isFree(cue, org.saksi.model.marks.Claim.class);
	}

	private boolean isFree(Segment place, Class<? extends Mark> kind) {
		return marks(kind).stream().map(Mark::getSpan).filter(Objects::nonNull).map(Span::segments)
				.noneMatch(segments -> segments.stream().anyMatch(place::overlaps));
	}

	// --- cues

	private Segment cue(SentenceReader reader) {
		List<Segment> free = reader.cues().stream().filter(cue -> isFree(cue, Cue.class)).toList();
		for (Segment cue : free) {
			if (cue.start() <= caret && caret < cue.end()) {
				return cue;
			}
		}
		if (!isOpen()) {
			return null;
		}
		if (desk.active() instanceof Source source && source.getSpan() != null) {
			for (Segment cue : free) {
				Segment speaker = reader.speaker(cue);
				if (speaker != null && speaker.overlaps(hull(source))) {
					return cue;
				}
			}
		}
		List<Segment> outside = free.stream().filter(this::isOutsideOfClaims).toList();
		return outside.stream().filter(cue -> cue.start() >= caret).findFirst().orElse(outside.isEmpty() ? null : outside.get(0));
	}
}
