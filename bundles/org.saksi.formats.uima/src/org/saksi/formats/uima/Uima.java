package org.saksi.formats.uima;

/** Names that both formats and directions share. */
final class Uima {

	/** Id of the format. */
	static final String XMI = "uima-xmi";
	/** Id of the format. */
	static final String JSON = "uima-json";
	/** End of the name of the type system that we write beside a file. */
	static final String TYPES = ".typesystem.xml";
	/** Feature that holds the segments of a discontinuous place: {@code start:end|start:end} in UTF-16. */
	static final String SEGMENTS = "saksi_segments";
	/** Type of a comment. */
	static final String COMMENT = "org.saksi.Comment";
	/** Feature of a comment: what it says. */
	static final String COMMENT_TEXT = "text";
	/** Feature of a comment: what it is on. */
	static final String COMMENT_ON = "on";
	/** More is refused, in bytes. */
	static final long MAX_BYTES = 64L << 20;

	private Uima() {
	}
}
