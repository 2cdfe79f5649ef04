package org.saksi.rcp.keys;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.saksi.ui.dialogs.FailureDialog;
import org.saksi.ui.ids.WidgetIds;

/** Shows all keys by category, with a search; can be copied as text. */
public final class KeySheetDialog extends Dialog {

	/** The id of the search field. */
	public static final String FILTER_ID = "keys.filter"; //$NON-NLS-1$
	/** The id of the tree of keys. */
	public static final String TREE_ID = "keys.tree"; //$NON-NLS-1$

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int CHANGE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 520;
	private static final int COMMAND_WIDTH = 330;
	private static final int KEYS_WIDTH = 210;

	private final KeySheet all = KeySheet.current();
	private KeySheet shown = all;
	private Tree tree;

	/** A dialog, not yet open; it does not keep people from working. */
	public KeySheetDialog(Shell parent) {
		super(parent);
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.KeySheet_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = WidgetIds.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), FILTER_ID);
		filter.setMessage(Messages.KeySheet_filter);
		WidgetIds.name(filter, Messages.KeySheet_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = WidgetIds.set(new Tree(area, SWT.BORDER | SWT.FULL_SELECTION), TREE_ID);
		WidgetIds.name(tree, Messages.KeySheet_title);
		tree.setHeaderVisible(true);
		column(Messages.KeySheet_command, COMMAND_WIDTH);
		column(Messages.KeySheet_keys, KEYS_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
		filter.addModifyListener(event -> {
			shown = all.filter(filter.getText());
			show();
		});
		show();
		return area;
	}

	private void column(String label, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		column.setText(label);
		column.setWidth(width);
	}

	private void show() {
		tree.setRedraw(false);
		tree.removeAll();
		for (KeySheet.Group group : shown.groups()) {
			TreeItem parent = new TreeItem(tree, SWT.NONE);
			parent.setText(group.name());
			parent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			for (KeySheet.Entry entry : group.entries()) {
				new TreeItem(parent, SWT.NONE).setText(new String[] { entry.command(), entry.keyLine() });
			}
			parent.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, COPY, Messages.KeySheet_copy, false), "keys.copy"); //$NON-NLS-1$
		createButton(parent, CHANGE, Messages.KeySheet_change, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> FailureDialog.copy(shown.text());
		case CHANGE -> {
			Shell parent = getParentShell();
			close();
			PreferencesUtil.createPreferenceDialogOn(parent, "org.eclipse.ui.preferencePages.Keys", null, null).open(); //$NON-NLS-1$
		}
		default -> close();
		}
	}
}
