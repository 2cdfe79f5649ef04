package org.saksi.ui.corpus.team;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Visibility;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Somebody else sits down at the desk. */
public final class AnnotatorSwitch {

	private AnnotatorSwitch() {
	}

	/**
	 * Works as another annotator from now on. Where the corpus is blind and the layers of that annotator are hidden, asks
	 * whether it really is that person; the editors of others are closed then, with what is unsaved asked for.
	 *
	 * @return whether the workbench works as that annotator now
	 */
	public static boolean to(Shell shell, CorpusStore store, String annotator) {
		String now = Preferences.annotator(store);
		if (annotator.equals(now)) {
			return true;
		}
		if (!Visibility.of(store.corpus(), now).sees(annotator) && MessageDialog.open(MessageDialog.QUESTION, shell,
				Messages.Switch_title, NLS.bind(Messages.Switch_blind, annotator), 0, NLS.bind(Messages.Switch_yes, annotator),
				Messages.Cancel) != 0) {
			return false;
		}
		if (!closeHidden(store, Visibility.of(store.corpus(), annotator))) {
			return false;
		}
		Preferences.setAnnotator(store, annotator);
		return true;
	}

	private static boolean closeHidden(CorpusStore store, Visibility seen) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			List<IEditorReference> hidden = new ArrayList<>();
			for (IEditorReference editor : page == null ? new IEditorReference[0] : page.getEditorReferences()) {
				if (isHidden(editor, store, seen)) {
					hidden.add(editor);
				}
			}
			if (!hidden.isEmpty() && !page.closeEditors(hidden.toArray(IEditorReference[]::new), true)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isHidden(IEditorReference editor, CorpusStore store, Visibility seen) {
		try {
			return editor.getEditorInput() instanceof ArticleInput input && input.store() == store
					&& !seen.sees(input.annotator());
		} catch (PartInitException e) {
			Jobs.show(editor.getTitle(), e);
			return false;
		}
	}
}
