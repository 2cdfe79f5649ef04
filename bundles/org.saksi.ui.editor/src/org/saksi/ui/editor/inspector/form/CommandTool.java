package org.saksi.ui.editor.inspector.form;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.saksi.ui.jobs.Jobs;

/** A small button that runs a command of another bundle; there is none where the bundle is missing. */
public final class CommandTool {

	/** Shows the agent of the active mark. */
	public static final String SHOW_AGENT = "org.saksi.ui.registry.show.agent"; //$NON-NLS-1$
	/** Shows the canonical claim of the active mark. */
	public static final String SHOW_CANONICAL = "org.saksi.ui.registry.show.canonical"; //$NON-NLS-1$

	private CommandTool() {
	}

	/** Adds the button at the end of a line, under the name of the command. */
	public static void add(Rows rows, Composite line, String id, ToolIcon icon, String commandId) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(commandId);
		try {
			if (command.isDefined()) {
				rows.tool(line, id, icon, command.getName(), control -> run(commandId));
			}
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void run(String commandId) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (Exception e) {
			Jobs.show(commandId, e);
		}
	}
}
