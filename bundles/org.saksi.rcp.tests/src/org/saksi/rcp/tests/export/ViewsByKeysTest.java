package org.saksi.rcp.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;

/** Views are chosen without a mouse, seen before they are written, and named in the command that does the same. */
class ViewsByKeysTest {

	@TempDir
	Path folder;

	private UiDriver driver;

	@Test
	void viewsAreChosenAndPreviewed() throws Exception {
		try (Desk desk = new Desk("views", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			driver = desk.driver;
			desk.run(() -> {
				desk.openTheArticle();
				driver.press("ctrl+alt+e");
				Control format = driver.find(Combo.class, "export.format");
				driver.waitUntil("the wizard is there", () -> format.getShell() == Desk.display().getActiveShell());
				driver.press("alt+o");
				driver.waitUntil("the format has the focus", format::isFocusControl);
				Table views = driver.find(Table.class, "export.option.views");
				everyViewIsDescribedAndNoneChecked(views);
				driver.press("Tab");
				driver.waitUntil("the views have the focus", views::isFocusControl);
				driver.press("Home", "space", "Down", "Down", "Down", "space");
				driver.waitUntil("two views are checked", () -> checked(views).size() == 2);
				assertEquals(List.of(0, 3), driver.ui(() -> checked(views)));
				desk.picture("chosen");
				driver.press("alt+n", "alt+n", "alt+n");
				theyArePreviewed();
				desk.picture("previewed");
				driver.press("Escape");
			});
		}
	}

	private void everyViewIsDescribedAndNoneChecked(Table views) {
		driver.ui(() -> {
			assertEquals(9, views.getItemCount());
			assertEquals(List.of(), checked(views));
			for (TableItem item : views.getItems()) {
				assertFalse(item.getText(0).isBlank() || item.getText(1).isBlank(), item::toString);
				assertFalse(item.getText(0).startsWith("%") || item.getText(1).startsWith("%"), item::toString);
			}
			return null;
		});
	}

	private static List<Integer> checked(Table views) {
		List<Integer> checked = new ArrayList<>();
		for (int i = 0; i < views.getItemCount(); i++) {
			if (views.getItem(i).getChecked()) {
				checked.add(i);
			}
		}
		return checked;
	}

	private void theyArePreviewed() {
		Text command = driver.find(Text.class, "export.command");
		String words = driver.ui(command::getText);
		assertTrue(words.contains("views=sentence_classification,attribution_triples"), words);
		org.eclipse.swt.widgets.List sheets = driver.find(org.eclipse.swt.widgets.List.class, "export.sheets");
		driver.waitUntil("the sheets are listed", () -> Arrays.asList(sheets.getItems()).contains("sentence_classification"));
		driver.ui(() -> {
			sheets.setFocus();
			sheets.select(sheets.indexOf("attribution_triples") - 1);
			return null;
		});
		driver.press("Down");
		Table rows = driver.find(Table.class,
				table -> Arrays.stream(table.getColumns()).anyMatch(column -> column.getText().equals("cue_text")), "the view");
		assertTrue(driver.ui(rows::getItemCount) > 0);
	}
}
