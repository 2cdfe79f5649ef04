package org.saksi.formats.text.page;

/** What a line is by itself, before its neighbours are looked at. */
enum LineRole {
	/** Sentences of an article. */
	PROSE,
	/** A short sentence, or one that introduces a list. */
	SENTENCE,
	/** Many words, but no end of a sentence: a long headline or a sloppy paragraph. */
	WEAK,
	/** A few words: headline, subhead, link, name. */
	TITLE,
	/** A short entry of a list with a bullet or a number. */
	ITEM,
	AD, NAV, TICKER, RELATED, CAPTION,
	/** A credit that may be a caption's or the end of a paragraph. */
	CREDITED,
	BYLINE,
	/** Nothing but place and medium. */
	DATELINE,
	/** A heading over links. */
	LIST_HEAD,
	/** A teaser of another article. */
	TEASER,
	TAGS, COMMENTS, FOOTER,
	/** An advertisement of the medium for itself, a notice on cookies or on where the article appeared. */
	PROMO;

	/** Whether such a line is body where body is around it. */
	boolean isText() {
		return this == PROSE || this == SENTENCE || this == WEAK || this == CREDITED;
	}
}
