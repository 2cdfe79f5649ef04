package org.saksi.formats.office.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.ValueType;

/** How often each medium, each status and each tag of each attribute occurs. */
final class Distributions {

	private static final String ARTICLE = "article";

	private final Distribution media;
	private final Distribution statuses;
	private final Map<MarkType, Map<String, Distribution>> attributes = new LinkedHashMap<>();
	private final ExportContext export;

	Distributions(ExportContext export) {
		this.export = export;
		List<String> parts = export.plan().names();
		media = new Distribution(ARTICLE, "medium", List.of(), true, parts);
		statuses = new Distribution("layer", "status", Stream.of(LayerStatus.values()).map(LayerStatus::getLiteral).toList(), false, parts);
		for (MarkType type : export.scheme().types()) {
			if (List.of(Base.SOURCE, Base.CUE, Base.CLAIM, Base.ATTRIBUTION, Base.STANCE, Base.MARK).contains(type.getBase())) {
				Map<String, Distribution> found = new LinkedHashMap<>();
				for (AttributeType attribute : type.getAttributes()) {
					if (attribute.getValueType() == ValueType.TAG || attribute.getValueType() == ValueType.BOOLEAN) {
						found.put(attribute.getId(), new Distribution(type.getId(), attribute.getId(), values(attribute), false, parts));
					}
				}
				attributes.put(type, found);
			}
		}
	}

	private static List<String> values(AttributeType attribute) {
		return attribute.getValueType() == ValueType.BOOLEAN ? List.of("true", "false")
				: attribute.getTags().stream().map(Identified::getId).toList();
	}

	/** Counts an article and its layers. */
	void add(ArticleContext article) {
		media.mark();
		String medium = article.metadata().getMedium();
		if (medium != null && !medium.isBlank()) {
			media.add(medium, article.split());
		}
		for (LayerContext context : article.layers()) {
			Layer layer = context.layer();
			statuses.mark();
			statuses.add(context.status(), article.split());
			Stream.<EList<? extends Mark>>of(layer.getSources(), layer.getCues(), layer.getClaims(), layer.getAttributions(),
					layer.getStances(), layer.getMarks()).forEach(marks -> marks.forEach(mark -> add(mark, article.split())));
		}
	}

	private void add(Mark mark, String part) {
		attributes.getOrDefault(export.scheme().type(mark), Map.of()).forEach((id, distribution) -> {
			distribution.mark();
			String value = mark.getAttributes().get(id);
			if (value != null && !value.isBlank()) {
				Stream.of(value.split("\\|")).forEach(each -> distribution.add(each, part));
			}
		});
	}

	/** @return the distributions of what there is, first of articles and layers, then of marks as the scheme orders them */
	List<Distribution> used() {
		List<Distribution> all = new ArrayList<>(List.of(media, statuses));
		attributes.values().forEach(each -> all.addAll(each.values()));
		return all.stream().filter(Distribution::isUsed).toList();
	}
}
