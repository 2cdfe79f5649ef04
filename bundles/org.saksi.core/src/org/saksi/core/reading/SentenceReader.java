package org.saksi.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.CueLexicon;
import org.saksi.core.text.Quotations;
import org.saksi.model.Segment;
import org.saksi.model.Span;

/**
 * Reads one sentence: its cues by the lexicon, who speaks and what is claimed by each, by the orders that Indonesian (and
 * English) news have: <i>X mengatakan bahwa …</i>, <i>"…," kata X</i>, <i>Menurut X, …</i>, <i>…, menurut X</i>, <i>…, seperti dikutip
 * X</i>. All of it is a proposal for an annotator. Offsets are UTF-16, in the article. Immutable.
 */
public final class SentenceReader {

	private final String text;
	private final Segment sentence;
	private final Tokens tokens;
	private final CueLexicon lexicon;
	private final Quotations quotations;
	private final Speakers speakers;
	private final Contents contents;
	private final List<Cues.Found> cues;

	/** Reads a sentence of {@code article}. */
	public SentenceReader(ArticleText article, Segment sentence) {
		this.sentence = sentence;
		text = article.text();
		tokens = new Tokens(article, sentence);
		lexicon = CueLexicon.of(article.language());
		quotations = Quotations.around(text, Span.of(sentence.start(), sentence.end()));
		speakers = new Speakers(tokens, lexicon, "en".equals(article.language()));
		contents = new Contents(article, sentence, tokens, lexicon, speakers);
		cues = new Cues(text, tokens, lexicon).find(quotations);
	}

	/** @return the likely cues, in the order of the text */
	public List<Segment> cues() {
		return cues.stream().map(cue -> tokens.from(cue.first(), cue.last())).toList();
	}

	/** @return how many quotations the sentence touches that have a word in them */
	public int quotationCount() {
		return (int) quotations.all().stream().filter(each -> each.overlaps(sentence)
				&& text.substring(each.start(), each.end()).chars().anyMatch(Character::isLetterOrDigit)).count();
	}

	/** @return the words of who speaks by a cue, any stretch of the sentence; {@code null} if none are there */
	public Segment speaker(Segment cue) {
		Cues.Found found = cue(cue);
		return found == null || lexicon.hasClitic(text.substring(cue.start(), cue.end())) ? null : speakers.of(found);
	}

	/** @return the words of who speaks together with a speaker, joined to it by <i>dan</i>; {@code null} if nobody does */
	public Segment joint(Segment speaker) {
		return speakers.joint(speaker);
	}

	/** @return whether a cue, any stretch of the sentence, names who passes something on: by a preposition or a verb of relaying */
	public boolean passesOn(Segment cue) {
		Cues.Found found = cue(cue);
		return found != null && ("prepositional".equals(found.cueClass()) || "relay".equals(found.cueClass()));
	}

	/**
	 * What is claimed by a cue, the likely stretch first: what it introduces, the same to the first comma.
	 *
	 * @param cue any stretch of the sentence
	 */
	public List<Segment> claims(Segment cue) {
		Set<Segment> found = new LinkedHashSet<>();
		Cues.Found at = cue(cue);
		if (at == null) {
			return List.of();
		}
		Segment content = contents.of(at);
		if (content != null && content.length() > 0) {
			Segment quoted = quotedWithin(content);
			found.add(quoted == null ? content : quoted);
			found.add(contents.upToComma(content));
		}
		return new ArrayList<>(found);
	}

	/** The quotation that a content is, but for punctuation. */
	private Segment quotedWithin(Segment content) {
		for (Segment quotation : quotations.all()) {
			if (quotation.overlaps(content) && quotation.start() <= content.start() + 1 && quotation.end() >= content.end()) {
				return inner(quotation);
			}
		}
		return null;
	}

	/** @return what stands in quotation marks around an offset, without them; {@code null} where nothing does */
	public Segment quotation(int offset) {
		for (Segment quotation : quotations.all()) {
			if (quotation.start() <= offset && offset < quotation.end()) {
				return inner(quotation);
			}
		}
		return null;
	}

	private Segment inner(Segment quotation) {
		int start = Math.max(quotation.start() + 1, sentence.start());
		int end = Math.min(quotation.end() > start && isQuote(quotation.end() - 1) ? quotation.end() - 1 : quotation.end(), sentence.end());
		return start < end ? new Segment(start, end) : null;
	}

	private boolean isQuote(int offset) {
		return !Character.isLetterOrDigit(text.charAt(offset)) && "\"\u201d\u201c\u00bb'\u2019".indexOf(text.charAt(offset)) >= 0;
	}

	/** @return the clause at an offset, without <i>yang</i> and the like at its beginning; {@code null} without words */
	public Segment clause(int offset) {
		int word = tokens.atOrAfter(offset);
		word = word > 0 && tokens.word(word - 1).end() > offset ? word - 1 : word;
		return tokens.size() == 0 ? null : contents.clause(Math.min(word, tokens.size() - 1));
	}

	/** @return where the first clause after an offset begins, past <i>yang</i> and the like; -1 if none does */
	public int nextClause(int offset) {
		return contents.clauseStarts().stream().filter(start -> start > offset).findFirst().orElse(-1);
	}

	private Cues.Found cue(Segment place) {
		int first = tokens.atOrAfter(place.start());
		int last = tokens.before(place.end());
		if (first > last) {
			return null;
		}
		for (Cues.Found known : cues) {
			if (known.first() <= last && first <= known.last()) {
				return new Cues.Found(first, last, known.cueClass());
			}
		}
		return new Cues.Found(first, last, lexicon.cueClass(text.substring(place.start(), place.end())));
	}
}
