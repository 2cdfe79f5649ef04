package org.saksi.ui.registry.dialogs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.saksi.core.registry.EntryKind;
import org.saksi.model.base.Identified;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.registry.desk.RegistryDesk;

/**
 * Shows groups of entries that may be one, to be accepted by checking them. The entry that is used most heads a group and will
 * stand for those that are checked below it.
 *
 * @param <E> class of the entries
 */
public final class DuplicatesDialog<E extends Identified> extends TitleAreaDialog {

	private final RegistryDesk desk;
	private final EntryKind<E> kind;
	private final List<List<E>> groups = new ArrayList<>();
	private Tree tree;
	private Label count;
	private List<List<String>> accepted = List.of();

	/** Groups of two or more entries each. */
	public DuplicatesDialog(Shell shell, RegistryDesk desk, EntryKind<E> kind, List<List<E>> found) {
		super(shell);
		this.desk = desk;
		this.kind = kind;
		for (List<E> group : found) {
			List<E> sorted = new ArrayList<>(group);
			sorted.sort((a, b) -> Integer.compare(uses(b), uses(a)));
			groups.add(sorted);
		}
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private int uses(E entry) {
		return desk.counts() == null ? 0 : kind.count(desk.counts(), entry.getId()).uses();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Duplicates_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Duplicates_groups, groups.size()));
		setMessage(Messages.Duplicates_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		tree = new Tree(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(WidgetIds.set(tree, "duplicates.tree"), Messages.Duplicates_title); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 340).applyTo(tree);
		for (List<E> group : groups) {
			TreeItem head = item(new TreeItem(tree, SWT.NONE), group.get(0));
			group.subList(1, group.size()).forEach(entry -> item(new TreeItem(head, SWT.NONE), entry));
			head.setExpanded(true);
		}
		tree.setSelection(tree.getItem(0));
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				checked((TreeItem) event.item);
			}
		});
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		return area;
	}

	/** Keys go to the tree: the default button, where they would go, is off at first. */
	@Override
	public void create() {
		super.create();
		tree.setSelection(tree.getItem(0));
		tree.setFocus();
	}

	private TreeItem item(TreeItem item, E entry) {
		item.setText(NLS.bind(Messages.Merge_entry, String.join("  \u00b7  ", ChooseDialog.names(kind, entry)), uses(entry))); //$NON-NLS-1$
		return item;
	}

	/** A group and its entries go together: one of the entries alone is nothing to merge. */
	private void checked(TreeItem item) {
		TreeItem parent = item.getParentItem();
		if (parent == null) {
			for (TreeItem each : item.getItems()) {
				each.setChecked(item.getChecked());
			}
		} else {
			boolean any = false;
			for (TreeItem each : parent.getItems()) {
				any |= each.getChecked();
			}
			parent.setChecked(any);
		}
		check();
	}

	private List<List<String>> checkedGroups() {
		List<List<String>> result = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			TreeItem head = tree.getItem(i);
			List<String> ids = new ArrayList<>(List.of(groups.get(i).get(0).getId()));
			for (int k = 0; k < head.getItemCount(); k++) {
				if (head.getItem(k).getChecked()) {
					ids.add(groups.get(i).get(k + 1).getId());
				}
			}
			if (head.getChecked() && ids.size() > 1) {
				result.add(ids);
			}
		}
		return result;
	}

	private void check() {
		int number = checkedGroups().size();
		count.setText(NLS.bind(Messages.Duplicates_accepted, number));
		count.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(number > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Messages.Merge_title);
		check();
	}

	@Override
	protected void okPressed() {
		accepted = checkedGroups();
		super.okPressed();
	}

	/** @return ids of the entries of each accepted group, that which stays first */
	public List<List<String>> accepted() {
		return accepted;
	}
}
