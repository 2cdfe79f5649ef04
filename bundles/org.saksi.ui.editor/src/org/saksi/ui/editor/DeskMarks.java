package org.saksi.ui.editor;

import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.MarkingDesk;
import org.saksi.ui.editors.ArticleMarks;

/** What other bundles see of the marks in the article editor. */
final class DeskMarks implements ArticleMarks {

	private final MarkingDesk desk;

	DeskMarks(MarkingDesk desk) {
		this.desk = desk;
	}

	@Override
	public Mark active() {
		return desk.active();
	}

	@Override
	public boolean show(String markId) {
		Mark mark = LayerMarks.byId(desk.model().layer(), markId);
		if (mark != null) {
			desk.show(mark);
		}
		return mark != null;
	}

	@Override
	public void select(int start, int end) {
		desk.cursor().select(start, end);
	}
}
