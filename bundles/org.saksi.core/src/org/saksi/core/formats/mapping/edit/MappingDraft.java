package org.saksi.core.formats.mapping.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.formats.mapping.MappingProposal;
import org.saksi.core.formats.mapping.TypeNames;
import org.saksi.core.formats.mapping.edit.MappingRow.Kind;
import org.saksi.core.formats.mapping.edit.MappingRow.State;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * A mapping that is being edited, beside what the files have. What no rule names is a row too; giving it a target makes a rule. For one
 * thread.
 */
public final class MappingDraft {

	private final Mapping found;
	private final SchemeIndex scheme;
	private final Predicate<String> labels;
	private Mapping mapping;

	/**
	 * A draft.
	 *
	 * @param mapping where it begins
	 * @param found   names all that the files have, with what it would become without a mapping
	 * @param labels  whether a column of a meaning holds labels
	 */
	public MappingDraft(Mapping mapping, Mapping found, SchemeIndex scheme, Predicate<String> labels) {
		this.mapping = mapping;
		this.found = found;
		this.scheme = scheme;
		this.labels = labels;
	}

	/** @return the mapping as it is now */
	public Mapping mapping() {
		return mapping;
	}

	/** @return types or columns with what belongs to them: those of the mapping, then what it does not name */
	public List<MappingRow> rows() {
		return new MappingRows(mapping, found, labels).rows();
	}

	/** Says what happens with what no rule names. */
	public void setUnmapped(Unmapped fate) {
		mapping = mapping.withUnmapped(fate);
	}

	/** @return the mark type of the scheme that a target of a type is, or {@code null} for a new one */
	public static MarkType type(String target, SchemeIndex scheme) {
		MarkType type = target == null ? null : scheme.type(target);
		if (type != null && TypeNames.isMark(type)) {
			return type;
		}
		Base base = target == null ? null : Base.get(target);
		return base == null || base.compareTo(Base.MARK) >= 0 ? null : scheme.type(base);
	}

	/**
	 * Says what a row becomes.
	 *
	 * @param row    one of {@link #rows()} or below one, as the mapping is now
	 * @param target {@code null} leaves it out; values and options, which cannot be left out, go back to what they are by themselves
	 */
	public void set(MappingRow row, String target) {
		List<String> path = row.path();
		if (path.get(0).equals(Kind.COLUMN.name())) {
			column(path, row, target);
			return;
		}
		int number = Integer.parseInt(path.get(1));
		List<MarkRule> rules = new ArrayList<>(mapping.marks());
		if (number < 0) {
			number = rules.size();
			rules.add(found.marks().stream().filter(rule -> rule.type().equals(path.get(2))).findFirst().orElseThrow());
		}
		rules.set(number, changed(rules.get(number), path, row.kind(), target));
		mapping = mapping.withMarks(rules);
	}

	private MarkRule changed(MarkRule rule, List<String> path, Kind kind, String target) {
		Map<String, ValueRule> attributes = new LinkedHashMap<>(rule.attributes());
		Map<String, String> links = new LinkedHashMap<>(rule.links());
		Map<String, String> set = new LinkedHashMap<>(rule.set());
		String name = path.size() > 4 ? path.get(4) : null;
		switch (kind) {
		case TYPE -> {
			MarkType type = type(target, scheme);
			links.replaceAll((role, to) -> to != null && fits(to, type) ? to : MappingProposal.role(role, type));
			return new MarkRule(rule.type(), rule.when(), target, attributes, links, set);
		}
		case ATTRIBUTE -> {
			ValueRule known = attribute(rule, name);
			attributes.put(name, new ValueRule(target, known.values(), known.tags()));
		}
		case VALUE -> {
			ValueRule known = attribute(rule, name);
			Map<String, String> values = new LinkedHashMap<>(known.values());
			put(values, path.get(6), target);
			attributes.put(name, new ValueRule(known.as(), values, known.tags()));
		}
		case ROLE -> links.put(name, target);
		case SET -> put(set, name, target);
		default -> throw new IllegalArgumentException(kind.name());
		}
		return new MarkRule(rule.type(), rule.when(), rule.as(), attributes, links, set);
	}

	/** Whether a role is one that the type has: attributions have theirs, other marks any but those. */
	private static boolean fits(String role, MarkType type) {
		boolean own = role.equals(TypeNames.role(role));
		return type != null && type.getBase() == Base.ATTRIBUTION ? own : !own;
	}

	private ValueRule attribute(MarkRule rule, String name) {
		ValueRule known = rule.attributes().get(name);
		return known != null ? known : found.marks().stream().filter(each -> each.type().equals(rule.type()))
				.map(each -> each.attributes().get(name)).filter(each -> each != null).findFirst().orElse(new ValueRule(name, Map.of()));
	}

	private static void put(Map<String, String> map, String key, String value) {
		if (value == null) {
			map.remove(key);
		} else {
			map.put(key, value);
		}
	}

	private void column(List<String> path, MappingRow row, String target) {
		List<ColumnRule> rules = new ArrayList<>(mapping.columns());
		String column = path.get(1);
		int at = rules.stream().map(ColumnRule::column).toList().indexOf(column);
		ColumnRule rule = at >= 0 ? rules.get(at)
				: found.columns().stream().filter(each -> each.column().equals(column)).findFirst().orElseThrow();
		Map<String, String> values = new LinkedHashMap<>(rule.values());
		Map<String, String> options = new HashMap<>(rule.options());
		String as = rule.as();
		switch (row.kind()) {
		case COLUMN -> {
			as = target;
			if (target != null && labels.test(target)) {
				options.putIfAbsent(ColumnTargets.TYPE, "label");
				options.putIfAbsent(ColumnTargets.ATTRIBUTE, "label");
			}
		}
		case VALUE -> put(values, path.get(3), target);
		case OPTION -> put(options, path.get(3), target);
		default -> throw new IllegalArgumentException(row.kind().name());
		}
		ColumnRule changed = new ColumnRule(column, as, values, new java.util.TreeMap<>(options));
		if (at >= 0) {
			rules.set(at, changed);
		} else {
			rules.add(changed);
		}
		mapping = mapping.withColumns(rules);
	}

	/** @return whether there is a rule of its own for a row that can be taken away */
	public boolean canRemove(MappingRow row) {
		return row.state() == State.RULE && row.kind() != Kind.OPTION;
	}

	/** Takes the rule of a row away, so that it is as if the mapping did not name it. */
	public void remove(MappingRow row) {
		List<String> path = row.path();
		if (row.kind() == Kind.COLUMN) {
			mapping = mapping.withColumns(mapping.columns().stream().filter(rule -> !rule.column().equals(path.get(1))).toList());
			return;
		}
		if (row.kind() == Kind.VALUE || row.kind() == Kind.SET) {
			set(row, null);
			return;
		}
		List<MarkRule> rules = new ArrayList<>(mapping.marks());
		int number = Integer.parseInt(path.get(1));
		MarkRule rule = rules.get(number);
		if (row.kind() == Kind.TYPE) {
			rules.remove(number);
		} else {
			Map<String, ValueRule> attributes = new LinkedHashMap<>(rule.attributes());
			Map<String, String> links = new LinkedHashMap<>(rule.links());
			if (row.kind() == Kind.ROLE) {
				links.remove(path.get(4));
			} else {
				attributes.remove(path.get(4));
			}
			rules.set(number, new MarkRule(rule.type(), rule.when(), rule.as(), attributes, links, rule.set()));
		}
		mapping = mapping.withMarks(rules);
	}
}
