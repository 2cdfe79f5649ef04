package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.files.Layout;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.model.scheme.Labelled;
import org.saksi.testing.ui.UiDriver;

/** A lead adds a tag by keys, an open article uses it at once, its id is renamed with the marks, and one undo takes that back. */
class SchemeByKeysTest {

	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;
	private IEditorPart article;

	@Test
	void addUseRenameUndoRemove() throws Exception {
		try (Desk opened = new Desk("scheme-editor", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				markAClaim();
				addATag();
				useItInTheArticle();
				renameItWithItsMarks();
				oneUndoTakesAllBack();
				itIsSplit();
				itIsDescribedInIndonesian();
				itIsNotRemoved();
				itIsRetired();
			});
		}
	}

	private void markAClaim() {
		desk.openTheArticle();
		desk.select(CLAIM);
		driver.press("c");
		article = driver.ui(Desk::editor);
		driver.press("ctrl+alt+s");
		driver.waitUntil("the scheme editor is open", () -> Desk.editor() != article);
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.waitUntil("the tree has the focus", tree::isFocusControl);
	}

	private void select(String... path) {
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.ui(() -> {
			TreeItem item = tree.getItem(0);
			for (String each : path) {
				item.setExpanded(true);
				Event expand = new Event();
				expand.item = item;
				tree.notifyListeners(SWT.Expand, expand);
				item = List.of(item.getItems()).stream().filter(child -> child.getText().startsWith(each)).findFirst().orElseThrow();
			}
			tree.setSelection(item);
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			tree.setFocus();
			return null;
		});
		driver.waitUntil("the tree has the focus", tree::isFocusControl);
	}

	private void addATag() {
		select("Claim", "Kind");
		driver.press("Insert");
		driver.waitForShell("Add to Scheme");
		Text label = driver.find(Text.class, "scheme.new.label");
		driver.waitUntil("the label has the focus", label::isFocusControl);
		driver.type("Rumour");
		assertEquals("rumour", driver.ui(() -> driver.find(Text.class, "scheme.new.id").getText()));
		desk.picture("1-add");
		driver.press("Return");
		driver.waitUntil("the tag is there", () -> tag("rumour") != null);
		driver.click(driver.find(Button.class, "scheme.colour.#E3A9CB"));
		driver.waitUntil("the colour is set", () -> "#E3A9CB".equals(tag("rumour").getColour()));
		Text key = driver.find(Text.class, "scheme.key");
		driver.click(key);
		driver.waitUntil("the key field has the focus", key::isFocusControl);
		driver.press("z");
		driver.waitUntil("the key is set", () -> "z".equals(tag("rumour").getKey()));
		assertEquals("#E3A9CB", tag("rumour").getColour());
		driver.press("d");
		Label message = driver.find(Label.class, "scheme.message");
		driver.waitUntil("the key of another tag is refused", () -> message.getText().contains("taken"));
		assertEquals("z", tag("rumour").getKey());
		driver.waitUntil("it is saved", () -> Files.readString(desk.store.root().resolve(Layout.SCHEME)).contains("key=\"z\""));
		desk.picture("2-added");
	}

	private Labelled tag(String id) {
		return new SchemePath("claim", "kind", id).in(desk.store.scheme());
	}

	private void useItInTheArticle() {
		driver.ui(() -> {
			Desk.page().activate(article);
			return null;
		});
		driver.click(driver.find(StyledText.class, "org.saksi.ui.editor.text"));
		desk.select(CLAIM);
		driver.press("Tab");
		Combo kind = driver.find(Combo.class, "inspector.kind");
		driver.waitUntil("the new tag is offered", () -> List.of(kind.getItems()).contains("Rumour"));
		driver.ui(() -> {
			kind.setText("Rumour");
			kind.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		driver.waitUntil("the tag is set", () -> "rumour".equals(kind()));
		desk.picture("3-used");
		desk.save();
	}

	private String kind() {
		return desk.layer(layer -> layer.getClaims().get(0).getAttributes().get("kind"));
	}

	private void activateScheme() {
		driver.press("ctrl+alt+s");
		driver.waitUntil("the scheme editor is active", () -> Desk.editor() != article);
	}

	private void renameItWithItsMarks() throws Exception {
		activateScheme();
		select("Claim", "Kind", "Rumour");
		driver.press("F2");
		Text id = driver.find(Text.class, "scheme.migration.id");
		driver.waitUntil("the id has the focus", id::isFocusControl);
		driver.press("ctrl+a");
		driver.type("gossip");
		Label summary = driver.find(Label.class, "scheme.migration.summary");
		driver.waitUntil("the preview is there", () -> summary.getText().contains("change: 1;"));
		desk.picture("4-preview");
		driver.press("Return");
		driver.waitUntil("the mark is migrated", () -> "gossip".equals(kind()));
		driver.waitUntil("the dialog is gone", () -> summary.isDisposed());
		assertNull(tag("rumour"));
		assertNotNull(tag("gossip"));
		assertTrue(Files.readString(desk.store.root().resolve(Layout.layer(ANNOTATOR, ARTICLE))).contains("gossip"));
		desk.picture("5-renamed");
		driver.ui(() -> {
			Desk.page().activate(article);
			return null;
		});
		Combo kind = driver.find(Combo.class, "inspector.kind");
		driver.waitUntil("the inspector shows the tag of the new id", () -> "Rumour".equals(kind.getText()));
		assertFalse(driver.ui(() -> article.isDirty()), "the migrated layer is saved");
		activateScheme();
	}

	private void oneUndoTakesAllBack() throws Exception {
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.ui(tree::setFocus);
		driver.press("ctrl+z");
		driver.waitUntil("the mark is as it was", () -> "rumour".equals(kind()));
		driver.waitUntil("the tag is as it was", () -> tag("rumour") != null && tag("gossip") == null);
		driver.waitUntil("the work is done", () -> Desk.display().getActiveShell() == tree.getShell());
		assertFalse(Files.readString(desk.store.root().resolve(Layout.layer(ANNOTATOR, ARTICLE))).contains("gossip"));
		assertEquals("z", tag("rumour").getKey());
	}

	private void itIsSplit() {
		select("Claim", "Kind", "Rumour");
		driver.press("ctrl+t");
		Text label = driver.find(Text.class, "scheme.split.label");
		driver.waitUntil("the label has the focus", label::isFocusControl);
		driver.type("Hearsay");
		Label count = driver.find(Label.class, "scheme.split.count");
		assertEquals("0 of 1 uses get the new tag.", driver.ui(count::getText));
		driver.click(driver.find(Button.class, "scheme.split.all"));
		Label summary = driver.find(Label.class, "scheme.migration.summary");
		driver.waitUntil("the preview is there", () -> summary.getText().contains("change: 1;"));
		assertEquals("1 of 1 uses get the new tag.", driver.ui(count::getText));
		desk.picture("5-split");
		driver.ui(label::setFocus);
		driver.press("Return");
		driver.waitUntil("the chosen mark has the new tag", () -> "hearsay".equals(kind()));
		driver.waitUntil("the dialog is gone", summary::isDisposed);
		assertNotNull(tag("rumour"));
		driver.waitUntil("the new tag is selected", () -> "hearsay".equals(driver.find(Text.class, "scheme.id").getText()));
		Tree tree = driver.find(Tree.class, "scheme.tree");
		driver.waitUntil("the window is active again", () -> Desk.display().getActiveShell() == tree.getShell());
		driver.ui(tree::setFocus);
		driver.press("ctrl+z");
		driver.waitUntil("one undo takes it back", () -> "rumour".equals(kind()) && tag("hearsay") == null);
		driver.waitUntil("the work is done", () -> Desk.display().getActiveShell() == tree.getShell());
	}

	private void itIsDescribedInIndonesian() {
		select("Claim", "Kind", "Rumour");
		Combo language = driver.find(Combo.class, "scheme.language");
		assertEquals("English", driver.ui(language::getText));
		driver.ui(() -> {
			language.setText("Indonesian");
			language.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		driver.waitUntil("the texts are those of the language", language::isDisposed);
		Text description = driver.find(Text.class, "scheme.description");
		driver.click(description);
		driver.waitUntil("the description has the focus", description::isFocusControl);
		driver.type("Kabar burung.");
		desk.picture("5-language");
		driver.press("Tab");
		driver.waitUntil("it is set", () -> "Kabar burung.".equals(tag("rumour").getDescriptions().get("id")));
		assertNull(tag("rumour").getDescription(), "the English one is another text");
		Combo shown = driver.find(Combo.class, "scheme.language");
		driver.ui(() -> {
			shown.setText("English");
			shown.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		driver.waitUntil("back in English", () -> shown.isDisposed() && driver.find(Text.class, "scheme.description").getText().isEmpty());
	}

	private void itIsNotRemoved() {
		select("Claim", "Kind", "Rumour");
		driver.press("Delete");
		driver.waitForShell("Remove from Scheme");
		desk.picture("6-not-removed");
		driver.press("Escape");
		driver.waitUntil("the message is gone", () -> Desk.display().getActiveShell() != null
				&& !Desk.display().getActiveShell().getText().contains("Remove"));
		assertNotNull(tag("rumour"));
		assertFalse(tag("rumour").isRetired());
	}

	private void itIsRetired() {
		select("Claim", "Kind", "Rumour");
		int place = driver.ui(this::place);
		driver.press("alt+Up");
		driver.waitUntil("it moved up", () -> place() == place - 1);
		driver.press("ctrl+Delete");
		driver.waitUntil("it is retired", () -> tag("rumour").isRetired());
		desk.picture("7-retired");
		theUsesJumpToTheMark();
	}

	private void theUsesJumpToTheMark() {
		driver.press("ctrl+u");
		Table uses = driver.find(Table.class, "scheme.uses.table");
		driver.waitUntil("the use is listed", () -> uses.getItemCount() == 1);
		desk.picture("8-uses");
		driver.ui(() -> {
			uses.setSelection(0);
			return uses.setFocus();
		});
		driver.press("Return");
		driver.waitUntil("the article is active", () -> Desk.editor() == article);
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.waitUntil("the inspector shows the mark", () -> driver.find(Combo.class, "inspector.kind").isVisible());
		assertTrue(driver.ui(() -> text.getText().indexOf(CLAIM)) >= 0);
	}

	private int place() {
		return tag("rumour").eContainer().eContents().indexOf(tag("rumour"));
	}
}
