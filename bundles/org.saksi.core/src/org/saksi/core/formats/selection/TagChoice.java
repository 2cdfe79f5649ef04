package org.saksi.core.formats.selection;

import java.util.Comparator;

import org.saksi.core.corpus.CodePointOrder;

/**
 * A tag that marks are chosen by, written {@code claims.kind=quantity}.
 *
 * @param marks     which marks: the name of a sheet ({@code sources}, {@code cues}, {@code claims}, {@code attributions},
 *                  {@code stances}) for all of them, or the id of a mark type for those of that type
 * @param attribute id of one of their attributes
 * @param tag       the value that they must have; of an attribute with several values, one of them
 */
public record TagChoice(String marks, String attribute, String tag) implements Comparable<TagChoice> {

	private static final Comparator<TagChoice> ORDER = Comparator.comparing(TagChoice::toString, CodePointOrder.INSTANCE);

	/** @return the choice that the text writes, or {@code null} if it is none; spaces around it do not count */
	public static TagChoice parse(String text) {
		int equals = text.indexOf('=');
		int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
		if (dot < 0) {
			return null;
		}
		TagChoice choice = new TagChoice(text.substring(0, dot).strip(), text.substring(dot + 1, equals).strip(),
				text.substring(equals + 1).strip());
		return choice.marks.isEmpty() || choice.attribute.isEmpty() || choice.tag.isEmpty() ? null : choice;
	}

	/** Code point order of what {@link #toString} gives. */
	@Override
	public int compareTo(TagChoice other) {
		return ORDER.compare(this, other);
	}

	/** What {@link #parse} reads. */
	@Override
	public String toString() {
		return marks + '.' + attribute + '=' + tag;
	}
}
