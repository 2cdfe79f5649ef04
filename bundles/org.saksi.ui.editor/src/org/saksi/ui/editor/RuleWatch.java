package org.saksi.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.corpus.Registries;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.registry.Registry;

/** Runs the rules in the background, on a copy, when the annotator pauses. */
final class RuleWatch {

	/** How long nothing has to happen before the rules run, in milliseconds. */
	private static final int PAUSE = 400;

	private final ArticleModel model;
	private final Display display;
	private final RuleChecker checker;
	private final Consumer<List<Finding>> found;
	private final Runnable take = this::take;
	private volatile RuleContext context;
	private volatile boolean disposed;
	private final Job job = Job.create(Messages.RuleWatch_job, this::check);

	/**
	 * A watch; {@link #schedule()} starts it.
	 *
	 * @param found receives the findings on the UI thread
	 */
	RuleWatch(ArticleModel model, Display display, RuleChecker checker, Consumer<List<Finding>> found) {
		this.model = model;
		this.display = display;
		this.checker = checker;
		this.found = found;
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	/** Checks again, after a pause. For the UI thread. */
	void schedule() {
		display.timerExec(PAUSE, take);
	}

	/** Copies what is to be checked, so that marking can go on. */
	private void take() {
		if (disposed) {
			return;
		}
		List<Registry> registries = new ArrayList<>(EcoreUtil.copyAll(model.registries().all()));
		context = new RuleContext(model.corpus(), model.scheme(), new Registries(registries),
				EcoreUtil.copy(model.article()), model.text(), EcoreUtil.copy(model.layer()));
		job.schedule();
	}

	private IStatus check(IProgressMonitor monitor) {
		RuleContext taken = context;
		List<Finding> findings = new ArrayList<>(checker.check(new RuleContext(taken.corpus(), taken.scheme(),
				taken.registries(), taken.article(), taken.text(), null)));
		findings.addAll(checker.check(taken));
		if (!disposed && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed && taken == context) {
					found.accept(findings);
				}
			});
		}
		return Status.OK_STATUS;
	}

	void dispose() {
		disposed = true;
		display.timerExec(-1, take);
		job.cancel();
	}
}
