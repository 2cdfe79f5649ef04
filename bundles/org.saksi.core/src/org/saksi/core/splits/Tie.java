package org.saksi.core.splits;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/**
 * Something that articles share and that would leak if they were in different parts of a split.
 *
 * @param kind       what they share
 * @param id         id of the story, utterance or canonical claim; {@code null} for texts
 * @param articles   ids, at least two
 * @param similarity of two texts that are nearly the same, the estimated Jaccard similarity of their shingles, 0 to 1; 1 for all else
 */
public record Tie(Kind kind, String id, List<String> articles, double similarity) {

	/** What articles can share. */
	public enum Kind {
		/** A story. */
		STORY,
		/** An utterance. */
		UTTERANCE,
		/** The same text when runs of white space count as one space. */
		SAME_TEXT,
		/** Nearly the same text. */
		NEAR_TEXT,
		/** A canonical claim that both mention. */
		CANONICAL_CLAIM;

		/** @return the name in files */
		public String literal() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Keeps an unmodifiable copy. */
	public Tie {
		articles = List.copyOf(articles);
	}

	Tie(Kind kind, String id, Collection<String> articles) {
		this(kind, id, List.copyOf(articles), 1);
	}

	/** @return the words for it, localized, e.g. {@code story S1} */
	public String reason() {
		return switch (kind) {
		case STORY -> NLS.bind(Messages.Groups_story, id);
		case UTTERANCE -> NLS.bind(Messages.Groups_utterance, id);
		case SAME_TEXT -> Messages.Groups_sameText;
		case NEAR_TEXT -> Messages.Groups_nearText;
		case CANONICAL_CLAIM -> NLS.bind(Messages.Groups_claim, id);
		};
	}
}
