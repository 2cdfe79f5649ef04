package org.saksi.formats.office.rows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.Magnitude;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** The attributes of marks as columns: tag sets come from the scheme, and what it adds follows what is built in. */
public final class Attributes {

	/** The attributes that have columns of their own in the sheets of the bases. */
	private static final Map<Base, Set<String>> BUILT_IN = Map.of(Base.SOURCE, Set.of("form"), Base.CUE, Set.of("class"),
			Base.CLAIM, Set.of("kind", "check_worthy"), Base.ATTRIBUTION, Set.of("quote_type"), Base.STANCE,
			Set.of("polarity", "certainty", "intensity", "confidence"));

	private final SchemeIndex scheme;

	/** The attributes of the scheme. */
	public Attributes(SchemeIndex scheme) {
		this.scheme = scheme;
	}

	/** @return the tags that the mark types of the base have for the attribute, joined by {@code |}; {@code null} if none */
	public String tags(Base base, String attribute) {
		Set<String> tags = new LinkedHashSet<>();
		for (MarkType type : types(base)) {
			AttributeType found = SchemeIndex.attribute(type, attribute);
			if (found != null) {
				found.getTags().stream().map(Tag::getId).forEach(tags::add);
			}
		}
		return tags.isEmpty() ? null : String.join("|", tags);
	}

	/** @return the name in the workbook of the list of tags */
	public static String list(Base base, String attribute) {
		return base.getLiteral() + "." + attribute;
	}

	private boolean isMany(Base base, String attribute) {
		return types(base).stream().map(type -> SchemeIndex.attribute(type, attribute))
				.anyMatch(found -> found != null && found.isMany());
	}

	private List<MarkType> types(Base base) {
		return scheme.types().stream().filter(type -> type.getBase() == base).toList();
	}

	/** Adds the built-in attribute as a column of tags. */
	public <R extends MarkRow> void tag(Fields<R> fields, Base base, String attribute, String meaning) {
		fields.tag(attribute, tags(base, attribute), meaning, row -> row.attribute(attribute)).openTags(list(base, attribute),
				!isMany(base, attribute));
	}

	/** Adds a column for each attribute that the scheme adds to the base, then the type if there are several. */
	public <R extends MarkRow> void addOthers(Fields<R> fields, Base base) {
		List<MarkType> types = types(base);
		Map<String, AttributeType> others = new LinkedHashMap<>();
		types.forEach(type -> type.getAttributes().forEach(a -> others.putIfAbsent(a.getId(), a)));
		others.keySet().removeAll(BUILT_IN.getOrDefault(base, Set.of()));
		others.values().forEach(attribute -> add(fields, attribute, tags(base, attribute.getId()), list(base, attribute.getId())));
		if (types.size() > 1) {
			fields.tag("type", types.stream().map(MarkType::getId).collect(Collectors.joining("|")),
					"Mark type of the scheme.", MarkRow::type);
		}
	}

	/** Adds a column for each attribute of the type. */
	public <R extends MarkRow> void addAll(Fields<R> fields, MarkType type) {
		for (AttributeType attribute : type.getAttributes()) {
			String tags = attribute.getTags().stream().map(Tag::getId).collect(Collectors.joining("|"));
			add(fields, attribute, tags.isEmpty() ? null : tags, type.getId() + "." + attribute.getId());
		}
	}

	private static <R extends MarkRow> void add(Fields<R> fields, AttributeType attribute, String tags, String list) {
		String id = attribute.getId();
		boolean many = attribute.isMany();
		ValueType type = many && attribute.getValueType() != ValueType.TAG ? ValueType.TEXT : attribute.getValueType();
		StringBuilder meaning = new StringBuilder("Attribute of the scheme");
		if (attribute.getLabel() != null) {
			meaning.append(": ").append(attribute.getLabel());
		}
		meaning.append('.');
		if (attribute.getDescription() != null) {
			meaning.append(' ').append(attribute.getDescription());
		}
		if (many) {
			meaning.append(" Several values are joined by |.");
		}
		fields.add(id, kind(type), tags, meaning.toString(), row -> value(type, row.attribute(id))).openTags(list, !many);
	}

	private static Kind kind(ValueType type) {
		return switch (type) {
		case TAG -> Kind.LABEL;
		case TEXT -> Kind.TEXT;
		case INTEGER -> Kind.INTEGER;
		case DECIMAL -> Kind.NUMBER;
		case BOOLEAN -> Kind.BOOLEAN;
		case DATE -> Kind.DATE;
		};
	}

	/** The raw value as a cell of the type; what does not fit the type stays text. */
	public static Object value(ValueType type, String raw) {
		if (raw == null) {
			return null;
		}
		return switch (type) {
		case TAG, TEXT -> raw;
		case INTEGER, DECIMAL -> number(raw);
		case BOOLEAN -> raw.equals("true") ? Boolean.TRUE : raw.equals("false") ? Boolean.FALSE : raw;
		case DATE -> IsoDates.value(raw);
		};
	}

	private static Object number(String raw) {
		BigDecimal number = Magnitude.parse(raw.strip());
		return number != null && Double.isFinite(number.doubleValue()) ? number : raw;
	}
}
