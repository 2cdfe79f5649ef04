package org.saksi.ui.corpus.handlers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.corpus.wizards.ExportWizard;
import org.saksi.ui.corpus.wizards.ImportWizard;
import org.saksi.ui.corpus.wizards.NewCorpusWizard;
import org.saksi.ui.corpus.wizards.VerbWizardDialog;
import org.saksi.ui.dialogs.DialogParent;

/** The handlers that open a wizard: new corpus, import, export. */
public final class WizardHandler {

	private WizardHandler() {
	}

	/** File › New Corpus. */
	public static final class New extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			new VerbWizardDialog(DialogParent.shell(), new NewCorpusWizard(), NewCorpusWizard.verb()).open();
			return null;
		}
	}

	/** File › Import. */
	public static final class Import extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			CorpusStore store = OpenCorpora.get().current();
			ImportWizard.open(DialogParent.shell(), store, List.of());
			return null;
		}
	}

	/** File › Export; unsaved marks would be missing, so they are saved first. */
	public static final class Export extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
				return null;
			}
			new VerbWizardDialog(DialogParent.shell(),
					new ExportWizard(OpenCorpora.get().current(), selected(event)), ExportWizard.verb()).open();
			return null;
		}

		/** What is selected in the explorer, of whatever kind it is there. */
		private static Set<String> selected(ExecutionEvent event) {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
			Set<String> ids = new LinkedHashSet<>();
			if (page != null && page.getSelection(CorpusExplorer.ID) instanceof IStructuredSelection selection) {
				for (Object each : selection) {
					if (each instanceof ArticleSummary article) {
						ids.add(article.id());
					}
				}
			}
			return ids;
		}
	}
}
