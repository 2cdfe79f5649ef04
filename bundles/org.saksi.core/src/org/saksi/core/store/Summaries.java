package org.saksi.core.store;

import java.util.List;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.team.ActiveTime;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Metadata;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/** Makes summaries. */
final class Summaries {

	/** A headline is for a list; more of it is cut, in UTF-16 code units. */
	private static final int MAX_TEXT = 500;

	private Summaries() {
	}

	static ArticleSummary of(Article article, List<LayerSummary> layers) {
		Metadata metadata = article.getMetadata();
		return new ArticleSummary(article.getId(), metadata == null ? null : cut(metadata.getHeadline()),
				metadata == null ? null : cut(metadata.getMedium()), metadata == null ? null : cut(metadata.getPublished()),
				metadata == null ? null : cut(metadata.getLanguage()), null, article.getSha256(),
				TextVersions.current(article).length(), layers, ProblemCount.UNKNOWN);
	}

	private static String cut(String text) {
		return text == null || text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
	}

	static LayerSummary of(Layer layer) {
		int lost = (int) LayerMarks.all(layer).stream().filter(Mark::isLost).count();
		return new LayerSummary(layer.getAnnotator(), layer.getStatus(), layer.getSources().size(), layer.getCues().size(),
				layer.getClaims().size(), layer.getAttributions().size(), layer.getStances().size(), layer.getMarks().size(),
				lost, ActiveTime.seconds(layer));
	}
}
