package org.saksi.ui.editor;

import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.MarkingDesk;

/** The editor as views see it. */
record DeskPart(MarkingDesk desk) implements MarkingPart {

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
			desk.letGo();
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
