package org.saksi.ui.corpus.team;

import java.util.List;

import org.saksi.core.store.ArticleSummary;

/** The articles that a list shows now; parts with such a list adapt to it. */
@FunctionalInterface
public interface ShownArticles {

	/** @return what passes the filters, in the order of the list */
	List<ArticleSummary> shownArticles();
}
