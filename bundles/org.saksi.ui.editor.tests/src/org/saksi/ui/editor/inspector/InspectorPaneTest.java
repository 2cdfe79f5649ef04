package org.saksi.ui.editor.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Right;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.ValueType;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.ids.WidgetIds;

class InspectorPaneTest {

	private static final Locale LOCALE = Locale.getDefault();

	@BeforeAll
	static void readEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void readAsBefore() {
		Locale.setDefault(LOCALE);
	}

	private Shell shell;
	private InspectorPane pane;
	private Kursk kursk;

	@BeforeEach
	void open() throws Exception {
		kursk = new Kursk(Kursk.shipped());
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(320, 900);
		pane = new InspectorPane(shell);
		pane.show(kursk.part);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show(Mark mark) {
		kursk.part.activate(mark);
		pump();
	}

	/** Lets all events pass; the inspector is up to date then, without waiting for its time. */
	private void pump() {
		if (!pane.control().isDisposed()) {
			pane.update();
		}
		while (Display.getDefault().readAndDispatch()) {
			continue;
		}
	}

	private static Widget find(Composite parent, String id) {
		if (parent instanceof ToolBar bar) {
			return Arrays.stream(bar.getItems()).filter(item -> id.equals(WidgetIds.get(item))).findFirst().orElse(null);
		}
		for (Control child : parent.getChildren()) {
			Widget found = id.equals(WidgetIds.get(child)) ? child : child instanceof Composite c ? find(c, id) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Widget widget(String attribute) {
		Widget found = find(shell, "inspector." + attribute);
		assertNotNull(found, attribute);
		return found;
	}

	private Control control(String attribute) {
		return (Control) widget(attribute);
	}

	private void choose(String attribute, String label) {
		Combo combo = (Combo) control(attribute);
		int at = combo.indexOf(label);
		assertTrue(at >= 0, () -> label + " of " + Arrays.toString(combo.getItems()));
		combo.select(at);
		combo.notifyListeners(SWT.Selection, new Event());
		pump();
	}

	private void enter(String attribute, String typed) {
		Text text = (Text) control(attribute);
		text.setText(typed);
		text.notifyListeners(SWT.FocusOut, new Event());
		pump();
	}

	private void press(String id) {
		widget(id).notifyListeners(SWT.Selection, new Event());
		pump();
	}

	private void assertAllAttributes(Mark mark) {
		show(mark);
		MarkType type = kursk.model.scheme().type(mark);
		for (AttributeType attribute : type.getAttributes()) {
			assertNotNull(find(shell, "inspector." + attribute.getId()), type.getId() + '.' + attribute.getId());
		}
		assertEquals(((Label) control("type")).getText(), type.getLabel() == null ? type.getId() : type.getLabel());
	}

	@Test
	void showsAllAttributesOfTheShippedScheme() {
		for (Mark mark : List.of(kursk.putin, kursk.says, kursk.free, kursk.attribution, kursk.stance)) {
			assertAllAttributes(mark);
		}
	}

	@Test
	void choosingATagIsOneGesture() {
		show(kursk.free);
		choose("kind", "Factual");
		assertEquals("factual", kursk.free.getAttributes().get("kind"));
		choose("check_worthy", ((Combo) control("check_worthy")).getItem(1));
		assertEquals("true", kursk.free.getAttributes().get("check_worthy"));
		assertEquals(2, kursk.model.gestures().size());
		((Combo) control("kind")).select(0);
		control("kind").notifyListeners(SWT.Selection, new Event());
		assertNull(kursk.free.getAttributes().get("kind"));
	}

	@Test
	void valuesChangeInPlace() throws Exception {
		show(kursk.free);
		Control kind = control("kind");
		kursk.model.run("elsewhere", () -> kursk.free.getAttributes().put("kind", "demand"));
		pump();
		assertSame(kind, control("kind"));
		assertEquals("Demand", ((Combo) kind).getText());
		show(kursk.helped);
		assertSame(kind, control("kind"));
		assertEquals(0, ((Combo) kind).getSelectionIndex());
	}

	@Test
	void anAttributeAndATypeMoreNeedNoCode() throws Exception {
		shell.dispose();
		Scheme scheme = TestSchemes.extended();
		MarkType person = scheme.getMarkTypes().stream().filter(type -> type.getId().equals("person")).findFirst().orElseThrow();
		TestSchemes.attribute(person, "age", ValueType.INTEGER);
		TestSchemes.attribute(person, "height", ValueType.DECIMAL);
		TestSchemes.attribute(person, "born", ValueType.DATE);
		TestSchemes.attribute(person, "nickname", ValueType.TEXT);
		TestSchemes.attribute(person, "titles", ValueType.TEXT).setMany(true);
		kursk = new Kursk(scheme);
		CustomMark mark = (CustomMark) kursk.marking().mark("person", Kursk.span("tentara Korea Utara"));
		kursk.marking().addTarget(mark, "fights for", kursk.putin);
		shell = new Shell(Display.getDefault());
		pane = new InspectorPane(shell);
		pane.show(kursk.part);
		assertAllAttributes(mark);
		choose("mood", "angry");
		press("topics.war");
		((Button) control("topics.war")).setSelection(true);
		((Button) control("topics.sport")).setSelection(true);
		press("topics.sport");
		enter("age", "41");
		enter("height", "1.75");
		enter("born", "1984-02-29");
		enter("nickname", "Pak & Bu");
		enter("titles", "Dr.\n H. \n\n");
		assertEquals("angry", mark.getAttributes().get("mood"));
		assertEquals("war|sport", mark.getAttributes().get("topics"));
		assertEquals("41", mark.getAttributes().get("age"));
		assertEquals("1.75", mark.getAttributes().get("height"));
		assertEquals("1984-02-29", mark.getAttributes().get("born"));
		assertEquals("Pak & Bu", mark.getAttributes().get("nickname"));
		assertEquals("Dr.|H.", mark.getAttributes().get("titles"));
		press("link.fights for." + kursk.putin.getId() + ".remove");
		assertTrue(mark.getLinks().isEmpty());
	}

	@Test
	void whatIsNoValueIsToldAndNotTaken() throws Exception {
		Scheme scheme = TestSchemes.claims();
		MarkType claim = scheme.getMarkTypes().stream().filter(type -> type.getId().equals("claim")).findFirst().orElseThrow();
		TestSchemes.attribute(claim, "year", ValueType.INTEGER);
		kursk = new Kursk(scheme);
		pane.show(kursk.part);
		show(kursk.free);
		enter("year", "soon");
		assertNull(kursk.free.getAttributes().get("year"));
		assertEquals(List.of(), kursk.model.gestures());
		Label problem = (Label) ((Text) control("year")).getParent().getChildren()[1];
		assertTrue(problem.getVisible());
		enter("year", "2025");
		assertFalse(problem.getVisible());
		assertEquals("2025", kursk.free.getAttributes().get("year"));
	}

	@Test
	void whatIsTypedIsTakenWhenAnotherMarkBecomesActive() throws Exception {
		Scheme scheme = TestSchemes.claims();
		MarkType claim = scheme.getMarkTypes().stream().filter(type -> type.getId().equals("claim")).findFirst().orElseThrow();
		TestSchemes.attribute(claim, "note", ValueType.TEXT);
		kursk = new Kursk(scheme);
		pane.show(kursk.part);
		show(kursk.free);
		((Text) control("note")).setText("half");
		show(kursk.helped);
		assertEquals("half", kursk.free.getAttributes().get("note"));
		assertNull(kursk.helped.getAttributes().get("note"));
		assertEquals("", ((Text) control("note")).getText());
	}

	@Test
	void stancesOfAClaimAreSetByHolder() {
		show(kursk.free);
		String place = "stance." + kursk.attribution.getId() + '.' + kursk.free.getId() + '.';
		choose(place + "PESKOV.polarity", "Deny");
		choose(place + "PUTIN.certainty", "Probable");
		choose(place + "TASS.polarity", "Report");
		assertEquals(List.of("PUTIN affirm probable", "PESKOV deny null", "TASS report null"),
				kursk.model.layer().getStances().stream().filter(stance -> stance.getClaim() == kursk.free)
						.map(stance -> stance.getHolder() + ' ' + stance.getAttributes().get("polarity") + ' '
								+ stance.getAttributes().get("certainty"))
						.toList());
		choose(place + "PESKOV.polarity", ((Combo) control(place + "PESKOV.polarity")).getItem(0));
		assertNull(find(shell, "inspector." + place + "PESKOV.certainty"));
	}

	@Test
	void theZoneAtTheCaretCanBeChanged() {
		show(null);
		kursk.model.article().getZones().clear();
		choose("zone", "Caption");
		assertEquals("caption", kursk.model.article().getZones().get(0).getKind());
		kursk.model.change(same -> {
			// the text is read anew
		});
		pump();
		choose("zone", "Body");
		assertEquals("body", kursk.model.article().getZones().get(0).getKind());
		assertEquals(1, kursk.model.article().getZones().size());
	}

	@Test
	void whoMayNotChangeZonesOnlyReadsThemAndTheMetadata() {
		Right right = CorpusFactory.eINSTANCE.createRight();
		right.setAnnotator("lead");
		right.setPermission("zones");
		kursk.model.corpus().getRights().add(right);
		show(kursk.free);
		show(null);
		assertFalse(control("zone").isEnabled());
		assertFalse(((Text) control("metadata.url")).getEditable());
	}

	@Test
	void canonicalClaimsAreOrderedAndRemoved() {
		show(kursk.free);
		press("canonical.K02.up");
		assertEquals(List.of("K02", "K01"), kursk.free.getCanonical());
		press("canonical.K02.remove");
		assertEquals(List.of("K01"), kursk.free.getCanonical());
	}

	@Test
	void quantitiesComeFromTheWordsAndCanBeTyped() {
		show(kursk.helped);
		press("quantity.add");
		assertEquals("11000", kursk.helped.getQuantities().get(0).getValue().toPlainString());
		assertEquals(Boolean.TRUE, kursk.helped.getQuantities().get(0).getApproximate());
		enter("quantity.0.max", "12,5 ribu");
		assertEquals("12500", kursk.helped.getQuantities().get(0).getMax().toPlainString());
		enter("quantity.0.min", "13.000");
		assertNull(kursk.helped.getQuantities().get(0).getMin());
		assertTrue(control("notice").getVisible());
		enter("quantity.0.min", "9.000");
		assertFalse(control("notice").getVisible());
		assertEquals("9000", kursk.helped.getQuantities().get(0).getMin().toPlainString());
		press("quantity.0.remove");
		assertTrue(kursk.helped.getQuantities().isEmpty());
	}

	@Test
	void chainIsOrdered() throws Exception {
		kursk.marking().addHop(kursk.attribution, "UKRAINE", "relay", null, null);
		show(kursk.attribution);
		press("hop.1.up");
		assertEquals(List.of("UKRAINE", "TASS"), kursk.attribution.getChain().stream().map(hop -> hop.getAgent()).toList());
		choose("hop.0.role", "Medium");
		assertEquals("medium", kursk.attribution.getChain().get(0).getRole());
		press("hop.1.remove");
		assertEquals(1, kursk.attribution.getChain().size());
	}

	@Test
	void writerTakesThePlaceOfTheSources() {
		show(kursk.denial);
		((Button) control("writer")).setSelection(true);
		press("writer");
		assertTrue(kursk.denial.isWriter());
		assertTrue(kursk.denial.getSources().isEmpty());
		assertEquals("WRITER", kursk.stance.getHolder());
		((Button) control("writer")).setSelection(false);
		press("writer");
		assertEquals(1, kursk.denial.getSources().size());
	}

	@Test
	void aStanceGoesWithItsPolarity() {
		show(kursk.stance);
		choose("polarity", ((Combo) control("polarity")).getItem(0));
		assertFalse(kursk.model.layer().getStances().contains(kursk.stance));
		assertNull(find(shell, "inspector.certainty"));
	}

	@Test
	void commentsAreAddedToTheMark() {
		show(kursk.free);
		((Text) control("comment")).setText("Really?");
		show(kursk.helped);
		assertEquals("", ((Text) control("comment")).getText());
		show(kursk.free);
		assertEquals("Really?", ((Text) control("comment")).getText());
		press("comment.add");
		assertSame(kursk.free, kursk.model.layer().getComments().get(0).getOn());
		press("comment." + kursk.model.layer().getComments().get(0).getId() + ".remove");
		assertTrue(kursk.model.layer().getComments().isEmpty());
	}

	@Test
	void articleIsShownWhereNoMarkIsActive() {
		show(null);
		enter("metadata.headline", "Kursk");
		enter("metadata.published", "yesterday");
		assertEquals("Kursk", kursk.model.article().getMetadata().getHeadline());
		assertNull(kursk.model.article().getMetadata().getPublished());
		enter("metadata.published", "2025-04-27T10:00+07:00");
		assertEquals("2025-04-27T10:00+07:00", kursk.model.article().getMetadata().getPublished());
		LayerStatus before = kursk.model.layer().getStatus();
		String shown = ((Combo) control("status")).getText();
		kursk.part.letsDone = false;
		choose("status", ((Combo) control("status")).getItem(2));
		assertEquals(before, kursk.model.layer().getStatus(), "the rules have found something");
		assertEquals(shown, ((Combo) control("status")).getText(), "what is, not what was wished");
		kursk.part.letsDone = true;
		choose("status", ((Combo) control("status")).getItem(2));
		assertEquals(LayerStatus.DONE, kursk.model.layer().getStatus());
	}

	@Test
	void itFollowsByItself() throws Exception {
		kursk.part.activate(kursk.putin);
		long end = System.currentTimeMillis() + 10_000;
		while (find(shell, "inspector.form") == null && System.currentTimeMillis() < end) {
			if (!Display.getDefault().readAndDispatch()) {
				Thread.sleep(5);
			}
		}
		assertNotNull(find(shell, "inspector.form"));
	}

	@Test
	void nothingCanBeChangedWhereSomebodyElseWorks() {
		kursk.model.readOnly();
		show(kursk.helped);
		assertFalse(control("kind").isEnabled());
		assertNull(find(shell, "inspector.canonical.add"));
		assertTrue(control("notice").getVisible());
	}

	@Test
	void aMarkThatIsGoneIsNotShown() throws Exception {
		show(kursk.that);
		kursk.model.run("remove", () -> {
			kursk.marking().remove(List.<Claim>of(kursk.that));
			return null;
		});
		pump();
		assertNotNull(find(shell, "inspector.status"));
		assertNull(find(shell, "inspector.kind"));
	}

	@Test
	void letsGoOfThePart() {
		pane.show(null);
		assertFalse(kursk.part.isListenedTo());
		assertTrue(control("notice").getVisible());
		pane.show(kursk.part);
		shell.dispose();
		assertFalse(kursk.part.isListenedTo());
	}
}
