package org.saksi.core.scheme.change;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;

/**
 * Where something is in a scheme, by ids: a mark type, an attribute of it, or a tag of that.
 *
 * @param type      id of the mark type
 * @param attribute id of the attribute, or {@code null} for the type itself
 * @param tag       id of the tag, or {@code null} for the attribute itself
 */
public record SchemePath(String type, String attribute, String tag) {

	/** @return where something is that a scheme contains */
	public static SchemePath of(Labelled labelled) {
		return switch (labelled) {
		case MarkType type -> new SchemePath(type.getId(), null, null);
		case AttributeType attribute -> new SchemePath(typeOf(attribute).getId(), attribute.getId(), null);
		case Tag tag -> {
			AttributeType attribute = (AttributeType) tag.eContainer();
			yield new SchemePath(typeOf(attribute).getId(), attribute.getId(), tag.getId());
		}
		default -> throw new IllegalArgumentException(String.valueOf(labelled));
		};
	}

	private static MarkType typeOf(AttributeType attribute) {
		return (MarkType) attribute.eContainer();
	}

	/** @return where what contains it is; {@code null} for a mark type */
	public SchemePath parent() {
		return tag != null ? new SchemePath(type, attribute, null) : attribute != null ? new SchemePath(type, null, null) : null;
	}

	/** @return what is there in a scheme, or {@code null} */
	public Labelled in(Scheme scheme) {
		MarkType found = new SchemeIndex(scheme).type(type);
		if (attribute == null || found == null) {
			return found;
		}
		AttributeType in = SchemeIndex.attribute(found, attribute);
		return tag == null || in == null ? in : SchemeIndex.tag(in, tag);
	}

	/** @return {@code TYPE}, {@code TYPE.ATTRIBUTE} or {@code TYPE.ATTRIBUTE=TAG} */
	@Override
	public String toString() {
		return attribute == null ? type : tag == null ? type + "." + attribute : type + "." + attribute + "=" + tag;
	}
}
