package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.Collection;
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

	/** More values than that are not listed. */
	private static final int MOST_VALUES = 50;
	/** Longer values are not listed, in UTF-16 code units. */
	private static final int LONGEST_VALUE = 60;

	private static final class Seen {
		private final Map<String, Set<String>> attributes = new LinkedHashMap<>();
		private final Map<String, List<String>> tags = new LinkedHashMap<>();
		private final Set<String> roles = new LinkedHashSet<>();

		Set<String> values(String attribute) {
			return attributes.computeIfAbsent(attribute, name -> new LinkedHashSet<>());
		}
	}

	private final Map<String, Seen> types = new LinkedHashMap<>();

	private Seen seen(String type) {
		return types.computeIfAbsent(type, name -> new Seen());
	}

	/** Adds what a document has. */
	public void add(ForeignDocument document) {
		for (ForeignMark mark : document.marks()) {
			Seen seen = seen(mark.type());
			mark.attributes().forEach((name, values) -> {
				Set<String> known = seen.values(name);
				if (known.size() <= MOST_VALUES) {
					known.addAll(values);
				}
			});
			seen.roles.addAll(mark.links().keySet());
		}
	}

	/**
	 * Adds a type that a schema declares, whether a document has it or not.
	 *
	 * @param attributes closed tag sets by name of the attribute; empty for one without
	 * @param roles      its roles
	 */
	public void declare(String type, Map<String, List<String>> attributes, Collection<String> roles) {
		Seen seen = seen(type);
		attributes.forEach((name, tags) -> {
			seen.values(name);
			if (!tags.isEmpty()) {
				seen.tags.put(name, List.copyOf(tags));
			}
		});
		seen.roles.addAll(roles);
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
		seen.attributes.forEach((attribute, values) -> attributes.put(attribute, value(attribute, values, seen.tags.getOrDefault(attribute, List.of()), type)));
		Map<String, String> links = new LinkedHashMap<>();
		for (String role : seen.roles) {
			links.put(role, role(role, type));
		}
		String as = type == null ? SchemeGrowth.id(LayerMaker.simple(name)) : type.getId();
		return new MarkRule(name, Map.of(), as, attributes, links, Map.of());
	}

	/** Values are listed where the scheme has tags for them: the tag of the name, else the value itself. */
	private static ValueRule value(String name, Set<String> values, List<String> tags, MarkType type) {
		AttributeType found = TypeNames.attribute(name, type);
		if (found == null) {
			return new ValueRule(SchemeGrowth.id(name), Map.of(), tags);
		}
		Map<String, String> mapped = new LinkedHashMap<>();
		Set<String> all = new LinkedHashSet<>(tags);
		all.addAll(values);
		if (!found.getTags().isEmpty() && all.size() <= MOST_VALUES && all.stream().allMatch(value -> value.length() <= LONGEST_VALUE)) {
			all.forEach(value -> mapped.put(value, TypeNames.tag(value, found)));
		}
		return new ValueRule(found.getId(), mapped);
	}

	/**
	 * Where a role of a type goes if nobody says otherwise.
	 *
	 * @param type what the type becomes, or {@code null} for a new one
	 * @return {@code null} if it has no place
	 */
	public static String role(String role, MarkType type) {
		return type != null && type.getBase() == Base.ATTRIBUTION ? TypeNames.role(role) : role;
	}
}
