package org.saksi.rcp.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.ArticleSummary;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.grid.Grid;

/** Where articles stand in groups, the arrow keys go over the lines of the groups, down and up again. */
class GroupsByKeysTest {

	@TempDir
	Path folder;

	private IViewPart explorer;

	@Test
	void arrowsGoOverGroups() throws Exception {
		try (Desk desk = new Desk("groups", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				UiDriver driver = desk.driver;
				NatTable table = driver.find(NatTable.class, "explorer.table");
				explorer = driver.ui(() -> {
					IViewPart view = Desk.page().showView("org.saksi.ui.corpus.explorer");
					view.setFocus();
					grid(view).groupBy("medium");
					return view;
				});
				int articles = desk.store.articleIds().size();
				driver.waitUntil("groups are shown", () -> table.getRowCount() > articles + 2 || table.getRowCount() >= 10);
				driver.waitUntil("the table has the focus", table::isFocusControl);
				List<String> down = walk(driver, "Down", 2 * articles);
				assertEquals(desk.store.articleIds().size(), new HashSet<>(down).size(), down::toString);
				desk.picture("1-end");
				List<String> up = walk(driver, "Up", 2 * articles);
				List<String> back = new ArrayList<>(down);
				java.util.Collections.reverse(back);
				assertEquals(back.subList(1, back.size()), up);
			});
		}
	}

	@SuppressWarnings("unchecked")
	private static Grid<ArticleSummary> grid(IViewPart view) throws ReflectiveOperationException {
		Field articles = view.getClass().getDeclaredField("articles");
		articles.setAccessible(true);
		Object list = articles.get(view);
		var grid = list.getClass().getDeclaredMethod("grid");
		grid.setAccessible(true);
		return (Grid<ArticleSummary>) grid.invoke(list);
	}

	/** @return the articles that were selected on the way, each time another one was */
	private List<String> walk(UiDriver driver, String key, int steps) {
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < steps; i++) {
			driver.press(key);
			String now = driver.ui(() -> {
				Object first = ((IStructuredSelection) explorer.getSite().getSelectionProvider().getSelection()).getFirstElement();
				return first == null ? null : ((ArticleSummary) first).id();
			});
			if (now != null && (seen.isEmpty() || !seen.get(seen.size() - 1).equals(now))) {
				seen.add(now);
			}
		}
		return seen;
	}
}
