package org.saksi.rcp.tests.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.team.CorpusSettings;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.prefs.BesideText;

/** What stands beside the text, by keys: hover, guidelines, comments, and the marks of others, which a blind corpus hides. */
class BesideTextTest {

	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";
	private static final String OTHER = "ayu";
	private static final String ASKED = "Apakah ini satu klaim?";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	@Test
	void marksAreToldGuidedAndDiscussed() throws Exception {
		try (Desk opened = new Desk("beside", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				somebodyElseComments();
				desk.openTheArticle();
				markAClaim();
				theMarkIsTold();
				thePointerTells();
				theGuidelinesAreOpenedAtIt();
				itIsCommentedOn();
				othersAreShown();
				theyFollowATextEdit();
				theOtherIsAnswered();
				notesStandInTheMargin();
				blindHidesTheOthers();
			});
		} finally {
			driver.ui(() -> {
				BesideText.setShowsOthers(false);
				return null;
			});
		}
	}

	private ArticleSheet sheet() {
		return ((ArticleEditor) Desk.editor()).sheet();
	}

	/** In the layer of {@link #OTHER}, on the claim that covers the same words as ours will. */
	private void somebodyElseComments() {
		driver.ui(() -> {
			try (ArticleSession session = desk.store.session(ARTICLE, OTHER)) {
				session.run("Comment", () -> {
					Marking marking = new Marking(session.text(), session.layer(), session.registry(), session.registries(),
							sheetlessScheme(), OTHER);
					int at = session.text().text().indexOf(CLAIM);
					Claim claim = session.layer().getClaims().stream()
							.filter(each -> each.getSpan().start() < at + CLAIM.length() && each.getSpan().end() > at).findFirst().orElse(null);
					return marking.comment(claim != null ? claim
							: marking.markClaim(org.saksi.model.Span.of(at, at + CLAIM.length())), null, ASKED);
				});
				session.save(null);
			}
			return null;
		});
	}

	private org.saksi.core.scheme.SchemeIndex sheetlessScheme() {
		return new org.saksi.core.scheme.SchemeIndex(desk.store.scheme());
	}

	private void markAClaim() {
		desk.select("Lintang Kusumarini");
		driver.press("s");
		desk.select("menilai");
		driver.press("q");
		desk.select(CLAIM);
		driver.press("c", "a", "1");
	}

	private void theMarkIsTold() {
		driver.press("F2");
		StyledText told = driver.find(StyledText.class, "org.saksi.ui.editor.hover");
		driver.waitUntil("the claim is told", () -> told.isFocusControl() && told.getText().contains("Claim"));
		desk.picture("1-hover");
		String words = driver.ui(told::getText);
		assertTrue(words.contains("Lintang Kusumarini"), words);
		assertTrue(words.contains("menilai"), words);
		assertTrue(words.contains("Affirm"), words);
		assertFalse(words.contains(OTHER), words);
		driver.press("Escape");
		desk.waitForText();
	}

	/** The pointer comes to rest over the cue. */
	private void thePointerTells() {
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		for (int dx : new int[] { 12, 14, 16 }) {
			driver.ui(() -> {
				int caret = text.getCaretOffset();
				int offset = text.getText().lastIndexOf("menilai", caret);
				Point at = text.toDisplay(text.getLocationAtOffset(offset));
				Event event = new Event();
				event.type = SWT.MouseMove;
				event.x = at.x + dx;
				event.y = at.y + 10;
				return Desk.display().post(event);
			});
			driver.settle();
		}
		StyledText told = driver.find(StyledText.class, each -> "org.saksi.ui.editor.hover".equals(WidgetIds.get(each)) && each.isVisible(), "the hover");
		assertTrue(driver.ui(told::getText).startsWith("\u25cf Cue"), () -> driver.ui(told::getText));
		assertTrue(driver.ui(text::isFocusControl), "keys go on to the text");
	}

	private void theGuidelinesAreOpenedAtIt() {
		driver.press("shift+g");
		StyledText guide = driver.find(StyledText.class, "guide.text");
		driver.waitUntil("the claim is what one reads of", () -> guide.isVisible()
				&& guide.getLine(guide.getLineAtOffset(guide.getCaretOffset())).contains("Claim"));
		desk.picture("2-guide");
		assertTrue(driver.ui(() -> driver.find(StyledText.class, "org.saksi.ui.editor.text").isFocusControl()),
				"one goes on marking");
		driver.press("y");
		driver.waitUntil("it follows the kind of the claim", () -> guide.getLine(guide.getLineAtOffset(guide.getCaretOffset())).contains("Kind"));
		driver.press("Escape");
	}

	private void itIsCommentedOn() {
		desk.select(CLAIM);
		driver.press("Left");
		driver.waitUntil("the claim is active", () -> sheet().desk().active() instanceof Claim);
		driver.press("shift+q");
		Text field = driver.find(Text.class, "inspector.comment");
		driver.waitUntil("one can type", field::isFocusControl);
		driver.type("Kutipan ini utuh.");
		driver.press("ctrl+Return");
		desk.waitForText();
		Comment said = desk.layer(layer -> layer.getComments().get(0));
		assertEquals("Kutipan ini utuh.", said.getText());
		assertTrue(said.getOn() instanceof Claim);
		driver.press("shift+q");
		driver.waitUntil("one can type again", () -> driver.find(Text.class, "inspector.comment").isFocusControl());
		driver.press("Escape");
		desk.waitForText();
		driver.press("Home", "shift+b");
		driver.waitUntil("the claim is active again", () -> sheet().desk().active() == said.getOn());
	}

	private List<String> others() {
		return driver.ui(() -> sheet().beside().others().layers().stream().map(Layer::getAnnotator).toList());
	}

	private void othersAreShown() {
		assertEquals(List.of(), others());
		int marks = driver.ui(() -> sheet().page().index().size());
		driver.press("shift+o");
		driver.waitUntil("the layers of others are shown", () -> sheet().beside().others().layers().size() == 2);
		assertEquals(List.of("ayu", "bima"), others());
		assertEquals(marks, driver.ui(() -> sheet().page().index().size()), "they are none of one's own marks");
		desk.picture("3-others");
		driver.press("F2");
		StyledText told = driver.find(StyledText.class, "org.saksi.ui.editor.hover");
		driver.waitUntil("who else marked it is told", () -> told.getText().contains(OTHER) && told.getText().contains(ASKED));
		desk.picture("4-hover-others");
		driver.press("Escape");
		desk.waitForText();
		assertSame(desk.layer(layer -> layer), driver.ui(() -> sheet().desk().active().eContainer()));
	}

	/** What is put in before their marks moves them; what is taken back moves them back. */
	private void theyFollowATextEdit() {
		int before = theirs();
		driver.ui(() -> {
			try (ArticleSession session = desk.store.session(ARTICLE, ANNOTATOR)) {
				session.run("Edit", () -> new ArticleEdits(session.article(), sheet().model().scheme(), ANNOTATOR).editText(0, 0,
						"Ya! ", null));
			}
			return null;
		});
		driver.waitUntil("they stand four characters further", () -> theirs() == before + 4);
		desk.waitForText();
		driver.press("ctrl+z");
		driver.waitUntil("they are back", () -> theirs() == before);
		driver.press("Tab");
		driver.waitUntil("a mark is active", () -> sheet().desk().active() != null);
		driver.press("Home");
		desk.select(CLAIM);
		driver.press("Left");
		driver.waitUntil("the claim is active", () -> sheet().desk().active() instanceof Claim);
	}

	/** Where the last of the others' claims begins; -1 while none are shown. */
	private int theirs() {
		return driver.ui(() -> sheet().beside().others().layers().stream().flatMap(layer -> layer.getClaims().stream())
				.mapToInt(claim -> claim.getSpan().start()).max().orElse(-1));
	}

	private void theOtherIsAnswered() {
		Layer ayus = driver.ui(() -> sheet().beside().others().layers().get(0));
		String key = OTHER + '/' + ayus.getComments().stream().filter(each -> ASKED.equals(each.getText())).findFirst().orElseThrow().getId();
		Control answer = driver.find(Control.class, "inspector.comment." + key + ".answer");
		driver.press("shift+q");
		driver.waitUntil("one can type", () -> driver.find(Text.class, "inspector.comment").isFocusControl());
		driver.press("shift+Tab");
		driver.waitUntil("Tab goes back to what was said last", answer::isFocusControl);
		driver.press("Return");
		driver.waitUntil("one can answer", () -> driver.find(Text.class, "inspector.comment").isFocusControl()
				&& driver.find(Text.class, "inspector.comment").getMessage().contains(OTHER));
		driver.type("Ya, satu.");
		driver.press("ctrl+Return");
		desk.waitForText();
		Comment said = desk.layer(layer -> layer.getComments().get(1));
		assertEquals(key, said.getAnswersOther());
		assertNull(said.getAnswers());
		assertEquals(ANNOTATOR, said.getBy());
		driver.settle();
		desk.picture("5-answered");
		driver.ui(() -> Desk.page().showView("org.saksi.ui.editor.outline", null, 2));
		Tree outline = driver.find(Tree.class, "outline.tree");
		driver.waitUntil("comments are counted", () -> outline.getItemCount() > 0 && outline.getItem(0).getText().contains("3 comments"));
		desk.save();
	}

	private void notesStandInTheMargin() {
		driver.ui(() -> {
			Desk.page().toggleZoom(Desk.page().getActivePartReference());
			return null;
		});
		driver.settle();
		desk.picture("6-margin");
		Mark claim = driver.ui(() -> sheet().desk().active());
		run("org.saksi.ui.editor.command.beside.margin");
		assertFalse(driver.ui(BesideText::showsMargin));
		clickBeside(claim);
		assertNull(driver.ui(() -> sheet().desk().active()), "nothing is there");
		run("org.saksi.ui.editor.command.beside.margin");
		assertTrue(driver.ui(BesideText::showsMargin));
		driver.settle();
		clickBeside(claim);
		assertSame(claim, driver.ui(() -> sheet().desk().active()));
		driver.ui(() -> {
			Desk.page().toggleZoom(Desk.page().getActivePartReference());
			return null;
		});
	}

	/** Into the margin, beside the row where the mark begins, while no mark is active. */
	private void clickBeside(Mark mark) {
		driver.ui(() -> {
			StyledText text = sheet().page().text();
			sheet().page().select(0, 0);
			sheet().desk().activate(null);
			int row = text.getLocationAtOffset(sheet().page().mapping().toWidget(mark.getSpan().start())).y;
			Event event = new Event();
			event.button = 1;
			event.x = text.getClientArea().width - text.getRightMargin() + 40;
			event.y = row + 6;
			text.notifyListeners(SWT.MouseUp, event);
			return null;
		});
	}

	private void run(String command) {
		driver.ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
	}

	/** Nobody leads, so that everybody sees what is one's own alone. */
	private void blindHidesTheOthers() {
		driver.ui(() -> {
			RecordGestures gestures = RecordGestures.of(desk.store);
			gestures.run("Blind", () -> {
				CorpusSettings.of(gestures.corpus()).setBlind(true);
				return null;
			});
			return null;
		});
		driver.waitUntil("the layers of others are gone", () -> sheet().beside().others().layers().isEmpty());
		desk.waitForText();
		driver.press("F2");
		StyledText told = driver.find(StyledText.class, "org.saksi.ui.editor.hover");
		driver.waitUntil("the claim is told", () -> told.getText().contains("Claim"));
		String words = driver.ui(told::getText);
		assertFalse(words.contains(OTHER) || words.contains(ASKED), words);
		driver.press("Escape");
		desk.waitForText();
		driver.press("shift+o", "shift+o");
		driver.settle();
		assertEquals(List.of(), others());
		desk.picture("7-blind");
	}
}
