package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;

/** Which attributions a mark is in and which stances it has. A snapshot of a layer: make a new one after a gesture. */
public final class LayerLinks {

	private final Map<Mark, List<Attribution>> attributions = new HashMap<>();
	private final Map<Mark, List<Stance>> stances = new HashMap<>();

	/** The links of {@code layer}. */
	public LayerLinks(Layer layer) {
		for (Attribution attribution : layer.getAttributions()) {
			parts(attribution).forEach(part -> add(attributions, part, attribution));
			add(attributions, attribution, attribution);
		}
		for (Stance stance : layer.getStances()) {
			add(stances, stance.getClaim(), stance);
			add(stances, stance.getAttribution(), stance);
		}
	}

	private static <T> void add(Map<Mark, List<T>> map, Mark key, T value) {
		if (key != null) {
			List<T> values = map.computeIfAbsent(key, k -> new ArrayList<>(2));
			if (!values.contains(value)) {
				values.add(value);
			}
		}
	}

	/** @return sources, cue, claims, and what the hops name, in this order, without duplicates or gaps */
	public static List<Mark> parts(Attribution attribution) {
		List<Mark> parts = new ArrayList<>(attribution.getSources());
		put(parts, attribution.getCue());
		attribution.getClaims().forEach(claim -> put(parts, claim));
		for (ChainHop hop : attribution.getChain()) {
			put(parts, hop.getSource());
			put(parts, hop.getCue());
		}
		return parts;
	}

	private static void put(List<Mark> parts, Mark mark) {
		if (mark != null && !parts.contains(mark)) {
			parts.add(mark);
		}
	}

	/** @return the attributions that a source, cue or claim is part of; of an attribution, itself */
	public List<Attribution> attributions(Mark mark) {
		return mark instanceof Stance stance
				? stance.getAttribution() == null ? List.of() : List.of(stance.getAttribution())
				: attributions.getOrDefault(mark, List.of());
	}

	/** @return the stances towards a claim */
	public List<Stance> stances(Claim claim) {
		return stances.getOrDefault(claim, List.of());
	}

	/** @return the stances that belong to an attribution */
	public List<Stance> stances(Attribution attribution) {
		return stances.getOrDefault(attribution, List.of());
	}
}
