package org.saksi.ui.editor.commands;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.ArticleEditor;

/** Lists the mark types of the scheme, with their keys. */
public final class MarkAsMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null
				|| !(window.getActivePage().getActiveEditor() instanceof ArticleEditor editor) || editor.sheet() == null) {
			return new IContributionItem[0];
		}
		return editor.sheet().marks().types().stream().map(type -> item(window, type)).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IWorkbenchWindow window, MarkType type) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window,
				"org.saksi.ui.editor.markAs." + type.getId(), MarkingActions.PREFIX + "mark.type", //$NON-NLS-1$ //$NON-NLS-2$
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = new HashMap<>(Map.of(MarkingHandler.PARAMETER, type.getId()));
		parameter.label = SchemeIndex.label(type, Locale.getDefault());
		if (type.getKey() != null) {
			parameter.label += '\t' + type.getKey().toUpperCase(Locale.ROOT);
		}
		return new CommandContributionItem(parameter);
	}
}
