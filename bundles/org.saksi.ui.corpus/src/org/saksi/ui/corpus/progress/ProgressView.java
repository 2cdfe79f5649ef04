package org.saksi.ui.corpus.progress;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.TeamProgress;
import org.saksi.core.team.Visibility;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Assignment;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.style.Themes;

/** How far the team is, counted in the background whenever something was saved or assigned. */
public final class ProgressView extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.corpus.progress"; //$NON-NLS-1$

	private static final int PAUSE = 200;
	private static final int CHART_HEIGHT = 130;
	/** A lower view has only the table, in pixels. */
	private static final int ROOM_FOR_CHART = 330;

	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::listen);
	private final StoreListener listener = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			Jobs.ui(ProgressView.this::count);
		}

		@Override
		public void corpusChanged() {
			Jobs.ui(ProgressView.this::count);
		}
	};
	private final Runnable themes = this::redraw;
	private final Job job = Job.create(Messages.Progress_counting, this::compute);
	private volatile Question question;
	private CorpusStore listened;
	private UndoRedoActionGroup undo;
	private Composite stack;
	private Composite content;
	private Composite empty;
	private Action copy;
	private Combo grouping;
	private Label summary;
	private ProgressTable table;
	private DayChart chart;
	private TeamProgress progress;

	/** What is to be counted, taken on the UI thread. */
	private record Question(CorpusStore store, List<String> annotators, List<Assignment> assignments, Visibility seen) {
	}

	@Override
	public void createPartControl(Composite parent) {
		job.setSystem(true);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).applyTo(empty);
		Label none = new Label(empty, SWT.WRAP);
		none.setText(Messages.Progress_empty);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(none);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(8, 6).applyTo(content);
		Label caption = new Label(content, SWT.NONE);
		caption.setText(Messages.Progress_grouping);
		grouping = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (Grouping each : Grouping.values()) {
			grouping.add(each.label());
		}
		grouping.select(0);
		grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show()));
		WidgetIds.set(grouping, "progress.grouping"); //$NON-NLS-1$
		summary = new Label(content, SWT.NONE);
		WidgetIds.set(summary, "progress.summary"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		table = new ProgressTable(content, this::open);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table.control());
		chart = new DayChart(content);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(SWT.DEFAULT, CHART_HEIGHT).applyTo(chart.control());
		content.addListener(SWT.Resize, e -> showChart(content.getClientArea().height >= ROOM_FOR_CHART));
		createActions();
		Themes.addListener(themes);
		OpenCorpora.get().addListener(corpora);
		listen();
	}

	private void showChart(boolean room) {
		if (chart.control().getVisible() != room) {
			chart.control().setVisible(room);
			((GridData) chart.control().getLayoutData()).exclude = !room;
			content.layout();
		}
	}

	private void createActions() {
		IActionBars bars = getViewSite().getActionBars();
		copy = new Action(Messages.Progress_copy) {
			@Override
			public void run() {
				copy();
			}
		};
		copy.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("org.saksi.ui.corpus", "icons/copy-table.svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(ImageDescriptor.getMissingImageDescriptor()));
		copy.setToolTipText(Messages.Progress_copy);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.getToolBarManager().add(copy);
	}

	private Grouping grouping() {
		return Grouping.values()[Math.max(0, grouping.getSelectionIndex())];
	}

	private void copy() {
		if (progress != null) {
			Clipboard clipboard = new Clipboard(stack.getDisplay());
			try {
				clipboard.setContents(
						new Object[] { ProgressColumn.tsv(grouping().rows(progress), grouping().label()) },
						new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
	}

	private void listen() {
		if (stack.isDisposed()) {
			return;
		}
		CorpusStore store = OpenCorpora.get().current();
		if (store != listened) {
			if (listened != null) {
				listened.removeListener(listener);
			}
			listened = store;
			if (store != null) {
				store.addListener(listener);
				takeUndo(store);
			}
		}
		copy.setEnabled(store != null);
		((StackLayout) stack.getLayout()).topControl = store == null ? empty : content;
		stack.layout();
		count();
	}

	/** Edit &gt; Undo takes assignments and settings back while this view is active. */
	private void takeUndo(CorpusStore store) {
		if (undo != null) {
			undo.dispose();
			undo = null;
		}
		try {
			undo = new UndoRedoActionGroup(getSite(), RecordGestures.of(store).undoContext(), true);
			undo.fillActionBars(getViewSite().getActionBars());
		} catch (CorpusException e) {
			Jobs.show(Messages.Progress_title, e);
		}
	}

	private void count() {
		CorpusStore store = listened;
		if (store != null && !stack.isDisposed()) {
			question = new Question(store, store.corpus().getAnnotators().stream().map(Identified::getId).toList(),
					List.copyOf(store.corpus().getAssignments()), Visibility.of(store.corpus(), store.actor()));
			job.cancel();
			job.schedule(PAUSE);
		}
	}

	private IStatus compute(IProgressMonitor monitor) {
		Question asked = question;
		try {
			TeamProgress counted = TeamProgress.of(asked.store(), asked.annotators(), Assignments.of(asked.assignments()),
					asked.seen(), ZoneId.systemDefault(), monitor);
			Jobs.ui(() -> {
				if (asked == question && !stack.isDisposed()) {
					progress = counted;
					show();
				}
			});
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private void show() {
		if (progress != null) {
			TeamProgress.Row total = progress.total();
			NumberFormat numbers = NumberFormat.getIntegerInstance();
			summary.setText(NLS.bind(Messages.Progress_summary,
					new Object[] { numbers.format(total.done() + (long) total.adjudicated()), numbers.format(total.work()),
							numbers.format(progress.unassigned()) }));
			table.show(grouping().rows(progress), grouping().label());
			chart.show(progress.doneByDay());
		}
	}

	/** Lists the articles of a row in the explorer; of the total, all. */
	private void open(TeamProgress.Row row) {
		try {
			if (getSite().getPage().showView(CorpusExplorer.ID) instanceof CorpusExplorer explorer) {
				if (row == progress.total()) {
					explorer.showAll();
				} else {
					grouping().show(explorer, row);
				}
			}
		} catch (PartInitException e) {
			Jobs.show(Messages.Progress_title, e);
		}
	}

	private void redraw() {
		if (!stack.isDisposed()) {
			table.control().redraw();
			chart.control().redraw();
		}
	}

	@Override
	public void setFocus() {
		(content.isVisible() ? table.control() : empty).setFocus();
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		Themes.removeListener(themes);
		if (listened != null) {
			listened.removeListener(listener);
			listened = null;
		}
		if (undo != null) {
			undo.dispose();
		}
		job.cancel();
		super.dispose();
	}
}
