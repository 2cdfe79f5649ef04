package org.saksi.ui.corpus.progress;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.team.TeamProgress;
import org.saksi.ui.corpus.explorer.CorpusExplorer;

/** What the rows of the view are. */
enum Grouping {

	/** A row per annotator. */
	ANNOTATOR,
	/** A row per story. */
	STORY,
	/** A row per medium. */
	MEDIUM;

	/** @return how it is called, localized */
	String label() {
		return switch (this) {
		case ANNOTATOR -> Messages.Progress_byAnnotator;
		case STORY -> Messages.Progress_byStory;
		case MEDIUM -> Messages.Progress_byMedium;
		};
	}

	/** Lists the articles of a row. */
	void show(CorpusExplorer explorer, TeamProgress.Row row) {
		switch (this) {
		case ANNOTATOR -> explorer.showAssigned(row.name());
		case STORY -> explorer.showStory(row.name());
		case MEDIUM -> explorer.showMedium(row.name());
		}
	}

	/** @return the rows, the total last */
	List<TeamProgress.Row> rows(TeamProgress progress) {
		List<TeamProgress.Row> rows = new ArrayList<>(switch (this) {
		case ANNOTATOR -> progress.annotators();
		case STORY -> progress.stories();
		case MEDIUM -> progress.media();
		});
		rows.add(progress.total());
		return rows;
	}
}
