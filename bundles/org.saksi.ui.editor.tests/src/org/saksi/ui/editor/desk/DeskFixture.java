package org.saksi.ui.editor.desk;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.marking.LayerMarks;
import org.saksi.model.Segment;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.MarkIndex;

/** A desk without widgets. */
final class DeskFixture implements Cursor {

	static final String TEXT = "Gubernur Rudi Hartono mengatakan jembatan itu aman. \"Tidak akan runtuh,\" katanya.\n"
			+ "Warga, yang menurut Kantor Berita Antara, tidak percaya, pergi.";

	final MemoryModel model;
	final MarkIndex index = new MarkIndex();
	final MarkingDesk desk;
	final MarkGestures marks;
	final Linking linking;
	final Chains chains;
	final Repeats repeats;
	final Values values;
	final Moves moves;
	final List<Notice> notices = new ArrayList<>();
	private Segment selection = new Segment(0, 0);

	DeskFixture() {
		this(TestSchemes.claims());
	}

	DeskFixture(Scheme scheme) {
		this(new MemoryModel(TEXT, scheme).zones("body", "body"));
	}

	DeskFixture(MemoryModel model) {
		this.model = model;
		desk = new MarkingDesk(model, this, index, () -> new LayerLinks(model.layer()));
		linking = new Linking(desk);
		marks = new MarkGestures(desk, linking);
		chains = new Chains(desk);
		repeats = new Repeats(desk, linking);
		values = new Values(desk, linking);
		moves = new Moves(desk);
		desk.setNotices(notices::add);
		model.addListener(() -> {
			index.update(LayerMarks.all(model.layer()));
			desk.modelChanged();
		});
	}

	static int at(String words) {
		return TEXT.indexOf(words);
	}

	void choose(String words) {
		select(at(words), at(words) + words.length());
	}

	void place(String words) {
		select(at(words), at(words));
		desk.caretMoved();
	}

	Mark mark(Base base, String words) {
		choose(words);
		marks.mark(base);
		return desk.active();
	}

	String words(Mark mark) {
		return mark.getSpan().textIn(TEXT);
	}

	boolean refused() {
		return !notices.isEmpty() && notices.get(notices.size() - 1).problem();
	}

	@Override
	public int caret() {
		return selection.end();
	}

	@Override
	public Segment selection() {
		return selection;
	}

	@Override
	public void select(int start, int end) {
		selection = new Segment(start, end);
	}
}
