package org.saksi.formats.office.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.marks.Layer;

/** An article of the export with all its layers. */
final class ArticleContext {

	private static final Metadata NONE = ArticleFactory.eINSTANCE.createMetadata();

	private final ExportContext export;
	private final Article article;
	private final ArticleText text;
	private final List<LayerContext> layers = new ArrayList<>();

	/** Reads the article and its layers. */
	ArticleContext(ExportContext export, String id) throws CorpusException {
		this.export = export;
		article = export.view().article(id);
		text = new ArticleText(article);
		for (String annotator : export.view().annotators(id)) {
			Layer layer = export.view().layer(id, annotator);
			if (layer != null) {
				layers.add(new LayerContext(this, annotator, layer));
			}
		}
	}

	ExportContext export() {
		return export;
	}

	Article article() {
		return article;
	}

	String id() {
		return article.getId();
	}

	/** @return the metadata, never {@code null} */
	Metadata metadata() {
		return article.getMetadata() == null ? NONE : article.getMetadata();
	}

	/** @return the part of the split, or {@code null} */
	String split() {
		return export.plan().part(article.getId());
	}

	ArticleText text() {
		return text;
	}

	List<LayerContext> layers() {
		return layers;
	}

	/** @return the id of a sentence; {@code null} for {@code null} */
	String sentenceId(Sentence sentence) {
		return sentence == null ? null : id() + "/s" + sentence.index();
	}

	/** UTF-16 to code points; an offset outside of the text, in a damaged file, counts as its nearer end. */
	int codePoint(int utf16) {
		return text.offsets().toCodePoint(Math.max(0, Math.min(text.text().length(), utf16)));
	}

	/** Segments in code points: {@code s:e|s:e}. */
	String segments(List<Segment> segments) {
		StringBuilder joined = new StringBuilder();
		for (Segment segment : segments) {
			joined.append(joined.isEmpty() ? "" : "|").append(codePoint(segment.start())).append(':')
					.append(codePoint(segment.end()));
		}
		return joined.toString();
	}
}
