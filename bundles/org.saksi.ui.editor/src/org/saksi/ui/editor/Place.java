package org.saksi.ui.editor;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IMemento;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.page.ArticlePage;

/**
 * Where one was in an article: kept from one start to the next.
 *
 * @param caret UTF-16 offset in the article
 * @param top   the first visible line of the text widget
 * @param mark  the id of the active mark, or {@code null}
 */
record Place(int caret, int top, String mark) {

	private static final String CARET = "caret"; //$NON-NLS-1$
	private static final String TOP = "top"; //$NON-NLS-1$
	private static final String MARK = "mark"; //$NON-NLS-1$

	/** Where one is in {@code sheet}. */
	static Place of(ArticleSheet sheet) {
		Mark active = sheet.desk().active();
		return new Place(sheet.page().caret(), sheet.page().text().getTopIndex(), active == null ? null : active.getId());
	}

	/** What was written; the beginning of the article if nothing was. */
	static Place of(IMemento memento) {
		Integer caret = memento == null ? null : memento.getInteger(CARET);
		Integer top = memento == null ? null : memento.getInteger(TOP);
		return new Place(caret == null ? -1 : caret, top == null ? 0 : top, memento == null ? null : memento.getString(MARK));
	}

	void write(IMemento memento) {
		memento.putInteger(CARET, caret);
		memento.putInteger(TOP, top);
		if (mark != null) {
			memento.putString(MARK, mark);
		}
	}

	/** Goes there, as far as the article still has such a place. */
	void show(ArticleSheet sheet) {
		if (caret < 0) {
			return;
		}
		ArticlePage page = sheet.page();
		int place = Math.min(caret, sheet.model().text().text().length());
		page.select(place, place);
		Mark active = mark == null ? null : LayerMarks.all(sheet.model().layer()).stream()
				.filter(candidate -> mark.equals(candidate.getId())).findFirst().orElse(null);
		StyledText text = page.text();
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				text.setTopIndex(Math.min(top, text.getLineCount() - 1));
				if (active != null) {
					sheet.desk().activate(active);
				}
			}
		});
	}
}
