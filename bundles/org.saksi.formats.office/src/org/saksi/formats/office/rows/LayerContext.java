package org.saksi.formats.office.rows;

import org.saksi.model.Span;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/**
 * A layer of an article.
 *
 * @param article   the article
 * @param annotator whose layer it is
 * @param layer     the layer itself
 */
public record LayerContext(ArticleContext article, String annotator, Layer layer) {

	/** @return the export */
	public ExportContext export() {
		return article.export();
	}

	/** @return the id of a mark in the whole corpus, {@code article/annotator/id}; {@code null} for {@code null} */
	public String id(Mark mark) {
		return mark == null ? null : article.id() + "/" + annotator + "/" + mark.getId();
	}

	/** @return the status of the layer, in lower case */
	public String status() {
		return layer.getStatus().getLiteral();
	}

	/** @return the text of a mark, its segments joined; of a lost mark what it once covered; {@code null} without a span */
	public String text(Mark mark) {
		Span span = mark == null ? null : mark.getSpan();
		if (span == null) {
			return null;
		}
		return mark.isLost() ? span.quote() : span.textIn(article.text().text());
	}
}
