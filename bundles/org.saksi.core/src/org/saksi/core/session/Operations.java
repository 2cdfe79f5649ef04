package org.saksi.core.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.journal.FileHistory;
import org.saksi.core.journal.JournalEntry;

/** Keeps the operation history of the workbench in step with the journal, for the files that are open. */
final class Operations {

	/**
	 * How a step is taken back or done again.
	 *
	 * @param modelThread runs something on the thread of the models and waits for it
	 * @param monitor     or {@code null}
	 */
	record Performing(Consumer<Runnable> modelThread, IProgressMonitor monitor) implements IAdaptable {

		/** On the thread that calls. */
		static final Performing HERE = new Performing(Runnable::run, null);

		/**
		 * What was handed through the operation history; for other callers, here.
		 *
		 * @param models the thread of the models, or {@code null} for the one that calls
		 */
		static Performing of(IAdaptable info, IProgressMonitor monitor, Consumer<Runnable> models) {
			return info instanceof Performing how ? how : new Performing(models == null ? Runnable::run : models, monitor);
		}

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}
	}

	private final Editing editing;
	private final Documents documents;
	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final Map<Long, GestureOperation> known = new HashMap<>();
	private volatile Consumer<Runnable> models;

	Operations(Editing editing, Documents documents) {
		this.editing = editing;
		this.documents = documents;
	}

	void models(Consumer<Runnable> thread) {
		models = thread;
	}

	void limit(Document document) {
		history.setLimit(document.context(), FileHistory.LIMIT);
	}

	void add(JournalEntry gesture, boolean undone) {
		GestureOperation operation = known.get(gesture.gesture());
		boolean isNew = operation == null;
		if (isNew) {
			operation = new GestureOperation(editing, gesture, () -> models);
			known.put(gesture.gesture(), operation);
		}
		for (String file : gesture.concerned()) {
			Document document = documents.find(file);
			if (document != null && !operation.hasContext(document.context()) && isUndoneIn(document, gesture)) {
				operation.addContext(document.context());
			}
		}
		if (isNew) {
			history.add(operation);
			if (undone) {
				moveToUndone(operation);
			}
		}
	}

	/** An article does not take back what was done to the scheme. */
	private static boolean isUndoneIn(Document document, JournalEntry gesture) {
		return !gesture.isOverFiles() || !document.kind().isLinear();
	}

	private void moveToUndone(GestureOperation operation) {
		operation.setDry(true);
		try {
			history.undoOperation(operation, null, null);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		} finally {
			operation.setDry(false);
		}
	}

	void forget(JournalEntry gesture) {
		known.remove(gesture.gesture());
	}

	/** Takes the gestures of a file out of the operation history, unless another open article has them too. */
	void forget(Document document) {
		for (Map.Entry<Long, GestureOperation> each : List.copyOf(known.entrySet())) {
			GestureOperation operation = each.getValue();
			if (operation.hasContext(document.context())) {
				operation.removeContext(document.context());
				if (operation.getContexts().length == 0 || operation.isAtHome(document.file())) {
					history.replaceOperation(operation, new IUndoableOperation[0]);
					known.remove(each.getKey());
				}
			}
		}
	}

	/** Undoes or redoes through the history, so that both stay in step. @return whether the gesture is in it */
	boolean perform(JournalEntry gesture, boolean back, Performing how) throws CorpusException {
		GestureOperation operation = known.get(gesture.gesture());
		if (operation == null || operation.getContexts().length == 0 || !(back ? operation.canUndo() : operation.canRedo())) {
			return false;
		}
		try {
			if (back) {
				history.undoOperation(operation, how.monitor(), how);
			} else {
				history.redoOperation(operation, how.monitor(), how);
			}
			return true;
		} catch (ExecutionException e) {
			if (e.getCause() instanceof CorpusException cause) {
				throw cause;
			}
			throw new CorpusException(String.valueOf(e.getMessage()), e);
		}
	}
}
