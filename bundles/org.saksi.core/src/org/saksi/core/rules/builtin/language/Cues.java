package org.saksi.core.rules.builtin.language;

import org.saksi.core.rules.RuleContext;
import org.saksi.core.text.Boundaries;
import org.saksi.core.text.CueLexicon;
import org.saksi.model.Span;
import org.saksi.model.marks.Cue;

/** What the words of cues say. */
final class Cues {

	private final RuleContext context;
	private final CueLexicon lexicon;

	Cues(RuleContext context) {
		this.context = context;
		lexicon = CueLexicon.of(language(context));
	}

	/** The language of the article, else of the corpus; {@code null} if neither says. */
	static String language(RuleContext context) {
		String own = context.text().language();
		return own != null || context.corpus() == null ? own : context.corpus().getLanguage();
	}

	/** Whether {@code [start, end)} has a digit: what has none needs no search for dates and numbers. */
	static boolean hasDigit(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** The class of a cue in the scheme claims: what it is tagged with, else what the lexicon says; or {@code null}. */
	String classOf(Cue cue) {
		String tagged = context.scheme().meaning(cue, "class");
		return tagged != null || cue.getSpan() == null ? tagged : lexicon.cueClass(words(cue));
	}

	/** Whether a word of the cue or the word before it negates. */
	boolean isNegated(Cue cue) {
		Span span = cue.getSpan();
		if (span == null) {
			return false;
		}
		Boundaries words = context.text().boundaries();
		int before = words.wordAtOrAfter(span.start()) - 1;
		String previous = before < 0 ? ""
				: context.text().text().substring(words.word(before).start(), words.word(before).end());
		return lexicon.isNegated(words(cue)) || lexicon.isNegated(previous);
	}

	/** Whether the cue ends in a clitic that stands for its source. */
	boolean hasClitic(Cue cue) {
		return cue.getSpan() != null && lexicon.hasClitic(words(cue));
	}

	private String words(Cue cue) {
		return cue.getSpan().textIn(context.text().text()).replace(Span.GAP, " ");
	}
}
