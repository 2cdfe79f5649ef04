package org.saksi.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.model.Segment;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.Screen;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

class ArticlePageTest {

	private static final String TEXT = "BERANDA | POLITIK\nMenu lain\nGubernur membantah\r\n"
			+ "Gubernur Rudi Hartono mengatakan jembatan itu aman dan tidak akan runtuh. Warga tidak percaya.\n"
			+ "Baca juga: banjir\nFoto: jembatan";

	private final Screen screen = new Screen();
	private final MemoryModel model = new MemoryModel(TEXT).zones("nav", "nav", "headline", "body", "related", "caption");

	@AfterEach
	void close() {
		screen.close();
	}

	private static int at(String words) {
		return TEXT.indexOf(words);
	}

	private static Rectangle box(ArticleSheet sheet, String words) {
		StyledText text = sheet.page().text();
		int start = text.getText().indexOf(words);
		return text.getTextBounds(start, start + words.length() - 1);
	}

	private void mark(ArticleSheet sheet, Base base, String words) {
		sheet.page().select(at(words), at(words) + words.length());
		sheet.marks().mark(base);
		sheet.desk().activate(null);
		sheet.desk().letGo();
	}

	@Test
	void aClaimIsFilledASourceUnderlinedAndTheActiveMarkOutlined() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		mark(sheet, Base.CLAIM, "jembatan itu aman");
		mark(sheet, Base.SOURCE, "Rudi Hartono");
		sheet.page().select(0, 0);
		sheet.desk().activate(null);
		Rectangle claim = box(sheet, "jembatan itu aman");
		Rectangle source = box(sheet, "Rudi Hartono");
		int row = sheet.page().text().getLineHeight();
		ImageData before = screen.picture(sheet.page().text());
		RGB fill = Palette.LIGHT.filled(Hue.PAGE.rgb(false), model.scheme().type(Base.CLAIM));
		RGB line = Palette.LIGHT.line(model.scheme().type(Base.SOURCE));
		assertTrue(Screen.count(before, claim.x, claim.y, claim.width, row, fill, 6) > claim.width * row / 3);
		assertEquals(0, Screen.count(before, source.x, source.y, source.width, row, fill, 2));
		assertTrue(Screen.count(before, source.x, source.y + row, source.width, 6, line, 8) >= source.width);
		assertEquals(0, Screen.count(before, claim.x - 4, claim.y - 2, claim.width + 8, row + 4, Hue.ACTIVE.rgb(false), 12));
		sheet.desk().activate(model.layer().getClaims().get(0));
		ImageData active = screen.picture(sheet.page().text());
		assertTrue(Screen.count(active, claim.x - 4, claim.y - 2, claim.width + 8, row + 4, Hue.ACTIVE.rgb(false), 12) > claim.width);
	}

	@Test
	void overlappingClaimsGetADeeperFillAndAFoldedLineNone() {
		model.scheme().type(Base.CLAIM).setColour("#F7EE8B");
		ArticleSheet sheet = screen.sheet(model, Palette.DARK);
		mark(sheet, Base.CLAIM, "jembatan itu aman dan tidak akan runtuh");
		mark(sheet, Base.CLAIM, "tidak akan runtuh");
		sheet.desk().activate(null);
		RGB once = Palette.DARK.filled(Hue.PAGE.rgb(true), model.scheme().type(Base.CLAIM));
		RGB twice = Palette.DARK.filled(once, model.scheme().type(Base.CLAIM));
		Rectangle both = box(sheet, "akan runtuh");
		Rectangle single = box(sheet, "itu aman");
		ImageData picture = screen.picture(sheet.page().text());
		assertTrue(Screen.count(picture, both.x, both.y, both.width, both.height, twice, 4) > 100);
		assertTrue(Screen.count(picture, single.x, single.y, single.width, single.height, once, 4) > 100);
		assertEquals(0, Screen.count(picture, single.x, single.y, single.width, single.height, twice, 1));
	}

	@Test
	void offsetsStayThoseOfTheArticleWhenZonesAreFolded() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		sheet.page().toggleAllFolds();
		screen.settle();
		assertFalse(sheet.page().text().getText().contains("Menu lain"));
		assertTrue(sheet.page().text().getText().contains("BERANDA"));
		sheet.page().select(at("Warga"), at("Warga") + 5);
		assertEquals("Warga", sheet.page().text().getSelectionText());
		assertEquals(new Segment(at("Warga"), at("Warga") + 5), sheet.page().selection());
		assertEquals(at("Warga") + 5, sheet.page().caret());
		mark(sheet, Base.SOURCE, "Warga");
		assertEquals(at("Warga"), model.layer().getSources().get(0).getSpan().start());
	}

	@Test
	void aTextEditShowsTheNewTextAndAChangeOfZonesKeepsTheMarks() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		mark(sheet, Base.CLAIM, "Gubernur membantah");
		model.change(article -> article.getZones().remove(2));
		assertEquals(model.layer().getClaims(), sheet.page().index().at(at("membantah")));
		model.change(article -> article.setText(TEXT.replace("BERANDA", "HOME")));
		assertTrue(sheet.page().text().getText().startsWith("HOME"));
		model.replaceLayer();
		assertEquals(0, sheet.page().index().size());
		assertEquals(null, sheet.desk().recent());
	}

	@Test
	void showingAMarkUnfoldsItsZone() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		mark(sheet, Base.CLAIM, "Foto: jembatan");
		sheet.page().toggleAllFolds();
		screen.settle();
		assertFalse(sheet.page().text().getText().contains("Foto"));
		sheet.desk().show(model.layer().getClaims().get(0));
		screen.settle();
		assertTrue(sheet.page().text().getText().contains("Foto"));
	}

	@Test
	void aFoldHidesTheCaretNever() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		sheet.page().select(at("Menu"), at("Menu"));
		assertTrue(sheet.page().toggleFold(sheet.page().caret()));
		screen.settle();
		assertFalse(sheet.page().text().getText().contains("Menu"));
		assertTrue(sheet.page().caret() <= at("Menu"));
		assertFalse(sheet.page().toggleFold(at("Warga")));
	}

	@Test
	void findingsAreKeptWherePlacesAreWrong() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		Finding fine = new Finding("V12", Severity.WARNING, "a1", "ana", "c1", new Segment(at("Warga"), at("Warga") + 5), "x");
		Finding beyond = new Finding("V1", Severity.ERROR, "a1", "ana", "c2", new Segment(TEXT.length() + 5, 9999), "y");
		Finding none = new Finding("V5", Severity.ERROR, "a1", "ana", null, null, "z");
		sheet.page().showFindings(List.of(fine, beyond, none));
		int shown = 0;
		for (var all = sheet.page().viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			shown += FindingAnnotation.TYPE.equals(all.next().getType()) ? 1 : 0;
		}
		assertEquals(1, shown);
		sheet.page().showFindings(List.of());
		assertFalse(sheet.page().viewer().getAnnotationModel().getAnnotationIterator().hasNext());
	}

	@Test
	void theFindBarFindsWhileOneTypesAndEscapeEndsIt() {
		ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
		sheet.findBar().open();
		Text field = (Text) find(sheet.page().text().getShell(), FindBar.FIELD_ID);
		field.setText("JEMBATAN");
		assertEquals(2, sheet.page().search().hits().size());
		assertEquals("jembatan", sheet.page().text().getSelectionText());
		sheet.findBar().next();
		assertEquals(at("Foto: ") + 6, sheet.page().selection().start());
		sheet.findBar().next();
		assertEquals(at("jembatan itu"), sheet.page().selection().start());
		sheet.findBar().previous();
		assertEquals(at("Foto: ") + 6, sheet.page().selection().start());
		sheet.findBar().close();
		assertEquals(List.of(), sheet.page().search().hits());
		assertFalse(field.isVisible());
	}

	private static org.eclipse.swt.widgets.Control find(org.eclipse.swt.widgets.Composite parent, String id) {
		for (org.eclipse.swt.widgets.Control child : parent.getChildren()) {
			if (id.equals(child.getData("org.saksi.id"))) {
				return child;
			}
			if (child instanceof org.eclipse.swt.widgets.Composite composite && find(composite, id) != null) {
				return find(composite, id);
			}
		}
		return null;
	}
}
