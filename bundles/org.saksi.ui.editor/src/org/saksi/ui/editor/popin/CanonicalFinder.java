package org.saksi.ui.editor.popin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.core.names.NameSearch;
import org.saksi.core.names.RegistryNames;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.CueLexicon;
import org.saksi.model.Span;
import org.saksi.model.marks.Claim;
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
	private final String words;
	private final Map<CanonicalClaim, Integer> lately;
	private final AttributeType kinds;

	/** @param claim whose canonical claim is looked for, or {@code null} */
	CanonicalFinder(ArticleModel model, Claim claim, Consumer<CanonicalChoice> chosen) {
		this.chosen = chosen;
		words = claim == null || claim.getSpan() == null ? "" //$NON-NLS-1$
				: claim.getSpan().textIn(model.text().text()).replace(Span.GAP, " ").strip(); //$NON-NLS-1$
		lately = lately(model);
		kinds = SchemeIndex.attribute(model.scheme().type(Base.CANONICAL_CLAIM), "kind"); //$NON-NLS-1$
		search = RegistryNames.claims(model.registries());
	}

	/** The words without the clitic that the wording of a canonical claim does not have. */
	private static String stems(String text) {
		return Arrays.stream(text.split("\\s+")).map(CueLexicon::stem).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Those of the layer, the latest first. */
	private static Map<CanonicalClaim, Integer> lately(ArticleModel model) {
		Map<CanonicalClaim, Integer> ranks = new LinkedHashMap<>();
		for (Claim claim : model.layer().getClaims().reversed()) {
			for (String id : claim.getCanonical()) {
				CanonicalClaim canonical = model.registries().canonicalClaim(id);
				if (canonical != null) {
					ranks.putIfAbsent(canonical, ranks.size());
				}
			}
		}
		return ranks;
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
		return typed.isBlank() ? proposed() : search.find(typed, MOST, lately);
	}

	/** Where nothing is typed: those that have words of the claim, then those used lately, then all others. */
	private List<NameSearch.Match<CanonicalClaim>> proposed() {
		Map<CanonicalClaim, NameSearch.Match<CanonicalClaim>> found = new LinkedHashMap<>();
		search.find(stems(words), MOST, lately).forEach(match -> found.put(match.entry(), new NameSearch.Match<>(match.entry(), match.score(), true)));
		search.find("", MOST, lately).forEach(match -> found.putIfAbsent(match.entry(), match)); //$NON-NLS-1$
		return found.values().stream().limit(MOST).toList();
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

	/** The words of the claim. */
	@Override
	public String unnamed() {
		return words;
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
