package org.saksi.formats.doccano;

/** Names that reader and writer share. */
final class Doccano {

	/** Id of the format. */
	static final String FORMAT = "doccano";
	/** Key of whose labels a record has, which we write and read. */
	static final String ANNOTATOR = "annotator";
	/** Relation from a part of a mark to the next one. */
	static final String CONTINUES = "continues";
	/** Prefix of a relation that is a reference of the mark it comes from; the role follows. */
	static final String LINK = "link:";
	/** Role of a relation's two ends. */
	static final String FROM = "from";
	/** Role of a relation's two ends. */
	static final String TO = "to";
	/** Option: what offsets count. */
	static final String OFFSETS = "offsets";

	private Doccano() {
	}
}
