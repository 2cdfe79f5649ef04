package org.saksi.ui.corpus.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.team.Assignments;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.grid.GridColumn;

/** The columns of the explorer. Their ids are what people have saved: they never change. */
final class ArticleColumns {

	static final String STATUS = "status"; //$NON-NLS-1$
	static final String MEDIUM = "medium"; //$NON-NLS-1$
	static final String STORY = "story"; //$NON-NLS-1$
	static final String DATE = "date"; //$NON-NLS-1$
	static final String ASSIGNED = "assigned"; //$NON-NLS-1$

	private static final int NARROW = 30;
	private static final int NUMBER = 76;
	private static final int DAY = 10;
	/** With more annotators, their columns are hidden at first. */
	private static final int FEW = 6;

	private final Supplier<Viewer> viewer;

	/** @param viewer asked for every cell, on any thread */
	ArticleColumns(Supplier<Viewer> viewer) {
		this.viewer = viewer;
	}

	/** @return the columns where these annotators' layers are seen */
	List<GridColumn<ArticleSummary>> all(List<String> annotators, boolean assigned) {
		List<GridColumn<ArticleSummary>> columns = new ArrayList<>();
		columns.add(status(STATUS, Messages.Column_status, row -> viewer.get().status(row)).groupable()
				.header(new StatusPainter(row -> LayerStatus.TODO)));
		columns.add(GridColumn.<ArticleSummary>text("title", Messages.Column_title, 260, ArticleColumns::title).stretch() //$NON-NLS-1$
				.order(Comparator.comparing(ArticleColumns::title, String.CASE_INSENSITIVE_ORDER)));
		columns.add(GridColumn.<ArticleSummary>text(MEDIUM, Messages.Column_medium, 90, ArticleSummary::medium).groupable());
		columns.add(GridColumn.<ArticleSummary>text(DATE, Messages.Column_date, 92, ArticleColumns::day).groupable()
				.order(Comparator.comparing(ArticleSummary::published, Comparator.nullsFirst(Comparator.naturalOrder())))
				.toolTip(ArticleSummary::published));
		for (String annotator : annotators) {
			GridColumn<ArticleSummary> column = status("status:" + annotator, NLS.bind(Messages.Column_statusOf, annotator), //$NON-NLS-1$
					row -> viewer.get().status(row, annotator)).header(StatusPainter.initials(annotator));
			columns.add(annotators.size() > 1 && annotators.size() <= FEW ? column : column.hidden());
		}
		columns.add(own("marks", Messages.Column_marks, LayerSummary::marks)); //$NON-NLS-1$
		columns.add(GridColumn.<ArticleSummary>number("problems", Messages.Column_problems, NUMBER, //$NON-NLS-1$
				row -> viewer.get().problemsSeen(row)).toolTip(row -> row.problems().isKnown() ? null : Messages.Problems_unknown));
		GridColumn<ArticleSummary> assignedTo = GridColumn.<ArticleSummary>text(ASSIGNED, Messages.Column_assigned, 100,
				row -> assigned(viewer.get().assignments(), row.id())).groupable();
		columns.add(assigned ? assignedTo : assignedTo.hidden());
		columns.add(GridColumn.<ArticleSummary>text(STORY, Messages.Column_story, 90, row -> viewer.get().story(row)).groupable());
		columns.add(own("claims", Messages.Column_claims, LayerSummary::claims).hidden()); //$NON-NLS-1$
		columns.add(own("sources", Messages.Column_sources, LayerSummary::sources).hidden()); //$NON-NLS-1$
		columns.add(own("cues", Messages.Column_cues, LayerSummary::cues).hidden()); //$NON-NLS-1$
		columns.add(own("attributions", Messages.Column_attributions, LayerSummary::attributions).hidden()); //$NON-NLS-1$
		columns.add(own("stances", Messages.Column_stances, LayerSummary::stances).hidden()); //$NON-NLS-1$
		columns.add(own("custom", Messages.Column_custom, LayerSummary::customMarks).hidden()); //$NON-NLS-1$
		columns.add(own("lost", Messages.Column_lost, LayerSummary::lost).hidden()); //$NON-NLS-1$
		columns.add(own("minutes", Messages.Column_minutes, layer -> Math.round(layer.activeSeconds() / 60f)).hidden()); //$NON-NLS-1$
		columns.add(GridColumn.<ArticleSummary>number("allMarks", Messages.Column_allMarks, NUMBER, //$NON-NLS-1$
				row -> viewer.get().marksSeen(row)).hidden());
		columns.add(GridColumn.<ArticleSummary>number("chars", Messages.Column_chars, NUMBER, ArticleSummary::chars).hidden()); //$NON-NLS-1$
		columns.add(GridColumn.<ArticleSummary>text("language", Messages.Column_language, 70, ArticleSummary::language).groupable() //$NON-NLS-1$
				.hidden());
		columns.add(GridColumn.<ArticleSummary>text("id", Messages.Column_id, 120, ArticleSummary::id).hidden()); //$NON-NLS-1$
		return columns;
	}

	private static GridColumn<ArticleSummary> status(String id, String label, Function<ArticleSummary, LayerStatus> status) {
		return GridColumn.<ArticleSummary>text(id, label, NARROW, row -> Statuses.label(status.apply(row)))
				.order(Comparator.comparingInt(row -> status.apply(row) == null ? -1 : status.apply(row).getValue()))
				.painter(new StatusPainter(status))
				.choices(() -> Arrays.stream(LayerStatus.values()).map(Statuses::label).toList());
	}

	/** A count in the layer of who looks. */
	private GridColumn<ArticleSummary> own(String id, String label, ToIntFunction<LayerSummary> count) {
		return GridColumn.number(id, label, NUMBER, row -> {
			LayerSummary layer = row.layer(viewer.get().annotator());
			return layer == null ? 0 : count.applyAsInt(layer);
		});
	}

	/** @return to whom an article is assigned */
	static String assigned(Assignments assignments, String article) {
		return String.join(", ", assignments.assignedTo(article)); //$NON-NLS-1$
	}

	/** @return what an article is called in lists */
	static String title(ArticleSummary row) {
		return row.headline() == null ? row.id() : row.headline();
	}

	private static String day(ArticleSummary row) {
		return row.published() == null ? null : row.published().substring(0, Math.min(DAY, row.published().length()));
	}
}
