package org.saksi.core.formats.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** A scheme with the mark types and attributes that an import adds to it. The scheme itself is not changed. */
public final class SchemeGrowth {

	private static final Set<String> BINARY = Set.of("true", "false");

	private final SchemeIndex index;
	private final Map<String, MarkType> types = new LinkedHashMap<>();

	/** Nothing added to {@code scheme} yet. */
	public SchemeGrowth(Scheme scheme) {
		index = new SchemeIndex(scheme);
	}

	/** @return the scheme without what is added */
	public SchemeIndex scheme() {
		return index;
	}

	/** @return types that are new, and types with attributes that are new; empty if nothing is added */
	public List<MarkType> additions() {
		return types.values().stream().map(EcoreUtil::copy).toList();
	}

	/** @return the type of the id with what is added to it, or {@code null} */
	public MarkType type(String id) {
		MarkType grown = types.get(id);
		return grown != null ? grown : index.type(id);
	}

	/** @return the first type of the base with what is added to it, or {@code null} */
	MarkType type(Base base) {
		MarkType type = index.type(base);
		return type == null ? null : type(type.getId());
	}

	/**
	 * The type of custom marks of a name, added if there is none.
	 *
	 * @param name of any characters
	 */
	public MarkType custom(String name) {
		String id = id(name);
		MarkType there = type(id);
		if (there != null && there.getBase() == Base.MARK) {
			return there;
		}
		for (int i = 2; there != null; i++) {
			id = id(name) + '_' + i;
			there = type(id);
			if (there != null && there.getBase() == Base.MARK) {
				return there;
			}
		}
		MarkType added = SchemeFactory.eINSTANCE.createMarkType();
		added.setId(id);
		added.setLabel(name);
		added.setBase(Base.MARK);
		types.put(id, added);
		return added;
	}

	/** The attribute of a type, added as a text if there is none. */
	AttributeType attribute(MarkType type, String name, boolean many) {
		return attribute(type, name, many, List.of());
	}

	/**
	 * The attribute of a type, added if there is none.
	 *
	 * @param tags its closed tag set if it is added; empty: it is added as a text; {@code true} and {@code false}: as one that holds or not
	 */
	public AttributeType attribute(MarkType type, String name, boolean many, List<String> tags) {
		String id = id(name);
		AttributeType there = SchemeIndex.attribute(type, id);
		if (there != null && (there.isMany() || !many)) {
			return there;
		}
		MarkType grown = types.computeIfAbsent(type.getId(), key -> EcoreUtil.copy(type));
		AttributeType own = SchemeIndex.attribute(grown, id);
		if (own == null) {
			own = SchemeFactory.eINSTANCE.createAttributeType();
			own.setId(id);
			own.setLabel(name);
			boolean binary = !tags.isEmpty() && BINARY.containsAll(tags);
			own.setValueType(tags.isEmpty() ? ValueType.TEXT : binary ? ValueType.BOOLEAN : ValueType.TAG);
			for (String each : binary ? List.<String>of() : tags) {
				Tag tag = SchemeFactory.eINSTANCE.createTag();
				tag.setId(each);
				tag.setLabel(each);
				own.getTags().add(tag);
			}
			grown.getAttributes().add(own);
		}
		if (many && there == null) {
			own.setMany(true);
		}
		return own;
	}

	/** @return an id of what a scheme allows in one */
	public static String id(String name) {
		String id = name.replaceAll("[^\\p{L}\\p{N}_.\\-]+", "_");
		return id.isEmpty() ? "_" : Character.isLetterOrDigit(id.codePointAt(0)) || id.charAt(0) == '_' ? id : '_' + id;
	}
}
