package org.saksi.ui.corpus.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.Severity;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.corpus.report.ReportDialog;
import org.saksi.ui.jobs.Jobs;

/** File › Check Corpus: runs the rules over all articles. */
public final class ValidateHandler extends CorpusHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = OpenCorpora.get().current();
		if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
			return null;
		}
		Shell shell = HandlerUtil.getActiveShell(event);
		Jobs.run(Messages.Validate_job, monitor -> {
			Found found = new Found(new ArrayList<>(), new ArrayList<>());
			RuleChecker.standard().checkAll(store, found.findings()::add, found.damaged()::add, monitor);
			return found;
		}, found -> show(shell, store, found));
		return null;
	}

	/** What the check gave: findings, and articles or layers that cannot be read. */
	private record Found(List<Finding> findings, List<CorpusException> damaged) {
	}

	private static void show(Shell shell, CorpusStore store, Found result) {
		if (shell.isDisposed()) {
			return;
		}
		int articles = store.articleIds().size();
		List<Finding> found = result.findings();
		if (found.isEmpty() && result.damaged().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Validate_title, NLS.bind(Messages.Validate_clean, articles));
			return;
		}
		long errors = found.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
		String summary = NLS.bind(Messages.Validate_found,
				new Object[] { errors + result.damaged().size(), found.size() - errors, articles });
		List<ReportDialog.Row> rows = new ArrayList<>();
		for (CorpusException damage : result.damaged()) {
			rows.add(new ReportDialog.Row(true, ReportDialog.place(damage.path(), damage.line(), null), damage.getMessage()));
		}
		for (Finding finding : found) {
			String place = finding.annotator() == null ? finding.article()
					: finding.article() + '/' + finding.annotator() + (finding.mark() == null ? "" : '/' + finding.mark()); //$NON-NLS-1$
			rows.add(new ReportDialog.Row(finding.severity() == Severity.ERROR, place,
					finding.rule() + "  " + finding.message())); //$NON-NLS-1$
		}
		ReportDialog.open(shell, Messages.Validate_title, summary, rows);
	}
}
