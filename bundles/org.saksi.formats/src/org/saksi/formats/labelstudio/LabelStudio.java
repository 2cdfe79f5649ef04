package org.saksi.formats.labelstudio;

/** Names that reader and writer share. */
final class LabelStudio {

	/** Id of the format. */
	static final String FORMAT = "label-studio";
	/** Control that gives regions their labels. */
	static final String LABEL = "label";
	/** The text that the controls are on. */
	static final String TEXT = "text";
	/** Control of results without a region: its choice is the type of a mark. */
	static final String MARK = "mark";
	/** Control of results without a region that are comments on the article. */
	static final String COMMENT = "comment";
	/** Label of a relation from a region to the one that continues it: both are one mark. */
	static final String CONTINUES = "continues";
	/** Prefix of the label of a relation that is a reference of the mark it comes from; the role follows. */
	static final String LINK = "link:";
	/** Role of a relation's two ends. */
	static final String FROM = "from";
	/** Role of a relation's two ends. */
	static final String TO = "to";
	/** Option: {@code true} to import predictions too. */
	static final String PREDICTIONS = "predictions";

	private LabelStudio() {
	}
}
