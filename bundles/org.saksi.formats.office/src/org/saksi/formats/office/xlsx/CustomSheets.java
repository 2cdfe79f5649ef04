package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.MarkFields;
import org.saksi.formats.office.rows.MarkRow;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Link;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * A sheet for each mark type that the scheme adds. Marks of types that the scheme does not know come into a sheet
 * {@code marks} at the end, which is only there for them.
 */
final class CustomSheets {

	/** Roles beyond this many share one column. */
	private static final int MAX_ROLES = 100;
	private static final String OTHER_LINKS = "link_others";

	private record CustomRow(LayerContext layer, CustomMark mark) implements MarkRow {
		/** The targets of the links of a role, joined by {@code |}. */
		String targets(String role) {
			return mark.getLinks().stream().filter(link -> role.equals(link.getRole()))
					.flatMap(link -> link.getTargets().stream()).map(layer::id).collect(Collectors.joining("|"));
		}

		/** Links whose role is wanted: {@code role=id|id;role=id}. */
		String links(Predicate<String> wanted) {
			return mark.getLinks().stream().map(Link::getRole).filter(role -> role != null && wanted.test(role)).distinct()
					.map(role -> role + "=" + targets(role)).collect(Collectors.joining(";"));
		}
	}

	private final WorkbookWriter workbook;
	private final Map<String, Sheet<CustomRow>> byType = new LinkedHashMap<>();
	private Sheet<CustomRow> unknown;

	/** @param roles roles of links by id of the mark type, see {@link #roles} */
	CustomSheets(WorkbookWriter workbook, Attributes attributes, SchemeIndex scheme, Map<String, Set<String>> roles)
			throws IOException {
		this.workbook = workbook;
		for (MarkType type : scheme.types()) {
			if (type.getBase() == Base.MARK && !byType.containsKey(type.getId())) {
				Fields<CustomRow> fields = MarkFields.begin("mark_id", "The mark: article/annotator/id.");
				MarkFields.addSpan(fields, "the mark");
				attributes.addAll(fields, type);
				addLinks(fields, roles.getOrDefault(type.getId(), Set.of()));
				byType.put(type.getId(), new Sheet<>(workbook, sheetName(type.getId()), fields));
			}
		}
	}

	/** The id of the type, unless it is one of our own names or could be the continuation of one. */
	private static String sheetName(String type) {
		return CorpusExport.SHEETS.contains(type.replaceFirst("_\\d+$", "")) ? "mark_" + type : type;
	}

	private static void addLinks(Fields<CustomRow> fields, Set<String> roles) {
		Set<String> columns = roles.stream().limit(MAX_ROLES).collect(Collectors.toCollection(LinkedHashSet::new));
		columns.forEach(role -> fields.id("link_" + role, "Marks linked in the role " + role + ", joined by |.",
				row -> row.targets(role)));
		if (roles.size() > columns.size()) {
			fields.id(OTHER_LINKS, "Marks linked in other roles: role=id|id;role=id.",
					row -> row.links(role -> !columns.contains(role)));
		}
	}

	/** The roles of the links that marks of each added type have, in the order of their names; reads every layer once. */
	static Map<String, Set<String>> roles(CorpusView view, SchemeIndex scheme, SubMonitor monitor) throws CorpusException {
		Map<String, Set<String>> roles = new LinkedHashMap<>();
		if (scheme.type(Base.MARK) == null) {
			return roles;
		}
		List<String> articles = view.articleIds();
		monitor.setWorkRemaining(articles.size());
		for (String article : articles) {
			monitor.split(1);
			for (String annotator : view.annotators(article)) {
				Layer layer = view.layer(article, annotator);
				if (layer == null) {
					continue;
				}
				for (CustomMark mark : layer.getMarks()) {
					MarkType type = scheme.type(mark);
					if (type != null) {
						Set<String> known = roles.computeIfAbsent(type.getId(), x -> new TreeSet<>());
						mark.getLinks().stream().map(Link::getRole).filter(role -> role != null).forEach(known::add);
					}
				}
			}
		}
		return roles;
	}

	/** Writes the rows of a layer. */
	void add(LayerContext layer) throws IOException {
		for (CustomMark mark : layer.layer().getMarks()) {
			MarkType type = layer.export().scheme().type(mark);
			Sheet<CustomRow> sheet = type == null ? null : byType.get(type.getId());
			(sheet == null ? unknown() : sheet).add(new CustomRow(layer, mark));
		}
	}

	private Sheet<CustomRow> unknown() throws IOException {
		if (unknown == null) {
			Fields<CustomRow> fields = MarkFields.begin("mark_id", "The mark: article/annotator/id.");
			MarkFields.addSpan(fields, "the mark");
			fields.label("type", "Mark type, which the scheme does not have. Its attributes are in annotations_long.",
					MarkRow::type);
			fields.id("links", "Linked marks: role=id|id;role=id.", row -> row.links(role -> true));
			unknown = new Sheet<>(workbook, "marks", fields);
		}
		return unknown;
	}

	/** @return the sheets, in their order */
	List<Sheet<?>> sheets() {
		List<Sheet<?>> all = new ArrayList<>(byType.values());
		if (unknown != null) {
			all.add(unknown);
		}
		return all;
	}
}
