package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;

/** Matches names of other formats with those of a scheme: case, {@code - _} and blanks, and a name space in front do not count. */
public final class TypeNames {

	/** What other corpora call the bases. */
	private static final Map<String, Base> SYNONYMS = Map.of("content", Base.CLAIM, "claim", Base.CLAIM, "cue", Base.CUE, "source",
			Base.SOURCE, "attribution", Base.ATTRIBUTION, "stance", Base.STANCE);

	private static final Map<String, String> ROLES = Map.ofEntries(Map.entry("source", MarkRoles.SOURCES),
			Map.entry("sources", MarkRoles.SOURCES), Map.entry("cue", MarkRoles.CUE), Map.entry("claim", MarkRoles.CLAIMS),
			Map.entry("claims", MarkRoles.CLAIMS), Map.entry("content", MarkRoles.CLAIMS), Map.entry("relay", MarkRoles.RELAY),
			Map.entry("medium", MarkRoles.MEDIUM));

	private TypeNames() {
	}

	/** @return the name without name space, in lower case, letters and digits only */
	static String normal(String name) {
		int cut = Math.max(name.lastIndexOf('.'), Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')));
		String last = cut >= 0 && cut < name.length() - 1 ? name.substring(cut + 1) : name;
		return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	/**
	 * The mark type of that name, or of what other corpora call so.
	 *
	 * @return {@code null} if there is none
	 */
	public static MarkType type(String foreign, SchemeIndex scheme) {
		MarkType exact = scheme.type(foreign);
		if (exact != null && isMark(exact)) {
			return exact;
		}
		String wanted = normal(foreign);
		for (MarkType type : scheme.types()) {
			if (isMark(type) && names(type).contains(wanted)) {
				return type;
			}
		}
		Base base = SYNONYMS.get(wanted);
		return base == null ? null : scheme.type(base);
	}

	/** @return whether marks can be of the type: it is no type of zones or other parts */
	public static boolean isMark(MarkType type) {
		return type.getBase().compareTo(Base.MARK) <= 0;
	}

	private static List<String> names(Labelled labelled) {
		List<String> names = new ArrayList<>();
		names.add(normal(labelled.getId()));
		if (labelled.getLabel() != null) {
			names.add(normal(labelled.getLabel()));
		}
		labelled.getLabels().values().forEach(label -> names.add(normal(label)));
		return names;
	}

	/** @return the attribute of that name, or {@code null} */
	public static AttributeType attribute(String foreign, MarkType type) {
		AttributeType exact = SchemeIndex.attribute(type, foreign);
		if (exact != null || type == null) {
			return exact;
		}
		String wanted = normal(foreign);
		return type.getAttributes().stream().filter(a -> names(a).contains(wanted)).findFirst().orElse(null);
	}

	/** The tag of that name, else the value itself. */
	public static String tag(String value, AttributeType attribute) {
		if (attribute.getTags().isEmpty() || SchemeIndex.tag(attribute, value) != null) {
			return value;
		}
		String wanted = normal(value);
		return attribute.getTags().stream().filter(tag -> names(tag).contains(wanted)).findFirst().map(Labelled::getId)
				.orElse(value);
	}

	/** @return the role of an attribution that is meant, or {@code null} */
	public static String role(String foreign) {
		return ROLES.get(normal(foreign));
	}
}
