package org.saksi.ui.registry.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.names.NameSearch;
import org.saksi.core.registry.EntryKind;
import org.saksi.model.base.Identified;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.registry.desk.RegistryDesk;

/**
 * Asks for another entry, found by what is typed of its names, and perhaps for a type of link.
 *
 * @param <E> class of the entries
 */
public final class ChooseDialog<E extends Identified> extends TitleAreaDialog {

	private static final int MOST = 60;

	private final String title;
	private final String message;
	private final EntryKind<E> kind;
	private final NameSearch<E> search;
	private List<String> types = List.of();
	private Function<String, String> typeLabel = type -> type;
	private Text field;
	private Table table;
	private Combo typeCombo;
	private List<E> found = List.of();
	private String chosen;
	private String type;

	/** Entries of the desk, without those that are merged into others and those in {@code without}. */
	public ChooseDialog(Shell shell, RegistryDesk desk, EntryKind<E> kind, String title, String message, Set<String> without) {
		super(shell);
		this.title = title;
		this.message = message;
		this.kind = kind;
		List<E> all = kind.all(desk.store().registries()).stream()
				.filter(entry -> kind.mergedInto(entry) == null && !without.contains(entry.getId())).toList();
		search = new NameSearch<>(all, entry -> names(kind, entry));
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return the name of an entry, then its aliases */
	static <E extends Identified> List<String> names(EntryKind<E> kind, E entry) {
		List<String> names = new ArrayList<>();
		names.add(kind.name(entry));
		if (kind.aliases(entry) != null) {
			names.addAll(kind.aliases(entry));
		}
		return names;
	}

	/** Asks for a type of link, too; the first one is proposed. */
	public ChooseDialog<E> withTypes(List<String> all, Function<String, String> label) {
		types = all;
		typeLabel = label;
		return this;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (!types.isEmpty()) {
			Label label = new Label(area, SWT.NONE);
			label.setText(Messages.Choose_type);
			typeCombo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
			types.forEach(each -> typeCombo.add(typeLabel.apply(each)));
			typeCombo.select(0);
			WidgetIds.set(typeCombo, "choose.type"); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).applyTo(typeCombo);
		}
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Choose_search);
		WidgetIds.name(WidgetIds.set(field, "choose.search"), Messages.Choose_search); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(field);
		table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.name(WidgetIds.set(table, "choose.table"), title); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(480, 240).applyTo(table);
		field.addModifyListener(event -> find());
		field.addListener(SWT.KeyDown, event -> {
			int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (step != 0 && !found.isEmpty()) {
				table.setSelection(Math.max(0, Math.min(found.size() - 1, table.getSelectionIndex() + step)));
				event.doit = false;
			}
		});
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		field.addListener(SWT.DefaultSelection, event -> {
			if (event.detail == 0 && !found.isEmpty()) {
				okPressed();
			}
		});
		field.setFocus();
		return area;
	}

	private void find() {
		found = search.find(field.getText(), MOST).stream().map(NameSearch.Match::entry).toList();
		table.setRedraw(false);
		table.removeAll();
		found.forEach(entry -> new TableItem(table, SWT.NONE).setText(String.join("  \u00b7  ", names(kind, entry)))); //$NON-NLS-1$
		if (!found.isEmpty()) {
			table.setSelection(0);
		}
		table.setRedraw(true);
		getButton(IDialogConstants.OK_ID).setEnabled(!found.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		find();
	}

	@Override
	protected void okPressed() {
		int index = table.getSelectionIndex();
		if (index < 0) {
			return;
		}
		chosen = found.get(index).getId();
		type = typeCombo == null ? null : types.get(typeCombo.getSelectionIndex());
		super.okPressed();
	}

	/** @return the id of the entry */
	public String chosen() {
		return chosen;
	}

	/** @return the type of link, if it was asked for */
	public String type() {
		return type;
	}
}
