package org.saksi.ui.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.StatusLineContributionItem;

/** The fields of the status line: mark, place, zone, annotator. Shared by all article editors of a window. */
public final class ArticleEditorContributor extends EditorActionBarContributor {

	private final StatusLineContributionItem mark = item("mark", 30); //$NON-NLS-1$
	private final StatusLineContributionItem place = item("place", 26); //$NON-NLS-1$
	private final StatusLineContributionItem zone = item("zone", 12); //$NON-NLS-1$
	private final StatusLineContributionItem annotator = item("annotator", 20); //$NON-NLS-1$
	private ArticleEditor active;

	private static StatusLineContributionItem item(String id, int width) {
		return new StatusLineContributionItem("org.saksi.ui.editor.status." + id, true, width); //$NON-NLS-1$
	}

	@Override
	public void contributeToStatusLine(IStatusLineManager manager) {
		manager.add(mark);
		manager.add(place);
		manager.add(zone);
		manager.add(annotator);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		active = editor instanceof ArticleEditor article ? article : null;
		if (active != null) {
			takeActions(active);
			show(active);
		}
	}

	/** All article editors share one set of action bars: undo and redo there are those of the active one. */
	void takeActions(ArticleEditor editor) {
		if (editor == active) {
			editor.actions().forEach(getActionBars()::setGlobalActionHandler);
			getActionBars().updateActionBars();
		}
	}

	/** Shows what is to be said of an editor, if it is the active one. */
	void show(ArticleEditor editor) {
		if (editor == active && editor.sheet() != null) {
			StatusLine line = StatusLine.of(editor.sheet());
			mark.setText(line.mark());
			mark.setToolTipText(line.mark());
			place.setText(line.place());
			zone.setText(line.zone());
			annotator.setText(line.annotator());
		}
	}
}
