package org.saksi.rcp;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar that every Eclipse user knows; bundles contribute theirs at the group markers. */
final class SaksiActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	SaksiActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow forWindow) {
		window = forWindow;
		make(ActionFactory.SAVE, Messages.Action_save);
		make(ActionFactory.SAVE_ALL, Messages.Action_saveAll);
		make(ActionFactory.CLOSE, Messages.Action_close);
		register(new CloseAllAction(forWindow));
		make(ActionFactory.QUIT, Messages.Action_quit);
		make(ActionFactory.UNDO, Messages.Action_undo);
		make(ActionFactory.REDO, Messages.Action_redo);
		make(ActionFactory.COPY, Messages.Action_copy);
		make(ActionFactory.SELECT_ALL, Messages.Action_selectAll);
		make(ActionFactory.FIND, Messages.Action_find);
		make(ActionFactory.PREFERENCES, Messages.Action_preferences);
		make(ActionFactory.RESET_PERSPECTIVE, Messages.Action_resetLayout);
		make(ActionFactory.NEXT_EDITOR, Messages.Action_nextEditor);
		make(ActionFactory.PREVIOUS_EDITOR, Messages.Action_previousEditor);
		register(ActionFactory.SHOW_VIEW_MENU.create(forWindow));
	}

	/** The platform's action under our name: the platform brings no Indonesian ones. */
	private void make(ActionFactory factory, String text) {
		IWorkbenchAction action = factory.create(window);
		action.setText(text);
		action.setToolTipText(LegacyActionTools.removeMnemonics(text));
		register(action);
	}

	private IAction action(ActionFactory factory) {
		return getAction(factory.getId());
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		MenuManager file = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		file.add(new Separator("corpus")); //$NON-NLS-1$
		file.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		file.add(new Separator());
		file.add(action(ActionFactory.CLOSE));
		file.add(action(ActionFactory.CLOSE_ALL));
		file.add(new Separator());
		file.add(action(ActionFactory.SAVE));
		file.add(action(ActionFactory.SAVE_ALL));
		file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(new Separator());
		file.add(action(ActionFactory.QUIT));
		bar.add(file);

		MenuManager edit = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
		edit.add(action(ActionFactory.UNDO));
		edit.add(action(ActionFactory.REDO));
		edit.add(new Separator());
		edit.add(action(ActionFactory.COPY));
		edit.add(action(ActionFactory.SELECT_ALL));
		edit.add(new Separator());
		edit.add(action(ActionFactory.FIND));
		edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(edit);

		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

		MenuManager view = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager(Messages.Menu_showView, "views"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		view.add(views);
		MenuManager perspectives = new MenuManager(Messages.Menu_perspective, "perspectives"); //$NON-NLS-1$
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		view.add(perspectives);
		view.add(action(ActionFactory.RESET_PERSPECTIVE));
		view.add(new Separator());
		view.add(action(ActionFactory.NEXT_EDITOR));
		view.add(action(ActionFactory.PREVIOUS_EDITOR));
		view.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		view.add(new Separator());
		view.add(action(ActionFactory.PREFERENCES));
		bar.add(view);

		MenuManager help = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator(IWorkbenchActionConstants.HELP_END));
		bar.add(help);
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		IToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		tools.add(new GroupMarker("corpus")); //$NON-NLS-1$
		tools.add(new Separator());
		tools.add(action(ActionFactory.SAVE));
		tools.add(action(ActionFactory.UNDO));
		tools.add(action(ActionFactory.REDO));
		tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new ToolBarContributionItem(tools, "org.saksi.rcp.main")); //$NON-NLS-1$
	}
}
