package org.saksi.rcp.pages;

import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.ui.commands.ICommandService;

/** Takes commands away that only text editors of an IDE can run: they would be found by name, and do nothing. */
public final class CommandTrim {

	private static final String TEXT_EDITING = "org.eclipse.ui.edit.text."; //$NON-NLS-1$
	private static final Set<String> OTHERS = Set.of("org.eclipse.ui.edit.addBookmark", "org.eclipse.ui.edit.addTask", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.findNext", "org.eclipse.ui.edit.findPrevious", "org.eclipse.ui.edit.findIncremental", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.edit.findIncrementalReverse", "org.eclipse.ui.editors.revisions.rendering.cycle", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.help.helpContents", "org.eclipse.ui.help.helpSearch", "org.eclipse.ui.help.dynamicHelp", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.help.displayHelp", "org.eclipse.ui.help.aboutAction", "org.eclipse.ui.help.installationDialog", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.help.quickStartAction", "org.eclipse.ui.help.tipsAndTricksAction", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.window.spy", "org.eclipse.ui.file.import", "org.eclipse.ui.file.export", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.splitEditor", "org.eclipse.ui.window.newEditor", "org.eclipse.ui.window.pinEditor"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private CommandTrim() {
	}

	/** Makes those commands unknown for as long as the workbench runs. */
	public static void trim(ICommandService service) {
		for (Command command : service.getDefinedCommands()) {
			if (command.getId().startsWith(TEXT_EDITING) || OTHERS.contains(command.getId())) {
				command.undefine();
			}
		}
	}
}
