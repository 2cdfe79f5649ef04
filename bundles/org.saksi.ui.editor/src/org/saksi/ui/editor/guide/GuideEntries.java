package org.saksi.ui.editor.guide;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/** The entries of a scheme, in its order; what is retired is left out. */
final class GuideEntries {

	private GuideEntries() {
	}

	/**
	 * The entries that fit, each below what it belongs to.
	 *
	 * @param words that label, description or guideline must have; empty: all
	 */
	static List<Entry> of(SchemeIndex scheme, String words) {
		List<Entry> all = new ArrayList<>();
		for (MarkType type : scheme.types()) {
			if (!type.isRetired()) {
				add(all, type, words);
			}
		}
		return all;
	}

	private static void add(List<Entry> all, MarkType type, String words) {
		Entry head = Entry.of(type);
		boolean whole = words.isBlank();
		List<Entry> below = new ArrayList<>();
		for (AttributeType attribute : type.getAttributes()) {
			if (attribute.isRetired()) {
				continue;
			}
			Entry line = Entry.of(type, attribute);
			List<Entry> tags = new ArrayList<>();
			for (Tag tag : attribute.getTags()) {
				Entry entry = Entry.of(type, attribute, tag);
				if (!tag.isRetired() && (whole || entry.fits(words))) {
					tags.add(entry);
				}
			}
			if (whole || !tags.isEmpty() || line.fits(words)) {
				below.add(line);
				below.addAll(tags);
			}
		}
		if (whole || !below.isEmpty() || head.fits(words)) {
			all.add(head);
			all.addAll(below);
		}
	}
}
