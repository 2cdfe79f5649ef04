package org.saksi.ui.corpora;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.CorpusException;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.SessionEvent;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.corpus.Corpus;
import org.saksi.ui.jobs.Jobs;

/**
 * Changes the record of an open corpus: annotators, assignments, rights, settings. There is no editor for it, so each
 * gesture, and each undo of one, is saved at once in the background. For the UI thread.
 */
public final class RecordGestures {

	private static final Map<CorpusStore, RecordGestures> ALL = new WeakHashMap<>();

	private final CorpusSession session;

	private RecordGestures(CorpusSession session) {
		this.session = session;
		session.addListener(this::changed);
		session.undoBeside(PlatformUI.getWorkbench().getDisplay()::syncExec);
	}

	/**
	 * @return the gestures on the record of a corpus; they share their history as long as it is open
	 * @throws CorpusException if the record or the scheme is damaged
	 */
	public static RecordGestures of(CorpusStore store) throws CorpusException {
		RecordGestures known = ALL.get(store);
		if (known == null || known.session.isClosed()) {
			known = new RecordGestures(store.corpusSession());
			ALL.put(store, known);
		}
		return known;
	}

	/**
	 * Does a gesture.
	 *
	 * @param label what it does, localized, for the undo menu
	 * @throws CorpusException if the annotator may not, or the gesture fails; then nothing of it stays
	 */
	public void run(String label, Callable<?> gesture) throws CorpusException {
		session.run(label, gesture);
	}

	/** @return the record */
	public Corpus corpus() {
		return session.corpus();
	}

	/** @return the session, which callers do not close */
	public CorpusSession session() {
		return session;
	}

	/** @return the context in which Edit &gt; Undo takes these gestures back */
	public IUndoContext undoContext() {
		return session.undoContext();
	}

	private void changed(SessionEvent event) {
		switch (event.kind()) {
		case GESTURE, UNDONE, REDONE -> save();
		case SAVED, RELOADED, NOTICE -> {
			// nothing to write
		}
		}
	}

	private void save() {
		try {
			session.saveRecordLater(write -> Job.createSystem(Messages.RecordGestures_save,
					(ICoreRunnable) monitor -> write.run()).schedule())
					.whenComplete((done, failure) -> {
						if (failure != null) {
							Jobs.show(Messages.RecordGestures_save,
									failure.getCause() instanceof CorpusException cause ? cause : new CorpusException(failure.getMessage(), failure));
						}
					});
		} catch (CorpusException e) {
			Jobs.show(Messages.RecordGestures_save, e);
		}
	}
}
