package org.saksi.core.marking;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Claim;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Canonical claims and the links between them. */
final class CanonicalGestures {

	private final Workplace place;

	CanonicalGestures(Workplace place) {
		this.place = place;
	}

	void set(Claim claim, List<String> ids) throws CorpusException {
		for (String id : ids) {
			require(id);
		}
		List<String> distinct = ids.stream().distinct().toList();
		if (!claim.getCanonical().equals(distinct)) {
			claim.getCanonical().clear();
			claim.getCanonical().addAll(distinct);
		}
	}

	void require(String id) throws CorpusException {
		if (place.all().canonicalClaim(id) == null) {
			throw new CorpusException(NLS.bind(Messages.Canonical_unknown, id));
		}
	}

	/** A canonical claim of that wording, whatever case and punctuation; {@code null} if there is none. */
	CanonicalClaim find(String text) {
		String key = AgentNames.key(text);
		return place.all().canonicalClaims().stream()
				.filter(claim -> claim.getText() != null && AgentNames.key(claim.getText()).equals(key)).findFirst()
				.orElse(null);
	}

	CanonicalClaim create(String text, String kind) throws CorpusException {
		if (text == null || text.isBlank()) {
			throw new CorpusException(Messages.Canonical_noText);
		}
		checkTag(Base.CANONICAL_CLAIM, "kind", kind);
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		claim.setId(place.all().newClaimId());
		claim.setText(text.strip());
		claim.setKind(kind);
		place.own().getCanonicalClaims().add(claim);
		place.all().refresh();
		return claim;
	}

	ClaimLink link(String type, String from, String to) throws CorpusException {
		require(from);
		require(to);
		checkTag(Base.CLAIM_LINK, "type", type);
		for (ClaimLink link : place.all().claimLinks()) {
			if (type.equals(link.getType()) && from.equals(link.getFrom()) && to.equals(link.getTo())) {
				return link;
			}
		}
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType(type);
		link.setFrom(from);
		link.setTo(to);
		place.own().getLinks().add(link);
		place.all().refresh();
		return link;
	}

	/** Checks a tag of something that is not a mark; a scheme without the tag set takes any. */
	void checkTag(Base base, String attributeId, String tag) throws CorpusException {
		AttributeType attribute = SchemeIndex.attribute(place.scheme().type(base), attributeId);
		String problem = attribute == null || tag == null ? null : AttributeCheck.problem(attribute, tag);
		if (problem != null) {
			throw new CorpusException(NLS.bind(Messages.Tag_wrong, attributeId, problem));
		}
	}
}
