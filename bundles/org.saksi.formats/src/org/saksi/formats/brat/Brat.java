package org.saksi.formats.brat;

/** Names that both directions share. */
final class Brat {

	/** Id of the format. */
	static final String FORMAT = "brat";
	/** Role of the members of an equivalence. */
	static final String MEMBER = "member";
	/** The schema file of a collection. */
	static final String CONFIGURATION = "annotation.conf";
	/** First line of the schema file that we write; the name follows. */
	static final String ANNOTATOR = "# Annotator: ";
	/** Option: {@code folders}, a folder an annotator, or {@code suffix}, {@code ARTICLE_ANNOTATOR.ann}. */
	static final String LAYOUT = "layout";

	private Brat() {
	}
}
