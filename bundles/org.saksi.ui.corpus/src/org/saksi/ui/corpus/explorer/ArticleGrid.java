package org.saksi.ui.corpus.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.team.Assignments;
import org.saksi.ui.grid.Grid;

/** The table of the explorer: articles as one annotator sees them. */
public final class ArticleGrid {

	/** The text of no cell. */
	private static final String NOTHING = "\u2205"; //$NON-NLS-1$

	private final Grid<ArticleSummary> grid;
	private final ArticleColumns columns;
	private volatile Viewer viewer = Viewer.nobody();
	private boolean onlyMine;

	/** Creates the table, without articles. */
	public ArticleGrid(Composite parent) {
		grid = new Grid<>(parent, "explorer.table", Messages.Name_articles, ArticleSummary::id); //$NON-NLS-1$
		columns = new ArticleColumns(() -> viewer);
		setColumns();
	}

	private void setColumns() {
		grid.setColumns(columns.all(viewer.annotators(), !viewer.assignments().isEmpty()));
	}

	/** @return the table itself */
	public Grid<ArticleSummary> grid() {
		return grid;
	}

	/** @return through whose eyes the articles are listed */
	public Viewer viewer() {
		return viewer;
	}

	/** Shows these articles as somebody sees them. */
	public void show(List<ArticleSummary> articles, Viewer by) {
		boolean others = !by.annotators().equals(viewer.annotators())
				|| by.assignments().isEmpty() != viewer.assignments().isEmpty();
		viewer = by;
		if (others) {
			setColumns();
		}
		grid.setRows(articles);
	}

	/** Shows only the articles that are assigned to somebody; all where nothing is assigned, as all are everybody's. */
	void showAssigned(String annotator) {
		Assignments assignments = viewer.assignments();
		if (assignments.isEmpty()) {
			grid.clearFilters();
		} else {
			showOnly(ArticleColumns.ASSIGNED, assignments.articlesOf(annotator).stream().map(id -> ArticleColumns.assigned(assignments, id)));
		}
	}

	/** Shows only the articles of a story; with {@code null}, those of none. */
	void showStory(String story) {
		showOnly(ArticleColumns.STORY, Stream.of(story == null ? "" : viewer.storyNames().getOrDefault(story, story))); //$NON-NLS-1$
	}

	/** Shows only the articles of a medium; with {@code null}, those of none. */
	void showMedium(String medium) {
		showOnly(ArticleColumns.MEDIUM, Stream.of(medium == null ? "" : medium)); //$NON-NLS-1$
	}

	private void showOnly(String column, Stream<String> texts) {
		List<String> different = texts.distinct().toList();
		grid.showOnly(column, different.isEmpty() ? List.of(NOTHING) : different);
	}

	/** Shows only articles that are assigned to who looks, or all; without assignments, all are everybody's. */
	public void setOnlyMine(boolean mine) {
		if (mine != onlyMine) {
			onlyMine = mine;
			grid.setWhere(mine ? article -> viewer.isMine(article) : null);
		}
	}

	/** @return whether only articles of who looks are shown */
	public boolean isOnlyMine() {
		return onlyMine;
	}

	/**
	 * The article after or before another one in the order shown; while only one's own are shown, articles that are done are
	 * passed over as long as there is one that is not.
	 *
	 * @param step 1 for the next, -1 for the previous
	 * @return {@code null} if there is none
	 */
	public ArticleSummary neighbour(String articleId, int step) {
		ArticleSummary first = grid.neighbour(articleId, step);
		if (!onlyMine || viewer.assignments().isEmpty() || first == null) {
			return first;
		}
		List<ArticleSummary> shown = grid.shown();
		for (int i = shown.indexOf(first); i >= 0 && i < shown.size(); i += step) {
			if (!viewer.isDone(shown.get(i))) {
				return shown.get(i);
			}
		}
		return first;
	}
}
