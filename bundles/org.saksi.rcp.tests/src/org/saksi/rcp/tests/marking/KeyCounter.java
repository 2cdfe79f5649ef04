package org.saksi.rcp.tests.marking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.model.Span;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.editor.desk.MarkingDesk;

/**
 * An annotator who presses keys, and a counter of them: every key but modifiers. Where a list is shown, the annotator looks at it and
 * goes to what is meant.
 */
final class KeyCounter {

	private static final int PATIENCE = 12;
	/** How much of a canonical claim a row shows in any case, in letters. */
	private static final int SHOWN = 40;

	private final UiDriver driver;
	private int count;

	KeyCounter(UiDriver driver) {
		this.driver = driver;
	}

	/** How many keys were pressed. */
	int count() {
		return count;
	}

	/** Presses keys, in the words of xdotool. */
	void press(String keys) {
		for (String key : keys.split(" ")) {
			count++;
			driver.press(key);
		}
	}

	static MarkingDesk desk() {
		return ((ArticleEditor) Desk.editor()).sheet().desk();
	}

	/** The words of the active mark. */
	String active() {
		return driver.ui(() -> {
			Mark mark = desk().active();
			return mark == null || mark.getSpan() == null ? null : mark.getSpan().textIn(desk().model().text().text());
		});
	}

	/** Where the active mark is. */
	Span span() {
		return driver.ui(() -> desk().active().getSpan());
	}

	/** Presses a key until something is true. */
	void until(String key, java.util.concurrent.Callable<Boolean> done) {
		for (int i = 0; i < PATIENCE && !driver.ui(done); i++) {
			press(key);
		}
		assertTrue(driver.ui(done), () -> key + " does not get there: " + active());
	}

	/** Opens a pop-in, goes to the row that has the text and takes it. */
	void choose(String key, String row) {
		press(key);
		driver.waitUntil("the pop-in has the focus",
				() -> Desk.display().getFocusControl() instanceof Text text && "popin.text".equals(text.getData(UiDriver.ID)));
		Table table = driver.find(Table.class, "popin.table");
		List<String> rows = driver.ui(() -> Arrays.stream(table.getItems()).map(TableItem::getText).toList());
		int at = 0;
		while (at < rows.size() && !rows.get(at).contains(row)) {
			at++;
		}
		assertTrue(at < rows.size(), () -> row + " is not offered: " + rows);
		int from = driver.ui(table::getSelectionIndex);
		for (int i = from; i < at; i++) {
			press("Down");
		}
		press("Return");
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.waitUntil("the text has the focus", text::isFocusControl);
	}

	/** Gives an attribute of the active mark the next tag until it has the one that is meant. */
	void tag(String key, String attribute, String wanted) {
		until(key, () -> wanted.equals(desk().active().getAttributes().get(attribute)));
	}

	/** The claim that is worked on. */
	private static Claim worked() {
		return desk().active() instanceof Claim claim ? claim : desk().attribution().getClaims().get(0);
	}

	/** Sets stance and certainty, the canonical claims and the kind of the active claim. */
	void claim(String polarity, String certainty, String kind, String... canonical) {
		press(polarity + " alt+" + certainty);
		String key = "k";
		for (String each : canonical) {
			choose(key, driver.ui(() -> desk().model().registries().canonicalClaim(each).getText().substring(0, SHOWN)));
			key = "shift+k";
		}
		if (!driver.ui(() -> kind.equals(worked().getAttributes().get("kind")))) {
			until("period", () -> desk().active() instanceof Claim);
			tag("y", "kind", kind);
		}
	}
}
