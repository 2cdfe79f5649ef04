package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.Segment;

/**
 * A finding as the view lists it.
 *
 * @param finding what was found
 * @param words   the words at its place, on one line, not all of them; {@code null} for none
 * @param line    the line of the text in which it begins, from 1; 0 where it has no place
 */
record Problem(Finding finding, String words, int line) {

	private static final int WORDS = 70;

	/** The findings of an article or a layer. */
	static List<Problem> of(RuleContext context, List<Finding> findings) {
		return of(context.text().text(), findings);
	}

	/** Findings in a text. */
	static List<Problem> of(String text, List<Finding> findings) {
		List<Problem> problems = new ArrayList<>(findings.size());
		int line = 1;
		int counted = 0;
		for (Finding finding : findings) {
			Segment place = finding.place();
			if (place == null || place.start() < 0 || place.start() > text.length()) {
				problems.add(new Problem(finding, null, 0));
				continue;
			}
			if (place.start() < counted) {
				line = 1;
				counted = 0;
			}
			for (; counted < place.start(); counted++) {
				line += text.charAt(counted) == '\n' ? 1 : 0;
			}
			problems.add(new Problem(finding, words(text, place), line));
		}
		return problems;
	}

	private static String words(String text, Segment place) {
		int end = Math.clamp(place.end(), place.start(), text.length());
		boolean cut = end - place.start() > WORDS;
		if (cut) {
			end = place.start() + WORDS - 1;
			end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
		}
		return text.substring(place.start(), end).replaceAll("\\s+", " ") + (cut ? "\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Something of the corpus itself, or a file that cannot be read. */
	static Problem ofCorpus(Finding finding) {
		return new Problem(finding, null, 0);
	}
}
