package org.saksi.rcp;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.rcp.about.SaksiAboutDialog;
import org.saksi.rcp.help.HelpPages;
import org.saksi.rcp.help.HelpView;
import org.saksi.rcp.keys.KeySheetDialog;
import org.saksi.rcp.welcome.WelcomeEditor;
import org.saksi.rcp.welcome.WelcomeInput;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.dialogs.LogDialog;

/** What the menu Help does. */
public final class HelpMenu {

	private HelpMenu() {
	}

	/** Help \u203A Welcome. */
	public static final class Welcome extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			try {
				return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(new WelcomeInput(),
						WelcomeEditor.ID);
			} catch (PartInitException e) {
				throw new ExecutionException(WelcomeEditor.ID, e);
			}
		}
	}

	/** F1: the page for the part that one is in. */
	public static final class Help extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			HelpView.open(HelpPages.forPart(HandlerUtil.getActivePartId(event)));
			return null;
		}
	}

	/** Help \u203A Tutorial. */
	public static final class Tutorial extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			HelpView.open(HelpPages.TUTORIAL);
			return null;
		}
	}

	/** Help \u203A Keys at a Glance. */
	public static final class Keys extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			return new KeySheetDialog(DialogParent.shell()).open();
		}
	}

	/** Help \u203A Show Log. */
	public static final class Log extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			return new LogDialog(DialogParent.shell()).open();
		}
	}

	/** Help \u203A About Saksi. */
	public static final class About extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			return new SaksiAboutDialog(DialogParent.shell()).open();
		}
	}
}
