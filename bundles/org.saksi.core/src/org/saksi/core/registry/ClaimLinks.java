package org.saksi.core.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Gestures over the links between canonical claims. */
public final class ClaimLinks {

	/**
	 * A link as one of its claims sees it, merges resolved.
	 *
	 * @param link     as stored
	 * @param other    the canonical claim at the other end
	 * @param outgoing whether it leads from the claim that was asked for
	 */
	public record Seen(ClaimLink link, CanonicalClaim other, boolean outgoing) {
	}

	private final RegistryWork work;

	ClaimLinks(RegistryWork work) {
		this.work = work;
	}

	/** @return types in the order of the scheme; those of the scheme {@code claims} where it has none */
	public static List<String> types(SchemeIndex scheme) {
		AttributeType types = SchemeIndex.attribute(scheme.type(Base.CLAIM_LINK), "type");
		return types == null || types.getTags().isEmpty()
				? List.of("same", "paraphrase", "entails", "contradicts", "supersedes", "supports")
				: types.getTags().stream().filter(tag -> !tag.isRetired()).map(tag -> tag.getId()).toList();
	}

	/** @return the links of a canonical claim; what a merge made a link to itself is not among them */
	public static List<Seen> of(Registries registries, String claim) {
		List<Seen> seen = new ArrayList<>();
		for (ClaimLink link : registries.claimLinks()) {
			CanonicalClaim from = registries.canonicalClaim(link.getFrom());
			CanonicalClaim to = registries.canonicalClaim(link.getTo());
			if (from != null && to != null && from != to) {
				if (from.getId().equals(claim)) {
					seen.add(new Seen(link, to, true));
				} else if (to.getId().equals(claim)) {
					seen.add(new Seen(link, from, false));
				}
			}
		}
		return seen;
	}

	/**
	 * Links two canonical claims, in the registry of the annotator at work.
	 *
	 * @return the link; that which is there already, if there is one
	 * @throws CorpusException if a claim is unknown, both are one, or the scheme has no such type
	 */
	public ClaimLink add(String type, String from, String to) throws CorpusException {
		CanonicalClaim first = require(from);
		CanonicalClaim second = require(to);
		if (first == second) {
			throw new CorpusException(Messages.Link_itself);
		}
		AttributeType types = SchemeIndex.attribute(new SchemeIndex(work.store().scheme()).type(Base.CLAIM_LINK), "type");
		String problem = types == null ? null : AttributeCheck.problem(types, type);
		if (problem != null) {
			throw new CorpusException(problem);
		}
		for (Seen seen : of(work.registries(), first.getId())) {
			if (seen.other() == second && seen.outgoing() && type.equals(seen.link().getType())) {
				return seen.link();
			}
		}
		return work.run(NLS.bind(Messages.Link_add, first.getText()), () -> {
			ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
			link.setType(type);
			link.setFrom(first.getId());
			link.setTo(second.getId());
			work.own().getLinks().add(link);
			return link;
		});
	}

	private CanonicalClaim require(String id) throws CorpusException {
		CanonicalClaim claim = work.registries().canonicalClaim(id);
		if (claim == null) {
			throw new CorpusException(NLS.bind(Messages.Entry_unknown, id));
		}
		return claim;
	}

	/** Removes a link. */
	public void remove(ClaimLink link) throws CorpusException {
		Registry registry = (Registry) link.eContainer();
		work.open(registry);
		work.run(Messages.Link_remove, () -> registry.getLinks().remove(link));
	}

	/** Removes the links from or to some canonical claims; within a gesture. */
	void removeAllOf(Set<String> claims) throws CorpusException {
		Set<ClaimLink> links = new LinkedHashSet<>();
		for (ClaimLink link : work.registries().claimLinks()) {
			if (claims.contains(link.getFrom()) || claims.contains(link.getTo())) {
				links.add(link);
			}
		}
		for (ClaimLink link : links) {
			Registry registry = (Registry) link.eContainer();
			work.open(registry);
			registry.getLinks().remove(link);
		}
	}
}
