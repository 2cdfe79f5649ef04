package org.saksi.rcp.help;

import org.eclipse.help.IContext;
import org.eclipse.ui.help.AbstractHelpUI;

/** What the platform calls help is ours: a search from Find Actions, the help of a dialog. */
public final class HelpSupport extends AbstractHelpUI {

	private static final String HTML = ".html"; //$NON-NLS-1$

	@Override
	public void displayHelp() {
		HelpView.open(HelpPages.INDEX);
	}

	@Override
	public void displayDynamicHelp() {
		displayHelp();
	}

	@Override
	public void displaySearch() {
		displayHelp();
	}

	@Override
	public void search(String words) {
		HelpView.search(words);
	}

	/** There is no help for places of the window. */
	@Override
	public void displayContext(IContext context, int x, int y) {
		displayHelp();
	}

	/** Opens a page of ours by the name of its file. */
	@Override
	public void displayHelpResource(String address) {
		String file = address.substring(address.lastIndexOf('/') + 1);
		HelpView.open(file.endsWith(HTML) ? file.substring(0, file.length() - HTML.length()) : HelpPages.INDEX);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}
}
