package org.saksi.ui.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.FollowingView;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.commands.BoundKeys;
import org.saksi.ui.editor.commands.MarkingActions;
import org.saksi.ui.editor.commands.MarkingHandler;
import org.saksi.ui.jobs.Jobs;

/** The view that shows what is marked in the active editor: claims with who makes them, and what is not linked yet. */
public final class OutlineView extends FollowingView {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.editor.outline"; //$NON-NLS-1$

	private static final String MENU = ID;

	private OutlinePane pane;
	private MarkingPart part;

	@Override
	protected void createPane(Composite parent) {
		pane = new OutlinePane(parent, this::go, mark -> removeSelected());
		pane.setKeys(key("mark.claim"), key("mark.source"), key("mark.cue")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		MenuManager menu = new MenuManager("#PopupMenu", MENU); //$NON-NLS-1$
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		pane.tree().setMenu(menu.createContextMenu(pane.tree()));
		getSite().registerContextMenu(MENU, menu, null);
		setFind(pane::focusFilter);
	}

	@Override
	protected void show(MarkingPart shown) {
		part = shown;
		pane.show(shown);
	}

	private static String key(String command) {
		return Objects.requireNonNullElse(BoundKeys.of(command), "\u2013"); //$NON-NLS-1$
	}

	private void go(Mark mark) {
		part.activate(mark);
		getSite().getPage().activate(getSite().getPage().getActiveEditor());
	}

	private void removeSelected() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(MarkingActions.PREFIX + "mark.remove", null); //$NON-NLS-1$
		} catch (Exception e) {
			Jobs.show(getTitle(), e);
		}
	}

	// --- context menu

	private void fill(IMenuManager menu) {
		Mark mark = pane.selected();
		if (mark != null && part != null && !part.model().isReadOnly()) {
			menu.add(new Action(Messages.Outline_go) {
				@Override
				public void run() {
					go(mark);
				}
			});
			menu.add(new Separator());
			commands(mark).forEach(command -> menu.add(item(command, null, null)));
			if (mark instanceof Claim || mark instanceof Attribution) {
				menu.add(stances());
			}
			menu.add(new Separator());
			menu.add(item("fix.choose", null, null)); //$NON-NLS-1$
			menu.add(item("mark.remove", null, null)); //$NON-NLS-1$
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** What can be done with a mark of its kind. */
	private static List<String> commands(Mark mark) {
		List<String> commands = new ArrayList<>(switch (mark) {
		case Claim claim -> List.of("link.attribute", "link.writer", "link.canonical", "value.checkworthy", "span.tidy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case Source source -> List.of("link.agent", "link.attribute", "link.hop", "link.unlink"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case Cue cue -> List.of("link.attribute", "link.unlink"); //$NON-NLS-1$ //$NON-NLS-2$
		case Attribution attribution -> List.of("link.implicit", "link.hop", "value.quote"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> List.<String>of();
		});
		commands.add("value.any"); //$NON-NLS-1$
		if (mark.getSpan() != null) {
			commands.add("mark.retype"); //$NON-NLS-1$
		}
		return commands;
	}

	private MenuManager stances() {
		MenuManager menu = new MenuManager(Messages.Outline_stanceMenu);
		ArticleModel model = part.model();
		AttributeType polarity = SchemeIndex.attribute(model.scheme().type(Base.STANCE), "polarity"); //$NON-NLS-1$
		if (polarity != null) {
			for (int i = 1; i <= Math.min(9, polarity.getTags().size()); i++) {
				menu.add(item("value.polarity", String.valueOf(i), //$NON-NLS-1$
						SchemeIndex.label(polarity.getTags().get(i - 1), java.util.Locale.getDefault())));
			}
		}
		menu.add(item("value.polarity", "0", Messages.Outline_noStance)); //$NON-NLS-1$ //$NON-NLS-2$
		return menu;
	}

	private CommandContributionItem item(String command, String parameter, String label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(getSite(), null,
				MarkingActions.PREFIX + command, CommandContributionItem.STYLE_PUSH);
		item.label = label;
		if (parameter != null) {
			item.parameters = new HashMap<>(Map.of(MarkingHandler.PARAMETER, parameter));
		}
		return new CommandContributionItem(item);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
