package org.saksi.ui.editor.popups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.ValueType;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.Screen;
import org.saksi.ui.style.Palette;

class ChoicesTest {

	private static final String TEXT = "Rudi mengatakan jembatan itu aman.";

	@Test
	void ranks() {
		assertEquals(0, Matching.rank("jóko", List.of("Joko")));
		assertEquals(1, Matching.rank("jo", List.of("Joko Widodo")));
		assertEquals(2, Matching.rank("wid", List.of("Joko Widodo")));
		assertEquals(3, Matching.rank("wid jok", List.of("Joko Widodo")));
		assertEquals(4, Matching.rank("oko", List.of("Joko")));
		assertEquals(5, Matching.rank("", List.of("Joko")));
		assertEquals(Matching.NONE, Matching.rank("x", List.of("Joko")));
	}

	private static Scheme withNote() {
		Scheme scheme = TestSchemes.claims();
		AttributeType note = SchemeFactory.eINSTANCE.createAttributeType();
		note.setId("note");
		note.setValueType(ValueType.TEXT);
		scheme.getMarkTypes().get(2).getAttributes().add(note);
		return scheme;
	}

	@Test
	void everyValueOfTheSchemeCanBeTypedThoseItAddsToo() {
		try (Screen screen = new Screen()) {
			MemoryModel model = new MemoryModel(TEXT, withNote());
			ArticleSheet sheet = screen.sheet(model, Palette.LIGHT);
			sheet.page().select(TEXT.indexOf("jembatan"), TEXT.length() - 1);
			sheet.marks().mark(Base.CLAIM);
			ValueChoices choices = new ValueChoices(sheet.desk(), sheet.values());
			assertTrue(choices.of("").size() >= 8);
			choices.of("predic").get(0).pick().run();
			assertEquals("prediction", sheet.desk().active().getAttributes().get("kind"));
			assertEquals("kind: none", choices.of("none").get(0).label());
			choices.of("none").get(0).pick().run();
			assertEquals(null, sheet.desk().active().getAttributes().get("kind"));
			choices.of("note needs a look").get(0).pick().run();
			assertEquals("needs a look", sheet.desk().active().getAttributes().get("note"));
			sheet.linking().attributeToWriter();
			sheet.values().setPolarity(1);
			choices.of("possible").get(0).pick().run();
			assertEquals("possible", model.layer().getStances().get(0).getAttributes().get("certainty"));
		}
	}

	@Test
	void aPopInFiltersMovesAndPicksByKeys() {
		try (Screen screen = new Screen()) {
			List<String> picked = new ArrayList<>();
			Shell parent = new Shell(screen.display());
			ChoicePopup popup = new ChoicePopup(parent, "Letter", "",
					typed -> List.of("alpha", "beta", "gamma").stream().filter(name -> name.contains(typed))
							.map(name -> new Choice(name, null, () -> picked.add(name))).toList(),
					new Point(10, 10));
			popup.open();
			screen.settle();
			Text field = (Text) find(popup.getShell());
			field.setText("a");
			send(field, SWT.ARROW_DOWN);
			send(field, SWT.ARROW_DOWN);
			send(field, SWT.ARROW_DOWN);
			send(field, SWT.ARROW_UP);
			send(field, SWT.CR);
			assertEquals(List.of("beta"), picked);
			assertEquals(null, popup.getShell());
			parent.dispose();
		}
	}

	private static void send(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private static Control find(org.eclipse.swt.widgets.Composite parent) {
		for (Control child : parent.getChildren()) {
			if (ChoicePopup.FIELD_ID.equals(child.getData("org.saksi.id"))) {
				return child;
			}
			if (child instanceof org.eclipse.swt.widgets.Composite composite && find(composite) != null) {
				return find(composite);
			}
		}
		return null;
	}
}
