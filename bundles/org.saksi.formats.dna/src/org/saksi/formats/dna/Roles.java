package org.saksi.formats.dna;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/**
 * What a mapping says of types of statements and their variables. A type that becomes an attribution has variables that name
 * sources, the claim and the stance; its parts are annotations of types of their own, for which this makes the rules.
 */
final class Roles {

	/** Role of a variable that names who claims. */
	static final String SOURCE = "source";
	/** Role of a variable that names what is claimed. */
	static final String CLAIM = "claim";
	/** Role of a variable that says the stance. */
	static final String STANCE = "stance";

	private static final String POLARITY = "polarity";

	private final Mapping mapping;
	private final SchemeIndex scheme;
	private final Map<String, MarkRule> derived = new LinkedHashMap<>();

	Roles(Mapping mapping, SchemeIndex scheme) {
		this.mapping = mapping;
		this.scheme = scheme;
	}

	/** @return the rule of a type of statements if it becomes an attribution, else {@code null} */
	MarkRule attribution(String label) {
		MarkRule rule = mapping.marks().stream().filter(each -> each.type().equals(label)).findFirst().orElse(null);
		if (rule == null || rule.as() == null) {
			return null;
		}
		MarkType type = scheme.type(rule.as());
		boolean is = type == null ? rule.as().equals(Base.ATTRIBUTION.getLiteral()) : type.getBase() == Base.ATTRIBUTION;
		return is && rule.attributes().values().stream().anyMatch(value -> CLAIM.equals(value.as())) ? rule : null;
	}

	/** @return the role of a variable of an attribution; {@code null} if it has none */
	static String role(MarkRule rule, String variable) {
		ValueRule value = rule.attributes().get(variable);
		String as = value == null ? null : value.as();
		return SOURCE.equals(as) || CLAIM.equals(as) || STANCE.equals(as) ? as : null;
	}

	/** @return the name of the type of annotations for a part of an attribution */
	String part(String role, String label, String variable) {
		String name = role + ":" + label + (variable == null ? "" : ":" + variable);
		derived.computeIfAbsent(name, key -> {
			MarkRule rule = attribution(label);
			if (role.equals(SOURCE)) {
				MarkType named = scheme.type(variable);
				return new MarkRule(key, named != null && named.getBase() == Base.SOURCE ? variable : SOURCE);
			}
			if (!role.equals(Base.ATTRIBUTION.getLiteral())) {
				return new MarkRule(key, role);
			}
			Map<String, ValueRule> rest = new LinkedHashMap<>(rule.attributes());
			rest.keySet().removeIf(each -> role(rule, each) != null);
			return new MarkRule(key, Map.of(), rule.as(), rest, Map.of(), rule.set());
		});
		return name;
	}

	/** @return the mapping with the rules for the parts that were asked for, for a maker of layers */
	Mapping mapping(Tables tables) {
		for (String label : tables.types.values()) {
			MarkRule rule = attribution(label);
			if (rule != null) {
				part(Base.ATTRIBUTION.getLiteral(), label, null);
				part(CLAIM, label, null);
				rule.attributes().forEach((variable, value) -> {
					if (role(rule, variable) != null) {
						part(role(rule, variable), label, role(rule, variable).equals(CLAIM) ? null : variable);
					}
				});
			}
		}
		List<MarkRule> rules = new ArrayList<>(derived.values());
		rules.addAll(mapping.marks());
		return mapping.withMarks(rules);
	}

	/** @return the tag of the scheme that means what the mapping makes of a value; the value itself if there is none */
	String polarity(MarkRule rule, String variable, String value) {
		ValueRule values = rule.attributes().get(variable);
		String meant = values == null ? value : values.values().getOrDefault(value, value);
		AttributeType polarity = SchemeIndex.attribute(scheme.type(Base.STANCE), POLARITY);
		if (polarity != null) {
			for (Tag tag : polarity.getTags()) {
				if (meant.equals(tag.getMeans()) || meant.equals(tag.getId())) {
					return tag.getId();
				}
			}
		}
		return meant;
	}

	/** @return the type of agents that a variable names: what the mapping sets, else the tag of its name; or {@code null} */
	String agentType(String variable) {
		for (MarkRule rule : mapping.marks()) {
			if (rule.type().equals(variable) && rule.set().containsKey("agent_type")) {
				return rule.set().get("agent_type");
			}
		}
		AttributeType type = SchemeIndex.attribute(scheme.type(Base.AGENT), "type");
		return SchemeIndex.tag(type, variable) == null ? null : variable;
	}
}
