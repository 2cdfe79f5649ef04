package org.saksi.ui.registry;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.session.RegistryHistory;
import org.saksi.ui.registry.desk.RegistryDesk;

/** Undo or redo in a view of entries: of gestures on registries only, whatever else was done to the corpus. */
final class UndoAction extends Action {

	private final boolean back;
	private final Supplier<RegistryDesk> desk;
	private final Shell shell;

	UndoAction(boolean back, Shell shell, Supplier<RegistryDesk> desk) {
		super(back ? Messages.Undo : Messages.Redo);
		this.back = back;
		this.desk = desk;
		this.shell = shell;
		setEnabled(false);
	}

	/** Shows what would be undone now. */
	void update(RegistryHistory history) {
		String label = history == null ? null : back ? history.undoLabel() : history.redoLabel();
		setEnabled(label != null);
		String text = label == null ? back ? Messages.Undo : Messages.Redo
				: NLS.bind(back ? Messages.Undo_label : Messages.Redo_label, label);
		setText(text);
		setToolTipText(text);
	}

	@Override
	public void run() {
		RegistryDesk now = desk.get();
		if (now != null) {
			now.perform(shell, back ? Messages.Undo : Messages.Redo, work -> {
				if (back) {
					work.history().undo();
				} else {
					work.history().redo();
				}
			});
		}
	}
}
