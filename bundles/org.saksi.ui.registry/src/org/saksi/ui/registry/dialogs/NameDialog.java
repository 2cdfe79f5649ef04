package org.saksi.ui.registry.dialogs;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.registry.desk.EntryWords;

/** Asks for a name, and for what goes with it: the type of a new entry, or whether the old name becomes an alias. */
public final class NameDialog extends TitleAreaDialog {

	private final String title;
	private final String message;
	private final EntryKind<?> kind;
	private final String before;
	private List<Tag> tags = List.of();
	private Function<String, String> guess = name -> null;
	private String keepLabel;
	private String known;
	private Text field;
	private Combo types;
	private boolean chosen;
	private Button keep;

	private String name;
	private String type;
	private boolean keeps;

	/** Asks for a name; {@code before} stands in the field at first. */
	public NameDialog(Shell shell, String title, String message, EntryKind<?> kind, String before) {
		super(shell);
		this.title = title;
		this.message = message;
		this.kind = kind;
		this.before = before;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Asks for a tag, too; {@code proposing} guesses it from the name, {@code null} for none. */
	public NameDialog withTags(List<Tag> all, Function<String, String> proposing) {
		tags = all;
		guess = proposing;
		return this;
	}

	/** Asks whether the old name becomes an alias. */
	public NameDialog withAlias(String label) {
		keepLabel = label;
		known = before;
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
		label(area, EntryWords.field(kind.nameField()));
		boolean claims = kind.equals(EntryKind.CLAIM);
		field = new Text(area, SWT.BORDER | (claims ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		field.setText(before);
		field.selectAll();
		WidgetIds.set(field, "registry.name"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, claims).hint(360, claims ? field.getLineHeight() * 4 : SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		field.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR && claims && getButton(IDialogConstants.OK_ID).isEnabled()) {
				event.doit = false;
				okPressed();
			}
		});
		if (!tags.isEmpty()) {
			label(area, EntryWords.field(kind.tagField()));
			types = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
			types.add(""); //$NON-NLS-1$
			tags.forEach(tag -> types.add(SchemeIndex.label(tag, Locale.getDefault())));
			WidgetIds.set(types, "registry.type"); //$NON-NLS-1$
			types.addListener(SWT.Selection, event -> chosen = true);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(types);
		}
		if (keepLabel != null) {
			keep = new Button(area, SWT.CHECK);
			keep.setText(keepLabel);
			keep.setSelection(true);
			WidgetIds.set(keep, "registry.keep"); //$NON-NLS-1$
			GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
		}
		field.addModifyListener(event -> typed());
		return area;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text + ':');
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void typed() {
		if (types != null && !chosen) {
			String guessed = guess.apply(field.getText());
			types.select(guessed == null ? 0 : 1 + tags.stream().map(Tag::getId).toList().indexOf(guessed));
		}
		check();
	}

	private void check() {
		String text = field.getText().strip();
		getButton(IDialogConstants.OK_ID).setEnabled(!text.isEmpty() && !text.equals(known));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(title);
		typed();
	}

	@Override
	protected void okPressed() {
		name = field.getText().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		type = types == null || types.getSelectionIndex() <= 0 ? null : tags.get(types.getSelectionIndex() - 1).getId();
		keeps = keep != null && keep.getSelection();
		super.okPressed();
	}

	/** @return the name */
	public String name() {
		return name;
	}

	/** @return the tag, or {@code null} */
	public String type() {
		return type;
	}

	/** @return whether the old name becomes an alias */
	public boolean keeps() {
		return keeps;
	}
}
