package org.saksi.ui.dialogs;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.saksi.core.CorpusException;
import org.saksi.ui.editors.UnsavedWork;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** Asks once, for all editors that are about to be closed, what is to be saved. */
public final class SaveQuestion extends Dialog {

	/** The id of the list of editors. */
	public static final String LIST_ID = "save.list"; //$NON-NLS-1$
	/** The id of the button that saves. */
	public static final String SAVE_ID = "save.yes"; //$NON-NLS-1$
	/** The id of the button that gives the changes up. */
	public static final String DISCARD_ID = "save.no"; //$NON-NLS-1$
	/** The id of the button that does nothing. */
	public static final String CANCEL_ID = "save.cancel"; //$NON-NLS-1$

	private static final int WIDTH = 420;
	private static final int WIDEST = 720;
	private static final int ROWS = 8;

	private final List<? extends IEditorPart> editors;
	private CheckboxTableViewer list;
	private List<IEditorPart> chosen = List.of();

	private SaveQuestion(Shell parent, List<? extends IEditorPart> editors) {
		super(parent);
		this.editors = editors;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Asks, and saves what is to be saved.
	 *
	 * @param editors with unsaved changes; with none nothing is asked
	 * @param giveUp  whether editors that stay unsaved go back to what is saved; else whoever closes them does that
	 * @return whether to go on
	 */
	public static boolean ask(Shell parent, Collection<? extends IEditorPart> editors, boolean giveUp) {
		if (editors.isEmpty()) {
			return true;
		}
		SaveQuestion question = new SaveQuestion(parent, List.copyOf(editors));
		int answer = question.open();
		if (answer != IDialogConstants.YES_ID && answer != IDialogConstants.NO_ID) {
			return false;
		}
		for (IEditorPart editor : editors) {
			boolean save = answer == IDialogConstants.YES_ID && question.chosen.contains(editor);
			if (save && !editor.getSite().getPage().saveEditor(editor, false) || save && editor.isDirty()) {
				return false;
			}
			if (!save && giveUp) {
				discard(editor);
			}
		}
		return true;
	}

	private static void discard(IEditorPart editor) {
		UnsavedWork work = Adapters.adapt(editor, UnsavedWork.class);
		try {
			if (work == null) {
				editor.getSite().getPage().closeEditor(editor, false);
			} else {
				work.discard();
			}
		} catch (CorpusException e) {
			Jobs.show(editor.getTitle(), e);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Save_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(editors.size() == 1 ? NLS.bind(Messages.Save_one, editors.get(0).getTitle())
				: NLS.bind(Messages.Save_many, editors.size()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		if (editors.size() > 1) {
			list = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
			WidgetIds.set(list.getTable(), LIST_ID);
			list.setContentProvider(ArrayContentProvider.getInstance());
			list.setLabelProvider(LabelProvider.createTextProvider(
					editor -> NLS.bind(Messages.Save_entry, ((IEditorPart) editor).getTitle(), ((IEditorPart) editor).getTitleToolTip())));
			list.setInput(editors);
			list.setAllChecked(true);
			list.addCheckStateListener(event -> getButton(IDialogConstants.YES_ID).setEnabled(list.getCheckedElements().length > 0));
			int width = Math.clamp(list.getTable().computeSize(SWT.DEFAULT, SWT.DEFAULT).x, WIDTH, WIDEST);
			GridDataFactory.fillDefaults().grab(true, true)
					.hint(width, list.getTable().getItemHeight() * Math.min(ROWS, editors.size() + 1)).applyTo(list.getTable());
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, IDialogConstants.YES_ID, Messages.Save_save, true), SAVE_ID);
		WidgetIds.set(createButton(parent, IDialogConstants.NO_ID, Messages.Save_discard, false), DISCARD_ID);
		WidgetIds.set(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), CANCEL_ID);
	}

	@Override
	protected void buttonPressed(int button) {
		chosen = list == null ? List.copyOf(editors)
				: java.util.Arrays.stream(list.getCheckedElements()).map(IEditorPart.class::cast).toList();
		setReturnCode(button);
		close();
	}
}
