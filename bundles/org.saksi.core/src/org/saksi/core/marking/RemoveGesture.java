package org.saksi.core.marking;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.marking.StanceGestures.Agents;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/**
 * Removes marks and what cannot be without them: attributions without claims or sources, stances without attribution or
 * target, sources without a span whose last attribution goes, comments with their answers. All other references to them are
 * unset.
 */
final class RemoveGesture {

	private final Layer layer;
	private final StanceGestures stances;
	private final Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());

	RemoveGesture(Workplace place, StanceGestures stances) {
		layer = place.layer();
		this.stances = stances;
	}

	void remove(Collection<? extends Mark> marks) {
		gone.addAll(marks);
		int before;
		do {
			before = gone.size();
			layer.getAttributions().stream().filter(this::isEmpty).forEach(gone::add);
			layer.getStances().stream().filter(this::isBare).forEach(gone::add);
		} while (gone.size() > before);
		addUnusedSources();
		addComments();
		List<Attribution> touched = layer.getAttributions().stream().filter(this::losesPart).toList();
		Map<Attribution, Agents> agents = new IdentityHashMap<>();
		touched.forEach(attribution -> agents.put(attribution, Agents.of(attribution)));
		touched.forEach(this::unlink);
		unset();
		drop();
		touched.forEach(attribution -> stances.complete(attribution, agents.get(attribution)));
	}

	private boolean isEmpty(Attribution attribution) {
		boolean claimless = attribution.getClaims().stream().allMatch(gone::contains);
		boolean sourceless = !attribution.isWriter() && attribution.getSources().stream().allMatch(gone::contains);
		return !gone.contains(attribution) && (claimless || sourceless)
				&& (attribution.getClaims().stream().anyMatch(gone::contains)
						|| attribution.getSources().stream().anyMatch(gone::contains));
	}

	private boolean isBare(Stance stance) {
		return !gone.contains(stance) && (stance.getAttribution() != null && gone.contains(stance.getAttribution())
				|| stance.getClaim() != null && gone.contains(stance.getClaim()));
	}

	/** A source without a place of its own goes with its last attribution. */
	private void addUnusedSources() {
		Set<Source> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
		layer.getAttributions().stream().filter(gone::contains).forEach(a -> collectSpanless(a, candidates));
		layer.getAttributions().stream().filter(a -> !gone.contains(a)).forEach(attribution -> {
			candidates.removeAll(attribution.getSources());
			attribution.getChain().forEach(hop -> candidates.remove(hop.getSource()));
		});
		gone.addAll(candidates);
	}

	private static void collectSpanless(Attribution attribution, Set<Source> candidates) {
		attribution.getSources().stream().filter(source -> source.getSpan() == null).forEach(candidates::add);
		for (ChainHop hop : attribution.getChain()) {
			if (hop.getSource() != null && hop.getSource().getSpan() == null) {
				candidates.add(hop.getSource());
			}
		}
	}

	private void addComments() {
		int before;
		do {
			before = gone.size();
			for (Comment comment : layer.getComments()) {
				if (comment.getOn() != null && gone.contains(comment.getOn())
						|| comment.getAnswers() != null && gone.contains(comment.getAnswers())) {
					gone.add(comment);
				}
			}
		} while (gone.size() > before);
	}

	private boolean losesPart(Attribution attribution) {
		return !gone.contains(attribution) && (attribution.getCue() != null && gone.contains(attribution.getCue())
				|| attribution.getSources().stream().anyMatch(gone::contains)
				|| attribution.getClaims().stream().anyMatch(gone::contains)
				|| attribution.getChain().stream().anyMatch(
						hop -> hop.getSource() != null && gone.contains(hop.getSource())
								|| hop.getCue() != null && gone.contains(hop.getCue())));
	}

	private void unlink(Attribution attribution) {
		attribution.getSources().removeAll(gone);
		attribution.getClaims().removeAll(gone);
		if (attribution.getCue() != null && gone.contains(attribution.getCue())) {
			attribution.setCue(null);
		}
		for (ChainHop hop : List.copyOf(attribution.getChain())) {
			if (hop.getCue() != null && gone.contains(hop.getCue())) {
				hop.setCue(null);
			}
			if (hop.getSource() != null && gone.contains(hop.getSource())) {
				hop.setSource(null);
				if (hop.getAgent() == null) {
					attribution.getChain().remove(hop);
				}
			}
		}
	}

	private void unset() {
		for (Claim claim : layer.getClaims()) {
			if (claim.getAnaphoricOf() != null && gone.contains(claim.getAnaphoricOf())) {
				claim.setAnaphoricOf(null);
			}
		}
		for (CustomMark mark : layer.getMarks()) {
			if (mark.getLinks().stream().anyMatch(link -> link.getTargets().stream().anyMatch(gone::contains))) {
				mark.getLinks().forEach(link -> link.getTargets().removeAll(gone));
				mark.getLinks().removeIf(link -> link.getTargets().isEmpty());
			}
		}
	}

	private void drop() {
		layer.getSources().removeAll(gone);
		layer.getCues().removeAll(gone);
		layer.getClaims().removeAll(gone);
		layer.getAttributions().removeAll(gone);
		layer.getStances().removeAll(gone);
		layer.getMarks().removeAll(gone);
		layer.getComments().removeAll(gone);
	}
}
