package org.saksi.ui.corpus.articles;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.saksi.core.store.ArticleSummary;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.dialogs.DialogParent;

/** Puts the selected articles into a story, or takes them out of theirs. */
public final class StoryHandler {

	private StoryHandler() {
	}

	private static List<String> ids(List<ArticleSummary> selected) {
		return selected.stream().map(ArticleSummary::id).toList();
	}

	/** Asks for the story. */
	public static final class Set extends ArticlesHandler {
		@Override
		void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) {
			String story = StoryDialog.open(DialogParent.shell(), explorer.store().corpus(), selected.size());
			if (story != null) {
				StoryChange.run(explorer.store(), ids(selected), story);
			}
		}
	}

	/** Takes them out. */
	public static final class Clear extends ArticlesHandler {
		@Override
		void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) {
			StoryChange.run(explorer.store(), ids(selected), null);
		}
	}
}
