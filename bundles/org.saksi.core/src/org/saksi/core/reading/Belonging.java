package org.saksi.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/**
 * Tells what a mark that was just made belongs to, so that it can be linked at once: marks of one sentence, by how the sentence is
 * built. It is silent where that would be a guess: two quotations in the sentence, a claim that has its own source or cue, several
 * claims, somebody who only passes on what another one said.
 */
public final class Belonging {

	private final Layer layer;
	private final Segment sentence;
	private final SentenceReader reader;
	private final Set<Mark> linked = new HashSet<>();

	private Belonging(ArticleText text, Layer layer, Segment sentence) {
		this.layer = layer;
		this.sentence = sentence;
		reader = new SentenceReader(text, sentence);
		for (Attribution attribution : layer.getAttributions()) {
			linked.addAll(attribution.getSources());
			linked.addAll(attribution.getClaims());
			linked.add(attribution.getCue());
			for (ChainHop hop : attribution.getChain()) {
				linked.add(hop.getSource());
				linked.add(hop.getCue());
			}
		}
	}

	/**
	 * What is to be linked with a mark.
	 *
	 * @param made a mark of the layer that was just made
	 * @param near the claim that is worked on, or {@code null}
	 * @return the mark with the others; empty if it is to stay alone
	 */
	public static List<Mark> of(ArticleText text, Layer layer, Mark made, Claim near) {
		ArticleText.Sentence sentence = made.getSpan() == null ? null : text.sentenceAt(made.getSpan().start());
		if (sentence == null) {
			return List.of();
		}
		Belonging belonging = new Belonging(text, layer, sentence.place());
		if (belonging.reader.quotationCount() > 1 || belonging.linked.contains(made)) {
			return List.of();
		}
		return switch (made) {
		case Claim claim -> belonging.ofClaim(claim);
		case Source source -> belonging.ofSource(source, belonging.claim(near));
		case Cue cue -> belonging.ofCue(cue, belonging.claim(near));
		default -> List.of();
		};
	}

	private boolean isHere(Mark mark) {
		Span span = mark.getSpan();
		return span != null && span.start() < sentence.end() && span.end() > sentence.start();
	}

	private static boolean overlap(Span span, Span other) {
		return span.segments().stream().anyMatch(each -> overlaps(other, each));
	}

	private static boolean overlaps(Span span, Segment place) {
		return place != null && span.segments().stream().anyMatch(place::overlaps);
	}

	private <M extends Mark> List<M> free(List<M> marks, Claim claim) {
		return marks.stream().filter(mark -> isHere(mark) && !linked.contains(mark) && !overlap(mark.getSpan(), claim.getSpan())).toList();
	}

	/** The claim that a source or cue of this sentence can belong to. */
	private Claim claim(Claim near) {
		if (near != null && isHere(near)) {
			return near;
		}
		List<Claim> free = layer.getClaims().stream().filter(claim -> isHere(claim) && !linked.contains(claim)).toList();
		return free.size() == 1 ? free.get(0) : null;
	}

	private List<Source> sources(Claim claim) {
		return free(layer.getSources(), claim).stream().filter(source -> !isRelay(source, claim)).toList();
	}

	private List<Mark> ofClaim(Claim claim) {
		if (layer.getClaims().stream().anyMatch(other -> other != claim && isHere(other) && !linked.contains(other))) {
			return List.of();
		}
		List<Cue> cues = free(layer.getCues(), claim);
		List<Source> sources = sources(claim);
		if (cues.size() > 1) {
			cues = cues.stream().filter(cue -> !reader.passesOn(hull(cue))).toList();
			if (cues.size() != 1) {
				return List.of();
			}
			List<Source> speakers = speakers(cues.get(0), sources);
			return speakers.isEmpty() ? List.of() : together(claim, cues.get(0), speakers);
		}
		if (cues.isEmpty()) {
			return sources.size() == 1 ? together(claim, null, sources) : List.of();
		}
		if (passesOnOnly(hull(cues.get(0)), claim, cues.get(0))) {
			return List.of();
		}
		List<Source> speakers = speakers(cues.get(0), sources);
		return speakers.isEmpty() && sources.size() > 1 ? List.of()
				: together(claim, cues.get(0), speakers.isEmpty() ? sources : speakers);
	}

	/** The sources that are who speaks by a cue, joint ones too. */
	private List<Source> speakers(Cue cue, List<Source> sources) {
		List<Source> found = new ArrayList<>();
		Segment speaker = reader.speaker(hull(cue));
		while (speaker != null) {
			Segment place = speaker;
			sources.stream().filter(source -> overlaps(source.getSpan(), place) && !found.contains(source)).forEach(found::add);
			speaker = found.isEmpty() ? null : reader.joint(speaker);
		}
		return found;
	}

	private static List<Mark> together(Claim claim, Cue cue, List<Source> sources) {
		List<Mark> all = new ArrayList<>(sources);
		if (cue != null) {
			all.add(cue);
		}
		all.add(claim);
		return all;
	}

	private static Segment hull(Mark mark) {
		return new Segment(mark.getSpan().start(), mark.getSpan().end());
	}

	private List<Mark> ofSource(Source source, Claim claim) {
		if (claim == null || overlap(source.getSpan(), claim.getSpan()) || isRelay(source, claim)) {
			return List.of();
		}
		List<Attribution> attributions = attributions(claim);
		if (attributions.isEmpty()) {
			List<Cue> cues = free(layer.getCues(), claim);
			Cue cue = cues.stream().filter(each -> overlaps(source.getSpan(), reader.speaker(hull(each)))).findFirst()
					.orElse(cues.size() == 1 && !passesOnOnly(hull(cues.get(0)), claim, cues.get(0)) ? cues.get(0) : null);
			return together(claim, cue, List.of(source));
		}
		boolean open = attributions.size() == 1 && !attributions.get(0).isWriter()
				&& attributions.get(0).getSources().stream().allMatch(each -> each.getSpan() == null && each.getAgent() == null);
		return open ? List.of(source, attributions.get(0)) : List.of();
	}

	/** Whether the sentence says that a source only passes on what somebody else said. */
	private boolean isRelay(Source source, Claim claim) {
		return reader.cues().stream().anyMatch(cue -> overlaps(source.getSpan(), reader.speaker(cue)) && passesOnOnly(cue, claim, null));
	}

	/** Whether a cue names who passes on what is said by another cue, which does not belong to another claim. */
	private boolean passesOnOnly(Segment cue, Claim claim, Cue marked) {
		if (!reader.passesOn(cue)) {
			return false;
		}
		for (Segment other : reader.cues()) {
			if (!other.overlaps(cue) && !reader.passesOn(other) && !overlaps(claim.getSpan(), other) && !isOfAnother(other, claim)
					&& (marked == null || !overlaps(marked.getSpan(), other))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a cue is in another claim, or is that of another claim. */
	private boolean isOfAnother(Segment cue, Claim claim) {
		return layer.getClaims().stream().anyMatch(other -> other != claim && isHere(other) && overlaps(other.getSpan(), cue)) || layer.getAttributions().stream().anyMatch(attribution -> !attribution.getClaims().contains(claim)
				&& attribution.getCue() != null && attribution.getCue().getSpan() != null && overlaps(attribution.getCue().getSpan(), cue));
	}

	private List<Attribution> attributions(Claim claim) {
		return layer.getAttributions().stream().filter(attribution -> attribution.getClaims().contains(claim)).toList();
	}

	private List<Mark> ofCue(Cue cue, Claim claim) {
		if (claim == null || overlap(cue.getSpan(), claim.getSpan()) || passesOnOnly(hull(cue), claim, cue)) {
			return List.of();
		}
		List<Attribution> attributions = attributions(claim);
		if (attributions.isEmpty()) {
			List<Source> sources = sources(claim);
			List<Source> speakers = speakers(cue, sources);
			return together(claim, cue, speakers.isEmpty() && sources.size() == 1 ? sources : speakers);
		}
		boolean open = attributions.size() == 1 && !attributions.get(0).isWriter() && attributions.get(0).getCue() == null;
		return open ? List.of(cue, attributions.get(0)) : List.of();
	}
}
