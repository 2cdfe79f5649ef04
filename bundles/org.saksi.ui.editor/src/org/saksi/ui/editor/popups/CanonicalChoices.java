package org.saksi.ui.editor.popups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.ArticleModel;

/** The canonical claims that fit some words, those of this article first, and a new one. */
public final class CanonicalChoices {

	private final ArticleModel model;
	private final Consumer<String> pick;
	private final Consumer<String> create;

	/**
	 * Choices of canonical claims.
	 *
	 * @param pick   receives the id of a canonical claim
	 * @param create receives the text of a new one
	 */
	public CanonicalChoices(ArticleModel model, Consumer<String> pick, Consumer<String> create) {
		this.model = model;
		this.pick = pick;
		this.create = create;
	}

	/** @return what fits {@code typed}, best first */
	public List<Choice> of(String typed) {
		record Ranked(CanonicalClaim claim, int rank) {
		}
		Set<String> here = new HashSet<>();
		model.layer().getClaims().forEach(claim -> here.addAll(claim.getCanonical()));
		List<Choice> choices = new ArrayList<>();
		model.registries().canonicalClaims().stream()
				.map(claim -> new Ranked(claim, Matching.rank(typed, List.of(text(claim), claim.getId()))))
				.filter(ranked -> ranked.rank != Matching.NONE)
				.sorted(Comparator.comparingInt(Ranked::rank).thenComparing(r -> !here.contains(r.claim.getId()))
						.thenComparing(r -> text(r.claim), String.CASE_INSENSITIVE_ORDER))
				.forEach(r -> choices.add(new Choice(text(r.claim), r.claim.getId(), () -> pick.accept(r.claim.getId()))));
		String text = typed.strip();
		if (!text.isEmpty() && model.registries().canonicalClaims().stream().noneMatch(c -> text.equals(c.getText()))) {
			choices.add(new Choice(NLS.bind(Messages.ChoicePopup_new, text), null, () -> create.accept(text)));
		}
		return choices;
	}

	private static String text(CanonicalClaim claim) {
		return claim.getText() == null ? claim.getId() : claim.getText();
	}
}
