package org.saksi.formats.office.corrections;

/**
 * The id of a mark in the whole corpus: {@code article/annotator/id}.
 *
 * @param article   id of the article, which may have slashes
 * @param annotator whose layer it is in
 * @param mark      id in the layer
 */
record MarkId(String article, String annotator, String mark) {

	/** @return the parts of an id; {@code null} if it has other ones */
	static MarkId of(String id) {
		int mark = id.lastIndexOf('/');
		int annotator = mark < 0 ? -1 : id.lastIndexOf('/', mark - 1);
		return annotator <= 0 ? null : new MarkId(id.substring(0, annotator), id.substring(annotator + 1, mark), id.substring(mark + 1));
	}
}
