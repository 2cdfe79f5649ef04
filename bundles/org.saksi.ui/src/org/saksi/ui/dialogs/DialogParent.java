package org.saksi.ui.dialogs;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * The shell that a dialog belongs to. Commands ask here, not for the active shell: while a pop-in that started the command
 * closes, no shell is active, and a dialog without a parent stays open whatever Escape says.
 */
public final class DialogParent {

	private DialogParent() {
	}

	/** @return the modal dialog that is open, else the window of the workbench */
	public static Shell shell() {
		return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
	}
}
