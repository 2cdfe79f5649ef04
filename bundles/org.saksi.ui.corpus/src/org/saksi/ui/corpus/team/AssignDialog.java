package org.saksi.ui.corpus.team;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.AssignmentPlanner.Balance;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.corpus.team.Assignment.How;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** Corpus &gt; Assign Articles: who gets which articles, with a preview that follows every change. */
final class AssignDialog extends TitleAreaDialog {

	/** Which articles, and how many that are; one line of the first choice. */
	record Scope(String label, List<ArticleSummary> articles) {
	}

	/** How long nothing has to happen before the preview is computed, in milliseconds. */
	private static final int PAUSE = 120;

	private final CorpusStore store;
	private final List<Scope> scopes;
	private final Assignments existing;
	private final Job planning = Job.create(Messages.Assign_planning, this::plan);
	private Combo scope;
	private Button share;
	private Button overlap;
	private Button hand;
	private Button takeBack;
	private Spinner times;
	private Combo balance;
	private Button stories;
	private Spinner seed;
	private AnnotatorRows rows;
	private Label summary;
	private volatile Assignment wanted;
	private Assignment previewed;
	private Assignment.Preview preview;

	/** @param scopes what can be assigned, the likely one first; none is empty */
	AssignDialog(Shell shell, CorpusStore store, List<Scope> scopes) {
		super(shell);
		this.store = store;
		this.scopes = scopes;
		existing = Assignments.of(store.corpus());
		planning.setSystem(true);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Assign_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 720), Math.max(size.y, 640));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Assign_title);
		setMessage(Messages.Assign_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
		scope = combo(area, "assign.scope", Messages.Assign_articles); //$NON-NLS-1$
		scopes.forEach(each -> scope.add(NLS.bind(each.label(), each.articles().size())));
		scope.select(0);
		createWays(area);
		rows = new AnnotatorRows(area, store.corpus().getAnnotators(), this::changed);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 200).applyTo(rows.control());
		createOptions(area);
		summary = new Label(area, SWT.WRAP);
		WidgetIds.set(summary, "assign.summary"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
		return area;
	}

	private void createWays(Composite area) {
		caption(area, Messages.Assign_how);
		Composite ways = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(ways);
		share = radio(ways, "assign.share", Messages.Assign_share, 3); //$NON-NLS-1$
		overlap = radio(ways, "assign.overlap", Messages.Assign_overlap, 1); //$NON-NLS-1$
		times = new Spinner(ways, SWT.BORDER);
		times.setValues(2, 1, Math.max(1, store.corpus().getAnnotators().size()), 0, 1, 1);
		times.addModifyListener(e -> changed());
		WidgetIds.name(WidgetIds.set(times, "assign.times"), Messages.Assign_times); //$NON-NLS-1$
		new Label(ways, SWT.NONE).setText(Messages.Assign_overlapMore);
		hand = radio(ways, "assign.hand", Messages.Assign_hand, 3); //$NON-NLS-1$
		takeBack = radio(ways, "assign.takeBack", Messages.Assign_takeBack, 3); //$NON-NLS-1$
		share.setSelection(true);
	}

	private Button radio(Composite parent, String id, String text, int span) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(span, 1).applyTo(button);
		return WidgetIds.set(button, id);
	}

	private void createOptions(Composite area) {
		balance = combo(area, "assign.balance", Messages.Assign_balance); //$NON-NLS-1$
		balance.setItems(Messages.Assign_byArticles, Messages.Assign_byCharacters);
		balance.select(0);
		stories = new Button(area, SWT.CHECK);
		stories.setText(Messages.Assign_stories);
		stories.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
		WidgetIds.set(stories, "assign.stories"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).applyTo(stories);
		caption(area, Messages.Assign_seed);
		seed = new Spinner(area, SWT.BORDER);
		seed.setValues(42, 0, 999_999, 0, 1, 100);
		seed.setToolTipText(Messages.Assign_seedTip);
		seed.addModifyListener(e -> changed());
		WidgetIds.set(seed, "assign.seed"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(seed);
	}

	private Combo combo(Composite area, String id, String label) {
		caption(area, label);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return WidgetIds.set(combo, id);
	}

	private static void caption(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Assign_verb, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
		changed();
	}

	private How how() {
		if (overlap.getSelection()) {
			return How.OVERLAP;
		}
		return hand.getSelection() ? How.HAND : takeBack.getSelection() ? How.TAKE_BACK : How.SHARE;
	}

	/** Something was chosen: the preview follows, after a pause, in the background. */
	private void changed() {
		Button verb = getButton(IDialogConstants.OK_ID);
		if (verb == null) {
			return;
		}
		How how = how();
		boolean planned = how == How.SHARE || how == How.OVERLAP;
		times.setEnabled(how == How.OVERLAP);
		balance.setEnabled(planned);
		stories.setEnabled(planned);
		seed.setEnabled(planned);
		rows.setWeighted(planned);
		verb.setText(how == How.TAKE_BACK ? Messages.Assign_takeBackVerb : Messages.Assign_verb);
		verb.setEnabled(false);
		wanted = new Assignment(scopes.get(scope.getSelectionIndex()).articles(), how, times.getSelection(), rows.weights(),
				balance.getSelectionIndex() == 0 ? Balance.ARTICLES : Balance.CHARACTERS, stories.getSelection(),
				seed.getSelection());
		planning.cancel();
		planning.schedule(PAUSE);
	}

	private IStatus plan(IProgressMonitor monitor) {
		Assignment now = wanted;
		Assignment.Preview made = null;
		String problem = null;
		try {
			made = now.preview(existing);
		} catch (CorpusException e) {
			problem = Sentences.of(e.getMessage());
		}
		Assignment.Preview shown = made;
		String told = problem;
		Shell shell = getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> show(now, shown, told));
		}
		return Status.OK_STATUS;
	}

	private void show(Assignment now, Assignment.Preview made, String problem) {
		if (now != wanted || summary.isDisposed()) {
			return;
		}
		previewed = now;
		preview = made;
		String actor = store.actor();
		boolean may = Rights.of(store.corpus()).may(actor, Permission.TEAM);
		setErrorMessage(may ? problem : NLS.bind(Messages.Assign_mayNot, actor));
		rows.show(made == null ? new ArrayList<>() : made.changes(), existing);
		summary.setText(made == null ? "" : NLS.bind(text(now, made), //$NON-NLS-1$
				new Object[] { made.touched(), now.articles().size(), made.assigned() }));
		getButton(IDialogConstants.OK_ID).setEnabled(may && made != null && made.assigned() > 0);
	}

	private static String text(Assignment now, Assignment.Preview made) {
		if (now.how() == How.TAKE_BACK) {
			return made.assigned() == 0 ? Messages.Assign_nothingBack : Messages.Assign_summaryBack;
		}
		return made.assigned() == 0 ? Messages.Assign_nothing : Messages.Assign_summary;
	}

	@Override
	protected void okPressed() {
		BusyIndicator.showWhile(getShell().getDisplay(), () -> { // many articles are one gesture: it takes its time
			try {
				previewed.apply(preview, RecordGestures.of(store).session());
				super.okPressed();
			} catch (CorpusException e) {
				setErrorMessage(Sentences.of(e.getMessage()));
			}
		});
	}

	@Override
	public boolean close() {
		planning.cancel();
		return super.close();
	}
}
