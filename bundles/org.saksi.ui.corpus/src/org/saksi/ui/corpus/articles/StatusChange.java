package org.saksi.ui.corpus.articles;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.corpus.report.ReportDialog;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.jobs.Jobs;

/**
 * Sets the status of one annotator's layers on many articles. Each article is one gesture, which can be taken back there; it is
 * saved, unless the article has other changes that are not. Sessions belong to the UI thread, which does one article at a time
 * and is free in between; files are written on the job's thread.
 */
final class StatusChange {

	private final String annotator;
	private final LayerStatus status;
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final LayerStep step;
	private final List<ReportDialog.Row> refused = new ArrayList<>();

	StatusChange(CorpusStore store, String annotator, LayerStatus status) {
		step = new LayerStep(display, store);
		this.annotator = annotator;
		this.status = status;
	}

	/** Begins, as a job. */
	void start(List<String> articles) {
		Jobs.run(Messages.Status_job, monitor -> change(articles, monitor), changed -> {
			if (!refused.isEmpty()) {
				ReportDialog.open(DialogParent.shell(), Messages.Status_title,
						NLS.bind(Messages.Status_refused, refused.size(), articles.size()), refused);
			}
		});
	}

	private Void change(List<String> articles, IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, articles.size());
		for (String id : articles) {
			progress.split(1);
			try {
				change(id);
			} catch (CorpusException e) {
				refused.add(new ReportDialog.Row(true, id, e.getMessage()));
			}
		}
		return null;
	}

	private void change(String id) throws CorpusException {
		step.run(id, annotator, session -> {
			if (session.layer().getStatus() != status) {
				session.run(Messages.Status_gesture, () -> {
					session.layer().setStatus(status);
					return null;
				});
			}
			return null;
		});
	}
}
