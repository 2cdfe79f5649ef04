package org.saksi.ui.corpus.explorer;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;

/** Counts the problems of articles that were saved, a while later, where nobody else has done it. */
final class ProblemWatch {

	/** Somebody who works on an article saves often, in milliseconds. */
	private static final int REST = 1500;

	private final CorpusStore store;
	private final Set<String> waiting = new LinkedHashSet<>();
	private final Job job;

	ProblemWatch(CorpusStore store) {
		this.store = store;
		job = Job.create(Messages.Problems_counting, this::count);
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	/** Articles were saved; from any thread. */
	void saved(Set<String> ids) {
		synchronized (waiting) {
			for (String id : ids) {
				if (isUnknown(id)) {
					waiting.add(id);
				}
			}
			if (!waiting.isEmpty()) {
				job.schedule(REST);
			}
		}
	}

	private boolean isUnknown(String id) {
		ArticleSummary summary = store.summary(id);
		return summary != null && summary.problems() < 0;
	}

	private IStatus count(IProgressMonitor monitor) {
		CorpusView view = null;
		for (String id = next(); id != null && !monitor.isCanceled(); id = next()) {
			try {
				if (isUnknown(id)) {
					view = view == null ? store.snapshot() : view;
					store.setProblems(id, RuleChecker.standard().check(view, id, monitor).size());
				}
			} catch (CorpusException e) {
				continue; // the corpus lists what is damaged; the number stays unknown
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			}
		}
		return Status.OK_STATUS;
	}

	private String next() {
		synchronized (waiting) {
			String first = waiting.isEmpty() ? null : waiting.iterator().next();
			waiting.remove(first);
			return first;
		}
	}

	/** Counts no more. */
	void stop() {
		synchronized (waiting) {
			waiting.clear();
		}
		job.cancel();
	}
}
