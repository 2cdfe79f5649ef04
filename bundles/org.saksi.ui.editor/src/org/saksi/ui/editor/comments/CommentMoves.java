package org.saksi.ui.editor.comments;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.MarkingDesk;

/** Moves from one conversation to the next: those about the article first, then as their marks stand in the text. */
public final class CommentMoves {

	private final MarkingDesk desk;
	private final Supplier<List<Layer>> others;
	private Comment last;

	/**
	 * Moves on a desk.
	 *
	 * @param others the layers of others that are shown
	 */
	public CommentMoves(MarkingDesk desk, Supplier<List<Layer>> others) {
		this.desk = desk;
		this.others = others;
	}

	/** To the next conversation; after the last, to the first. */
	public void next() {
		go(1);
	}

	/** To the previous conversation; before the first, to the last. */
	public void previous() {
		go(-1);
	}

	private void go(int by) {
		List<Conversation> all = new Conversations(desk.model().layer(), others.get()).all().stream()
				.sorted(Comparator.comparingInt(Conversation::place)).toList();
		if (all.isEmpty()) {
			desk.problem(Messages.Comments_none);
			return;
		}
		Conversation to = all.get(Math.floorMod(here(all, by) + by, all.size()));
		last = to.first().comment();
		show(to);
	}

	/** The number of the conversation that one is at; between two of them, that of the one which the move comes from. */
	private int here(List<Conversation> all, int by) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).first().comment() == last && isHere(all.get(i))) {
				return i;
			}
		}
		int caret = desk.cursor().caret();
		int before = 0;
		while (before < all.size() && all.get(before).place() < caret) {
			before++;
		}
		return by > 0 ? before - 1 : before;
	}

	private boolean isHere(Conversation conversation) {
		Mark mark = conversation.mark();
		return mark != null ? desk.active() == mark : conversation.place() < 0 ? desk.active() == null
				: desk.cursor().caret() == conversation.place();
	}

	private void show(Conversation conversation) {
		if (conversation.mark() != null) {
			desk.show(conversation.mark());
		} else {
			if (conversation.place() >= 0) {
				desk.cursor().select(conversation.place(), conversation.place());
			}
			desk.activate(null);
		}
		Comment first = conversation.first().comment();
		desk.tell(NLS.bind(Messages.Comments_said, first.getBy(), String.valueOf(first.getText()).replaceAll("\\s+", " "))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
