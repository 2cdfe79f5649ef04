package org.saksi.ui.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class StretchesTest {

	private static String clause(String text, String at) {
		Segment found = new Stretches(new ArticleText(text, "id", List.of())).clause(text.indexOf(at));
		return text.substring(found.start(), found.end());
	}

	@Test
	void clauses() {
		String text = "Ia berkata, \"harga naik 29,9 persen (dari 10),\" lalu pergi pukul 10:30.";
		assertEquals("Ia berkata", clause(text, "berkata"));
		assertEquals("harga naik 29,9 persen", clause(text, "naik"));
		assertEquals("dari 10", clause(text, "dari"));
		assertEquals("lalu pergi pukul 10:30.", clause(text, "lalu"));
	}

	@Test
	void nothingInAnEmptyText() {
		Stretches none = new Stretches(new ArticleText("", "id", List.of()));
		assertNull(none.word(0));
		assertNull(none.name(0));
		assertNull(none.sentence(0));
		assertNull(none.clause(0));
		assertNull(none.claim(0));
		assertNull(none.nextSentence(0));
		assertNull(none.previousSentence(0));
	}

	@Property(tries = 300)
	void stretchesLieInTheTextWhereverTheCaretIs(
			@ForAll @CharRange(from = 'A', to = 'C') @Chars({ ' ', '.', ',', '"', '\n', '“', '”', '1', 'b' }) @StringLength(max = 40) String text,
			@ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 40) int at) {
		int caret = Math.min(at, text.length());
		Stretches stretches = new Stretches(new ArticleText(text, "id", List.of()));
		for (Segment found : new Segment[] { stretches.word(caret), stretches.name(caret), stretches.clause(caret),
				stretches.claim(caret), stretches.sentence(caret), stretches.nextSentence(caret),
				stretches.previousSentence(caret) }) {
			assertTrue(found == null || 0 <= found.start() && found.start() < found.end() && found.end() <= text.length());
		}
		if (stretches.nextSentence(caret) != null) {
			assertTrue(stretches.nextSentence(caret).start() > caret);
		}
		if (stretches.previousSentence(caret) != null) {
			assertTrue(stretches.previousSentence(caret).start() < caret);
			assertNotNull(stretches.sentence(0));
		}
	}
}
