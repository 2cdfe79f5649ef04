package org.saksi.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.saksi.core.text.CueLexicon;
import org.saksi.core.text.Quotations;
import org.saksi.model.Segment;

/** The cues of a sentence by the lexicon, outside of quotations. */
final class Cues {

	private static final String NOMINAL = "nominal";
	private static final String PREPOSITIONAL = "prepositional";
	private static final String RELAY = "relay";
	/** What belongs to a passive cue before it names who does it. */
	private static final Set<String> AGENT_PREPOSITIONS = Set.of("oleh", "melalui", "lewat", "dari", "di", "by", "from");

	private final String text;
	private final Tokens tokens;
	private final CueLexicon lexicon;

	Cues(String text, Tokens tokens, CueLexicon lexicon) {
		this.text = text;
		this.tokens = tokens;
		this.lexicon = lexicon;
	}

	/** A cue: its words, and the class of the first of them. */
	record Found(int first, int last, String cueClass) {
	}

	/** In the order of the text; nouns such as <i>laporan</i> only where the sentence has nothing else. */
	List<Found> find(Quotations quotations) {
		List<Found> all = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			int length = quotations.contains(tokens.word(i).start()) ? 0 : tokens.cueLength(i, lexicon);
			if (length > 0) {
				Found found = extended(i, i + length - 1);
				if (!leadsIn(found)) {
					all.add(found);
				}
				i = found.last();
			}
		}
		List<Found> strong = all.stream().filter(found -> !NOMINAL.equals(found.cueClass())).toList();
		return strong.isEmpty() ? all : strong;
	}

	private String classOf(int first, int last) {
		Segment words = tokens.from(first, last);
		return lexicon.phraseClass(text.substring(words.start(), words.end()));
	}

	private Found extended(int first, int last) {
		String cueClass = classOf(first, last);
		int end = last;
		if (tokens.joins(end)) {
			boolean passive = RELAY.equals(cueClass) || tokens.lower(first).startsWith("di");
			if (passive && AGENT_PREPOSITIONS.contains(tokens.lower(end + 1)) && !AGENT_PREPOSITIONS.contains(tokens.lower(end))) {
				return new Found(first, end + 1, cueClass);
			}
			boolean noun = PREPOSITIONAL.equals(cueClass) && tokens.cueLength(end + 1, lexicon) == 1
					&& !tokens.lower(end + 1).startsWith("di") && tokens.joins(end + 1)
					&& (tokens.isCapital(end + 2) || AGENT_PREPOSITIONS.contains(tokens.lower(end + 2)));
			end = noun ? end + 1 : end;
		}
		return new Found(first, end, cueClass);
	}

	/** <i>seperti</i> before <i>dikutip</i> is none. */
	private boolean leadsIn(Found found) {
		return PREPOSITIONAL.equals(found.cueClass()) && found.first() == found.last() && tokens.joins(found.last())
				&& tokens.lower(found.last() + 1).startsWith("di") && tokens.cueLength(found.last() + 1, lexicon) > 0;
	}
}
