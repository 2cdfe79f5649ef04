package org.saksi.core.session;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.saksi.core.CorpusException;
import org.saksi.core.journal.JournalEntry;

/** A gesture in the workbench's operation history. It was done before it was added there. */
final class GestureOperation extends AbstractOperation {

	private final Editing editing;
	private final JournalEntry gesture;
	private boolean dry;

	GestureOperation(Editing editing, JournalEntry gesture) {
		super(gesture.label() == null ? "" : gesture.label());
		this.editing = editing;
		this.gesture = gesture;
	}

	boolean isAtHome(String file) {
		return file.equals(gesture.home());
	}

	/** While dry, undo and redo only move this in the history. */
	void setDry(boolean dry) {
		this.dry = dry;
	}

	@Override
	public void dispose() {
		editing.forget(gesture);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public boolean canUndo() {
		return dry || editing.canUndo(gesture);
	}

	@Override
	public boolean canRedo() {
		return dry || editing.canRedo(gesture);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		try {
			if (!dry) {
				editing.takeBack(gesture, Operations.Performing.of(info, monitor));
			}
			return Status.OK_STATUS;
		} catch (CorpusException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		try {
			if (!dry) {
				editing.doAgain(gesture, Operations.Performing.of(info, monitor));
			}
			return Status.OK_STATUS;
		} catch (CorpusException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
