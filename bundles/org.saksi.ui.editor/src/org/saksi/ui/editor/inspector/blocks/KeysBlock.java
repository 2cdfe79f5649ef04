package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.saksi.ui.editor.commands.BoundKeys;
import org.saksi.ui.editor.commands.MarkingActions;
import org.saksi.ui.editor.inspector.form.Rows;

/** The keys that one needs first, as they are bound. */
public final class KeysBlock extends Block {

	private static final List<String> COMMANDS = List.of("go.unmarked.next", "mark.source", "mark.cue", "mark.claim", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"link.attribute", "link.hop", "link.writer", "link.agent", "value.polarity", "link.canonical", "go.mark.next", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"select.sentence", "mark.remove", "zone.set", "fix.choose", "value.done"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private record Key(String keys, String name) {
	}

	/** The main keys, where no mark is active. */
	public KeysBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Keys_title;
	}

	@Override
	protected Object structure() {
		return subject.mark() != null || !subject.isEditable() || !PlatformUI.isWorkbenchRunning() ? null : keys();
	}

	private static List<Key> keys() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		List<Key> keys = new ArrayList<>();
		for (String command : COMMANDS) {
			String bound = BoundKeys.of(command);
			try {
				if (bound != null) {
					keys.add(new Key(bound, commands.getCommand(MarkingActions.PREFIX + command).getName()));
				}
			} catch (NotDefinedException e) {
				continue;
			}
		}
		return keys;
	}

	@Override
	protected void build(Rows rows) {
		rows.note(Messages.Keys_hint);
		for (Key key : keys()) {
			rows.textLabel(key.keys(), null);
			rows.info(key::name);
		}
	}
}
