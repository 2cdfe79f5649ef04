package org.saksi.core.session;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.saksi.core.CorpusException;
import org.saksi.core.journal.JournalEntry;

/** A gesture in the workbench's operation history. It was done before it was added there. */
final class GestureOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

	private final Editing editing;
	private final JournalEntry gesture;
	private final Supplier<Consumer<Runnable>> models;
	private boolean dry;

	/** @param models tells on which thread the models change while a step over many files is taken back, or {@code null} for the one that calls */
	GestureOperation(Editing editing, JournalEntry gesture, Supplier<Consumer<Runnable>> models) {
		super(gesture.label() == null ? "" : gesture.label());
		this.editing = editing;
		this.gesture = gesture;
		this.models = models;
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
				editing.takeBack(gesture, Operations.Performing.of(info, monitor, gesture.isOverFiles() ? models.get() : null));
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
				editing.doAgain(gesture, Operations.Performing.of(info, monitor, gesture.isOverFiles() ? models.get() : null));
			}
			return Status.OK_STATUS;
		} catch (CorpusException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	/** Undo of the workbench shows progress then and leaves the user interface alive. */
	@Override
	public boolean runInBackground() {
		return gesture.isOverFiles() && models.get() != null;
	}

	@Override
	public IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// nothing is computed
	}
}
