package org.saksi.ui.editor.guide;

import java.util.Locale;
import java.util.stream.Stream;

import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/**
 * A type, an attribute or a tag of the scheme.
 *
 * @param topic what it is about
 * @param of    the thing itself
 * @param depth 0 a type, 1 an attribute, 2 a tag
 */
record Entry(Topic topic, Labelled of, int depth) {

	static Entry of(MarkType type) {
		return new Entry(new Topic(type.getId(), null, null), type, 0);
	}

	static Entry of(MarkType type, AttributeType attribute) {
		return new Entry(new Topic(type.getId(), attribute.getId(), null), attribute, 1);
	}

	static Entry of(MarkType type, AttributeType attribute, Tag tag) {
		return new Entry(new Topic(type.getId(), attribute.getId(), tag.getId()), tag, 2);
	}

	/** @return whether label, description or guideline have all the words, whatever their case */
	boolean fits(String words) {
		String all = String.join(" ", Guidance.label(of), of.getId(), Guidance.description(of), Guidance.guideline(of)) //$NON-NLS-1$
				.toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains); //$NON-NLS-1$
	}
}
