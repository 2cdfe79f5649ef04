package org.saksi.core.scheme;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.saksi.model.article.Zone;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/** What a file holds that a scheme does not know: types, attributes and values. */
public final class SchemeOrphans {

	private final SchemeIndex index;
	private final Set<String> found = new HashSet<>();

	private SchemeOrphans(Scheme scheme) {
		index = new SchemeIndex(scheme);
	}

	/**
	 * What a layer, an article or a registry holds.
	 *
	 * @return each once: {@code MARK.ATTRIBUTE=VALUE} of a mark, whatever its type is called; {@code TYPE.ATTRIBUTE=VALUE} of other
	 *         things
	 */
	public static Set<String> of(Versioned root, Scheme scheme) {
		return of(List.of(root), scheme);
	}

	/** As {@link #of(Versioned, Scheme)}: what objects hold, with all that they contain and the marks that they belong to. */
	public static Set<String> of(Collection<? extends EObject> objects, Scheme scheme) {
		SchemeOrphans orphans = new SchemeOrphans(scheme);
		for (EObject object : objects) {
			for (EObject each = object; each != null; each = each.eContainer()) {
				orphans.add(each);
			}
			object.eAllContents().forEachRemaining(orphans::add);
		}
		return orphans.found;
	}

	private void add(EObject object) {
		switch (object) {
		case Mark mark -> add(mark);
		case ChainHop hop -> add(Base.HOP, "role", hop.getRole());
		case Zone zone -> add(Base.ZONE, "kind", zone.getKind());
		case Agent agent -> add(Base.AGENT, "type", agent.getType());
		case CanonicalClaim claim -> add(Base.CANONICAL_CLAIM, "kind", claim.getKind());
		case ClaimLink link -> add(Base.CLAIM_LINK, "type", link.getType());
		default -> {
			// stores nothing of the scheme
		}
		}
	}

	private void add(Mark mark) {
		String name = mark.getId();
		MarkType type = index.type(mark);
		if (type == null) {
			found.add(name);
		}
		for (Map.Entry<String, String> entry : mark.getAttributes()) {
			AttributeType attribute = SchemeIndex.attribute(type, entry.getKey());
			if (attribute == null) {
				found.add(name + "." + entry.getKey());
			} else if (entry.getValue() != null && AttributeCheck.problem(attribute, entry.getValue()) != null) {
				found.add(name + "." + entry.getKey() + "=" + entry.getValue());
			}
		}
	}

	private void add(Base base, String attribute, String value) {
		AttributeType type = SchemeIndex.attribute(index.type(base), attribute);
		if (type != null && value != null && AttributeCheck.problem(type, value) != null) {
			found.add(base.getLiteral() + "." + attribute + "=" + value);
		}
	}
}
