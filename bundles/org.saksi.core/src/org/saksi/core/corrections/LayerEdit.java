package org.saksi.core.corrections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.Marking;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;

/**
 * A correction of a layer.
 *
 * @param article   id of the article
 * @param annotator whose layer it is
 * @param mark      id of the mark in the layer
 * @param what      what is done to it
 * @param part      id of the attribute, name of the feature of a quantity or hop, or id of the claim or source that is unlinked
 * @param index     of the quantity or hop, from 0
 * @param expected  what is there now, as {@link #now} gives it
 * @param value     what is to be there; empty for nothing
 */
public record LayerEdit(String article, String annotator, String mark, What what, String part, int index, String expected,
		String value) implements Edit {

	/** What is done, in the order in which it is done in a layer. */
	public enum What {
		/** Sets an attribute. */
		ATTRIBUTE,
		/** Sets the agent of a source. */
		AGENT,
		/** Sets the canonical claims of a claim: ids, joined by {@code |}. */
		CANONICAL,
		/** Sets a feature of a quantity: value, min, max, unit, approximate. */
		QUANTITY,
		/** Sets the agent or the role of a hop. */
		HOP,
		/** Removes a quantity. */
		REMOVE_QUANTITY,
		/** Removes a hop. */
		REMOVE_HOP,
		/** Takes a claim or a source out of an attribution. */
		UNLINK,
		/** Removes the mark with what cannot be without it. */
		REMOVE
	}

	/** What is there now: a text, empty for nothing; {@code null} if the mark, or the part of it, is not there. */
	public String now(Layer layer) {
		Mark found = LayerMarks.byId(layer, mark);
		if (found == null) {
			return null;
		}
		return switch (what) {
		case ATTRIBUTE -> Objects.requireNonNullElse(found.getAttributes().get(part), "");
		case AGENT -> found instanceof Source source ? Objects.requireNonNullElse(source.getAgent(), "") : null;
		case CANONICAL -> found instanceof Claim claim ? String.join("|", claim.getCanonical()) : null;
		case QUANTITY -> quantity(found) == null ? null : text(quantity(found));
		case HOP -> hop(found) == null ? null
				: Objects.requireNonNullElse("role".equals(part) ? hop(found).getRole() : hop(found).getAgent(), "");
		case REMOVE_QUANTITY -> quantity(found) == null ? null : "";
		case REMOVE_HOP -> hop(found) == null ? null : "";
		case UNLINK -> linked(found) == null ? null : "";
		case REMOVE -> "";
		};
	}

	/** The same edit of a layer as it is now. */
	public LayerEdit of(Layer layer) {
		return new LayerEdit(article, annotator, mark, what, part, index, now(layer), value);
	}

	private Quantity quantity(Mark found) {
		return found instanceof Claim claim && index < claim.getQuantities().size() ? claim.getQuantities().get(index) : null;
	}

	private ChainHop hop(Mark found) {
		return found instanceof Attribution attribution && index < attribution.getChain().size() ? attribution.getChain().get(index)
				: null;
	}

	private Mark linked(Mark found) {
		if (!(found instanceof Attribution attribution)) {
			return null;
		}
		return java.util.stream.Stream.concat(attribution.getClaims().stream(), attribution.getSources().stream())
				.filter(each -> part.equals(each.getId())).findFirst().orElse(null);
	}

	private String text(Quantity quantity) {
		Object value = quantity.eGet(MarksPackage.Literals.QUANTITY.getEStructuralFeature(part));
		return value == null ? "" : value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

	/**
	 * Does it.
	 *
	 * @param marking on the layer
	 * @throws CorpusException if it cannot be done; then the layer is as it was
	 */
	void apply(Marking marking) throws CorpusException {
		Mark found = LayerMarks.byId(marking.layer(), mark);
		switch (what) {
		case ATTRIBUTE -> marking.setTag(found, part, value);
		case AGENT -> marking.setAgent((Source) found, value.isEmpty() ? null : value);
		case CANONICAL -> {
			List<String> ids = value.isEmpty() ? List.of() : List.of(value.split("\\|"));
			List<String> there = ((Claim) found).getCanonical();
			there.clear();
			there.addAll(ids);
		}
		case QUANTITY -> set(quantity(found));
		case HOP -> {
			if ("role".equals(part)) {
				hop(found).setRole(value.isEmpty() ? null : value);
			} else {
				marking.setHopAgent((Attribution) found, hop(found), value);
			}
		}
		case REMOVE_QUANTITY -> ((Claim) found).getQuantities().remove(index);
		case REMOVE_HOP -> marking.removeHop((Attribution) found, hop(found));
		case UNLINK -> marking.unlink((Attribution) found, linked(found));
		case REMOVE -> marking.remove(List.of(found));
		}
	}

	private void set(Quantity quantity) {
		Object object = value.isEmpty() ? null : switch (part) {
		case "unit" -> value;
		case "approximate" -> Boolean.valueOf(value);
		default -> new BigDecimal(value);
		};
		quantity.eSet(MarksPackage.Literals.QUANTITY.getEStructuralFeature(part), object);
	}
}
