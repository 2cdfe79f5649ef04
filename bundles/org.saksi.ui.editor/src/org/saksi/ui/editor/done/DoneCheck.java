package org.saksi.ui.editor.done;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.Severity;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Registry;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.ArticleSheet;

/**
 * Runs the rules over an article that is about to be marked done. Where they find nothing it is done; else the annotator goes
 * to the first problem, marks it done all the same, or leaves it as it is.
 */
public final class DoneCheck {

	/** How long the key waits for the rules, in milliseconds; a longer check goes on in the background. */
	private static final long WAIT = 40;
	/** How many findings are listed. */
	private static final int LISTED = 6;
	private static final int GO = 0;
	private static final int DONE = 1;

	private final ArticleSheet sheet;
	private final RuleChecker checker;

	/** A check of the article on a sheet, by these rules. */
	public DoneCheck(ArticleSheet sheet, RuleChecker checker) {
		this.sheet = sheet;
		this.checker = checker;
	}

	/** Checks, asks if need be, and runs {@code done} if it is to be done. For the UI thread. */
	public void ask(Runnable done) {
		ArticleModel model = sheet.model();
		List<Registry> registries = new ArrayList<>(EcoreUtil.copyAll(model.registries().all()));
		RuleContext copy = new RuleContext(model.corpus(), model.scheme(), new Registries(registries),
				EcoreUtil.copy(model.article()), model.text(), EcoreUtil.copy(model.layer()));
		Check check = new Check(copy, done, sheet.page().text().getDisplay());
		check.schedule();
		try {
			check.join(WAIT, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		check.answer();
	}

	/** Checks a copy in the background; is answered once, as soon as it has ended. */
	private final class Check extends Job {

		private final RuleContext context;
		private final Runnable done;
		private final Display display;
		private volatile List<Finding> findings;
		private boolean answered;

		Check(RuleContext context, Runnable done, Display display) {
			super(Messages.DoneCheck_job);
			this.context = context;
			this.done = done;
			this.display = display;
			setPriority(INTERACTIVE);
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Finding> found = new ArrayList<>(checker.check(new RuleContext(context.corpus(), context.scheme(),
					context.registries(), context.article(), context.text(), null)));
			found.addAll(checker.check(context));
			findings = found;
			if (!display.isDisposed()) {
				display.asyncExec(this::answer);
			}
			return Status.OK_STATUS;
		}

		/** On the UI thread: once it is known what the rules say. */
		void answer() {
			if (findings == null || answered || sheet.page().text().isDisposed()) {
				return;
			}
			answered = true;
			if (findings.isEmpty() || question(findings)) {
				done.run();
			}
		}
	}

	private boolean question(List<Finding> findings) {
		List<Finding> sorted = findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
		int answer = MessageDialog.open(MessageDialog.WARNING, sheet.page().text().getShell(), Messages.DoneCheck_title,
				text(sorted), 0, Messages.DoneCheck_go, Messages.DoneCheck_done, Messages.DoneCheck_cancel);
		if (answer == GO) {
			go(sorted.get(0));
		}
		return answer == DONE;
	}

	/** @return how many there are, the first of them, and what errors mean */
	static String text(List<Finding> findings) {
		long errors = findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
		StringBuilder text = new StringBuilder(NLS.bind(Messages.DoneCheck_found, errors, findings.size() - errors));
		text.append('\n');
		for (Finding finding : findings.subList(0, Math.min(LISTED, findings.size()))) {
			text.append("\n\u2022 ").append(finding.rule()).append("  ").append(finding.message()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (findings.size() > LISTED) {
			text.append('\n').append(NLS.bind(Messages.DoneCheck_more, findings.size() - LISTED));
		}
		if (errors > 0) {
			text.append("\n\n").append(Messages.DoneCheck_errors); //$NON-NLS-1$
		}
		return text.toString();
	}

	private void go(Finding finding) {
		Mark mark = LayerMarks.all(sheet.model().layer()).stream().filter(each -> each.getId().equals(finding.mark()))
				.findFirst().orElse(null);
		if (mark != null) {
			sheet.desk().show(mark);
		} else if (finding.place() != null) {
			sheet.page().select(finding.place().start(), finding.place().end());
		}
		sheet.page().text().setFocus();
	}
}
