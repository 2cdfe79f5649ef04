package org.saksi.rcp.pages;

import java.util.Set;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Takes pages out of the preferences that make no sense here. Pages of plug-ins by others stay. */
public final class PageRemover {

	/** Pages of the platform that are of use. */
	private static final Set<String> KEPT = Set.of("org.eclipse.ui.preferencePages.Keys"); //$NON-NLS-1$

	private PageRemover() {
	}

	/** Removes the platform's pages that are not kept. */
	public static void clean(PreferenceManager manager) {
		for (IPreferenceNode node : manager.getRootSubNodes()) {
			String id = node.getId();
			if (!KEPT.contains(id) && id.startsWith("org.eclipse.")) { //$NON-NLS-1$
				manager.remove(node);
			}
		}
	}
}
