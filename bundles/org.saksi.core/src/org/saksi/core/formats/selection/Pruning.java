package org.saksi.core.formats.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;

/**
 * Takes marks out of a layer and what cannot be without them: an attribution without a claim, or with neither a source nor
 * the writer; a stance whose target or attribution went; a mark of an added type without a place whose links all went; a
 * comment on what went, and the answers to it. Nothing that stays refers to what went.
 */
final class Pruning {

	private final Layer layer;
	private final Set<Mark> gone;

	private Pruning(Layer layer, Set<Mark> gone) {
		this.layer = layer;
		this.gone = gone;
	}

	/**
	 * Changes the layer.
	 *
	 * @param gone    what goes; grows by what goes with it
	 * @param orphans whether a source, cue or claim goes too if it belonged to attributions of which none stays
	 */
	static void prune(Layer layer, Set<Mark> gone, boolean orphans) {
		Pruning pruning = new Pruning(layer, gone);
		Map<Mark, List<Attribution>> users = orphans ? pruning.users() : Map.of();
		pruning.attributions();
		users.forEach((mark, attributions) -> {
			if (gone.containsAll(attributions)) {
				gone.add(mark);
			}
		});
		pruning.attributions();
		layer.getClaims().stream().filter(claim -> gone.contains(claim.getAnaphoricOf()))
				.forEach(claim -> claim.setAnaphoricOf(null));
		pruning.stances();
		pruning.links();
		pruning.remove();
		pruning.comments();
	}

	private Map<Mark, List<Attribution>> users() {
		Map<Mark, List<Attribution>> users = new HashMap<>();
		for (Attribution attribution : layer.getAttributions()) {
			List<Mark> parts = new ArrayList<>(attribution.getClaims());
			parts.addAll(attribution.getSources());
			parts.add(attribution.getCue());
			for (ChainHop hop : attribution.getChain()) {
				parts.add(hop.getSource());
				parts.add(hop.getCue());
			}
			parts.removeAll(Collections.singleton(null));
			parts.forEach(part -> users.computeIfAbsent(part, key -> new ArrayList<>()).add(attribution));
		}
		return users;
	}

	private void attributions() {
		for (Attribution attribution : layer.getAttributions()) {
			attribution.getClaims().removeAll(gone);
			attribution.getSources().removeAll(gone);
			if (gone.contains(attribution.getCue())) {
				attribution.setCue(null);
			}
			for (ChainHop hop : attribution.getChain()) {
				if (gone.contains(hop.getSource())) {
					hop.setSource(null);
				}
				if (gone.contains(hop.getCue())) {
					hop.setCue(null);
				}
			}
			if (attribution.getClaims().isEmpty() || attribution.getSources().isEmpty() && !attribution.isWriter()) {
				gone.add(attribution);
			}
		}
	}

	private void stances() {
		for (Stance stance : layer.getStances()) {
			if (gone.contains(stance.getClaim()) || gone.contains(stance.getAttribution())) {
				gone.add(stance);
			}
		}
	}

	private void links() {
		boolean more = true;
		while (more) {
			more = false;
			for (CustomMark mark : layer.getMarks()) {
				boolean linked = !mark.getLinks().isEmpty();
				mark.getLinks().forEach(link -> link.getTargets().removeAll(gone));
				mark.getLinks().removeIf(link -> link.getTargets().isEmpty());
				if (linked && mark.getLinks().isEmpty() && mark.getSpan() == null) {
					more |= gone.add(mark);
				}
			}
		}
		layer.getMarks().forEach(mark -> mark.getLinks().forEach(link -> link.getTargets().removeAll(gone)));
		layer.getMarks().forEach(mark -> mark.getLinks().removeIf(link -> link.getTargets().isEmpty()));
	}

	private void remove() {
		layer.getSources().removeAll(gone);
		layer.getCues().removeAll(gone);
		layer.getClaims().removeAll(gone);
		layer.getAttributions().removeAll(gone);
		layer.getStances().removeAll(gone);
		layer.getMarks().removeAll(gone);
	}

	private void comments() {
		Set<Comment> silent = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (Comment comment : layer.getComments()) {
				if (gone.contains(comment.getOn()) || silent.contains(comment.getAnswers())) {
					more |= silent.add(comment);
				}
			}
		}
		layer.getComments().removeAll(silent);
	}
}
