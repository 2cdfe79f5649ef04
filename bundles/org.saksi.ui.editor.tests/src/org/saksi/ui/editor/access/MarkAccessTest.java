package org.saksi.ui.editor.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.model.Segment;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.Screen;
import org.saksi.ui.editor.hover.MarkCards;
import org.saksi.ui.editor.inspector.Kursk;
import org.saksi.ui.style.Palette;

class MarkAccessTest {

	private Screen screen;
	private Kursk kursk;
	private ArticleSheet sheet;
	private MarkAccess access;

	@BeforeEach
	void open() throws Exception {
		kursk = new Kursk(Kursk.shipped());
		screen = new Screen();
		sheet = screen.sheet(kursk.model, Palette.LIGHT);
		MarkCards cards = new MarkCards(kursk.model, sheet.page()::links, List::of);
		access = new MarkAccess(sheet.page(), offset -> sheet.page().index().at(offset).stream().map(cards::card).toList());
	}

	@AfterEach
	void close() {
		screen.close();
	}

	private AccessibleTextAttributeEvent asked(int offset) {
		AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(this);
		event.offset = offset;
		event.start = 0;
		event.end = sheet.page().text().getCharCount();
		access.tell(event);
		return event;
	}

	@Test
	void theStretchOfAMarkHasItsWords() {
		int start = kursk.free.getSpan().start();
		AccessibleTextAttributeEvent event = asked(start + 3);
		assertEquals(new Segment(start, kursk.free.getSpan().end()), new Segment(event.start, event.end));
		assertEquals("mark", event.attributes[0]);
		assertTrue(event.attributes[1].contains("Vladimir Putin"), event.attributes[1]);
		assertTrue(event.attributes[1].contains("Kursk telah dibebaskan"), event.attributes[1]);
	}

	@Test
	void betweenMarksThereIsNone() {
		AccessibleTextAttributeEvent event = asked(kursk.says.getSpan().end());
		assertNull(event.attributes);
		assertEquals(new Segment(kursk.says.getSpan().end(), kursk.free.getSpan().start()), new Segment(event.start, event.end));
	}

	@Test
	void theMarksAtTheCaretAreTheDescription() {
		sheet.page().select(kursk.putin.getSpan().start() + 1, kursk.putin.getSpan().start() + 1);
		assertTrue(access.description().contains("Presiden Rusia"), access.description());
		int end = sheet.page().text().getCharCount();
		sheet.page().select(end, end);
		assertEquals("", access.description());
	}
}
