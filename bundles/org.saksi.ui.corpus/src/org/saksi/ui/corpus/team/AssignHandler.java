package org.saksi.ui.corpus.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Assignments;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.corpus.handlers.CorpusHandler;

/** Corpus &gt; Assign Articles. */
public final class AssignHandler extends CorpusHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = OpenCorpora.get().current();
		if (store != null) {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
			new AssignDialog(HandlerUtil.getActiveShell(event), store, scopes(store, page)).open();
		}
		return null;
	}

	/** What can be chosen: several selected rows first, else what nobody has; one row is selected anyway. */
	private static List<AssignDialog.Scope> scopes(CorpusStore store, IWorkbenchPage page) {
		List<ArticleSummary> all = store.summaries();
		List<ArticleSummary> selected = selected(store, page == null ? null : page.getSelection(CorpusExplorer.ID));
		ShownArticles list = page == null ? null : Adapters.adapt(page.findView(CorpusExplorer.ID), ShownArticles.class);
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

	private static List<ArticleSummary> selected(CorpusStore store, ISelection selection) {
		List<ArticleSummary> articles = new ArrayList<>();
		if (selection instanceof IStructuredSelection rows) {
			for (Object row : rows) {
				ArticleSummary article = Adapters.adapt(row, ArticleSummary.class);
				if (article != null && store.summary(article.id()) != null) {
					articles.add(article);
				}
			}
		}
		return articles;
	}
}
