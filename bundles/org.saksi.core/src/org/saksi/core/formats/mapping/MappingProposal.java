package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Collects the types, attributes and roles of documents and proposes a mapping that names them all. */
public final class MappingProposal {

	private static final class Seen {
		private final Set<String> attributes = new LinkedHashSet<>();
		private final Set<String> roles = new LinkedHashSet<>();
	}

	private final Map<String, Seen> types = new LinkedHashMap<>();

	/** Adds what a document has. */
	public void add(ForeignDocument document) {
		for (ForeignMark mark : document.marks()) {
			Seen seen = types.computeIfAbsent(mark.type(), type -> new Seen());
			seen.attributes.addAll(mark.attributes().keySet());
			seen.roles.addAll(mark.links().keySet());
		}
	}

	/**
	 * The proposal.
	 *
	 * @param base   its rules stay; only types that it does not name get new ones
	 * @param format id of the format
	 */
	public Mapping mapping(Mapping base, String format, SchemeIndex scheme) {
		List<MarkRule> rules = new ArrayList<>(base.marks());
		types.forEach((name, seen) -> {
			if (base.marks().stream().noneMatch(rule -> rule.type().equals(name))) {
				rules.add(rule(name, seen, scheme));
			}
		});
		return new Mapping(base.id(), base.name(), base.description(), base.formats().isEmpty() ? List.of(format) : base.formats(),
				base.scheme() == null ? scheme.scheme().getId() : base.scheme(), base.unmapped(), rules, base.columns(),
				base.options());
	}

	private static MarkRule rule(String name, Seen seen, SchemeIndex scheme) {
		MarkType type = TypeNames.type(name, scheme);
		Map<String, ValueRule> attributes = new LinkedHashMap<>();
		for (String attribute : seen.attributes) {
			AttributeType found = TypeNames.attribute(attribute, type);
			attributes.put(attribute, new ValueRule(found == null ? SchemeGrowth.id(attribute) : found.getId(), Map.of()));
		}
		Map<String, String> links = new LinkedHashMap<>();
		for (String role : seen.roles) {
			String found = type != null && type.getBase() == Base.ATTRIBUTION ? TypeNames.role(role) : role;
			links.put(role, found);
		}
		String as = type == null ? SchemeGrowth.id(LayerMaker.simple(name)) : type.getId();
		return new MarkRule(name, Map.of(), as, attributes, links, Map.of());
	}
}
