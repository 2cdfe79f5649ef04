package org.saksi.ui.editor.inspector;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.saksi.model.Segment;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.desk.Cursor;
import org.saksi.ui.editor.desk.MarkingDesk;
import org.saksi.ui.editor.desk.Zones;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.MarkIndex;

/** A marking part without widgets. */
public final class TestPart implements MarkingPart {

	private final ArticleModel model;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Where the caret is; nothing is selected. */
	int caret;
	private final Zones zones;
	private final Corrections corrections;
	private Mark active;
	/** Whether a layer may be marked done. */
	boolean letsDone = true;

	/** A part of a model, at the beginning of its text. */
	public TestPart(ArticleModel model) {
		this.model = model;
		MarkingDesk desk = new MarkingDesk(model, new Caret(), new MarkIndex(), () -> new LayerLinks(model.layer()));
		zones = new Zones(desk);
		corrections = new Corrections(desk);
	}

	private final class Caret implements Cursor {
		@Override
		public int caret() {
			return caret;
		}

		@Override
		public Segment selection() {
			return new Segment(caret, caret);
		}

		@Override
		public void select(int start, int end) {
			caret = start;
		}
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
	public Zones zones() {
		return zones;
	}

	@Override
	public Corrections corrections() {
		return corrections;
	}

	@Override
	public void checkDone(Runnable done) {
		if (letsDone) {
			done.run();
		}
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
