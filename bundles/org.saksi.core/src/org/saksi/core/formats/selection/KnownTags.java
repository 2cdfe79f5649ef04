package org.saksi.core.formats.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.ValueType;

/** The tags of a scheme that marks can be chosen by. */
public final class KnownTags {

	/** Sheets by what they hold; the id of a type comes before the name of a sheet where both are the same. */
	private static final Map<String, Base> SHEETS = new LinkedHashMap<>();

	static {
		SHEETS.put("sources", Base.SOURCE);
		SHEETS.put("cues", Base.CUE);
		SHEETS.put("claims", Base.CLAIM);
		SHEETS.put("attributions", Base.ATTRIBUTION);
		SHEETS.put("stances", Base.STANCE);
	}

	private final SchemeIndex scheme;

	/** The tags of {@code scheme}. */
	public KnownTags(SchemeIndex scheme) {
		this.scheme = scheme;
	}

	/** @return whether {@link TagChoice#marks()} means the mark */
	static boolean covers(SchemeIndex scheme, String marks, Mark mark) {
		MarkType named = scheme.type(marks);
		if (named != null && isMark(named)) {
			return named == scheme.type(mark);
		}
		return SHEETS.get(marks) == SchemeIndex.base(mark);
	}

	private static boolean isMark(MarkType type) {
		return type.getBase() == Base.MARK || SHEETS.containsValue(type.getBase());
	}

	/** @return the types whose marks {@link TagChoice#marks()} means; none if it means nothing */
	public List<MarkType> types(String marks) {
		MarkType named = scheme.type(marks);
		if (named != null && isMark(named)) {
			return List.of(named);
		}
		Base base = SHEETS.get(marks);
		return scheme.types().stream().filter(type -> base != null && type.getBase() == base).toList();
	}

	/**
	 * Everything that can be chosen from a closed set: by the name of the sheet, types that the scheme adds by their id.
	 *
	 * @return in the order of the scheme
	 */
	public List<TagChoice> all() {
		Set<TagChoice> all = new LinkedHashSet<>();
		for (MarkType type : scheme.types()) {
			if (isMark(type)) {
				String marks = name(type);
				type.getAttributes().forEach(attribute -> tags(attribute).forEach(tag -> all.add(new TagChoice(marks, attribute.getId(), tag))));
			}
		}
		return List.copyOf(all);
	}

	/** The name that choices have for the marks of a type. */
	private static String name(MarkType type) {
		return SHEETS.entrySet().stream().filter(sheet -> sheet.getValue() == type.getBase()).map(Map.Entry::getKey).findFirst()
				.orElse(type.getId());
	}

	private static List<String> tags(AttributeType attribute) {
		return attribute.getValueType() == ValueType.BOOLEAN ? List.of("true", "false")
				: attribute.getTags().stream().map(Identified::getId).toList();
	}

	/** The tag as a mark stores it. */
	private static String value(AttributeType attribute, TagChoice choice) {
		return attribute.isMany() ? AttributeValues.join(List.of(choice.tag())) : choice.tag();
	}

	/**
	 * What is wrong with a choice.
	 *
	 * @return {@code null} if the scheme knows it; else a sentence that lists what it knows, localized
	 */
	public String problem(TagChoice choice) {
		List<MarkType> types = types(choice.marks());
		if (types.isEmpty()) {
			Set<String> names = new LinkedHashSet<>();
			scheme.types().stream().filter(KnownTags::isMark).forEach(type -> names.add(name(type)));
			return NLS.bind(Messages.KnownTags_marks, choice.marks(), String.join(", ", names));
		}
		List<String> names = new ArrayList<>();
		List<String> tags = new ArrayList<>();
		boolean known = false;
		for (MarkType type : types) {
			type.getAttributes().stream().map(Identified::getId).filter(id -> !names.contains(id)).forEach(names::add);
			AttributeType attribute = SchemeIndex.attribute(type, choice.attribute());
			if (attribute != null && AttributeCheck.problem(attribute, value(attribute, choice)) == null) {
				return null;
			}
			known |= attribute != null;
			if (attribute != null) {
				tags.addAll(tags(attribute));
			}
		}
		if (!known) {
			return NLS.bind(Messages.KnownTags_attribute,
					new Object[] { choice.marks(), choice.attribute(), String.join(", ", names) });
		}
		return tags.isEmpty() ? NLS.bind(Messages.KnownTags_value, choice.marks() + '.' + choice.attribute(), choice.tag())
				: NLS.bind(Messages.KnownTags_tag, new Object[] { choice.marks() + '.' + choice.attribute(), choice.tag(),
						String.join(", ", tags) });
	}
}
