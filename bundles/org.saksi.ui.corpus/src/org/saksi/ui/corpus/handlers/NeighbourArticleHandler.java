package org.saksi.ui.corpus.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.editors.ArticleInput;

/** Opens the article after, or before, the one in the active editor, in the order of the explorer. */
public abstract class NeighbourArticleHandler extends AbstractHandler {

	private final int step;

	private NeighbourArticleHandler(int step) {
		this.step = step;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IEditorPart editor = page.getActiveEditor();
		if (editor != null && editor.getEditorInput() instanceof ArticleInput input
				&& page.findView(CorpusExplorer.ID) instanceof CorpusExplorer explorer
				&& !explorer.openNeighbour(input.articleId(), step)) {
			page.getWorkbenchWindow().getShell().getDisplay().beep();
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_INPUT_NAME) instanceof ArticleInput);
	}

	/** The article after. */
	public static final class Next extends NeighbourArticleHandler {
		/** For the extension registry. */
		public Next() {
			super(1);
		}
	}

	/** The article before. */
	public static final class Previous extends NeighbourArticleHandler {
		/** For the extension registry. */
		public Previous() {
			super(-1);
		}
	}
}
