package org.saksi.formats.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;

/** What the columns of one sheet mean: a layout, and a mapping that overrules it. */
final class TableColumns {

	/**
	 * A column.
	 *
	 * @param number  from 0
	 * @param header  its name
	 * @param meaning {@code null}: left out
	 * @param rule    what else is to be known
	 */
	record Column(int number, String header, Meaning meaning, ColumnRule rule) {

		/** @return a value as the mapping has it */
		String mapped(String cell) {
			String value = cell.strip();
			String mapped = rule.values().get(value);
			if (mapped == null) {
				String low = value.toLowerCase(java.util.Locale.ROOT);
				mapped = rule.values().containsValue(low) ? low : value;
			}
			return mapped;
		}
	}

	private final TableLayout layout;
	private final List<Column> columns = new ArrayList<>();
	private final Map<String, List<String>> left = new LinkedHashMap<>();

	/**
	 * Combines.
	 *
	 * @param mapping what was given; {@link Mapping#AUTOMATIC} for nothing
	 * @throws CorpusException if the mapping gives a column a meaning that there is not
	 */
	TableColumns(TableLayout layout, Mapping mapping) throws CorpusException {
		this.layout = layout;
		for (int i = 0; i < layout.header().size(); i++) {
			String name = layout.header().get(i);
			ColumnRule rule = mapping.column(name, i + 1);
			ColumnRule proposed = proposed(layout, name, i);
			if (rule == null && mapping.unmapped() == Unmapped.LEAVE) {
				left.computeIfAbsent(Messages.TableColumns_noRule, why -> new ArrayList<>()).add(name);
			} else if (rule != null && rule.as() == null) {
				left.computeIfAbsent(Messages.TableColumns_onPurpose, why -> new ArrayList<>()).add(name);
			} else if (rule != null || proposed != null) {
				ColumnRule used = rule != null ? rule : proposed;
				Meaning meaning = Meaning.of(used.as());
				if (meaning == null) {
					throw new CorpusException(NLS.bind(Messages.TableColumns_meaning, new Object[] { name, used.as(),
							String.join(", ", java.util.Arrays.stream(Meaning.values()).map(Meaning::id).toList()) }));
				}
				columns.add(new Column(i, name, meaning, used));
			}
		}
	}

	private static ColumnRule proposed(TableLayout layout, String name, int i) {
		return layout.rules().stream().filter(rule -> rule.column().equals(name) || rule.column().equals("#" + (i + 1))).findFirst()
				.orElse(null);
	}

	/** @return the layout that it began with */
	TableLayout layout() {
		return layout;
	}

	/** @return the columns that mean something, in their order */
	List<Column> columns() {
		return columns;
	}

	/** @return the columns of a meaning */
	List<Column> of(Meaning meaning) {
		return columns.stream().filter(column -> column.meaning() == meaning).toList();
	}

	/** @return columns that are left out, by the reason */
	Map<String, List<String>> left() {
		return left;
	}

	/** @return {@code Isi → text, Judul → headline}: what the columns mean, for people */
	String summary() {
		return String.join(", ", columns.stream().map(column -> column.header() + " → " + column.meaning().id()).toList());
	}
}
