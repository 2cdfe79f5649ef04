package org.saksi.formats.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.formats.mapping.LayerMaker;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.SchemeGrowth;
import org.saksi.core.formats.mapping.TypeNames;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.tables.TableColumns.Column;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/**
 * Makes layers of the labels in rows: one for each annotator, with one mark over the whole article that has the labels as attributes. The
 * values of a column become the closed tag set of its attribute.
 */
final class RowLayers {

	/** More values than that are no tags. */
	static final int MOST_TAGS = 50;

	private final String format;
	private final String nobody;
	private final LayerMaker maker;
	private final Account account;

	/**
	 * Prepares scheme and maker, and hands to the target what they add.
	 *
	 * @param nobody whose labels those of columns without an annotator are
	 * @param values values of each column with labels, as mapped
	 */
	RowLayers(String format, String nobody, Mapping mapping, Map<Column, Set<String>> values, ImportTarget target, Account account)
			throws CorpusException {
		this.format = format;
		this.nobody = nobody;
		this.account = account;
		Scheme scheme = EcoreUtil.copy(target.corpus().scheme());
		List<MarkType> added = grow(scheme, values);
		if (!added.isEmpty()) {
			target.extend(added);
		}
		Mapping kept = new Mapping(mapping.id(), mapping.name(), mapping.description(), List.of(), null, Mapping.Unmapped.KEEP, mapping.marks(),
				List.of(), Map.of());
		maker = new LayerMaker(kept, new SchemeGrowth(scheme), target.corpus().registries());
	}

	private static String option(Column column, String key, String otherwise) {
		return column.rule().options().getOrDefault(key, otherwise);
	}

	private static List<MarkType> grow(Scheme scheme, Map<Column, Set<String>> values) {
		Map<String, MarkType> grown = new LinkedHashMap<>();
		Map<String, Map<String, Set<String>>> wanted = new LinkedHashMap<>();
		values.forEach((column, tags) -> wanted.computeIfAbsent(option(column, TableLayout.TYPE, "label"), type -> new LinkedHashMap<>())
				.computeIfAbsent(option(column, TableLayout.ATTRIBUTE, "label"), attribute -> new TreeSet<>()).addAll(tags));
		wanted.forEach((name, attributes) -> {
			MarkType there = TypeNames.type(name, new SchemeIndex(scheme));
			if (there != null && there.getBase() != Base.MARK) {
				return; // attributes of claims and stances are the scheme's
			}
			MarkType type = there == null ? type(name) : there;
			boolean changed = there == null;
			for (Map.Entry<String, Set<String>> attribute : attributes.entrySet()) {
				if (TypeNames.attribute(attribute.getKey(), type) == null) {
					type.getAttributes().add(attribute(attribute.getKey(), attribute.getValue()));
					changed = true;
				}
			}
			if (there == null) {
				scheme.getMarkTypes().add(type);
			}
			if (changed) {
				grown.put(name, type);
			}
		});
		return grown.values().stream().map(EcoreUtil::copy).toList();
	}

	private static MarkType type(String name) {
		MarkType type = SchemeFactory.eINSTANCE.createMarkType();
		type.setId(id(name));
		type.setLabel(name);
		type.setBase(Base.MARK);
		return type;
	}

	private static AttributeType attribute(String name, Set<String> values) {
		AttributeType attribute = SchemeFactory.eINSTANCE.createAttributeType();
		attribute.setId(id(name));
		attribute.setLabel(name);
		boolean closed = !values.isEmpty() && values.size() <= MOST_TAGS && values.stream().allMatch(value -> value.length() <= 60);
		attribute.setValueType(closed ? ValueType.TAG : ValueType.TEXT);
		Set<String> ids = new TreeSet<>();
		for (String value : closed ? values : Set.<String>of()) {
			Tag tag = SchemeFactory.eINSTANCE.createTag();
			tag.setId(value);
			tag.setLabel(value);
			if (ids.add(tag.getId())) {
				attribute.getTags().add(tag);
			}
		}
		return attribute;
	}

	private static String id(String name) {
		String id = name.replaceAll("[^\\p{L}\\p{N}_.\\-]+", "_");
		return id.isEmpty() || !Character.isLetterOrDigit(id.codePointAt(0)) && id.charAt(0) != '_' ? "_" + id : id;
	}

	/** @return whose layer a column's labels go to */
	String annotator(Column column) {
		return option(column, TableLayout.ANNOTATOR, nobody);
	}

	/** @return the layers of a row; what happened to its labels is counted in the account */
	List<Layer> layers(TableRow row, TableColumns columns, Article article) {
		Map<String, Map<String, ForeignMark>> marks = new LinkedHashMap<>();
		Map<String, Boolean> gold = new LinkedHashMap<>();
		String comment = columns.of(Meaning.COMMENT).stream().map(column -> row.cell(column.number()).strip()).filter(text -> !text.isEmpty())
				.reduce((a, b) -> a + "\n" + b).orElse("");
		List<Segment> whole = List.of(new Segment(0, article.getText().length()));
		for (Column column : columns.columns()) {
			boolean label = column.meaning() == Meaning.LABEL || column.meaning() == Meaning.RATER || column.meaning() == Meaning.GOLD;
			String value = label ? column.mapped(row.cell(column.number())) : "";
			if (!value.isEmpty()) {
				String type = option(column, TableLayout.TYPE, "label");
				marks.computeIfAbsent(annotator(column), name -> new LinkedHashMap<>())
						.computeIfAbsent(type, name -> new ForeignMark(null, name, whole, row.line()))
						.put(option(column, TableLayout.ATTRIBUTE, "label"), value);
				gold.merge(annotator(column), column.meaning() == Meaning.GOLD, Boolean::logicalOr);
			}
		}
		List<Layer> layers = new ArrayList<>();
		marks.forEach((annotator, types) -> {
			ForeignDocument document = new ForeignDocument(format, article.getText());
			document.marks().addAll(types.values());
			if (!comment.isEmpty() && layers.isEmpty()) {
				document.notes().add(new ForeignDocument.Note(null, comment, row.line()));
			}
			Report told = new Report();
			Account own = new Account(told, null, null);
			Layer layer = maker.make(document, article.getId(), annotator, own);
			own.close();
			told.entries().stream().filter(entry -> entry.kind() != Report.Kind.NOTED)
					.forEach(entry -> account.count(entry.kind(), entry.message(), row.line()));
			layer.setStatus(gold.get(annotator) ? LayerStatus.ADJUDICATED : LayerStatus.DONE);
			layers.add(layer);
		});
		return layers;
	}
}
