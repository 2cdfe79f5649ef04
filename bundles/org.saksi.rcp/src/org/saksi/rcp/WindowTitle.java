package org.saksi.rcp;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.jobs.Jobs;

/** Lets the title of a window say which article, of which corpus, one is in. */
final class WindowTitle implements IPartListener2 {

	private final IWorkbenchWindowConfigurer configurer;

	/** Follows the active editor and the current corpus for as long as the workbench runs. */
	WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
		configurer.getWindow().getPartService().addPartListener(this);
		OpenCorpora.get().addListener(() -> Jobs.ui(this::update));
		update();
	}

	private void update() {
		IWorkbenchWindow window = configurer.getWindow();
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		CorpusStore current = OpenCorpora.get().current();
		if (editor != null && editor.getEditorInput() instanceof ArticleInput input) {
			configurer.setTitle(NLS.bind(Messages.Window_article, headline(editor, input), input.store().corpus().getName()));
		} else {
			configurer.setTitle(current == null ? "Saksi" : NLS.bind(Messages.Window_corpus, current.corpus().getName())); //$NON-NLS-1$
		}
	}

	private static String headline(IEditorPart editor, ArticleInput input) {
		ArticleSummary summary = input.store().summary(input.articleId());
		return summary == null || summary.headline() == null ? editor.getTitle() : summary.headline();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		update();
	}
}
