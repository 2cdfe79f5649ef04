package org.saksi.ui.corpus.wizards.create;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.store.NewCorpus;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.ids.WidgetIds;

/** Who marks a new corpus, what it is and under which licence; whether articles are imported next. */
public final class PeoplePage extends WizardPage {

	private final Map<String, String> names = new LinkedHashMap<>();
	private Table table;
	private Text id;
	private Text name;
	private Button remove;
	private Button add;
	private Text description;
	private Text licence;
	private Button importNext;

	/** A page with the user as the only annotator. */
	public PeoplePage() {
		super("people", Messages.People_title, null); //$NON-NLS-1$
		setDescription(Messages.People_message);
		String user = proposal(System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!user.isEmpty()) {
			names.put(user, user);
		}
	}

	private static String proposal(String user) {
		String id = user.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		return NewCorpus.problem(id, List.of()) == null ? id : ""; //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		Fields fields = new Fields(page);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(fields.label(Messages.People_annotators));
		createTable(page);
		remove = Fields.button(page, "new.removeAnnotator", Messages.People_remove, this::remove); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
		new Label(page, SWT.NONE);
		createAdding(page);
		add = Fields.button(page, "new.addAnnotator", Messages.People_add, this::add); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).applyTo(add);
		description = fields.lines("new.description", Messages.People_description, 70); //$NON-NLS-1$
		licence = fields.text("new.licence", Messages.People_licence, ""); //$NON-NLS-1$ //$NON-NLS-2$
		licence.setMessage(Messages.People_licenceHint);
		importNext = fields.check("new.importNext", Messages.People_importNext); //$NON-NLS-1$
		importNext.setSelection(true);
		setControl(page);
		show(null);
		validate();
	}

	private void createTable(Composite page) {
		Composite frame = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 110).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.set(table, "new.annotators"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.People_annotators.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		for (String title : List.of(Messages.People_id, Messages.People_name)) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(title);
			layout.setColumnData(column, new ColumnWeightData(50, 120));
		}
		table.addListener(SWT.Selection, e -> remove.setEnabled(table.getSelectionCount() > 0));
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			}
		});
	}

	private void createAdding(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.People_newId);
		new Label(row, SWT.NONE).setText(Messages.People_newName);
		id = field(row, "new.annotatorId"); //$NON-NLS-1$
		name = field(row, "new.annotatorName"); //$NON-NLS-1$
		WidgetIds.name(id, Messages.People_newId.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		WidgetIds.name(name, Messages.People_newName.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		id.addModifyListener(e -> validate());
		Fields.onEnter(id, text -> add());
		Fields.onEnter(name, text -> add());
	}

	private static Text field(Composite row, String widget) {
		Text text = new Text(row, SWT.BORDER);
		WidgetIds.set(text, widget);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void add() {
		String wanted = id.getText().strip();
		if (NewCorpus.problem(wanted, List.copyOf(names.keySet())) == null) {
			names.put(wanted, name.getText().isBlank() ? wanted : name.getText().strip());
			name.setText(""); //$NON-NLS-1$
			id.setText(""); //$NON-NLS-1$
			show(wanted);
			id.setFocus();
		}
	}

	private void remove() {
		for (TableItem item : table.getSelection()) {
			names.remove(item.getText(0));
		}
		show(null);
		validate();
	}

	private void show(String selected) {
		table.removeAll();
		names.forEach((each, called) -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { each, called });
			if (each.equals(selected)) {
				table.showItem(item);
			}
		});
		remove.setEnabled(false);
	}

	private void validate() {
		String typed = id.getText().strip();
		NewCorpus.IdProblem problem = typed.isEmpty() ? null : NewCorpus.problem(typed, new ArrayList<>(names.keySet()));
		add.setEnabled(!typed.isEmpty() && problem == null);
		setErrorMessage(problem == null ? null : switch (problem) {
		case EMPTY, CHARACTERS -> Messages.People_idCharacters;
		case LONG -> Messages.People_idLong;
		case TAKEN -> NLS.bind(Messages.People_idTaken, typed);
		});
		setMessage(problem == null && !typed.isEmpty() ? Messages.People_notAdded : null, problem == null ? INFORMATION : NONE);
		setPageComplete(problem == null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			((Control) id).setFocus();
		}
	}

	/** @return ids of the annotators, in order; one that is typed but not yet added, and could be, too */
	public List<String> annotators() {
		return List.copyOf(all().keySet());
	}

	/** @return the names of the annotators by id */
	public Map<String, String> names() {
		return all();
	}

	private Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>(names);
		String typed = id.getText().strip();
		if (NewCorpus.problem(typed, List.copyOf(names.keySet())) == null) {
			all.put(typed, name.getText().isBlank() ? typed : name.getText().strip());
		}
		return all;
	}

	/** @return what the corpus is, or {@code null} */
	public String description() {
		return description.getText().isBlank() ? null : description.getText().strip();
	}

	/** @return its licence, or {@code null} */
	public String licence() {
		return licence.getText().isBlank() ? null : licence.getText().strip();
	}

	/** @return whether articles are to be imported next */
	public boolean importsNext() {
		return importNext.getSelection();
	}
}
