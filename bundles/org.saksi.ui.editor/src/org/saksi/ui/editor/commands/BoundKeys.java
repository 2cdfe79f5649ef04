package org.saksi.ui.editor.commands;

import java.util.TreeSet;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that our commands are bound to now, wherever the focus is. */
public final class BoundKeys {

	private static final int MOST = 2;

	private BoundKeys() {
	}

	/**
	 * The keys of a command as people read them; a range where there are many.
	 *
	 * @param command without {@link MarkingActions#PREFIX}
	 * @return {@code null} for none, or without a workbench
	 */
	public static String of(String command) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		TreeSet<String> sequences = new TreeSet<>();
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			if (binding.getParameterizedCommand() != null
					&& (MarkingActions.PREFIX + command).equals(binding.getParameterizedCommand().getId())) {
				sequences.add(binding.getTriggerSequence().format());
			}
		}
		return sequences.isEmpty() ? null
				: sequences.size() > MOST ? sequences.first() + '\u2013' + sequences.last() : sequences.last();
	}
}
