package org.saksi.formats.office.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.saksi.core.CorpusException;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/** An article of the export with all its layers. */
public final class ArticleContext {

	private static final Metadata NONE = ArticleFactory.eINSTANCE.createMetadata();

	private final ExportContext export;
	private final Article article;
	private final ArticleText text;
	private final List<LayerContext> layers = new ArrayList<>();

	/** Reads the article and its layers. */
	public ArticleContext(ExportContext export, String id) throws CorpusException {
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

	/** @return the export */
	public ExportContext export() {
		return export;
	}

	/** @return the article */
	public Article article() {
		return article;
	}

	/** @return the id of the article */
	public String id() {
		return article.getId();
	}

	/** @return the metadata, never {@code null} */
	public Metadata metadata() {
		return article.getMetadata() == null ? NONE : article.getMetadata();
	}

	/** @return the part of the split, or {@code null} */
	public String split() {
		return export.plan() == null ? null : export.plan().part(article.getId());
	}

	/** @return the current text */
	public ArticleText text() {
		return text;
	}

	/** @return the layers, by annotator */
	public List<LayerContext> layers() {
		return layers;
	}

	/** @return the id of a sentence; {@code null} for {@code null} */
	public String sentenceId(Sentence sentence) {
		return sentence == null ? null : id() + "/s" + sentence.index();
	}

	/** @return the sentences that the segments of a mark touch, in their order; none for a mark without place, or a lost one */
	public SortedSet<Sentence> touched(Mark mark) {
		SortedSet<Sentence> touched = new TreeSet<>(Comparator.comparingInt(Sentence::index));
		if (mark == null || mark.getSpan() == null || mark.isLost()) {
			return touched;
		}
		List<Sentence> all = text.sentences();
		for (Segment segment : mark.getSpan().segments()) {
			for (int i = firstEndingAfter(all, segment.start()); i < all.size()
					&& all.get(i).place().start() < segment.end(); i++) {
				touched.add(all.get(i));
			}
		}
		return touched;
	}

	private static int firstEndingAfter(List<Sentence> sentences, int offset) {
		int low = 0;
		int high = sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentences.get(middle).place().end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** @return the text of a sentence */
	public String text(Sentence sentence) {
		return text.text().substring(sentence.place().start(), sentence.place().end());
	}

	/** UTF-16 to code points; an offset outside of the text, in a damaged file, counts as its nearer end. */
	public int codePoint(int utf16) {
		return text.offsets().toCodePoint(Math.max(0, Math.min(text.text().length(), utf16)));
	}

	/** Segments in code points: {@code s:e|s:e}. */
	public String segments(List<Segment> segments) {
		StringBuilder joined = new StringBuilder();
		for (Segment segment : segments) {
			joined.append(joined.isEmpty() ? "" : "|").append(codePoint(segment.start())).append(':')
					.append(codePoint(segment.end()));
		}
		return joined.toString();
	}
}
