package org.saksi.core.formats.mapping.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.formats.mapping.edit.MappingRow.Kind;
import org.saksi.core.formats.mapping.edit.MappingRow.State;

/** Lists a mapping and what files have, together, as rows. */
final class MappingRows {

	private static final List<String> OPTIONS = List.of(ColumnTargets.ANNOTATOR, ColumnTargets.TYPE, ColumnTargets.ATTRIBUTE);

	private final Mapping mapping;
	private final Mapping found;
	private final Predicate<String> labels;

	/**
	 * Lists.
	 *
	 * @param found  a mapping that names all that the files have, with what it becomes by its name
	 * @param labels whether a column of a meaning holds labels
	 */
	MappingRows(Mapping mapping, Mapping found, Predicate<String> labels) {
		this.mapping = mapping;
		this.found = found;
		this.labels = labels;
	}

	/** In the order of the files, which edits do not change; what only the mapping names comes last. */
	List<MappingRow> rows() {
		List<MappingRow> rows = new ArrayList<>();
		Set<String> types = new LinkedHashSet<>();
		for (MarkRule seen : found.marks()) {
			if (types.add(seen.type()) && !rules(seen.type(), rows)) {
				rows.add(type(seen, -1, unnamed()));
			}
		}
		mapping.marks().stream().map(MarkRule::type).filter(types::add).forEach(type -> rules(type, rows));
		for (ColumnRule seen : found.columns()) {
			ColumnRule rule = mapping.columns().stream().filter(known -> known.column().equals(seen.column())).findFirst().orElse(null);
			rows.add(column(rule == null ? seen : rule, rule == null ? unnamed() : State.RULE));
		}
		mapping.columns().stream().filter(rule -> found.columns().stream().noneMatch(seen -> seen.column().equals(rule.column())))
				.forEach(rule -> rows.add(column(rule, State.RULE)));
		return rows;
	}

	/** Adds all rules of a type; @return whether there are any */
	private boolean rules(String type, List<MappingRow> rows) {
		int before = rows.size();
		for (int i = 0; i < mapping.marks().size(); i++) {
			if (mapping.marks().get(i).type().equals(type)) {
				rows.add(type(mapping.marks().get(i), i, State.RULE));
			}
		}
		return rows.size() > before;
	}

	private State unnamed() {
		return mapping.unmapped() == Unmapped.KEEP ? State.BY_NAME : State.NO_RULE;
	}

	private static String target(State state, String as) {
		return state == State.NO_RULE ? null : as;
	}

	/** The place of a rule in a mapping is part of its path, for several rules may be for one type. */
	private MappingRow type(MarkRule rule, int number, State state) {
		MarkRule seen = found.marks().stream().filter(each -> each.type().equals(rule.type())).findFirst().orElse(null);
		List<String> path = List.of(Kind.TYPE.name(), Integer.toString(number), rule.type());
		List<MappingRow> children = new ArrayList<>();
		if (target(state, rule.as()) != null) {
			Map<String, ValueRule> known = seen == null ? Map.of() : seen.attributes();
			for (String name : union(rule.attributes().keySet(), known.keySet())) {
				if (!rule.when().containsKey(name) || rule.attributes().containsKey(name)) {
					children.add(attribute(rule.attributes().get(name), known.get(name), name, path, state));
				}
			}
			Map<String, String> roles = seen == null ? Map.of() : seen.links();
			for (String role : union(rule.links().keySet(), roles.keySet())) {
				boolean ruled = state == State.RULE && rule.links().containsKey(role);
				String to = ruled ? rule.links().get(role) : roles.get(role);
				children.add(new MappingRow(Kind.ROLE, below(path, Kind.ROLE, role), role, "", to, ruled ? State.RULE : State.BY_NAME,
						roles.containsKey(role), List.of()));
			}
			rule.set().forEach((id, value) -> children
					.add(new MappingRow(Kind.SET, below(path, Kind.SET, id), id, "", value, State.RULE, true, List.of())));
		}
		StringBuilder when = new StringBuilder();
		rule.when().forEach((name, value) -> when.append(when.isEmpty() ? "" : ", ").append(name).append('=').append(value));
		return new MappingRow(Kind.TYPE, path, rule.type(), when.toString(), target(state, rule.as()), state, seen != null, children);
	}

	private MappingRow attribute(ValueRule rule, ValueRule seen, String name, List<String> type, State owner) {
		State state = owner == State.RULE && rule != null ? State.RULE : unnamed();
		ValueRule used = rule == null ? seen : rule;
		String target = target(state, used.as());
		List<String> path = below(type, Kind.ATTRIBUTE, name);
		Map<String, String> values = new LinkedHashMap<>();
		if (target != null) {
			if (seen != null) {
				seen.tags().forEach(tag -> values.put(tag, tag));
				values.putAll(seen.values());
			}
			used.tags().forEach(tag -> values.putIfAbsent(tag, tag));
			values.putAll(used.values());
		}
		return new MappingRow(Kind.ATTRIBUTE, path, name, "", target, state, seen != null, values(values, used, path));
	}

	private static List<MappingRow> values(Map<String, String> values, ValueRule rule, List<String> path) {
		List<MappingRow> rows = new ArrayList<>();
		values.forEach((value, to) -> rows.add(new MappingRow(Kind.VALUE, below(path, Kind.VALUE, value), value, "", to,
				rule.values().containsKey(value) ? State.RULE : State.BY_NAME, true, List.of())));
		return rows;
	}

	private MappingRow column(ColumnRule rule, State state) {
		ColumnRule seen = found.columns().stream().filter(each -> each.column().equals(rule.column())).findFirst().orElse(null);
		List<String> path = List.of(Kind.COLUMN.name(), rule.column());
		String target = target(state, rule.as());
		List<MappingRow> children = new ArrayList<>();
		if (target != null && labels.test(target)) {
			for (String key : OPTIONS) {
				children.add(new MappingRow(Kind.OPTION, below(path, Kind.OPTION, key), key, "", rule.options().get(key), State.RULE, true, List.of()));
			}
		}
		if (target != null) {
			rule.values().forEach((value, to) -> children
					.add(new MappingRow(Kind.VALUE, below(path, Kind.VALUE, value), value, "", to, State.RULE, true, List.of())));
		}
		return new MappingRow(Kind.COLUMN, path, rule.column(), "", target, state, seen != null, children);
	}

	private static List<String> below(List<String> path, Kind kind, String name) {
		List<String> below = new ArrayList<>(path);
		below.add(kind.name());
		below.add(name);
		return below;
	}

	private static Set<String> union(Set<String> a, Set<String> b) {
		Set<String> all = new LinkedHashSet<>(a);
		all.addAll(b);
		return all;
	}
}
