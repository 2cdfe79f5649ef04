package org.saksi.core.scheme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;

/** Finds mark types, attributes and tags of a scheme. A snapshot: make a new one after the scheme has changed. */
public final class SchemeIndex {

	private final Scheme scheme;
	private final Map<String, MarkType> types = new LinkedHashMap<>();
	private final Map<Base, MarkType> defaults = new EnumMap<>(Base.class);

	/** Indexes {@code scheme}. */
	public SchemeIndex(Scheme scheme) {
		this.scheme = scheme;
		for (MarkType type : scheme.getMarkTypes()) {
			types.putIfAbsent(type.getId(), type);
			defaults.putIfAbsent(type.getBase(), type);
		}
	}

	/** @return the scheme */
	public Scheme scheme() {
		return scheme;
	}

	/** @return all mark types in their order, those of things that are not marks too */
	public List<MarkType> types() {
		return List.copyOf(scheme.getMarkTypes());
	}

	/** @return the mark type of the id, or {@code null} */
	public MarkType type(String id) {
		return types.get(id);
	}

	/** @return the first mark type of the base, or {@code null} if the scheme has none */
	public MarkType type(Base base) {
		return defaults.get(base);
	}

	/** @return the type of a mark: the one it names, else the first of its base; {@code null} if the scheme has neither */
	public MarkType type(Mark mark) {
		return mark.getType() == null ? type(base(mark)) : type(mark.getType());
	}

	/** @return the base of a mark, from its class */
	public static Base base(Mark mark) {
		return switch (mark) {
		case Source s -> Base.SOURCE;
		case Cue c -> Base.CUE;
		case Claim c -> Base.CLAIM;
		case Attribution a -> Base.ATTRIBUTION;
		case Stance s -> Base.STANCE;
		default -> Base.MARK;
		};
	}

	/** @return the attribute of the type, or {@code null} */
	public static AttributeType attribute(MarkType type, String id) {
		return type == null ? null
				: type.getAttributes().stream().filter(a -> id.equals(a.getId())).findFirst().orElse(null);
	}

	/** @return the tag of the attribute, or {@code null} */
	public static Tag tag(AttributeType attribute, String id) {
		return attribute == null ? null
				: attribute.getTags().stream().filter(t -> t.getId().equals(id)).findFirst().orElse(null);
	}

	/**
	 * What a tag of any scheme means in the scheme {@code claims}.
	 *
	 * @return the tag of the scheme claims; the value itself where the scheme does not say; {@code null} for {@code null}
	 */
	public String meaning(Mark mark, String attribute) {
		String value = mark.getAttributes().get(attribute);
		Tag tag = value == null ? null : tag(attribute(type(mark), attribute), value);
		return tag == null || tag.getMeans() == null ? value : tag.getMeans();
	}

	/**
	 * What a tag of something that is not a mark means in the scheme {@code claims}, e.g. a kind of zone.
	 *
	 * @return the tag of the scheme claims; the value itself where the scheme does not say; {@code null} for {@code null}
	 */
	public String meaning(Base base, String attribute, String value) {
		Tag tag = value == null ? null : tag(attribute(type(base), attribute), value);
		return tag == null || tag.getMeans() == null ? value : tag.getMeans();
	}

	/** @return the label to show in the language of {@code locale}: that language's, else the English one, else the id */
	public static String label(Labelled labelled, Locale locale) {
		String label = in(locale, labelled.getLabels(), labelled.getLabel());
		return label == null ? labelled.getId() : label;
	}

	/** @return the description in the language of {@code locale}, else the plain one; {@code null} if there is neither */
	public static String description(Labelled labelled, Locale locale) {
		return in(locale, labelled.getDescriptions(), labelled.getDescription());
	}

	/** @return the guideline in the language of {@code locale}, else the plain one; {@code null} if there is neither */
	public static String guideline(Labelled labelled, Locale locale) {
		return in(locale, labelled.getGuidelines(), labelled.getGuideline());
	}

	/** @return the name of a scheme in the language of {@code locale}, else the plain one, else the id */
	public static String name(Scheme scheme, Locale locale) {
		String name = in(locale, scheme.getNames(), scheme.getName());
		return name == null ? scheme.getId() : name;
	}

	private static String in(Locale locale, EMap<String, String> texts, String plain) {
		String text = texts.get(locale.getLanguage());
		return text == null ? plain : text;
	}
}
