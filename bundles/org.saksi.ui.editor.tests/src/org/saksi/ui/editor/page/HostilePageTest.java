package org.saksi.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Base;
import org.saksi.testing.model.HostileTexts;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.Screen;
import org.saksi.ui.style.Palette;

/** Texts with which offsets go wrong, on the page: where the caret stops, what is selected and marked, where marks are drawn. */
class HostilePageTest {

	/** Steps of the caret that are tried in the long text. */
	private static final int MOST = 160;

	private final Screen screen = new Screen();

	@AfterEach
	void close() {
		screen.close();
	}

	static Stream<String> texts() {
		return HostileTexts.all().keySet().stream();
	}

	private ArticleSheet sheet(String text) {
		MemoryModel model = new MemoryModel(text);
		return screen.sheet(model, Palette.LIGHT);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void theCaretStopsBetweenCharactersOnly(String name) {
		String text = HostileTexts.all().get(name);
		ArticleSheet sheet = sheet(text);
		Boundaries boundaries = sheet.model().text().boundaries();
		for (int action : new int[] { ST.COLUMN_NEXT, ST.COLUMN_PREVIOUS, ST.WORD_NEXT, ST.WORD_PREVIOUS }) {
			boolean forward = action == ST.COLUMN_NEXT || action == ST.WORD_NEXT;
			sheet.page().select(forward ? 0 : text.length(), forward ? 0 : text.length());
			walk(sheet, boundaries, action, forward, name);
		}
	}

	private void walk(ArticleSheet sheet, Boundaries boundaries, int action, boolean forward, String name) {
		StyledText widget = sheet.page().text();
		int length = sheet.model().text().text().length();
		List<Integer> wrong = new ArrayList<>();
		int before = sheet.page().caret();
		for (int i = 0; i < Math.min(MOST, length * 2); i++) {
			widget.invokeAction(action);
			screen.settle();
			int now = sheet.page().caret();
			if (!boundaries.isGraphemeBoundary(now)) {
				wrong.add(now);
			}
			if (now == before) {
				break;
			}
			assertTrue(forward ? now > before : now < before, name + " goes from " + before + " to " + now);
			before = now;
		}
		assertEquals(List.of(), wrong, name + " " + action);
		if (length < MOST) {
			assertEquals(forward ? length : 0, before, name + " comes to its end by " + action);
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void whatIsSelectedIsWhatIsMarkedAndDrawn(String name) {
		String text = HostileTexts.all().get(name);
		ArticleSheet sheet = sheet(text);
		Boundaries boundaries = sheet.model().text().boundaries();
		StyledText widget = sheet.page().text();
		int step = Math.max(1, boundaries.wordCount() / 12);
		for (int i = 0; i < boundaries.wordCount(); i += step) {
			Segment word = boundaries.word(i);
			sheet.page().select(word.start(), word.end());
			screen.settle();
			assertEquals(text.substring(word.start(), word.end()), widget.getSelectionText());
			assertEquals(word, sheet.page().selection());
			sheet.marks().mark(Base.SOURCE);
			screen.settle();
			Mark made = sheet.desk().active();
			Segment whole = new Segment(boundaries.graphemeAtOrBefore(word.start()), boundaries.graphemeAtOrAfter(word.end()));
			assertEquals(whole, made.getSpan().segment(0), name);
			assertEquals(text.substring(whole.start(), whole.end()), made.getSpan().quote());
			assertTrue(sheet.page().index().at(whole.start()).contains(made));
			if (whole.equals(word) && text.substring(whole.start(), whole.end()).chars().allMatch(c -> c < 0x300)) {
				checkBoxes(sheet, whole, name);
			}
			sheet.desk().letGo();
		}
	}

	/** The boxes that are drawn are where the widget has the words. */
	private static void checkBoxes(ArticleSheet sheet, Segment place, String name) {
		StyledText widget = sheet.page().text();
		int line = widget.getLineAtOffset(place.start());
		if (Bidi.requiresBidi(widget.getLine(line).toCharArray(), 0, widget.getLine(line).length())) {
			return;
		}
		List<Rectangle> boxes = sheet.page().geometry().boxes(line, place.start(), place.end());
		Rectangle bounds = widget.getTextBounds(place.start(), place.end() - 1);
		Rectangle drawn = boxes.stream().reduce(Rectangle::union).orElse(new Rectangle(0, 0, 0, 0));
		int above = bounds.y == 0 ? widget.getBaseline(place.start()) - widget.getBaseline() : 0; // only the first row has room there
		int top = bounds.y + above;
		assertTrue(boxes.size() > 0 && Math.abs(drawn.x - bounds.x) <= 3 && Math.abs(drawn.width - bounds.width) <= 6
				&& Math.abs(drawn.y - top) <= 3 || boxes.size() > 1, () -> name + " " + place + ": " + drawn + " for " + bounds);
	}

	@Test
	void anEmptyArticleIsShownAndNothingInItIsMarked() {
		ArticleSheet sheet = sheet("");
		for (int action : new int[] { ST.COLUMN_NEXT, ST.WORD_PREVIOUS, ST.LINE_DOWN, ST.TEXT_END }) {
			sheet.page().text().invokeAction(action);
		}
		sheet.marks().mark(Base.CLAIM);
		sheet.moves().nextMark();
		sheet.moves().nextSentence();
		sheet.moves().selectSentence();
		sheet.moves().selectClause();
		sheet.page().toggleAllFolds();
		screen.picture(sheet.page().text());
		assertEquals(0, sheet.model().layer().getClaims().size());
		assertEquals(new Segment(0, 0), sheet.corrections().place());
	}

	/** Zones are folded between CR LF lines, and offsets stay those of the article. */
	@Test
	void foldsAndCarriageReturnsTogether() {
		String text = "Beranda\r\nMenu lain\r\nJudul 👍🏽\r\nIsi 😀 satu.\r\nBaca juga:\r\n1. 👩‍👩‍👧 dua\r\nAkhir e\u0301lan\r\n";
		MemoryModel model = new MemoryModel(text).zones("nav", "nav", "headline", "body", "list", "list", "body");
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		sheet.page().toggleAllFolds();
		screen.settle();
		int start = text.indexOf("e\u0301lan");
		sheet.page().select(start, start + 5);
		screen.settle();
		assertEquals("e\u0301lan", sheet.page().text().getSelectionText());
		sheet.marks().mark(Base.SOURCE);
		assertEquals("e\u0301lan", model.layer().getSources().get(0).getSpan().quote());
		Boundaries boundaries = model.text().boundaries();
		sheet.page().select(0, 0);
		for (int i = 0; i < 60; i++) {
			sheet.page().text().invokeAction(ST.COLUMN_NEXT);
			screen.settle();
			assertTrue(boundaries.isGraphemeBoundary(sheet.page().caret()), "at " + sheet.page().caret());
		}
	}
}
