package org.saksi.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.desk.MarkingDesk;
import org.saksi.ui.editor.desk.Zones;
import org.saksi.ui.editor.others.OtherLayers;

/** What views see of the article editor. */
final class DeskPart implements MarkingPart {

	private final MarkingDesk desk;
	private final Zones zones;
	private final Corrections corrections;
	private final Consumer<Runnable> doneCheck;
	private final OtherLayers others;

	DeskPart(MarkingDesk desk, Zones zones, Corrections corrections, Consumer<Runnable> doneCheck, OtherLayers others) {
		this.desk = desk;
		this.zones = zones;
		this.corrections = corrections;
		this.doneCheck = doneCheck;
		this.others = others;
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
	public List<Layer> otherLayers() {
		return others.layers();
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
		doneCheck.accept(done);
	}

	@Override
	public void addActiveMarkListener(Runnable listener) {
		desk.addListener(listener);
		others.addListener(listener);
	}

	@Override
	public void removeActiveMarkListener(Runnable listener) {
		desk.removeListener(listener);
		others.removeListener(listener);
	}
}
