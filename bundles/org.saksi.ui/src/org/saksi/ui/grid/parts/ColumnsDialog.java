package org.saksi.ui.grid.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.ui.ids.WidgetIds;

/** Asks which columns are shown, and in which order. */
public final class ColumnsDialog extends Dialog {

	/**
	 * A column.
	 *
	 * @param id    of it
	 * @param label its header
	 * @param shown whether it is shown
	 */
	public record Choice(String id, String label, boolean shown) {
	}

	private final List<Choice> choices;
	private Table table;
	private static final int BUTTON_SPACE = 16;

	private Button up;
	private Button down;

	private ColumnsDialog(Shell parent, List<Choice> choices) {
		super(parent);
		this.choices = new ArrayList<>(choices);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** @return the columns as chosen, or {@code null} if the dialog was cancelled */
	public static List<Choice> open(Shell parent, List<Choice> choices) {
		ColumnsDialog dialog = new ColumnsDialog(parent, choices);
		return dialog.open() == OK ? dialog.choices : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Columns_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.Columns_hint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(280, SWT.DEFAULT).applyTo(hint);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.set(WidgetIds.name(table, Messages.Columns_title), "grid.columns"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(220, 300).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		up = button(buttons, Messages.Columns_up, -1);
		down = button(buttons, Messages.Columns_down, 1);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				int at = table.indexOf((TableItem) event.item);
				Choice choice = choices.get(at);
				choices.set(at, new Choice(choice.id, choice.label, ((TableItem) event.item).getChecked()));
			}
			update();
		}));
		fill(0);
		return area;
	}

	private Button button(Composite parent, String text, int step) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + BUTTON_SPACE, SWT.DEFAULT)
				.applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int at = table.getSelectionIndex();
			Collections.swap(choices, at, at + step);
			fill(at + step);
		}));
		return button;
	}

	private void fill(int selected) {
		table.setRedraw(false);
		table.removeAll();
		for (Choice choice : choices) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(choice.label);
			item.setChecked(choice.shown);
		}
		table.setSelection(selected);
		table.setRedraw(true);
		update();
	}

	private void update() {
		int at = table.getSelectionIndex();
		up.setEnabled(at > 0);
		down.setEnabled(at >= 0 && at < choices.size() - 1);
		Button apply = getButton(IDialogConstants.OK_ID);
		if (apply != null) {
			apply.setEnabled(choices.stream().anyMatch(Choice::shown));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Columns_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Columns_cancel, false);
	}
}
