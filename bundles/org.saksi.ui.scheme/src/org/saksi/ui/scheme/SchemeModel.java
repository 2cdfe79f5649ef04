package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.files.LockHolder;
import org.saksi.core.files.LockedException;
import org.saksi.core.scheme.SchemeCheck;
import org.saksi.core.scheme.SchemeProblem;
import org.saksi.core.scheme.change.SchemeGestures;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.SessionListener;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.core.team.Visibility;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.scheme.parts.KeyConflicts;

/**
 * The scheme as the editor sees it. Every gesture is saved at once: a mark never names a tag that the scheme on disk does not
 * have. For the UI thread.
 */
final class SchemeModel {

	/** A gesture of the user. */
	interface Gesture {
		/** Does it. */
		void run(SchemeGestures gestures) throws CorpusException;
	}

	/** How long the end waits for the last save, in seconds. */
	private static final int PATIENCE = 5;

	private final CorpusStore store;
	private final CorpusSession session;
	private final SchemeGestures gestures;
	private final Display display;
	private final Consumer<String> problemSink;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SessionListener sessionListener = event -> changedSoon();
	private final StoreListener storeListener = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			stale = true;
		}
	};
	private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "Saksi scheme"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private List<SchemeProblem> problems;
	private SchemeUsage usage;
	private Job counting;
	private String reason;
	private boolean looked;
	private volatile boolean stale;
	private boolean disposed;

	/** @param problemSink hears what a gesture was refused for, or {@code null} when one was done */
	SchemeModel(CorpusStore store, Display display, Consumer<String> problemSink) throws CorpusException {
		this.store = store;
		this.display = display;
		this.problemSink = problemSink;
		session = store.corpusSession();
		gestures = new SchemeGestures(session);
		session.addListener(sessionListener);
		store.addListener(storeListener);
	}

	CorpusStore store() {
		return store;
	}

	/** @return which layers the annotator who works here sees */
	Visibility visibility() {
		return Visibility.of(store.corpus(), Preferences.annotator(store));
	}

	CorpusSession session() {
		return session;
	}

	Scheme scheme() {
		return session.scheme();
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changedSoon() {
		if (!display.isDisposed()) {
			if (display.getThread() == Thread.currentThread()) {
				changed();
			} else {
				display.asyncExec(this::changed);
			}
		}
	}

	private void changed() {
		if (!disposed) {
			problems = null;
			looked = false;
			listeners.forEach(Runnable::run);
		}
	}

	/** @return why nothing may be changed, localized; or {@code null}. Looked up anew after a change and after {@link #look} */
	String readOnlyReason() {
		if (!looked) {
			reason = findReason();
			looked = true;
		}
		return reason;
	}

	/** Looks again who else has the scheme, and what is used if articles have changed. */
	void look() {
		looked = false;
		if (stale) {
			count();
		}
	}

	private String findReason() {
		LockHolder holder = store.locks().otherHolder(Layout.SCHEME);
		if (holder != null) {
			return LockedException.describe(holder);
		}
		String actor = store.actor();
		return actor == null || Rights.of(store.corpus()).may(actor, Permission.SCHEME) ? null
				: NLS.bind(Messages.SchemeModel_noRight, actor);
	}

	boolean isReadOnly() {
		return readOnlyReason() != null;
	}

	/** Does a gesture and saves. @return whether it was done */
	boolean run(Gesture gesture) {
		try {
			gesture.run(gestures);
			problemSink.accept(null);
			save();
			return true;
		} catch (CorpusException e) {
			problemSink.accept(e.getMessage());
			changed();
			return false;
		}
	}

	void save() {
		try {
			session.saveLater(writer).exceptionally(failure -> {
				display.asyncExec(() -> problemSink.accept(String.valueOf(failure.getCause() == null ? failure.getMessage()
						: failure.getCause().getMessage())));
				return null;
			});
		} catch (CorpusException e) {
			problemSink.accept(e.getMessage());
		}
	}

	/** @return what is wrong with the scheme, or may be */
	List<SchemeProblem> problems() {
		if (problems == null) {
			problems = new ArrayList<>(SchemeCheck.check(scheme()));
			problems.addAll(KeyConflicts.of(scheme()));
		}
		return problems;
	}

	/** @return what is wrong with a feature of something; {@code null} as the feature: with anything of it */
	List<SchemeProblem> problems(EObject where, String feature) {
		return problems().stream().filter(each -> each.where() == where && (feature == null || feature.equals(each.feature())))
				.toList();
	}

	/** @return how often something is used; {@code null} while that is being counted */
	SchemeUsage.Count uses(Labelled labelled) {
		return usage == null ? null : usage.count(SchemePath.of(labelled));
	}

	/** Counts uses in the background. */
	void count() {
		if (counting != null) {
			counting.cancel();
		}
		stale = false;
		Scheme copy = EcoreUtil.copy(scheme());
		counting = new Job(Messages.SchemeModel_counting) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					SchemeUsage counted = SchemeUsage.count(store, copy, monitor);
					if (!display.isDisposed()) {
						display.asyncExec(() -> {
							usage = counted;
							changed();
						});
					}
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (CorpusException e) {
					return Status.warning(e.located(), e);
				}
			}
		};
		counting.schedule();
	}

	void dispose() {
		disposed = true;
		session.removeListener(sessionListener);
		store.removeListener(storeListener);
		if (counting != null) {
			counting.cancel();
		}
		writer.shutdown();
		try {
			writer.awaitTermination(PATIENCE, TimeUnit.SECONDS);
			if (session.isDirty()) {
				session.save(null);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (CorpusException e) {
			ILog.of(SchemeModel.class).log(Status.warning(e.located(), e)); // the journal has it
		}
		session.close();
	}
}
