package org.saksi.rcp.tests.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;

/** What people do on the mapping page of the import, by keys. */
final class MappingSteps {

	private final Desk desk;
	private final UiDriver driver;

	MappingSteps(Desk desk) {
		this.desk = desk;
		driver = desk.driver;
	}

	void importing(Path... files) {
		driver.ui(() -> {
			Desk.page().getWorkbenchWindow().getShell().forceActive();
			return null;
		});
		driver.waitUntil("something has the keys", () -> Desk.display().getFocusControl() != null);
		driver.press("ctrl+i");
		Table inputs = driver.find(Table.class, "import.inputs");
		driver.waitForShell("Import Articles");
		driver.ui(() -> {
			IWizardPage page = ((WizardDialog) inputs.getShell().getData()).getCurrentPage();
			page.getClass().getMethod("add", List.class).invoke(page, List.of(files));
			return null;
		});
		driver.waitUntil("the files are found", () -> inputs.getItemCount() > 0 && !inputs.getItem(0).getText(2).isEmpty());
		driver.waitUntil("all are found", () -> inputs.getItemCount() == (files.length > 1 ? files.length : inputs.getItemCount()));
		driver.settle();
	}

	Tree mappingPage() {
		driver.press("alt+n");
		Tree tree = driver.find(Tree.class, "import.mapping.rows");
		driver.waitUntil("the rules are there", () -> tree.getItemCount() > 0 && tree.isFocusControl());
		return tree;
	}

	private static void rows(TreeItem[] items, List<String> rows) {
		for (TreeItem item : items) {
			rows.add(item.getText(0) + '|' + item.getText(1) + '|' + item.getText(2));
			rows(item.getItems(), rows);
		}
	}

	static List<String> rows(TreeItem[] items) {
		List<String> rows = new ArrayList<>();
		rows(items, rows);
		return rows;
	}

	List<String> rows(Tree tree) {
		return driver.ui(() -> rows(tree.getItems()));
	}

	/** Goes to a row by its first letters' key, as people walk through a tree. */
	void walkTo(Tree tree, String row) {
		driver.press("Home");
		for (int i = 0; i < 60 && !driver.ui(() -> tree.getSelection()[0].getText(0)).equals(row); i++) {
			driver.press("Down");
		}
		assertEquals(row, driver.ui(() -> tree.getSelection()[0].getText(0)));
	}

	Combo target() {
		driver.press("F2");
		Combo combo = driver.find(Combo.class, "import.mapping.target");
		driver.waitUntil("what it becomes has the focus", combo::isFocusControl);
		return combo;
	}

	void finish(String article) {
		driver.press("alt+i");
		Table report = driver.find(Table.class, "report.table");
		driver.waitUntil("the report is there", () -> report.getItemCount() > 0);
		driver.press("Escape");
		driver.waitUntil("the article is there", () -> desk.store.articleIds().contains(article));
	}
}
