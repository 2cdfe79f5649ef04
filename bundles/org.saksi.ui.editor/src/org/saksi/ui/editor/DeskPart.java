package org.saksi.ui.editor;

import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.MarkingDesk;

/** What views see of the article editor. */
final class DeskPart implements MarkingPart {

	private final MarkingDesk desk;

	DeskPart(MarkingDesk desk) {
		this.desk = desk;
	}

	@Override
	public ArticleModel model() {
		return desk.model();
	}

	@Override
	public Mark activeMark() {
		return desk.active();
	}

	@Override
	public void activate(Mark mark) {
		if (mark == null) {
			desk.activate(null);
		} else {
			desk.show(mark);
		}
	}

	@Override
	public void addActiveMarkListener(Runnable listener) {
		desk.addListener(listener);
	}

	@Override
	public void removeActiveMarkListener(Runnable listener) {
		desk.removeListener(listener);
	}
}
