package org.saksi.ui.corpus.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Assignments;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.dialogs.DialogParent;

/** Corpus &gt; Assign Articles. */
public final class AssignHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = OpenCorpora.get().current();
		if (store != null) {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
			new AssignDialog(DialogParent.shell(), store, scopes(store, page)).open();
		}
		return null;
	}

	/** What can be chosen: several selected rows first, else what nobody has; one row is selected anyway. */
	private static List<AssignDialog.Scope> scopes(CorpusStore store, IWorkbenchPage page) {
		List<ArticleSummary> all = store.summaries();
		CorpusExplorer list = page != null && page.findView(CorpusExplorer.ID) instanceof CorpusExplorer explorer ? explorer : null;
		List<ArticleSummary> selected = list == null ? List.of() : list.selectedArticles();
		List<ArticleSummary> shown = list == null ? List.of() : list.shownArticles();
		Assignments assignments = Assignments.of(store.corpus());
		List<ArticleSummary> free = all.stream().filter(each -> assignments.assignedTo(each.id()).isEmpty()).toList();
		Map<String, List<ArticleSummary>> scopes = new LinkedHashMap<>();
		if (selected.size() > 1) {
			scopes.put(Messages.Assign_selected, selected);
		}
		scopes.put(Messages.Assign_unassigned, free);
		if (shown.size() < all.size()) {
			scopes.put(Messages.Assign_shown, shown);
		}
		scopes.putIfAbsent(Messages.Assign_selected, selected);
		scopes.put(Messages.Assign_all, all);
		List<AssignDialog.Scope> offered = new ArrayList<>();
		scopes.forEach((label, articles) -> {
			if (!articles.isEmpty()) {
				offered.add(new AssignDialog.Scope(label, articles));
			}
		});
		return offered.isEmpty() ? List.of(new AssignDialog.Scope(Messages.Assign_all, List.of())) : offered;
	}
}
