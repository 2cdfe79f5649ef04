package com.example.whosays;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Source;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.ids.WidgetIds;

/** How many claims each agent of the current corpus makes, all annotators together. */
public final class ClaimsView extends ViewPart {

	private final OpenCorpora.Listener listener = this::count;
	private Display display;
	private Table table;
	private Job job;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		table = WidgetIds.set(new Table(parent, SWT.FULL_SELECTION), "com.example.whosays.claims.table");
		table.setHeaderVisible(true);
		column(Messages.ClaimsView_agent, SWT.LEFT, 260);
		column(Messages.ClaimsView_claims, SWT.RIGHT, 80);
		OpenCorpora.get().addListener(listener);
		count();
	}

	private void column(String title, int style, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
	}

	/** Reads the corpus in a job: the listener may be called on the UI thread, which nothing may block. */
	private synchronized void count() {
		if (job != null) {
			job.cancel();
		}
		CorpusStore corpus = OpenCorpora.get().current();
		job = new Job(Messages.ClaimsView_counting) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Map<String, Integer> counts = corpus == null ? null : count(corpus, monitor);
					display.asyncExec(() -> show(counts, monitor));
					return Status.OK_STATUS;
				} catch (CorpusException e) {
					return Status.error(e.located(), e);
				}
			}
		};
		job.schedule();
	}

	private static Map<String, Integer> count(CorpusStore corpus, IProgressMonitor monitor) throws CorpusException {
		Map<String, Integer> counts = new HashMap<>();
		List<String> ids = corpus.articleIds();
		SubMonitor progress = SubMonitor.convert(monitor, ids.size());
		for (String id : ids) {
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				for (Attribution attribution : layer == null ? List.<Attribution>of() : layer.getAttributions()) {
					for (Source source : attribution.getSources()) {
						counts.merge(corpus.registries().agentName(source.getAgent()), attribution.getClaims().size(), Integer::sum);
					}
				}
			}
			progress.split(1);
		}
		return counts;
	}

	private void show(Map<String, Integer> counts, IProgressMonitor monitor) {
		if (table.isDisposed() || monitor.isCanceled()) {
			return;
		}
		table.removeAll();
		setContentDescription(counts == null ? Messages.ClaimsView_noCorpus : "");
		List<Map.Entry<String, Integer>> rows = new ArrayList<>(counts == null ? List.of() : counts.entrySet());
		rows.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
		for (Map.Entry<String, Integer> row : rows) {
			new TableItem(table, SWT.NONE).setText(new String[] { row.getKey(), row.getValue().toString() });
		}
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(listener);
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
