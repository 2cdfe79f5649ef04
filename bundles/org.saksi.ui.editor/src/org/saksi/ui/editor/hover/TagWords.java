package org.saksi.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/** Types and tags of marks in the words of the scheme, in the language of the user interface. */
public final class TagWords {

	private static final String POLARITY = "polarity"; //$NON-NLS-1$

	private final SchemeIndex scheme;

	/** The words of a scheme. */
	public TagWords(SchemeIndex scheme) {
		this.scheme = scheme;
	}

	/** @return the label of the mark's type */
	public String type(Mark mark) {
		MarkType type = scheme.type(mark);
		return type == null ? mark.eClass().getName() : SchemeIndex.label(type, Locale.getDefault());
	}

	/** @return all values of the mark, in the order of the scheme; a tag speaks for itself, other values follow their attribute */
	public String all(Mark mark) {
		MarkType type = scheme.type(mark);
		List<String> words = new ArrayList<>();
		for (AttributeType attribute : type == null ? List.<AttributeType>of() : type.getAttributes()) {
			String value = mark.getAttributes().get(attribute.getId());
			if (value != null && !value.isEmpty()) {
				int place = POLARITY.equals(attribute.getId()) ? 0 : words.size();
				words.add(place, value(attribute, value));
			}
		}
		return String.join(" \u00b7 ", words); //$NON-NLS-1$
	}

	private static String value(AttributeType attribute, String value) {
		String label = SchemeIndex.label(attribute, Locale.getDefault());
		if ("true".equals(value) && attribute.getTags().isEmpty()) { //$NON-NLS-1$
			return label;
		}
		List<String> values = attribute.isMany() ? AttributeValues.split(value) : List.of(value);
		String words = values.stream().map(each -> tag(attribute, each)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return attribute.getTags().isEmpty() ? NLS.bind(Messages.Tag_value, label, words) : words;
	}

	private static String tag(AttributeType attribute, String value) {
		Tag tag = SchemeIndex.tag(attribute, value);
		return tag == null ? value : SchemeIndex.label(tag, Locale.getDefault());
	}
}
