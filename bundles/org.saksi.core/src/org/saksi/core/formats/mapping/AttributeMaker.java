package org.saksi.core.formats.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;

/** Fills the attributes of a mark from those of an annotation. */
final class AttributeMaker {

	/** Key of {@code set} for the type of agents that are made. */
	private static final String AGENT_TYPE = "agent_type";
	/** What the attribute is called that keeps a value which the scheme does not allow. */
	private static final String ORIGINAL = "_original";

	private final Mapping mapping;
	private final SchemeGrowth growth;
	private final AgentNames agents;
	private final Account account;

	AttributeMaker(Mapping mapping, SchemeGrowth growth, AgentNames agents, Account account) {
		this.mapping = mapping;
		this.growth = growth;
		this.agents = agents;
		this.account = account;
	}

	/** @param comments receives values that are to be comments on the mark */
	void fill(Mark mark, MarkType type, MarkRule rule, ForeignMark from, Consumer<String> comments) {
		if (rule != null) {
			rule.set().forEach((id, value) -> {
				if (!id.equals(AGENT_TYPE)) {
					put(mark, type, id, List.of(value), List.of(), from);
				}
			});
		}
		from.attributes().forEach((name, values) -> {
			ValueRule value = rule == null ? null : rule.attributes().get(name);
			if (value == null && rule != null && rule.when().containsKey(name) && values.size() == 1) {
				return; // the condition says it
			}
			if (value != null && value.as() == null) {
				leave(Messages.AttributeMaker_onPurpose, name, from);
				return;
			}
			List<String> mapped = values.stream()
					.map(v -> XmlText.clean(value == null ? v : value.values().getOrDefault(v, v))).toList();
			String as = value != null ? value.as() : special(mark, type, name);
			if (MarkRoles.COMMENT.equals(as)) {
				mapped.forEach(comments);
			} else if (MarkRoles.AGENT.equals(as) && mark instanceof Source source) {
				source.setAgent(agents.id(mapped.get(0), agentType(rule)));
			} else if (MarkRoles.HOLDER.equals(as) && mark instanceof Stance stance) {
				stance.setHolder(agents.id(mapped.get(0), agentType(rule)));
			} else if (MarkRoles.WRITER.equals(as) && mark instanceof Attribution attribution) {
				attribution.setWriter(Boolean.parseBoolean(mapped.get(0)));
			} else {
				put(mark, type, as == null ? name : as, mapped, value == null ? List.of() : value.tags(), from);
			}
		});
	}

	private static String agentType(MarkRule rule) {
		return rule == null ? null : rule.set().get(AGENT_TYPE);
	}

	private static String special(Mark mark, MarkType type, String name) {
		if (TypeNames.attribute(name, type) != null) {
			return null;
		}
		String normal = TypeNames.normal(name);
		return mark instanceof Attribution && normal.equals(MarkRoles.WRITER) ? MarkRoles.WRITER : mark instanceof Source && normal.equals(MarkRoles.AGENT) ? MarkRoles.AGENT
				: mark instanceof Stance && normal.equals(MarkRoles.HOLDER) ? MarkRoles.HOLDER : null;
	}

	private void leave(String why, String name, ForeignMark from) {
		account.count(Report.Kind.LEFT_OUT, NLS.bind(why, name, from.type()), from.line());
	}

	private void put(Mark mark, MarkType type, String name, List<String> values, List<String> tags, ForeignMark from) {
		MarkType now = growth.type(type.getId());
		AttributeType attribute = TypeNames.attribute(name, now);
		if (attribute == null && mapping.unmapped() == Unmapped.LEAVE) {
			leave(Messages.AttributeMaker_noPlace, name, from);
			return;
		}
		if (attribute == null) {
			attribute = growth.attribute(now, name, values.size() > 1, tags);
			account.count(Report.Kind.ADJUSTED,
					NLS.bind(Messages.AttributeMaker_added, new Object[] { name, from.type(), type.getId() }), from.line());
		}
		AttributeType chosen = attribute;
		String value = stored(chosen, values.stream().map(v -> TypeNames.tag(v, chosen)).toList());
		boolean fits = (chosen.isMany() || values.size() == 1) && AttributeCheck.problem(chosen, value) == null;
		if (fits) {
			mark.getAttributes().put(chosen.getId(), value);
			return;
		}
		account.count(mapping.unmapped() == Unmapped.LEAVE ? Report.Kind.LEFT_OUT : Report.Kind.ADJUSTED,
				NLS.bind(Messages.AttributeMaker_value, new Object[] { name, from.type(), String.join(", ", values), chosen.getId() + ORIGINAL }),
				from.line());
		if (mapping.unmapped() == Unmapped.KEEP) {
			AttributeType original = growth.attribute(now, chosen.getId() + ORIGINAL, values.size() > 1);
			mark.getAttributes().put(original.getId(), stored(original, values));
		}
	}

	private static String stored(AttributeType attribute, List<String> values) {
		return attribute.isMany() || values.size() > 1 ? AttributeValues.join(values) : values.get(0);
	}
}
