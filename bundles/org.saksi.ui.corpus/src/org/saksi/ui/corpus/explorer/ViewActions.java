package org.saksi.ui.corpus.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.saksi.core.store.ArticleSummary;
import org.saksi.ui.grid.Grid;
import org.saksi.ui.grid.GridState;

/** Tool bar and menu of the explorer: only mine, groups, saved views, columns. */
final class ViewActions {

	private static final String BUNDLE = "org.saksi.ui.corpus"; //$NON-NLS-1$
	private static final List<String> GROUPS = List.of(ArticleColumns.STORY, ArticleColumns.MEDIUM, ArticleColumns.STATUS,
			ArticleColumns.ASSIGNED, ArticleColumns.DATE);

	private final ArticleGrid articles;
	private final Grid<ArticleSummary> grid;
	private final Action mine;
	private final List<Action> always;
	private String chosenView;

	/**
	 * @param mineChanged  is told when all are shown instead of one's own, and the other way round
	 * @param clearFilters shows all articles
	 */
	ViewActions(ArticleGrid articles, IActionBars bars, Runnable mineChanged, Runnable clearFilters) {
		this.articles = articles;
		grid = articles.grid();
		mine = new Action(Messages.Mine_only, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				articles.setOnlyMine(isChecked());
				mineChanged.run();
			}
		};
		mine.setToolTipText(Messages.Mine_onlyHint);
		mine.setImageDescriptor(image("mine")); //$NON-NLS-1$
		Action columns = action(Messages.View_columns, grid::chooseColumns);
		columns.setImageDescriptor(image("columns")); //$NON-NLS-1$
		Action groups = new DropDown(Messages.Group_by, "group", this::fillGroups); //$NON-NLS-1$
		Action views = new DropDown(Messages.View_views, "views", this::fillViews); //$NON-NLS-1$
		Action clear = action(Messages.View_clearFilters, clearFilters);
		Action expand = action(Messages.View_expand, () -> grid.collapseAll(false));
		Action collapse = action(Messages.View_collapse, () -> grid.collapseAll(true));
		always = List.of(columns, groups, views, clear, expand, collapse);
		bars.getToolBarManager().add(mine);
		bars.getToolBarManager().add(groups);
		bars.getToolBarManager().add(views);
		IMenuManager menu = bars.getMenuManager();
		menu.add(mine);
		menu.add(submenu(Messages.Group_by, this::fillGroups));
		menu.add(submenu(Messages.View_views, this::fillViews));
		menu.add(new Separator());
		List.of(columns, clear, expand, collapse).forEach(menu::add);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bars.updateActionBars();
	}

	/**
	 * Shows whether there is anything to choose: without assignments everything is everybody's.
	 *
	 * @param open     whether there is a corpus
	 * @param assigned whether it has assignments
	 */
	void update(boolean open, boolean assigned) {
		always.forEach(action -> action.setEnabled(open));
		mine.setEnabled(open && assigned);
		mine.setChecked(articles.isOnlyMine());
	}

	static ImageDescriptor image(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static Action radio(String text, boolean chosen, Runnable run) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					run.run();
				}
			}
		};
		action.setChecked(chosen);
		return action;
	}

	private interface Filler {
		void fill(IMenuManager menu);
	}

	private MenuManager submenu(String text, Filler filler) {
		MenuManager menu = new MenuManager(text) {
			@Override
			public boolean isEnabled() {
				return always.get(0).isEnabled();
			}
		};
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(filler::fill);
		menu.add(new Separator());
		return menu;
	}

	/** A button of the tool bar that opens a menu, wherever it is clicked. */
	private static final class DropDown extends Action implements IMenuCreator {

		private final Filler filler;
		private MenuManager menu;

		DropDown(String text, String icon, Filler filler) {
			super(text, IAction.AS_DROP_DOWN_MENU);
			this.filler = filler;
			setToolTipText(text);
			setImageDescriptor(image(icon));
			setMenuCreator(this);
		}

		@Override
		public void runWithEvent(org.eclipse.swt.widgets.Event event) {
			if (event.widget instanceof org.eclipse.swt.widgets.ToolItem item) {
				Menu opened = getMenu(item.getParent());
				opened.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
				opened.setVisible(true);
			}
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new MenuManager();
			filler.fill(menu);
			return menu.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			dispose();
			menu = new MenuManager();
			filler.fill(menu);
			Menu made = new Menu(parent);
			for (var item : menu.getItems()) {
				if (item instanceof ActionContributionItem each) {
					new ActionContributionItem(each.getAction()).fill(made, -1);
				}
			}
			return made;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
			}
		}
	}

	private void fillGroups(IMenuManager menu) {
		String now = grid.state().group();
		menu.add(radio(Messages.Group_none, now == null, () -> grid.groupBy(null)));
		for (String id : GROUPS) {
			menu.add(radio(label(id), id.equals(now), () -> grid.groupBy(id)));
		}
	}

	private static String label(String column) {
		return switch (column) {
		case ArticleColumns.STORY -> Messages.Column_story;
		case ArticleColumns.MEDIUM -> Messages.Column_medium;
		case ArticleColumns.STATUS -> Messages.Column_status;
		case ArticleColumns.ASSIGNED -> Messages.Column_assigned;
		default -> Messages.Column_date;
		};
	}

	private void fillViews(IMenuManager menu) {
		GridState now = grid.state();
		List<String> names = ExplorerMemory.views();
		menu.add(radio(Messages.View_reset, GridState.INITIAL.equals(now) && chosenView == null, () -> choose(null, GridState.INITIAL)));
		for (String name : names) {
			menu.add(radio(name.replace("&", "&&"), name.equals(chosenView), () -> choose(name, ExplorerMemory.view(name)))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		menu.add(new Separator());
		menu.add(action(Messages.View_save, this::save));
		Action rename = action(Messages.View_rename, this::rename);
		Action delete = action(Messages.View_delete, this::delete);
		boolean known = chosenView != null && names.contains(chosenView);
		rename.setEnabled(known);
		delete.setEnabled(known);
		menu.add(rename);
		menu.add(delete);
	}

	private void choose(String name, GridState state) {
		chosenView = name;
		grid.setState(state);
	}

	private void save() {
		String name = ask(Messages.View_saveTitle, chosenView == null ? "" : chosenView, Set.of()); //$NON-NLS-1$
		if (name != null && (name.equals(chosenView) || !ExplorerMemory.views().contains(name) || replaces(name))) {
			ExplorerMemory.saveView(name, grid.state());
			chosenView = name;
		}
	}

	private boolean replaces(String name) {
		return MessageDialog.open(MessageDialog.QUESTION, grid.control().getShell(), Messages.View_saveTitle,
				NLS.bind(Messages.View_replaceQuestion, name), SWT.SHEET, Messages.View_replace, IDialogConstants.CANCEL_LABEL) == 0;
	}

	private void rename() {
		Set<String> taken = new HashSet<>(ExplorerMemory.views());
		taken.remove(chosenView);
		String name = ask(Messages.View_rename.replace("\u2026", ""), chosenView, taken); //$NON-NLS-1$ //$NON-NLS-2$
		if (name != null && !name.equals(chosenView)) {
			ExplorerMemory.renameView(chosenView, name);
			chosenView = name;
		}
	}

	private String ask(String title, String name, Set<String> taken) {
		InputDialog dialog = new InputDialog(grid.control().getShell(), title, Messages.View_name, name,
				typed -> typed.isBlank() ? "" : taken.contains(typed.strip()) ? Messages.View_taken : null); //$NON-NLS-1$
		return dialog.open() == InputDialog.OK ? dialog.getValue().strip() : null;
	}

	private void delete() {
		int answer = MessageDialog.open(MessageDialog.QUESTION, grid.control().getShell(), Messages.View_delete,
				NLS.bind(Messages.View_deleteQuestion, chosenView), SWT.SHEET, Messages.View_delete,
				IDialogConstants.CANCEL_LABEL);
		if (answer == 0) {
			ExplorerMemory.deleteView(chosenView);
			chosenView = null;
		}
	}
}
