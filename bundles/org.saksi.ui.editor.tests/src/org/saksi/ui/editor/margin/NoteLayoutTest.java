package org.saksi.ui.editor.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

class NoteLayoutTest {

	private static final int HEIGHT = 16;

	private static Note note(int y) {
		return new Note(null, "who", "what", y, 1);
	}

	@Test
	void oneThatHasRoomHasTwoLinesBesideItsRow() {
		assertEquals(List.of(new Note(null, "who", "what", 30, 2)), NoteLayout.place(List.of(note(30)), HEIGHT, 90));
	}

	@Test
	void twoOfOneRowHaveALineEach() {
		List<Note> placed = NoteLayout.place(List.of(note(0), note(0)), HEIGHT, 60);
		assertEquals(List.of(0, HEIGHT + NoteLayout.GAP), placed.stream().map(Note::y).toList());
		assertEquals(List.of(1, 2), placed.stream().map(Note::lines).toList());
	}

	@Test
	void whatHasNoRoomIsLeftOut() {
		assertEquals(1, NoteLayout.place(List.of(note(0), note(0), note(0)), HEIGHT, 30).size());
		assertEquals(List.of(), NoteLayout.place(List.of(note(0)), HEIGHT, HEIGHT - 1));
	}

	@Test
	void whatIsSaidInOneLineNeedsOne() {
		assertEquals(1, NoteLayout.place(List.of(new Note(null, "who", null, 0, 1)), HEIGHT, 90).get(0).lines());
	}

	@Property
	void noneLiesOverAnotherOrOutside(@ForAll @Size(max = 12) List<@IntRange(max = 300) Integer> rows,
			@ForAll @IntRange(max = 400) int room) {
		List<Note> wanted = new ArrayList<>();
		rows.stream().sorted().forEach(y -> wanted.add(note(y)));
		int free = 0;
		for (Note note : NoteLayout.place(wanted, HEIGHT, room)) {
			assertTrue(note.y() >= free, note::toString);
			free = note.y() + note.lines() * HEIGHT;
			assertTrue(free <= room, note::toString);
		}
	}
}
