package org.saksi.ui.registry.dialogs;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.registry.Use;
import org.saksi.core.registry.UseText;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Asks for the name of a new entry, and for the uses and aliases that it takes from another one. */
public final class SplitDialog extends TitleAreaDialog {

	private final String from;
	private final String annotator;
	private final List<UseText> uses;
	private final List<String> aliases;
	private Text field;
	private Table useTable;
	private Table aliasTable;
	private Label count;

	private String name;
	private List<Use> chosenUses = List.of();
	private List<String> chosenAliases = List.of();

	/**
	 * A split.
	 *
	 * @param from      name of the entry
	 * @param annotator whose uses can be taken
	 * @param uses      of the entry
	 * @param aliases   of the entry
	 */
	public SplitDialog(Shell shell, String from, String annotator, List<UseText> uses, List<String> aliases) {
		super(shell);
		this.from = from;
		this.annotator = annotator;
		this.uses = uses;
		this.aliases = aliases;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Split_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Split_entry, from));
		setMessage(Messages.Split_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Split_name);
		field = new Text(area, SWT.BORDER);
		WidgetIds.set(field, "split.name"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> check());
		caption(area, Messages.Split_uses);
		useTable = table(area, "split.uses", Messages.Split_uses, 220); //$NON-NLS-1$
		column(useTable, 520);
		column(useTable, 150);
		for (UseText use : uses) {
			TableItem item = new TableItem(useTable, SWT.NONE);
			boolean own = isOwn(use);
			item.setText(new String[] { use.sentence(), own ? use.use().article() : NLS.bind(Messages.Split_stays, use.use().annotator()) });
			if (!own) {
				item.setForeground(Palette.current().color(Hue.DIMMED));
			}
		}
		useTable.addListener(SWT.Selection, event -> {
			TableItem item = (TableItem) event.item;
			if (event.detail == SWT.CHECK && !isOwn(uses.get(useTable.indexOf(item)))) {
				item.setChecked(false);
			}
			check();
		});
		if (!aliases.isEmpty()) {
			caption(area, Messages.Split_aliases);
			aliasTable = table(area, "split.aliases", Messages.Split_aliases, 80); //$NON-NLS-1$
			column(aliasTable, 600);
			aliases.forEach(alias -> new TableItem(aliasTable, SWT.NONE).setText(alias));
		}
		count = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(count);
		return area;
	}

	private boolean isOwn(UseText use) {
		return use.use().annotator().equals(annotator);
	}

	private static void caption(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(label);
	}

	private static Table table(Composite parent, String id, String name, int height) {
		Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(WidgetIds.set(table, id), name);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(690, height).applyTo(table);
		return table;
	}

	private static void column(Table table, int width) {
		new TableColumn(table, SWT.NONE).setWidth(width);
	}

	private List<Use> checkedUses() {
		List<Use> checked = new ArrayList<>();
		for (int i = 0; i < uses.size(); i++) {
			if (useTable.getItem(i).getChecked()) {
				checked.add(uses.get(i).use());
			}
		}
		return checked;
	}

	private void check() {
		long others = uses.stream().filter(use -> !isOwn(use)).count();
		String text = NLS.bind(Messages.Split_chosen, checkedUses().size());
		count.setText(others == 0 ? text : text + ' ' + NLS.bind(Messages.Split_left, others));
		getButton(IDialogConstants.OK_ID).setEnabled(!field.getText().isBlank());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Messages.Split_title);
		check();
	}

	@Override
	protected void okPressed() {
		name = field.getText().strip();
		chosenUses = checkedUses();
		chosenAliases = aliasTable == null ? List.of()
				: Arrays.stream(aliasTable.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
		super.okPressed();
	}

	/** @return the name of the new entry */
	public String name() {
		return name;
	}

	/** @return the uses that it gets */
	public List<Use> uses() {
		return chosenUses;
	}

	/** @return the aliases that it gets */
	public List<String> aliases() {
		return chosenAliases;
	}
}
