package org.saksi.ui.corpus.explorer;

import java.util.Comparator;
import java.util.function.BiFunction;

import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.corpus.Messages;

/** The columns of the explorer, in their order. */
enum Column {

	STATUS(Messages.Explorer_status, 30, (row, who) -> Statuses.label(status(row, who))) {
		@Override
		Comparator<ArticleSummary> comparator(String annotator) {
			return Comparator.comparing(row -> order(status(row, annotator)));
		}

		private int order(LayerStatus status) {
			return status == null ? -1 : status.getValue();
		}
	},
	TITLE(Messages.Explorer_title, 260, (row, who) -> row.headline() == null ? row.id() : row.headline()),
	MEDIUM(Messages.Explorer_medium, 70, (row, who) -> row.medium()),
	PUBLISHED(Messages.Explorer_published, 94, (row, who) -> day(row.published())),
	MARKS(Messages.Explorer_marks, 54, (row, who) -> Integer.toString(marks(row, who))) {
		@Override
		Comparator<ArticleSummary> comparator(String annotator) {
			return Comparator.comparingInt(row -> marks(row, annotator));
		}
	},
	STORY(Messages.Explorer_story, 70, (row, who) -> row.story());

	private final String label;
	private final int width;
	private final BiFunction<ArticleSummary, String, String> text;

	Column(String label, int width, BiFunction<ArticleSummary, String, String> text) {
		this.label = label;
		this.width = width;
		this.text = text;
	}

	/** @return the header, localized */
	String label() {
		return label;
	}

	/** @return the width at 100 % scale, in points */
	int width() {
		return width;
	}

	/** @return what the cell shows, never {@code null} */
	String text(ArticleSummary row, String annotator) {
		String shown = text.apply(row, annotator);
		return shown == null ? "" : shown; //$NON-NLS-1$
	}

	/** @return the order of rows by this column, ascending */
	Comparator<ArticleSummary> comparator(String annotator) {
		return Comparator.comparing(row -> text(row, annotator), String.CASE_INSENSITIVE_ORDER);
	}

	/** @return the status of the annotator's layer, or {@code null} if there is none */
	static LayerStatus status(ArticleSummary row, String annotator) {
		LayerSummary layer = row.layer(annotator);
		return layer == null ? null : layer.status();
	}

	private static int marks(ArticleSummary row, String annotator) {
		LayerSummary layer = row.layer(annotator);
		return layer == null ? 0 : layer.marks();
	}

	private static String day(String published) {
		return published == null ? null : published.substring(0, Math.min(10, published.length()));
	}
}
