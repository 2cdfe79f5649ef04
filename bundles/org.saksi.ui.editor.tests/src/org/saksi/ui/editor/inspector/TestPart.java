package org.saksi.ui.editor.inspector;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.MarkingPart;

/** A marking part without widgets. */
public final class TestPart implements MarkingPart {

	private final ArticleModel model;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Mark active;

	TestPart(ArticleModel model) {
		this.model = model;
	}

	@Override
	public ArticleModel model() {
		return model;
	}

	@Override
	public Mark activeMark() {
		return active;
	}

	@Override
	public void activate(Mark mark) {
		active = mark;
		listeners.forEach(Runnable::run);
	}

	@Override
	public void addActiveMarkListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeActiveMarkListener(Runnable listener) {
		listeners.remove(listener);
	}

	boolean isListenedTo() {
		return !listeners.isEmpty();
	}
}
