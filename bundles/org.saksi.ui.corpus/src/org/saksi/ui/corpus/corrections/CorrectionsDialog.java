package org.saksi.ui.corpus.corrections;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.CorpusException;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.CorrectionGesture;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.corrections.CorrectionService;
import org.saksi.core.formats.Report;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/**
 * The corrections in a file: each is taken or left by its check box, a conflict by who wins, and all that are taken are made as
 * one step, which undo takes back.
 */
public final class CorrectionsDialog extends TitleAreaDialog {

	private static final int TAKE = IDialogConstants.CLIENT_ID + 1;
	private static final int LEAVE = IDialogConstants.CLIENT_ID + 2;
	private static final State[] STATES = { null, State.CHANGE, State.CONFLICT, State.REFUSED };

	private final CorpusStore store;
	private final String annotator;
	private final CorrectionList list;
	private final Report report;
	private final CorrectionRows rows;
	private Combo state;
	private Text words;
	private CorrectionTable table;
	private Text details;

	/**
	 * @param annotator who corrects
	 * @param report    is told what came of each correction
	 */
	public CorrectionsDialog(Shell parent, CorpusStore store, String annotator, CorrectionList list, Report report) {
		super(parent);
		this.store = store;
		this.annotator = annotator;
		this.list = list;
		this.report = report;
		rows = new CorrectionRows(list.corrections());
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1040, 620);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Corrections_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Corrections_in, list.file().getFileName()));
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		createFilter(page);
		table = new CorrectionTable(page, rows, this::update, this::showDetails);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(900, 260).applyTo(table.control());
		details = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		WidgetIds.set(details, "corrections.details"); //$NON-NLS-1$
		WidgetIds.name(details, Messages.Corrections_details);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 84).applyTo(details);
		return area;
	}

	private void createFilter(Composite page) {
		state = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
		state.setItems(NLS.bind(Messages.Corrections_all, list.corrections().size()),
				NLS.bind(Messages.Corrections_changes, rows.count(State.CHANGE)),
				NLS.bind(Messages.Corrections_conflicts, rows.count(State.CONFLICT)),
				NLS.bind(Messages.Corrections_refused, rows.count(State.REFUSED)));
		if (!list.notes().isEmpty()) {
			state.add(NLS.bind(Messages.Corrections_notes, list.notes().size()));
		}
		state.select(0);
		WidgetIds.set(state, "corrections.state"); //$NON-NLS-1$
		WidgetIds.name(state, Messages.Corrections_show);
		state.addListener(SWT.Selection, e -> filter());
		words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.Corrections_filter);
		WidgetIds.set(words, "corrections.filter"); //$NON-NLS-1$
		WidgetIds.name(words, Messages.Corrections_filter);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addModifyListener(e -> filter());
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		update();
		table.focus();
		return contents;
	}

	private void filter() {
		if (state.getSelectionIndex() == STATES.length) {
			rows.none();
		} else {
			rows.filter(STATES[state.getSelectionIndex()], words.getText());
		}
		table.refresh();
		update();
	}

	private void update() {
		int taken = rows.taken();
		getButton(IDialogConstants.OK_ID).setText(NLS.bind(Messages.Corrections_make, taken));
		setButtonLayoutData(getButton(IDialogConstants.OK_ID));
		getButton(IDialogConstants.OK_ID).getParent().layout();
		getButton(IDialogConstants.OK_ID).setEnabled(taken > 0);
		String sum = NLS.bind(Messages.Corrections_sum, new Object[] { rows.count(State.CHANGE), rows.count(State.CONFLICT), rows.count(State.REFUSED) });
		boolean trouble = rows.count(State.CONFLICT) + rows.count(State.REFUSED) > 0;
		setMessage(list.corrections().isEmpty() ? Messages.Corrections_none : sum,
				trouble ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
	}

	private void showDetails(Correction each) {
		StringBuilder text = new StringBuilder();
		if (each == null) {
			list.notes().forEach(note -> text.append(Sentences.of(note)).append('\n'));
		} else {
			if (each.now() != null) {
				text.append(NLS.bind(Messages.Corrections_nowIs, each.now().isEmpty() ? Messages.Corrections_blank : each.now())).append('\n');
			}
			if (each.base() != null && each.state() == State.CONFLICT) {
				text.append(NLS.bind(Messages.Corrections_baseIs, each.base().isEmpty() ? Messages.Corrections_blank : each.base())).append('\n');
			}
			String wanted = each.wanted() == null ? Messages.Corrections_gone : each.wanted().isEmpty() ? Messages.Corrections_blank : each.wanted();
			text.append(NLS.bind(Messages.Corrections_fileIs, wanted));
			if (each.reason() != null) {
				text.append('\n').append(Sentences.of(each.reason()));
			}
		}
		details.setText(text.toString());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, TAKE, Messages.Corrections_take, false), "corrections.take"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, LEAVE, Messages.Corrections_leave, false), "corrections.leave"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.Corrections_make, 10_000), true), "corrections.make"); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case TAKE -> table.takeShown(true);
		case LEAVE -> table.takeShown(false);
		default -> super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		List<Correction> accepted = rows.accepted();
		List<Correction> left = make(accepted);
		if (left == null) {
			return;
		}
		CorrectionService.made(report, list.file(), accepted, left);
		Set<Correction> taken = new HashSet<>(accepted);
		for (Correction each : list.corrections()) {
			if (each.state() == State.REFUSED) {
				CorrectionService.tell(report, list.file(), Report.Kind.REFUSED, each, each.described());
			} else if (!taken.contains(each)) {
				CorrectionService.tell(report, list.file(), Report.Kind.SKIPPED, each, NLS.bind(Messages.Corrections_unticked, each.described()));
			}
		}
		super.okPressed();
	}

	/** @return what was not made after all; {@code null} if nothing was, and the dialog stays */
	@SuppressWarnings("unchecked")
	private List<Correction> make(List<Correction> accepted) {
		Display display = getShell().getDisplay();
		List<Correction>[] left = new List[1];
		try {
			CorpusSession session = RecordGestures.of(store).session();
			new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
				try {
					left[0] = new CorrectionGesture(store, annotator, display::syncExec).run(session,
							NLS.bind(Messages.Corrections_step, list.file().getFileName()), accepted, monitor);
				} catch (CorpusException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (CorpusException e) {
			setErrorMessage(Sentences.of(e.getMessage()));
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof CorpusException cause) {
				setErrorMessage(Sentences.of(cause.getMessage()));
			} else {
				Jobs.show(Messages.Corrections_title, e.getCause() instanceof Exception cause ? cause : e);
			}
		} catch (InterruptedException e) {
			setErrorMessage(null); // cancelled: nothing was made
		}
		return left[0];
	}
}
