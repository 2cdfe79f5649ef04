package org.saksi.core.formats.selection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.article.Metadata;

/** Chooses articles by id, medium and day of publication. */
public final class ArticleFilter {

	private static final int DAY = 10;

	private final CorpusView corpus;
	private final Set<String> ids;
	private final ExportRequest.Filter filter;

	/** Chooses what {@code request} asks for. */
	public ArticleFilter(CorpusView corpus, ExportRequest request) {
		this.corpus = corpus;
		ids = request.articles();
		filter = request.filter();
	}

	/**
	 * @return the ids of the articles that are chosen, in the order of the corpus
	 * @throws CorpusException if an article cannot be read
	 */
	public List<String> articles() throws CorpusException {
		if (ids.isEmpty() && !filter.choosesArticles()) {
			return corpus.articleIds();
		}
		List<String> chosen = new ArrayList<>();
		for (String id : corpus.articleIds()) {
			if ((ids.isEmpty() || ids.contains(id)) && (!filter.choosesArticles() || passes(id))) {
				chosen.add(id);
			}
		}
		return List.copyOf(chosen);
	}

	private boolean passes(String id) throws CorpusException {
		ArticleSummary summary = corpus instanceof CorpusStore store ? store.summary(id) : null;
		if (summary != null) {
			return passes(summary.medium(), summary.published());
		}
		Metadata metadata = corpus.article(id).getMetadata();
		return metadata == null ? passes(null, null) : passes(metadata.getMedium(), metadata.getPublished());
	}

	private boolean passes(String medium, String published) {
		if (!filter.media().isEmpty() && (medium == null || !filter.media().contains(medium.strip()))) {
			return false;
		}
		if (filter.from() == null && filter.to() == null) {
			return true;
		}
		LocalDate day = day(published);
		return day != null && (filter.from() == null || !day.isBefore(filter.from()))
				&& (filter.to() == null || !day.isAfter(filter.to()));
	}

	/**
	 * The day of an ISO 8601 date or time.
	 *
	 * @return the day as written, whatever its time zone; {@code null} if there is none
	 */
	public static LocalDate day(String published) {
		if (published == null || published.strip().length() < DAY) {
			return null;
		}
		try {
			return LocalDate.parse(published.strip().substring(0, DAY), DateTimeFormatter.ISO_LOCAL_DATE);
		} catch (DateTimeParseException e) {
			return null;
		}
	}
}
