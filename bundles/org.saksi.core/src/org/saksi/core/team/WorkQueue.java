package org.saksi.core.team;

import java.util.List;

import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.marks.LayerStatus;

/** What an annotator has to do: the articles assigned to her, or all where nothing is assigned to anybody. */
public final class WorkQueue {

	private final CorpusStore store;
	private final String annotator;

	/** @param annotator whose work it is */
	public WorkQueue(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	/** @return the annotator's articles, by id */
	public List<ArticleSummary> mine() {
		Assignments assignments = Assignments.of(store.corpus());
		List<ArticleSummary> all = store.summaries();
		return assignments.isEmpty() ? all
				: all.stream().filter(each -> assignments.isAssigned(each.id(), annotator)).toList();
	}

	/** @return those of {@link #mine} that are todo or open, also by what an open editor has not saved yet */
	public List<ArticleSummary> left() {
		return mine().stream().filter(this::isLeft).toList();
	}

	private boolean isLeft(ArticleSummary article) {
		LayerStatus status = status(article);
		return status == LayerStatus.TODO || status == LayerStatus.OPEN;
	}

	/** @return the status of the annotator's layer as it is now; {@code TODO} where there is none */
	public LayerStatus status(ArticleSummary article) {
		for (ArticleSession session : store.openSessions()) {
			if (session.annotator().equals(annotator) && session.article().getId().equals(article.id())) {
				return session.layer().getStatus();
			}
		}
		LayerSummary layer = article.layer(annotator);
		return layer == null ? LayerStatus.TODO : layer.status();
	}

	/**
	 * @param after id of an article, which is not given itself; {@code null} for the beginning
	 * @return the next article to do: the first after it, else the first of all; {@code null} if none is left
	 */
	public ArticleSummary next(String after) {
		List<ArticleSummary> all = store.summaries();
		Assignments assignments = Assignments.of(store.corpus());
		int from = after == null ? -1 : store.articleIds().indexOf(after);
		for (int i = 1; i <= all.size(); i++) {
			ArticleSummary each = all.get((from + i) % all.size());
			boolean mine = assignments.isEmpty() || assignments.isAssigned(each.id(), annotator);
			if (mine && !each.id().equals(after) && isLeft(each)) {
				return each;
			}
		}
		return null;
	}
}
