package org.saksi.rcp.tests.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.model.scheme.Labelled;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;

/** A tag is made two, and an attribute goes to another type, without a mouse; one undo takes each back. */
class SplitAndMoveByKeysTest {

	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";
	private static final String OTHER = "Lintang Kusumarini";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	@Test
	void splitAndMove() throws Exception {
		try (Desk opened = new Desk("scheme-split-move", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				markTwoClaims();
				aTagIsSplit();
				anAttributeIsMoved();
			});
		}
	}

	private void markTwoClaims() {
		desk.openTheArticle();
		for (String words : List.of(OTHER, CLAIM)) {
			desk.select(words);
			driver.press("c");
			desk.waitForText();
		}
		driver.ui(() -> {
			desk.store.openSessions().iterator().next().run("Kinds", () -> {
				desk.store.openSessions().iterator().next().layer().getClaims().forEach(claim -> claim.getAttributes().put("kind", "factual"));
				return null;
			});
			return null;
		});
		desk.save();
		IEditorPart article = driver.ui(Desk::editor);
		driver.press("ctrl+alt+s");
		driver.waitUntil("the scheme editor is open", () -> Desk.editor() != article);
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.waitUntil("the tree has the focus", tree::isFocusControl);
	}

	/** Goes down the tree to the first item of each text, inside the one before. */
	private void goTo(String... path) {
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.waitUntil("the tree has the focus", tree::isFocusControl);
		driver.press("Home");
		for (String each : path) {
			driver.press("Right");
			TreeItem parent = driver.ui(() -> tree.getSelection()[0]);
			driver.waitUntil("it is open", parent::getExpanded);
			for (int i = 0; i < 40 && (i == 0 || !driver.ui(() -> tree.getSelection()[0].getText().startsWith(each))); i++) {
				driver.press("Down");
				driver.settle();
			}
			assertTrue(driver.ui(() -> tree.getSelection()[0].getText().startsWith(each)), each);
		}
	}

	private void tabTo(Control control) {
		for (int i = 0; i < 20 && !driver.ui(control::isFocusControl); i++) {
			driver.press("Tab");
			driver.settle();
		}
		assertTrue(driver.ui(control::isFocusControl), "Tab goes there");
	}

	private Labelled in(String type, String attribute, String tag) {
		return driver.ui(() -> new SchemePath(type, attribute, tag).in(desk.store.scheme()));
	}

	private List<String> kinds() {
		return desk.layer(layer -> layer.getClaims().stream().map(claim -> String.valueOf(claim.getAttributes().get("kind"))).toList());
	}

	private void backInTheTree(Control dialog) {
		driver.waitUntil("the dialog is gone", dialog::isDisposed);
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.waitUntil("the window is active again", () -> Desk.display().getActiveShell() == tree.getShell());
		driver.waitUntil("the tree has the focus", tree::isFocusControl);
	}

	private void aTagIsSplit() {
		goTo("Claim", "Kind", "Factual");
		driver.press("ctrl+t");
		Text label = driver.find(Text.class, "scheme.split.label");
		driver.waitUntil("the label has the focus", label::isFocusControl);
		driver.type("Rumour");
		Text filter = driver.find(Text.class, "scheme.split.filter");
		tabTo(filter);
		driver.type(Desk.ANNOTATOR);
		Table uses = driver.find(Table.class, "scheme.split.uses");
		driver.waitUntil("the own uses are left", () -> uses.getItemCount() == 2);
		tabTo(driver.find(Button.class, "scheme.split.all"));
		driver.press("space");
		Label count = driver.find(Label.class, "scheme.split.count");
		driver.waitUntil("both are ticked", () -> count.getText().startsWith("2 of "));
		tabTo(uses);
		driver.press("Home", "space");
		driver.waitUntil("the first is not ticked", () -> count.getText().startsWith("1 of "));
		driver.press("space");
		driver.waitUntil("it is ticked again", () -> count.getText().startsWith("2 of "));
		driver.press("space");
		driver.waitUntil("it is not", () -> count.getText().startsWith("1 of "));
		Label summary = driver.find(Label.class, "scheme.migration.summary");
		driver.waitUntil("the preview is there", () -> summary.getText().contains("change: 1;"));
		desk.picture("1-split");
		press(summary);
		driver.waitUntil("the chosen claim has the new tag", () -> kinds().contains("factual") && kinds().contains("rumour"));
		assertNotNull(in("claim", "kind", "rumour"));
		backInTheTree(summary);
		driver.waitUntil("the new tag is selected", () -> "rumour".equals(driver.find(Text.class, "scheme.id").getText()));
		driver.press("ctrl+z");
		driver.waitUntil("one undo takes it back", () -> kinds().equals(List.of("factual", "factual")));
		driver.waitUntil("the tag too", () -> new SchemePath("claim", "kind", "rumour").in(desk.store.scheme()) == null);
		backInTheTree(summary);
	}

	/** Tabs to the button that does it, and presses it. */
	private void press(Control inDialog) {
		Button ok = driver.ui(() -> inDialog.getShell().getDefaultButton());
		driver.waitUntil("it can be done", ok::isEnabled);
		tabTo(ok);
		driver.press("space");
	}

	private void anAttributeIsMoved() {
		goTo("Claim", "Kind");
		driver.press("ctrl+shift+m");
		Combo to = driver.find(Combo.class, "scheme.migration.to");
		driver.waitUntil("the types have the focus", to::isFocusControl);
		List<String> types = driver.ui(() -> List.of(to.getItems()));
		int cue = types.indexOf(types.stream().filter(type -> type.startsWith("Cue")).findFirst().orElseThrow());
		for (int i = driver.ui(to::getSelectionIndex); i < cue; i++) {
			driver.press("Down");
		}
		driver.waitUntil("the type is chosen", () -> to.getSelectionIndex() == cue);
		Label summary = driver.find(Label.class, "scheme.migration.summary");
		driver.waitUntil("the preview is there", () -> summary.getText().contains("do not fit"));
		Button ok = driver.ui(() -> summary.getShell().getDefaultButton());
		assertFalse(driver.ui(ok::isEnabled), "values are not lost unless somebody says so");
		desk.picture("2-move-refused");
		Combo values = driver.find(Combo.class, "scheme.migration.values");
		tabTo(values);
		driver.press("Down");
		driver.waitUntil("it can be done", ok::isEnabled);
		desk.picture("3-move");
		press(summary);
		driver.waitUntil("the values are gone", () -> kinds().equals(List.of("null", "null")));
		assertNull(in("claim", "kind", null));
		assertNotNull(in("cue", "kind", "factual"));
		backInTheTree(summary);
		driver.waitUntil("the attribute is selected in its new place", () -> "kind".equals(driver.find(Text.class, "scheme.id").getText()));
		driver.press("ctrl+z");
		driver.waitUntil("one undo brings all back", () -> kinds().equals(List.of("factual", "factual")));
		driver.waitUntil("the attribute too", () -> new SchemePath("claim", "kind", "factual").in(desk.store.scheme()) != null);
		assertNull(in("cue", "kind", null));
		assertEquals(2, kinds().size());
	}
}
