package org.saksi.core.rules.fix.builtin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Tag;

/** Which tags may be meant by a value that is none. */
final class Spelling {

	private Spelling() {
	}

	/** The tags that are still offered, the nearest spelling first; for {@code null} in the order of the scheme. */
	static List<Tag> nearest(AttributeType attribute, String value, int most) {
		return attribute.getTags().stream().filter(tag -> !tag.isRetired()).sorted(byDistance(value)).limit(most).toList();
	}

	/** Nearest spelling first, of the id or a label; of equally near ones the order stays. */
	static Comparator<Labelled> byDistance(String value) {
		String wanted = value == null ? null : value.toLowerCase(Locale.ROOT);
		return Comparator.comparingInt(each -> wanted == null ? 0
				: Math.min(distance(wanted, each.getId()), distance(wanted, SchemeIndex.label(each, Locale.getDefault()))));
	}

	/** Levenshtein's distance, whatever case. */
	static int distance(String wanted, String other) {
		String name = other == null ? "" : other.toLowerCase(Locale.ROOT);
		int[] row = new int[name.length() + 1];
		for (int j = 0; j <= name.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= wanted.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= name.length(); j++) {
				int replaced = diagonal + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[name.length()];
	}
}
