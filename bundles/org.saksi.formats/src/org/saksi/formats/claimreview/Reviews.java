package org.saksi.formats.claimreview;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.Base;

/** Collects the reviews of a corpus, and where the claims that are reviewed appear. */
final class Reviews {

	private final Registries registries;
	private final SchemeIndex scheme;
	private final Account account;
	private final Set<Review> reviews = new LinkedHashSet<>();
	private final Map<String, Set<String>> appearances = new LinkedHashMap<>();

	Reviews(Registries registries, SchemeIndex scheme, Account account) {
		this.registries = registries;
		this.scheme = scheme;
		this.account = account;
	}

	/** @return the reviews, in the order of the corpus */
	Set<Review> all() {
		return reviews;
	}

	/** @return ids of the articles that mention a canonical claim, in the order of the corpus */
	Set<String> appearances(String claim) {
		return appearances.getOrDefault(claim, Set.of());
	}

	void add(Layer layer) {
		for (Mark mark : LayerMarks.all(layer)) {
			if (mark instanceof Claim claim) {
				claim.getCanonical().stream().map(this::canonical)
						.forEach(id -> appearances.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(layer.getArticle()));
			}
			if (mark instanceof Stance stance) {
				add(stance, layer.getArticle());
			} else {
				String type = mark.getType() == null ? SchemeIndex.base(mark).getLiteral() : mark.getType();
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.Reviews_mark, type), 0);
			}
		}
		layer.getComments().forEach(comment -> account.count(Report.Kind.LEFT_OUT, Messages.Reviews_comment, 0));
	}

	private String canonical(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? id : claim.getId();
	}

	private void add(Stance stance, String article) {
		String claim = stance.getCanonical();
		if (claim == null && stance.getClaim() != null && !stance.getClaim().getCanonical().isEmpty()) {
			claim = stance.getClaim().getCanonical().get(0);
		}
		CanonicalClaim target = registries.canonicalClaim(claim);
		if (target == null || target.getText() == null) {
			account.count(Report.Kind.LEFT_OUT, Messages.Reviews_noClaim, 0);
			return;
		}
		Agent holder = registries.agent(stance.getHolder());
		String type = holder == null ? null : scheme.meaning(Base.AGENT, "type", holder.getType());
		if (!"organization".equals(type) && !"document".equals(type)) {
			account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.Reviews_holder, type == null ? "?" : type), 0);
			return;
		}
		Verdict verdict = Verdict.of(scheme.meaning(stance, "polarity"), scheme.meaning(stance, "certainty"));
		if (verdict == null) {
			account.count(Report.Kind.LEFT_OUT, Messages.Reviews_noVerdict, 0);
			return;
		}
		reviews.add(new Review(article, holder.getId(), target.getId(), verdict));
	}
}
