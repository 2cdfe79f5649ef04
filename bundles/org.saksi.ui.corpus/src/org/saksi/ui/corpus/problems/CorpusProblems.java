package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.Severity;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.ProblemCount;
import org.saksi.core.store.StoreListener;
import org.saksi.ui.corpora.OpenCorpora;

/**
 * What the rules have found in an open corpus. Kept as long as the corpus is open; articles that are saved are checked again and
 * replace their findings. Before the corpus has been checked, only the number of their problems is kept, by the store. Safe for
 * several threads; listeners are called on any.
 */
public final class CorpusProblems {

	/** How far the check of the whole corpus is. */
	enum State {
		/** It has not been asked for, or was cancelled before its first article. */
		NEVER,
		/** It runs; what was found so far is there. */
		RUNNING,
		/** Everything has been checked. */
		DONE,
		/** Cancelled: some articles have been checked. */
		PART
	}

	private static final int REST = 600;
	private static final Map<CorpusStore, CorpusProblems> ALL = new HashMap<>();

	private final CorpusStore store;
	private final RuleChecker checker = RuleChecker.standard();
	private final SortedMap<String, List<Problem>> byArticle = new TreeMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> waiting = new HashSet<>();
	private final ThreadLocal<Boolean> counting = ThreadLocal.withInitial(() -> false);
	private final Job all = Job.create(Messages.Problems_job, this::checkAll);
	private final Job some = Job.create(Messages.Problems_again, this::checkWaiting);
	private final StoreListener articles = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			CorpusProblems.this.changed(added, removed, changed);
		}
	};
	private List<Problem> ofCorpus = List.of();
	private State state = State.NEVER;
	private int checked;
	private int count;

	private CorpusProblems(CorpusStore store) {
		this.store = store;
		some.setSystem(true);
		some.setPriority(Job.DECORATE);
		store.addListener(articles);
	}

	/** @return those of an open corpus; from the first call on, articles that are saved are checked */
	public static synchronized CorpusProblems of(CorpusStore store) {
		if (ALL.isEmpty()) {
			OpenCorpora.get().addListener(CorpusProblems::forgetClosed);
		}
		return ALL.computeIfAbsent(store, CorpusProblems::new);
	}

	private static synchronized void forgetClosed() {
		ALL.entrySet().removeIf(entry -> {
			boolean closed = !OpenCorpora.get().all().contains(entry.getKey());
			if (closed) {
				entry.getValue().close();
			}
			return closed;
		});
	}

	private void close() {
		store.removeListener(articles);
		all.cancel();
		some.cancel();
	}

	/** Adds a listener that is called when something else has been found; often while the corpus is checked. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** @return how far the check is */
	synchronized State state() {
		return state;
	}

	/** @return number of articles that have been checked by the check that runs or ran last */
	synchronized int checked() {
		return checked;
	}

	/** @return number of findings */
	synchronized int count() {
		return count;
	}

	/** @return everything that was found, by article */
	synchronized List<Problem> problems() {
		List<Problem> found = new ArrayList<>(count + ofCorpus.size());
		found.addAll(ofCorpus);
		byArticle.values().forEach(found::addAll);
		return found;
	}

	/** Checks the whole corpus in the background. */
	void check() {
		synchronized (this) {
			if (state == State.RUNNING) {
				return;
			}
			state = State.RUNNING;
			checked = 0;
			waiting.clear();
		}
		all.schedule();
		fire();
	}

	/** Ends the check; what was found so far stays. */
	void cancel() {
		all.cancel();
	}

	private IStatus checkAll(IProgressMonitor monitor) {
		State end = State.PART;
		try {
			CorpusView view = store.snapshot();
			List<String> ids = view.articleIds();
			SubMonitor progress = SubMonitor.convert(monitor, Messages.Problems_job, ids.size() + 1);
			List<Problem> corpus = new ArrayList<>();
			checker.checkCorpus(view).forEach(finding -> corpus.add(Problem.ofCorpus(finding)));
			store.damage().forEach(damage -> corpus.add(unreadable(null, damage.message() + " \u2013 " + damage.path()))); //$NON-NLS-1$
			replace(null, corpus);
			progress.split(1);
			Set<String> gone = articlesFound();
			gone.removeAll(ids);
			gone.forEach(id -> replace(id, List.of()));
			long next = System.nanoTime();
			for (String id : ids) {
				check(view, id, progress.split(1));
				synchronized (this) {
					checked++;
				}
				if (System.nanoTime() > next) {
					next = System.nanoTime() + REST * 1_000_000L;
					fire();
				}
			}
			end = State.DONE;
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} finally {
			synchronized (this) {
				state = end == State.PART && checked == 0 ? State.NEVER : end;
			}
			fire();
		}
	}

	private synchronized Set<String> articlesFound() {
		return new HashSet<>(byArticle.keySet());
	}

	private void check(CorpusView view, String id, IProgressMonitor monitor) {
		List<Problem> found = new ArrayList<>();
		try {
			checker.check(view, id, (context, findings) -> found.addAll(Problem.of(context, findings)), monitor);
		} catch (CorpusException e) {
			found.add(unreadable(id, e.located()));
		}
		replace(id, found);
		count(id, found.stream().map(Problem::finding).toList());
	}

	private void countOnly(CorpusView view, String id, IProgressMonitor monitor) {
		try {
			count(id, checker.check(view, id, monitor));
		} catch (CorpusException e) {
			return; // the corpus lists what is damaged; the number stays unknown
		}
	}

	/** What cannot be read is a problem, too, of no rule. */
	private static Problem unreadable(String article, String message) {
		return Problem.ofCorpus(new Finding("", Severity.ERROR, article, null, null, null, message)); //$NON-NLS-1$
	}

	private void count(String id, List<Finding> found) {
		ArticleSummary summary = store.summary(id);
		Map<String, Integer> layers = new HashMap<>();
		found.stream().map(Finding::annotator).filter(Objects::nonNull).forEach(each -> layers.merge(each, 1, Integer::sum));
		int inLayers = layers.values().stream().mapToInt(Integer::intValue).sum();
		ProblemCount now = new ProblemCount(found.size() - inLayers, layers);
		if (summary != null && !summary.problems().equals(now)) {
			counting.set(true);
			try {
				store.setProblems(id, now);
			} finally {
				counting.set(false);
			}
		}
	}

	private synchronized void replace(String id, List<Problem> found) {
		if (id == null) {
			count += found.size() - ofCorpus.size();
			ofCorpus = found;
			return;
		}
		List<Problem> before = found.isEmpty() ? byArticle.remove(id) : byArticle.put(id, found);
		count += found.size() - (before == null ? 0 : before.size());
	}

	/**
	 * Takes what the editor has found in an article that is open: it is newer than what was saved.
	 *
	 * @param text      of the article
	 * @param annotator whose layer is open
	 */
	void live(String id, String annotator, String text, List<Finding> findings) {
		synchronized (this) {
			if (state == State.NEVER) {
				return;
			}
			List<Problem> kept = new ArrayList<>(Problem.of(text, findings));
			byArticle.getOrDefault(id, List.of()).stream()
					.filter(each -> each.finding().annotator() != null && !Objects.equals(each.finding().annotator(), annotator))
					.forEach(kept::add);
			replace(id, kept);
		}
		fire();
	}

	/** Forgets what a rule has found: it is switched off. */
	void forget(String rule) {
		synchronized (this) {
			for (String id : articlesFound()) {
				List<Problem> kept = byArticle.get(id).stream().filter(each -> !rule.equals(each.finding().rule())).toList();
				if (kept.size() < byArticle.get(id).size()) {
					replace(id, kept);
				}
			}
			replace(null, ofCorpus.stream().filter(each -> !rule.equals(each.finding().rule())).toList());
		}
		fire();
	}

	// --- what was saved

	private void changed(Set<String> added, Set<String> removed, Set<String> changedIds) {
		if (counting.get()) {
			return;
		}
		List<String> uncounted = changedIds.stream().filter(this::isUncounted).toList();
		synchronized (this) {
			removed.forEach(id -> replace(id, List.of()));
			if (state == State.NEVER) {
				waiting.addAll(uncounted);
			} else {
				waiting.addAll(added);
				waiting.addAll(changedIds);
			}
			if (waiting.isEmpty()) {
				return;
			}
		}
		some.schedule(REST);
	}

	private boolean isUncounted(String id) {
		ArticleSummary summary = store.summary(id);
		return summary != null && !summary.problems().isKnown();
	}

	/** Checks an article again, soon. */
	void recheck(String id) {
		changed(Set.of(), Set.of(), Set.of(id));
	}

	private IStatus checkWaiting(IProgressMonitor monitor) {
		Set<String> ids;
		boolean listed;
		synchronized (this) {
			listed = state != State.NEVER;
			if (state == State.RUNNING) {
				some.schedule(REST * 2L);
				return Status.OK_STATUS;
			}
			ids = Set.copyOf(waiting);
			waiting.clear();
		}
		try {
			CorpusView view = ids.isEmpty() ? null : store.snapshot();
			for (String id : ids) {
				if (listed && store.summary(id) != null) {
					check(view, id, monitor);
				} else if (isUncounted(id)) {
					countOnly(view, id, monitor);
				}
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		fire();
		return Status.OK_STATUS;
	}

	private void fire() {
		listeners.forEach(Runnable::run);
	}
}
