package org.saksi.ui.grid;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells people who hear it what a grid is, and the row that the keys have reached. */
final class GridAccess {

	private GridAccess() {
	}

	static <T> void add(Grid<T> grid, String name) {
		grid.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = current(grid);
			}
		});
		grid.control().getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = current(grid);
			}
		});
		grid.selectionProvider().addSelectionChangedListener(event -> {
			if (event.getSelection() instanceof StructuredSelection selection && selection.size() < 2) {
				grid.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
			}
		});
	}

	private static <T> String current(Grid<T> grid) {
		int line = grid.layers().selection.getSelectionAnchor().rowPosition;
		if (line < 0 || line >= grid.lines().size()) {
			return ""; //$NON-NLS-1$
		}
		Group group = grid.lines().group(line);
		return group == null ? GridTexts.spoken(grid.columns().shown(), grid.lines().row(line))
				: GridTexts.group(group) + ' ' + group.count();
	}
}
