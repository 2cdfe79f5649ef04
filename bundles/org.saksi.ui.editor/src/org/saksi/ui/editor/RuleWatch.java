package org.saksi.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

/** Runs the rules in the background, on a copy, when the annotator pauses. */
final class RuleWatch {

	/** How long nothing has to happen before the rules run, in milliseconds. */
	private static final int PAUSE = 400;

	private final ArticleModel model;
	private final Display display;
	private final RuleChecker checker;
	private final Consumer<List<Finding>> found;
	private final Runnable take = this::take;
	private Registries copied;
	private int copiedState;
	private List<Integer> copiedSizes;
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
		context = new RuleContext(model.corpus(), model.scheme(), registries(),
				EcoreUtil.copy(model.article()), model.text(), EcoreUtil.copy(model.layer()));
		job.schedule();
	}

	/** A copy of the registries, taken anew only after they may have changed: they can be many times as large as the layer. */
	private Registries registries() {
		int state = model.registriesState();
		List<Integer> sizes = model.registries().all().stream()
				.flatMap(each -> Stream.of(each.getAgents().size(), each.getCanonicalClaims().size(), each.getLinks().size())).toList();
		if (copied == null || state < 0 || state != copiedState || !sizes.equals(copiedSizes)) {
			copied = new Registries(new ArrayList<>(EcoreUtil.copyAll(model.registries().all())));
			copiedState = state;
			copiedSizes = sizes;
		}
		return copied;
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
