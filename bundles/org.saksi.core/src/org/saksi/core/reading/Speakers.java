package org.saksi.core.reading;

import java.util.Set;

import org.saksi.core.text.CueLexicon;
import org.saksi.model.Segment;

/** Finds the noun phrase of who speaks: before a verb such as <i>mengatakan</i>, behind <i>kata</i>, <i>menurut</i>, <i>dikutip</i>. */
final class Speakers {

	private static final Set<String> LINKERS = Set.of("oleh", "dari", "melalui", "lewat", "by", "from", "di");
	private static final Set<String> JOINTS = Set.of("dan", "serta", "maupun", "and");
	private static final Set<String> WITHIN_NAMES = Set.of("di", "bin", "binti", "al", "of", "de", "van");
	private static final int MOST_NOUNS = 4;
	private static final int MOST_ADVERBS = 6;

	private final Tokens tokens;
	private final CueLexicon lexicon;
	private final boolean english;

	Speakers(Tokens tokens, CueLexicon lexicon, boolean english) {
		this.tokens = tokens;
		this.lexicon = lexicon;
		this.english = english;
	}

	/** Whether the speaker stands behind the cue. */
	boolean isBehind(Cues.Found cue) {
		if ("prepositional".equals(cue.cueClass()) || "nominal".equals(cue.cueClass())) {
			return true;
		}
		String verb = tokens.lower(cue.first());
		if (verb.startsWith("me") || verb.startsWith("ber")) {
			return false;
		}
		boolean touches = tokens.joins(cue.first() - 1);
		if (english) {
			return !touches || tokens.isStop(cue.first() - 1) && !isPronoun(cue.first() - 1);
		}
		return verb.startsWith("di") || !touches || !tokens.isCapital(cue.first() - 1) && !isPronoun(cue.first() - 1);
	}

	private boolean isPronoun(int word) {
		return lexicon.isPronoun(tokens.lower(word));
	}

	/** @return {@code null} if nothing like a speaker is there */
	Segment of(Cues.Found cue) {
		return isBehind(cue) ? behind(cue.last() + 1) : before(cue.first() - 1);
	}

	/** The phrase that stands beside a speaker: <i>Ukraina</i> <b>dan Korea Selatan</b>; {@code null} if none does. */
	Segment joint(Segment speaker) {
		int next = tokens.atOrAfter(speaker.end());
		return next < tokens.size() && tokens.joins(next - 1) && JOINTS.contains(tokens.lower(next)) && tokens.joins(next)
				? behind(next + 1)
				: null;
	}

	private Segment behind(int from) {
		int first = from;
		while (first < tokens.size() && LINKERS.contains(tokens.lower(first))) {
			first++;
		}
		if (first >= tokens.size() || first > from && !tokens.joins(first - 1)) {
			return null;
		}
		if (isPronoun(first)) {
			return tokens.word(first);
		}
		if (tokens.isStop(first)) {
			return null;
		}
		int last = lastOfPhrase(first);
		int name = ", ".equals(tokens.gapAfter(last)) && !tokens.isCapital(first) ? last + 1 : -1;
		if (name > 0 && tokens.isCapital(name)) {
			int end = lastOfPhrase(name);
			if (!tokens.joins(end)) {
				return tokens.from(name, end);
			}
		}
		return tokens.from(first, last);
	}

	/** To the end of the capitalised words or, where none come, of the first few. */
	private int lastOfPhrase(int first) {
		int last = first;
		boolean capital = tokens.isCapital(first);
		while (tokens.joins(last)) {
			int next = last + 1;
			boolean nextCapital = tokens.isCapital(next);
			if (nextCapital) {
				last = next;
				capital = true;
			} else if (capital && WITHIN_NAMES.contains(tokens.lower(next)) && tokens.joins(next) && tokens.isCapital(next + 1)) {
				last = next + 1;
			} else if (capital || tokens.isStop(next) || tokens.cueLength(next, lexicon) > 0 || next - first >= MOST_NOUNS) {
				break;
			} else {
				last = next;
			}
		}
		return last;
	}

	private Segment before(int from) {
		int last = from;
		if (last < 0) {
			return null;
		}
		if (tokens.gapAfter(last).indexOf(',') >= 0) {
			int first = last;
			while (first > 0 && tokens.joins(first - 1)) {
				first--;
			}
			if (first == 0 || tokens.gapAfter(first - 1).indexOf(',') < 0) {
				return allCapital(first, last) ? tokens.from(first, last) : null;
			}
			if (allCapital(first, last)) {
				return tokens.from(first, last);
			}
			last = first - 1; // what stands between commas is not who speaks
		} else if (!tokens.joins(last)) {
			return null;
		}
		int end = last;
		while (end > 0 && last - end < MOST_ADVERBS && !tokens.isCapital(end) && !isPronoun(end) && tokens.joins(end - 1)) {
			end--;
		}
		if (isPronoun(end)) {
			return tokens.word(end);
		}
		if (tokens.isCapital(end) && !tokens.isStop(end)) {
			return tokens.from(firstOfPhrase(end), lastWithin(end, last));
		}
		int noun = last;
		while (noun > end && tokens.isStop(noun)) {
			noun--;
		}
		return tokens.isStop(noun) ? null : tokens.from(firstOfPhrase(noun), noun);
	}

	/** A capitalised word at the beginning of a sentence may begin a phrase of small words: <i>Pejabat itu mengatakan</i>. */
	private int lastWithin(int end, int last) {
		int at = end;
		while (at < last && tokens.isCapital(at + 1)) {
			at++;
		}
		return at;
	}

	private boolean allCapital(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (!tokens.isCapital(i)) {
				return false;
			}
		}
		return true;
	}

	private int firstOfPhrase(int end) {
		int first = end;
		while (first > 0 && tokens.joins(first - 1)) {
			int previous = first - 1;
			boolean within = WITHIN_NAMES.contains(tokens.lower(previous)) && tokens.isCapital(first) && previous > 0
					&& tokens.isCapital(previous - 1);
			if (!within && (tokens.isStop(previous) || tokens.cueLength(previous, lexicon) > 0)) {
				break;
			}
			first = previous;
		}
		return first;
	}
}
