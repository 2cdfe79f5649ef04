package org.saksi.core.rules.builtin.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Claim;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.scheme.Base;

/**
 * V20: a claim in the headline has support in the body: a claim there with the same canonical claim, with one that is linked
 * to it as same, paraphrase, entailing or supporting, or one that is anaphoric with it. While the headline claim has no
 * canonical claim yet, any claim in the body will do.
 */
public final class HeadlineSupported implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		List<Claim> headline = new ArrayList<>();
		List<Claim> body = new ArrayList<>();
		for (Claim claim : context.layer().getClaims()) {
			Zone zone = claim.getSpan() == null ? null : context.text().zoneAt(claim.getSpan().start());
			String kind = zone == null ? null : context.scheme().meaning(Base.ZONE, "kind", zone.getKind());
			if ("headline".equals(kind)) {
				headline.add(claim);
			} else if ("body".equals(kind)) {
				body.add(claim);
			}
		}
		if (headline.isEmpty()) {
			return;
		}
		Set<String> stated = stated(context, body);
		Set<Claim> anaphoric = new HashSet<>();
		body.stream().filter(claim -> claim.getAnaphoricOf() != null).forEach(claim -> anaphoric.add(claim.getAnaphoricOf()));
		for (Claim claim : headline) {
			boolean supported = claim.getCanonical().isEmpty() && !body.isEmpty()
					|| claim.getCanonical().stream().anyMatch(id -> stated.contains(resolve(context, id)))
					|| anaphoric.contains(claim) || body.contains(claim.getAnaphoricOf());
			if (!supported) {
				findings.accept(Finding.of(claim.getId(), MarkPlaces.hull(claim.getSpan()),
						NLS.bind(Messages.V20_unsupported, claim.getId())));
			}
		}
	}

	/** The canonical claims that the body states or that follow from those by one link. */
	private static Set<String> stated(RuleContext context, List<Claim> body) {
		Map<String, Set<String>> supports = new HashMap<>();
		for (ClaimLink link : context.registries().claimLinks()) {
			String type = context.scheme().meaning(Base.CLAIM_LINK, "type", link.getType());
			boolean both = "same".equals(type) || "paraphrase".equals(type);
			if (both || "entails".equals(type) || "supports".equals(type)) {
				supports.computeIfAbsent(resolve(context, link.getFrom()), k -> new HashSet<>())
						.add(resolve(context, link.getTo()));
			}
			if (both) {
				supports.computeIfAbsent(resolve(context, link.getTo()), k -> new HashSet<>())
						.add(resolve(context, link.getFrom()));
			}
		}
		Set<String> stated = new HashSet<>();
		for (Claim claim : body) {
			for (String id : claim.getCanonical()) {
				String resolved = resolve(context, id);
				stated.add(resolved);
				stated.addAll(supports.getOrDefault(resolved, Set.of()));
			}
		}
		return stated;
	}

	private static String resolve(RuleContext context, String id) {
		CanonicalClaim claim = context.registries().canonicalClaim(id);
		return claim == null ? id : claim.getId();
	}
}
