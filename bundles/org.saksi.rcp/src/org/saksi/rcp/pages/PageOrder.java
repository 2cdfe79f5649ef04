package org.saksi.rcp.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/**
 * Puts the preferences in order: what everybody sets comes first, in any language, and pages that make no sense here go.
 * Pages of plug-ins by others follow.
 */
public final class PageOrder {

	/** Our pages, and those of the platform that are of use, in the order in which they are shown. */
	private static final List<String> FIRST = List.of("org.saksi.rcp.pages.general", "org.saksi.rcp.pages.editor", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.preferencePages.Keys", "org.saksi.rcp.pages.recovery"); //$NON-NLS-1$ //$NON-NLS-2$

	private PageOrder() {
	}

	/** Orders the pages; removes the platform's that are not kept. */
	public static void apply(PreferenceManager manager) {
		List<IPreferenceNode> pages = new ArrayList<>(List.of(manager.getRootSubNodes()));
		pages.forEach(manager::remove);
		pages.removeIf(node -> !FIRST.contains(node.getId()) && node.getId().startsWith("org.eclipse.")); //$NON-NLS-1$
		pages.sort(Comparator.comparingInt(PageOrder::rank));
		pages.forEach(manager::addToRoot);
	}

	private static int rank(IPreferenceNode node) {
		int place = FIRST.indexOf(node.getId());
		return place < 0 ? FIRST.size() : place;
	}
}
