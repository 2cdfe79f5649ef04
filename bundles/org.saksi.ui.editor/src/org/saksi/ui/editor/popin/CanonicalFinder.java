package org.saksi.ui.editor.popin;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.core.names.NameSearch;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.ArticleModel;

/** Finds canonical claims by their wording. */
final class CanonicalFinder implements Finder<CanonicalClaim> {

	private static final int MOST = 60;

	private final Consumer<CanonicalChoice> chosen;
	private final NameSearch<CanonicalClaim> search;
	private final AttributeType kinds;

	CanonicalFinder(ArticleModel model, Consumer<CanonicalChoice> chosen) {
		this.chosen = chosen;
		kinds = SchemeIndex.attribute(model.scheme().type(Base.CANONICAL_CLAIM), "kind"); //$NON-NLS-1$
		search = new NameSearch<>(model.registries().canonicalClaims(), claim -> Collections.singletonList(claim.getText()));
	}

	@Override
	public String prompt() {
		return Messages.Canonical_prompt;
	}

	@Override
	public int width() {
		return 580;
	}

	@Override
	public List<NameSearch.Match<CanonicalClaim>> find(String typed) {
		return search.find(typed, MOST);
	}

	@Override
	public String name(CanonicalClaim claim) {
		return claim.getText() == null ? claim.getId() : claim.getText();
	}

	@Override
	public String detail(CanonicalClaim claim) {
		Tag tag = SchemeIndex.tag(kinds, claim.getKind());
		String kind = tag == null ? claim.getKind() : SchemeIndex.label(tag, Locale.getDefault());
		return Stream.of(claim.getId(), kind, claim.getSlot()).filter(part -> part != null && !part.isBlank())
				.collect(Collectors.joining(" · ")); //$NON-NLS-1$
	}

	@Override
	public void choose(CanonicalClaim claim) {
		chosen.accept(new CanonicalChoice(claim.getId(), name(claim), claim.getKind()));
	}

	@Override
	public boolean creates() {
		return true;
	}

	@Override
	public List<Tag> types() {
		return kinds == null ? List.of() : kinds.getTags().stream().filter(tag -> !tag.isRetired()).toList();
	}

	@Override
	public String typePrompt() {
		return Messages.Canonical_kind;
	}

	@Override
	public void create(String typed, String type) {
		chosen.accept(new CanonicalChoice(null, typed, type));
	}
}
