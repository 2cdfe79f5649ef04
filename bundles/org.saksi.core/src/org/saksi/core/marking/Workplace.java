package org.saksi.core.marking;

import java.time.Clock;

import org.eclipse.emf.common.util.EList;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/** What the gestures work on, and the little that all of them need. */
record Workplace(ArticleText text, Layer layer, Registry own, Registries all, SchemeIndex scheme, String annotator,
		Clock clock) {

	/** The list of the layer that holds marks of the same class. */
	@SuppressWarnings("unchecked")
	static <M extends Mark> EList<M> list(Layer layer, M mark) {
		return (EList<M>) switch (SchemeIndex.base(mark)) {
		case SOURCE -> layer.getSources();
		case CUE -> layer.getCues();
		case CLAIM -> layer.getClaims();
		case ATTRIBUTION -> layer.getAttributions();
		case STANCE -> layer.getStances();
		default -> layer.getMarks();
		};
	}

	/** Gives a new mark its id, type and default values and puts it into the layer. */
	<M extends Mark> M add(M mark, MarkType type) {
		Base base = SchemeIndex.base(mark);
		mark.setId(MarkIds.next(layer, base));
		if (type != null && (base == Base.MARK || type != scheme.type(base))) {
			mark.setType(type.getId());
		}
		if (type != null) {
			for (AttributeType attribute : type.getAttributes()) {
				if (attribute.getDefaultValue() != null) {
					mark.getAttributes().put(attribute.getId(), attribute.getDefaultValue());
				}
			}
		}
		list(layer, mark).add(mark);
		return mark;
	}

	/** The tag of an attribute that means {@code meaning} in the scheme claims; {@code null} if the scheme has none. */
	String tagMeaning(Mark mark, String attributeId, String meaning) {
		AttributeType attribute = SchemeIndex.attribute(scheme.type(mark), attributeId);
		if (attribute == null || meaning == null) {
			return null;
		}
		for (Tag tag : attribute.getTags()) {
			if (!tag.isRetired() && meaning.equals(tag.getMeans() == null ? tag.getId() : tag.getMeans())) {
				return tag.getId();
			}
		}
		return null;
	}

	/** Sets an attribute to the tag of that meaning, where the scheme has one and the mark has no value yet. */
	void suggest(Mark mark, String attributeId, String meaning) {
		String tag = tagMeaning(mark, attributeId, meaning);
		if (tag != null && !mark.getAttributes().containsKey(attributeId)) {
			mark.getAttributes().put(attributeId, tag);
		}
	}
}
