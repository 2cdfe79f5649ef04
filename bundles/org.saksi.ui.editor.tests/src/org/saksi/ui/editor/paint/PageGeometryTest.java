package org.saksi.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.Screen;
import org.saksi.ui.style.Palette;

class PageGeometryTest {

	private static final String RTL = "Presiden \u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 selesai.";

	private final Screen screen = new Screen();

	@AfterEach
	void close() {
		screen.close();
	}

	private static List<Rectangle> boxes(ArticleSheet sheet, int start, int end) {
		StyledText text = sheet.page().text();
		return sheet.page().geometry().boxes(text.getLineAtOffset(start), start, end);
	}

	@Test
	void aLineOfTwentyThousandCharactersHasABoxPerRowWhereverItIsAsked() {
		ArticleSheet sheet = screen.sheet(new MemoryModel("kata ".repeat(4000)), Palette.LIGHT);
		StyledText text = sheet.page().text();
		for (int start : new int[] { 15000, 0, 19990, 9003 }) {
			int end = Math.min(20000, start + 400);
			List<Rectangle> boxes = boxes(sheet, start, end);
			Rectangle first = text.getTextBounds(start, start);
			assertEquals(first.x, boxes.get(0).x);
			assertEquals(first.y + first.height, boxes.get(0).y + boxes.get(0).height, "the first row has room above");
			Rectangle last = text.getTextBounds(end - 2, end - 2);
			assertEquals(last.y, boxes.get(boxes.size() - 1).y);
			assertTrue(Math.abs(last.x + last.width - boxes.get(boxes.size() - 1).x - boxes.get(boxes.size() - 1).width) <= 6);
			for (int i = 1; i < boxes.size(); i++) {
				assertTrue(boxes.get(i).y > boxes.get(i - 1).y);
			}
		}
	}

	@Test
	void textOfTheOtherDirectionIsWhereItLooks() {
		ArticleSheet sheet = screen.sheet(new MemoryModel(RTL), Palette.LIGHT);
		int word = RTL.indexOf("\u0628\u0627\u0644");
		List<Rectangle> second = boxes(sheet, word, word + 7);
		List<Rectangle> first = boxes(sheet, 9, 14);
		assertEquals(1, second.size());
		assertTrue(second.get(0).x + second.get(0).width <= first.get(0).x + 1, "the second word is left of the first");
		List<Rectangle> torn = boxes(sheet, 0, 14);
		assertEquals(2, torn.size(), "the second word stands between");
		assertEquals(List.of(false, true), sheet.page().geometry().rows(0, 0, 14).stream().map(PageGeometry.Box::rightToLeft).toList());
		assertEquals(sheet.page().text().getTextBounds(0, 0).x, torn.get(0).x);
	}

	@Test
	void oneWordAndNothingHaveTheirBoxes() {
		ArticleSheet sheet = screen.sheet(new MemoryModel("kata"), Palette.LIGHT);
		assertEquals(1, boxes(sheet, 0, 4).size());
		assertEquals(List.of(), boxes(sheet, 4, 4));
	}

	@Test
	void theFirstRowHasRoomForLabelsAboveAndItsBoxesAreAsHighAsThoseOfOtherRows() {
		ArticleSheet sheet = screen.sheet(new MemoryModel("kata lain lagi " + "kata ".repeat(60)), Palette.LIGHT);
		List<Rectangle> all = boxes(sheet, 0, 250);
		assertTrue(all.get(0).y > 8, "room " + all.get(0).y);
		assertEquals(all.get(1).height, all.get(0).height);
		assertEquals(all.get(2).y - all.get(1).y, all.get(1).y - all.get(0).y);
	}

	@Test
	void aRowThatABlankForLanesIsWrappedAtIsWhereItLooks() {
		MemoryModel model = new MemoryModel("kata ".repeat(200));
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		int end = boxes(sheet, 0, 400).size() > 1 ? lastOfRow(sheet) : 0;
		for (int i = 0; i < 6; i++) {
			Source source = MarksFactory.eINSTANCE.createSource();
			source.setId("s" + i);
			source.setSpan(Span.of(List.of(new Segment(end - 4, end))));
			model.layer().getSources().add(source);
		}
		model.change(same -> {
			// the marks are there
		});
		screen.settle();
		List<Rectangle> rows = boxes(sheet, 0, 400);
		List<Rectangle> next = boxes(sheet, end + 1, end + 5);
		assertEquals(rows.get(1).y, next.get(0).y);
		assertEquals(rows.get(0).y, boxes(sheet, end, end + 1).get(0).y, "the blank itself");
		for (int i = 1; i < rows.size(); i++) {
			assertTrue(rows.get(i).y > rows.get(i - 1).y, "row " + i);
		}
	}

	/** The blank that the first row is wrapped at. */
	private static int lastOfRow(ArticleSheet sheet) {
		StyledText text = sheet.page().text();
		int offset = 0;
		while (text.getTextBounds(offset + 1, offset + 1).y == text.getTextBounds(0, 0).y) {
			offset++;
		}
		return offset;
	}

	@Test
	void rowsWithManyLanesKeepThemOffTheRowBelow() {
		MemoryModel model = new MemoryModel("kata lain lagi " + "kata ".repeat(60));
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		List<Rectangle> all = boxes(sheet, 0, 250);
		int before = all.get(2).y - all.get(1).y;
		assertEquals(before, all.get(1).y - all.get(0).y);
		for (int i = 0; i < 6; i++) {
			Source source = MarksFactory.eINSTANCE.createSource();
			source.setId("s" + i);
			source.setSpan(Span.of(List.of(new Segment(0, 4))));
			model.layer().getSources().add(source);
		}
		model.change(same -> {
			// the marks are there
		});
		screen.settle();
		all = boxes(sheet, 0, 250);
		int gap = all.get(1).y - all.get(0).y - all.get(0).height;
		assertTrue(gap >= MarkStrokes.below(5), "room " + gap);
		assertEquals(before, all.get(2).y - all.get(1).y, "only that row");
	}
}
