package org.saksi.ui.editor.margin;

import java.util.ArrayList;
import java.util.List;

/** Places notes beside the rows of a paragraph: in order, none over another, none below the room that the paragraph has. */
final class NoteLayout {

	/** Between two notes, in pixels. */
	static final int GAP = 5;

	private NoteLayout() {
	}

	/**
	 * Places notes.
	 *
	 * @param wanted by row; {@link Note#y()} is the top of the row, in pixels below the top of the paragraph
	 * @param height of a line of a note, in pixels
	 * @param room   from the top of the paragraph down to the next one, in pixels
	 * @return those that there is room for; one that has two lines gets one where there is no room for both
	 */
	static List<Note> place(List<Note> wanted, int height, int room) {
		List<Note> placed = new ArrayList<>();
		int free = 0;
		for (int i = 0; i < wanted.size(); i++) {
			Note note = wanted.get(i);
			int y = Math.max(note.y(), free);
			int until = i + 1 < wanted.size() ? wanted.get(i + 1).y() - GAP : room;
			boolean both = note.who() != null && note.what() != null && y + 2 * height <= Math.min(until, room);
			int lines = both ? 2 : 1;
			if (y + lines * height > room) {
				break;
			}
			placed.add(new Note(note.mark(), note.who(), note.what(), y, lines));
			free = y + lines * height + GAP;
		}
		return placed;
	}
}
