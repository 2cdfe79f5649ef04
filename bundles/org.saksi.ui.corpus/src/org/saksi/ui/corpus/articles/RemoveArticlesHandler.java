package org.saksi.ui.corpus.articles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.jobs.Jobs;

/** Removes the selected articles from the corpus, with everybody's marks; asks once. */
public final class RemoveArticlesHandler extends ArticlesHandler {

	/** What Enter does: there is no way back from removing. */
	private static final int CANCEL = 1;

	@Override
	void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) throws ExecutionException {
		int marks = selected.stream().mapToInt(ArticleSummary::marks).sum();
		boolean one = selected.size() == 1;
		Object what = one ? title(selected.get(0)) : selected.size();
		String question = marks > 0 ? NLS.bind(one ? Messages.Remove_one : Messages.Remove_many, what, marks)
				: NLS.bind(one ? Messages.Remove_oneUnmarked : Messages.Remove_manyUnmarked, what);
		int answer = new MessageDialog(DialogParent.shell(), Messages.Remove_title, null, question,
				MessageDialog.WARNING, CANCEL, Messages.Remove_verb, Messages.Cancel).open();
		if (answer == 0) {
			CorpusStore store = explorer.store();
			Set<String> ids = new HashSet<>(selected.stream().map(ArticleSummary::id).toList());
			closeEditors(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), store, ids);
			Jobs.run(Messages.Remove_job, monitor -> remove(store, ids, monitor), removed -> {
				// the explorer hears of it
			});
		}
	}

	private static String title(ArticleSummary article) {
		return article.headline() == null ? article.id() : article.headline();
	}

	private static void closeEditors(IWorkbenchPage page, CorpusStore store, Set<String> ids) throws ExecutionException {
		List<IEditorReference> editors = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				if (reference.getEditorInput() instanceof ArticleInput input && input.store() == store
						&& ids.contains(input.articleId())) {
					editors.add(reference);
				}
			} catch (PartInitException e) {
				throw new ExecutionException(reference.getName(), e);
			}
		}
		page.closeEditors(editors.toArray(IEditorReference[]::new), false);
	}

	private static Void remove(CorpusStore store, Set<String> ids, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, 2 * ids.size());
		try (Batch batch = store.begin()) {
			for (String id : ids) {
				batch.remove(id);
				progress.split(1);
			}
			batch.commit(progress.split(ids.size()));
		}
		return null;
	}
}
