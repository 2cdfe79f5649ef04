package org.saksi.ui.registry.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.CorpusException;
import org.saksi.core.registry.RegistryWork;
import org.saksi.core.registry.Resolution;
import org.saksi.core.registry.UseCounts;
import org.saksi.core.registry.UseIndex;
import org.saksi.core.session.SessionEvent;
import org.saksi.core.session.SessionListener;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.core.team.Visibility;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/**
 * The registries of an open corpus as the views work with them: gestures, uses, saving. Each gesture is saved at once, in the
 * background; undo reaches back over that. There is one for a corpus while it is open, for the UI thread.
 */
public final class RegistryDesk {

	/** A gesture of somebody at the desk. */
	@FunctionalInterface
	public interface Gesture {
		/** Does it. */
		void run(RegistryWork work) throws CorpusException;
	}

	/** From so many articles on, counting shows its progress. */
	private static final int MANY = 200;
	private static final int SOON = 150;

	private static final Map<CorpusStore, RegistryDesk> DESKS = new HashMap<>();
	private static final OpenCorpora.Listener CORPORA = () -> Jobs.ui(RegistryDesk::forgetClosed);

	private final CorpusStore store;
	private final UseIndex index;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean asked = new AtomicBoolean();
	private final SessionListener sessionListener = this::sessionChanged;
	private final StoreListener storeListener = new StoreListener() {
		@Override
		public void registryChanged(String annotator) {
			askForChange();
		}

		@Override
		public void corpusChanged() {
			askForChange();
		}
	};
	private final Runnable annotatorListener = this::askForChange;
	private RegistryWork work;
	private volatile Resolution resolution;
	private volatile Visibility seen;
	private UseCounts counts;
	private boolean counted;
	private boolean saving;

	private final Job counting = new Job(Messages.Desk_counting) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				index.update(monitor);
				UseCounts result = index.counts(resolution, seen::sees);
				Jobs.ui(() -> counted(result));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			}
		}
	};

	private RegistryDesk(CorpusStore store) {
		this.store = store;
		index = new UseIndex(store);
		index.addListener(this::askForChange);
		store.addListener(storeListener);
		Preferences.addAnnotatorListener(annotatorListener);
	}

	/** @return the desk of an open corpus */
	public static RegistryDesk of(CorpusStore store) {
		OpenCorpora.get().addListener(CORPORA);
		return DESKS.computeIfAbsent(store, RegistryDesk::new);
	}

	private static void forgetClosed() {
		List<CorpusStore> open = OpenCorpora.get().all();
		DESKS.values().removeIf(desk -> {
			boolean closed = !open.contains(desk.store);
			if (closed) {
				desk.close();
			}
			return closed;
		});
	}

	private void close() {
		counting.cancel();
		listeners.clear();
		store.removeListener(storeListener);
		Preferences.removeAnnotatorListener(annotatorListener);
		index.close();
		if (work != null) {
			work.session().removeListener(sessionListener);
			work.close();
		}
	}

	/** @return the corpus */
	public CorpusStore store() {
		return store;
	}

	/** @return where entries are used */
	public UseIndex index() {
		return index;
	}

	/** @return the counts, a moment old while entries are being changed; {@code null} before the first count is done */
	public UseCounts counts() {
		return counts;
	}

	/** @return whether the counts are those of now */
	public boolean isCounted() {
		return counted && index.isComplete();
	}

	/** @return whether the annotator who works here may change registries */
	public boolean mayEdit() {
		return Rights.of(store.corpus()).may(Preferences.annotator(store), Permission.REGISTRY);
	}

	/** Adds a listener that is called when entries, uses or counts have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** @return gestures of the annotator who works here now */
	public RegistryWork work() throws CorpusException {
		String annotator = Preferences.annotator(store);
		if (work == null || work.session().isClosed() || !work.annotator().equals(annotator)) {
			RegistryWork before = work;
			work = new RegistryWork(store, annotator);
			work.session().removeListener(sessionListener);
			work.session().addListener(sessionListener);
			if (before != null) {
				before.close();
			}
		}
		return work;
	}

	// --- gestures

	/**
	 * Does a gesture and saves it; says why where it is refused.
	 *
	 * @param what what is done, localized, for the title of a refusal
	 * @return whether it was done
	 */
	public boolean perform(Shell shell, String what, Gesture gesture) {
		try {
			RegistryWork now = work();
			gesture.run(now);
			save();
			return true;
		} catch (CorpusException e) {
			MessageDialog.openError(shell, what, Sentences.of(e.located()));
			return false;
		}
	}

	/** Saves what is not saved yet; one save follows another. */
	private void save() {
		if (saving || work == null || work.session().isClosed() || !work.history().isDirty()) {
			return;
		}
		saving = true;
		try {
			work.history().saveLater(RegistryDesk::inBackground)
					.whenComplete((done, failure) -> Jobs.ui(() -> saved(failure)));
		} catch (CorpusException e) {
			saving = false;
			Jobs.show(Messages.Desk_saving, e);
		}
	}

	private static void inBackground(Runnable write) {
		Job job = Job.create(Messages.Desk_saving, monitor -> {
			write.run();
		});
		job.setSystem(true);
		job.schedule();
	}

	private void saved(Throwable failure) {
		saving = false;
		if (failure != null) {
			Jobs.show(Messages.Desk_saving, failure.getCause() instanceof Exception cause ? cause : new CorpusException(
					String.valueOf(failure.getMessage()), failure));
		} else if (work != null && !work.session().isClosed()) {
			work.session().releaseLayers();
			save();
		}
	}

	private void sessionChanged(SessionEvent event) {
		switch (event.kind()) {
		case UNDONE, REDONE -> {
			askForChange();
			Jobs.ui(this::save);
		}
		case GESTURE, RELOADED -> askForChange();
		case NOTICE, SAVED -> {
			// entries stay as they are
		}
		}
	}

	// --- uses

	/** Something has changed, on any thread. */
	private void askForChange() {
		if (asked.compareAndSet(false, true)) {
			Jobs.ui(() -> {
				asked.set(false);
				if (DESKS.get(store) == this) {
					counted = false;
					count();
					tellListeners();
				}
			});
		}
	}

	/** Each in a turn of its own, so that keys are heard between them. */
	private void tellListeners() {
		listeners.forEach(Jobs::ui);
	}

	/** Takes notice of articles that were opened or closed. */
	public void followArticles() {
		index.followSessions();
	}

	/** Counts uses again, in the background; nothing is read that was read before and has not changed. */
	public void count() {
		resolution = new Resolution(store.registries(), store.scheme());
		seen = Visibility.of(store.corpus(), Preferences.annotator(store));
		if (counting.getState() == Job.NONE) {
			counting.setUser(counts == null && store.articleIds().size() > MANY);
		}
		counting.schedule(SOON);
	}

	private void counted(UseCounts result) {
		counts = result;
		counted = true;
		tellListeners();
	}
}
