package org.saksi.ui.editor.inspector.text;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.inspector.blocks.Block;
import org.saksi.ui.editor.inspector.blocks.Subject;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;

/**
 * The marks that a correction of the text has left without words, and those that the last corrections here have cut. Nothing
 * of them is deleted: they are placed again, or removed, by the annotator.
 */
public final class LostBlock extends Block {

	private static final int WORDS = 90;

	/** The lost and cut marks of the layer, where no mark or a lost one is active. */
	public LostBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Lost_title;
	}

	@Override
	protected Object structure() {
		if (subject.mark() != null) {
			return subject.mark().isLost() ? Arrays.asList(subject.mark(), subject.isEditable()) : null;
		}
		Corrections corrections = subject.part().corrections();
		List<Mark> lost = corrections.lost();
		List<Mark> cut = corrections.cut();
		return lost.isEmpty() && cut.isEmpty() ? null : List.of(lost, cut, subject.isEditable());
	}

	@Override
	protected void build(Rows rows) {
		Corrections corrections = subject.part().corrections();
		if (subject.mark() != null) {
			rows.button("inspector.lost.place", Messages.Lost_place, control -> corrections.placeAgain(subject.mark())); //$NON-NLS-1$
			return;
		}
		List<Mark> lost = corrections.lost();
		if (!lost.isEmpty()) {
			rows.note(NLS.bind(Messages.Lost_lost, lost.size()));
			lost.forEach(mark -> lost(rows, corrections, mark));
		}
		List<Mark> cut = corrections.cut();
		if (!cut.isEmpty()) {
			rows.note(NLS.bind(Messages.Lost_cut, cut.size()));
			cut.forEach(mark -> link(rows, rows.line(2, 1), mark));
			rows.button("inspector.cut.seen", Messages.Lost_seen, control -> corrections.cutSeen()); //$NON-NLS-1$
		}
	}

	private void lost(Rows rows, Corrections corrections, Mark mark) {
		Composite line = rows.line(2, 3);
		link(rows, line, mark);
		rows.tool(line, "inspector.lost." + mark.getId() + ".place", ToolIcon.DOWN, Messages.Lost_place, //$NON-NLS-1$ //$NON-NLS-2$
				control -> corrections.placeAgain(mark));
		rows.tool(line, "inspector.lost." + mark.getId() + ".remove", ToolIcon.REMOVE, Messages.Lost_remove, //$NON-NLS-1$ //$NON-NLS-2$
				control -> subject.run(Messages.Lost_remove, marking -> marking.remove(List.of(mark))));
	}

	private void link(Rows rows, Composite line, Mark mark) {
		rows.link(line, "inspector.lost." + mark.getId(), //$NON-NLS-1$
				() -> NLS.bind(Messages.Lost_mark, subject.typeLabel(mark), subject.words(mark, WORDS)), Messages.Lost_go,
				link -> subject.jump(mark));
	}
}
