package org.saksi.ui.corpus.team;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.WorkQueue;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Opens the next article that the annotator has to do; the article before stays open, saved or not. */
public final class NextOfMineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		ArticleInput before = page.getActiveEditor() != null
				&& page.getActiveEditor().getEditorInput() instanceof ArticleInput input ? input : null;
		CorpusStore store = before != null ? before.store() : OpenCorpora.get().current();
		if (store == null) {
			return null;
		}
		String annotator = before != null ? before.annotator() : Preferences.annotator(store);
		WorkQueue queue = new WorkQueue(store, annotator);
		ArticleSummary next = queue.next(before == null ? null : before.articleId());
		if (next == null) {
			boolean one = before != null && queue.left().stream().anyMatch(each -> each.id().equals(before.articleId()));
			boolean none = !Assignments.of(store.corpus()).isEmpty() && queue.mine().isEmpty();
			String message = none ? Messages.Next_nothingAssigned : one ? Messages.Next_onlyThis : Messages.Next_none;
			MessageDialog.openInformation(DialogParent.shell(), Messages.Next_title,
					NLS.bind(message, annotator));
			return null;
		}
		try {
			page.openEditor(new ArticleInput(store, next.id(), annotator), ArticleInput.EDITOR_ID);
		} catch (PartInitException e) {
			Jobs.show(next.id(), e);
		}
		return null;
	}
}
