package org.saksi.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.CueLexicon;
import org.saksi.model.Segment;

/** Finds what a cue introduces, and the clauses of a sentence. */
final class Contents {

	private static final Set<String> CONJUNCTIONS = Set.of("bahwa", "that");
	/** Words at the beginning of a clause that are not part of what it claims. */
	private static final Set<String> LEAD_IN = Set.of("yang", "dan", "bahwa", "tetapi", "tapi", "namun", "sedangkan", "serta", "dengan",
			"sehingga", "which", "that", "and", "but");
	private static final Set<String> RELAYS = Set.of("seperti", "sebagaimana");
	private static final int FAR = 4;

	private final String text;
	private final Segment sentence;
	private final Tokens tokens;
	private final CueLexicon lexicon;
	private final Speakers speakers;

	Contents(ArticleText article, Segment sentence, Tokens tokens, CueLexicon lexicon, Speakers speakers) {
		text = article.text();
		this.sentence = sentence;
		this.tokens = tokens;
		this.lexicon = lexicon;
		this.speakers = speakers;
	}

	/** What a cue introduces, without quotation marks; {@code null} if that cannot be told. */
	Segment of(Cues.Found cue) {
		int that = conjunctionAfter(cue.last());
		if (that >= 0) {
			return upToEnd(tokens.atOrAfter(tokens.word(that).end()));
		}
		if ("prepositional".equals(cue.cueClass()) && cue.first() <= 1) {
			int comma = cue.last();
			while (comma < tokens.size() && tokens.gapAfter(comma).indexOf(',') < 0) {
				comma++;
			}
			return comma + 1 < tokens.size() ? upToEnd(comma + 1) : null;
		}
		boolean goesBefore = "prepositional".equals(cue.cueClass()) || speakers.isBehind(cue) && !tokens.joins(cue.first() - 1);
		if (goesBefore && cue.first() > 0) {
			int last = cue.first() - 1;
			return tokens.joins(last) ? tokens.from(clauseStart(last), last) : new Segment(tokens.word(0).start(), tokens.word(last).end());
		}
		return cue.last() + 1 < tokens.size() ? upToEnd(cue.last() + 1) : null;
	}

	/** The word <i>bahwa</i> near behind a cue, in its clause. */
	private int conjunctionAfter(int last) {
		for (int i = last; i < Math.min(tokens.size() - 1, last + FAR) && tokens.gapAfter(i).isBlank(); i++) {
			if (CONJUNCTIONS.contains(tokens.lower(i + 1))) {
				return i + 1;
			}
		}
		return -1;
	}

	/** From a word to the end of the sentence, but for what says who passed it on: <i>…, menurut laporan Reuters</i>. */
	private Segment upToEnd(int first) {
		if (first >= tokens.size()) {
			return null;
		}
		for (int i = first + 1; i < tokens.size(); i++) {
			if (tokens.gapAfter(i - 1).indexOf(',') >= 0 && passesOn(i)) {
				return from(first, i - 1);
			}
		}
		return new Segment(start(first), sentence.end());
	}

	private boolean passesOn(int word) {
		if (RELAYS.contains(tokens.lower(word))) {
			return true;
		}
		int length = tokens.cueLength(word, lexicon);
		if (length == 0) {
			return false;
		}
		Segment phrase = tokens.from(word, word + length - 1);
		String found = lexicon.phraseClass(text.substring(phrase.start(), phrase.end()));
		return !"nominal".equals(found) && speakers.isBehind(new Cues.Found(word, word + length - 1, found));
	}

	private Segment from(int first, int last) {
		return new Segment(start(first), tokens.word(last).end());
	}

	/** Where a word starts, with the quotation mark before it. */
	private int start(int word) {
		int start = tokens.word(word).start();
		return start > sentence.start() && "\"\u201c\u201e\u00ab".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
	}

	/** From the same word to the first comma: <i>"ketabahan" tentara itu</i>, not <i>…, yang jumlahnya …</i>; the whole where none is. */
	Segment upToComma(Segment content) {
		int first = tokens.atOrAfter(content.start());
		int last = first;
		while (last + 1 < tokens.size() && tokens.word(last + 1).end() <= content.end() && tokens.gapAfter(last).indexOf(',') < 0) {
			last++;
		}
		return last >= tokens.size() || tokens.word(last).end() >= content.end() ? content
				: new Segment(content.start(), tokens.word(last).end());
	}

	/** The first word of the clause that a word is in, past <i>yang</i> and the like. */
	int clauseStart(int word) {
		int first = word;
		while (first > 0 && !endsClause(first - 1)) {
			first--;
		}
		while (first < word && LEAD_IN.contains(tokens.lower(first))) {
			first++;
		}
		return first;
	}

	/** Where the clauses begin, past <i>yang</i> and the like; UTF-16. */
	List<Integer> clauseStarts() {
		List<Integer> starts = new ArrayList<>();
		int first = 0;
		for (int i = 0; i < tokens.size(); i++) {
			if (i + 1 == tokens.size() || endsClause(i)) {
				int at = first;
				while (at < i && LEAD_IN.contains(tokens.lower(at))) {
					at++;
				}
				starts.add(tokens.word(at).start());
				first = i + 1;
			}
		}
		return starts;
	}

	/** The clause at a word, without who passes it on: <i>… tahun ini menurut pejabat itu</i>. */
	Segment clause(int word) {
		int first = clauseStart(word);
		int last = word;
		while (last + 1 < tokens.size() && !endsClause(last) && !isPreposition(last + 1)) {
			last++;
		}
		return tokens.from(first, last);
	}

	private boolean isPreposition(int word) {
		return tokens.cueLength(word, lexicon) == 1 && !RELAYS.contains(tokens.lower(word))
				&& "prepositional".equals(lexicon.phraseClass(tokens.lower(word)));
	}

	private boolean endsClause(int word) {
		return tokens.gapAfter(word).chars().anyMatch(c -> ",;:()[]\u2014\u2013\"\u201c\u201d".indexOf(c) >= 0);
	}
}
