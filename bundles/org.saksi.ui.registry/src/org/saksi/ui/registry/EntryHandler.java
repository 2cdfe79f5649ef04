package org.saksi.ui.registry;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Handles an {@link EntryCommand} in the active view of entries. */
public final class EntryHandler extends AbstractHandler implements IExecutableExtension {

	private EntryCommand command;

	/** Takes the command as {@code class="…EntryHandler:merge"}. */
	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		command = EntryCommand.of(EntryCommand.PREFIX + data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof EntryView<?, ?> view && view.can(command)) {
			view.run(command);
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof EntryView<?, ?> view
				&& view.can(command));
	}
}
