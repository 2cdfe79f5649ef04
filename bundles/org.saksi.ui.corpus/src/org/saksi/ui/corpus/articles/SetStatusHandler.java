package org.saksi.ui.corpus.articles;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.saksi.core.store.ArticleSummary;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.corpus.explorer.CorpusExplorer;

/** Sets the status of the chosen annotator's layers on the selected articles; the status is a parameter of the command. */
public final class SetStatusHandler extends ArticlesHandler {

	private static final String STATUS = "org.saksi.ui.corpus.articles.status.value"; //$NON-NLS-1$

	@Override
	void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) {
		LayerStatus status = LayerStatus.get(event.getParameter(STATUS));
		if (status != null) {
			new StatusChange(explorer.store(), explorer.annotator(), status)
					.start(selected.stream().map(ArticleSummary::id).toList());
		}
	}
}
