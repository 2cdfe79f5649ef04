package org.saksi.ui.corpus.progress;

import java.text.NumberFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;

import org.saksi.core.team.TeamProgress;

/** The columns with numbers, and the text of a row. */
enum ProgressColumn {

	/** Articles in the row. */
	ARTICLES(Messages.Progress_articles, TeamProgress.Row::articles),
	/** Pieces of work that are assigned. */
	ASSIGNED(Messages.Progress_assigned, TeamProgress.Row::assigned),
	/** Not begun. */
	TODO(Messages.Progress_todo, TeamProgress.Row::todo),
	/** Begun. */
	OPEN(Messages.Progress_open, TeamProgress.Row::open),
	/** Done. */
	DONE(Messages.Progress_done, TeamProgress.Row::done),
	/** Adjudicated. */
	ADJUDICATED(Messages.Progress_adjudicated, TeamProgress.Row::adjudicated),
	/** All marks. */
	MARKS(Messages.Progress_marks, TeamProgress.Row::allMarks),
	/** Marks of a kind, and so on. */
	SOURCES(Messages.Progress_sources, row -> row.marks().get(0)),
	/** Cues. */
	CUES(Messages.Progress_cues, row -> row.marks().get(1)),
	/** Claims. */
	CLAIMS(Messages.Progress_claims, row -> row.marks().get(2)),
	/** Attributions. */
	ATTRIBUTIONS(Messages.Progress_attributions, row -> row.marks().get(3)),
	/** Stances. */
	STANCES(Messages.Progress_stances, row -> row.marks().get(4)),
	/** Marks of types that the scheme adds. */
	OTHERS(Messages.Progress_others, row -> row.marks().get(5)),
	/** Findings of the last check. */
	PROBLEMS(Messages.Progress_problems, TeamProgress.Row::problems),
	/** Minutes of active work, rounded; nothing where none was counted. */
	MINUTES(Messages.Progress_minutes, row -> row.activeSeconds() == 0 ? -1 : Math.round(row.activeSeconds() / 60f));

	private static final char TAB = '\t';

	private final String label;
	private final ToIntFunction<TeamProgress.Row> number;

	ProgressColumn(String label, ToIntFunction<TeamProgress.Row> number) {
		this.label = label;
		this.number = number;
	}

	/** @return the title, localized */
	String label() {
		return label;
	}

	/** @return the number; empty where it is not known */
	String text(TeamProgress.Row row) {
		int value = number.applyAsInt(row);
		return value < 0 ? "" : NumberFormat.getIntegerInstance().format(value); //$NON-NLS-1$
	}

	/** @return the name of a row in a grouping; the last row is the total */
	static String name(TeamProgress.Row row, boolean total) {
		return total ? Messages.Progress_total : row.name() == null ? Messages.Progress_none : row.name();
	}

	/** @return rows as tab-separated values with a header, numbers without separators */
	static String tsv(List<TeamProgress.Row> rows, String title) {
		StringBuilder text = new StringBuilder(title);
		for (ProgressColumn column : values()) {
			text.append(TAB).append(column.label);
		}
		text.append('\n');
		for (int i = 0; i < rows.size(); i++) {
			TeamProgress.Row row = rows.get(i);
			StringJoiner line = new StringJoiner(String.valueOf(TAB));
			line.add(name(row, i == rows.size() - 1).replace(TAB, ' '));
			for (ProgressColumn column : values()) {
				int value = column.number.applyAsInt(row);
				line.add(value < 0 ? "" : String.valueOf(value)); //$NON-NLS-1$
			}
			text.append(line).append('\n');
		}
		return text.toString();
	}
}
