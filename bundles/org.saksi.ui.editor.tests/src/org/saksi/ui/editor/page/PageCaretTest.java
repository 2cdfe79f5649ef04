package org.saksi.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.Screen;
import org.saksi.ui.style.Palette;

class PageCaretTest {

	private static final int AT = 17;

	private final Screen screen = new Screen();
	private StyledText text;

	@BeforeEach
	void scrollAway() {
		ArticleSheet sheet = screen.sheet(new MemoryModel("Warga tidak percaya kepada gubernur.\n".repeat(300)), Palette.LIGHT);
		text = sheet.page().text();
		sheet.page().select(AT, AT);
		screen.settle();
		assertNotNull(text.getCaret());
		text.setTopPixel(3000);
		assertTrue(screen.await(() -> text.getCaret() == null));
		assertEquals(AT, text.getCaretOffset());
	}

	@AfterEach
	void close() {
		screen.close();
	}

	@Test
	void itIsThereAgainWhereItWas() {
		text.setTopPixel(0);
		assertTrue(screen.await(() -> text.getCaret() != null));
		screen.settle();
		Point place = text.getLocationAtOffset(AT);
		assertEquals(place.x, text.getCaret().getLocation().x, 1);
		assertTrue(screen.await(() -> text.getCaret().getLocation().y == place.y), "in the first row, which has room above it");
	}

	@Test
	void keysMoveItFromWhereItWas() {
		Event key = new Event();
		key.keyCode = SWT.ARROW_RIGHT;
		text.notifyListeners(SWT.KeyDown, key);
		assertEquals(AT + 1, text.getCaretOffset());
		assertTrue(screen.await(() -> text.getCaret() != null && text.getLineIndex(0) == 0));
	}

	@Test
	void itIsSeenWhereItGoes() {
		int far = text.getOffsetAtLine(200) + 5;
		text.setSelection(far);
		text.showSelection();
		assertTrue(screen.await(() -> text.getCaret() != null));
		assertEquals(text.getLocationAtOffset(far).x, text.getCaret().getLocation().x, 1);
	}
}
