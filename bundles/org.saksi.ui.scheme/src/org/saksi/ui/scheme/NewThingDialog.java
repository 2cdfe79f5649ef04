package org.saksi.ui.scheme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.scheme.change.SchemeGestures;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.ValueType;
import org.saksi.ui.ids.WidgetIds;

/** Asks for the label and the id of something new, and what it is. The id follows the label until it is typed. */
final class NewThingDialog extends TitleAreaDialog {

	/** What is made. */
	enum Kind {
		TYPE, ATTRIBUTE, TAG
	}

	private final String what;
	private final List<? extends Labelled> neighbours;
	private final Kind kind;
	private Text labelText;
	private Text idText;
	private Combo combo;
	private boolean following = true;
	private boolean setting;
	private String label;
	private String id;
	private String choice;

	NewThingDialog(Shell shell, String what, List<? extends Labelled> neighbours, Kind kind) {
		super(shell);
		this.what = what;
		this.neighbours = neighbours;
		this.kind = kind;
	}

	String label() {
		return label;
	}

	String id() {
		return id;
	}

	/** @return the base of a type, the value type of an attribute */
	String choice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Add_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(what);
		setMessage(kind == Kind.TAG ? Messages.Add_messageTag : Messages.Add_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		labelText = text(area, NLS.bind(Messages.Add_label, Locale.ENGLISH.getDisplayLanguage()), "scheme.new.label"); //$NON-NLS-1$
		idText = text(area, Messages.Details_id, "scheme.new.id"); //$NON-NLS-1$
		if (kind != Kind.TAG) {
			List<String> choices = kind == Kind.TYPE ? Base.VALUES.stream().map(Base::getLiteral).toList()
					: ValueType.VALUES.stream().map(ValueType::getLiteral).toList();
			new Label(area, SWT.NONE).setText((kind == Kind.TYPE ? Messages.Details_base : Messages.Details_valueType) + ':');
			combo = WidgetIds.set(new Combo(area, SWT.READ_ONLY), "scheme.new.choice"); //$NON-NLS-1$
			combo.setItems(choices.toArray(String[]::new));
			combo.setText(kind == Kind.TYPE ? Base.MARK.getLiteral() : ValueType.TAG.getLiteral());
		}
		labelText.addListener(SWT.Modify, event -> {
			if (following) {
				setting = true;
				idText.setText(idFor(labelText.getText(), neighbours));
				setting = false;
			}
			check();
		});
		idText.addListener(SWT.Modify, event -> {
			following &= setting;
			check();
		});
		return area;
	}

	private static Text text(Composite parent, String label, String widgetId) {
		new Label(parent, SWT.NONE).setText(label + ':');
		Text text = WidgetIds.set(new Text(parent, SWT.BORDER), widgetId);
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** @return an id that is free among neighbours: lower case letters and digits, words joined by an underscore */
	static String idFor(String text, List<? extends Labelled> neighbours) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT) //$NON-NLS-1$ //$NON-NLS-2$
				.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? "" : SchemeGestures.freeId(neighbours, plain); //$NON-NLS-1$
	}

	private void check() {
		String typed = idText.getText().strip();
		boolean taken = neighbours.stream().anyMatch(each -> typed.equals(each.getId()));
		boolean wrong = !typed.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]*"); //$NON-NLS-1$
		setErrorMessage(taken ? NLS.bind(Messages.Add_taken, typed) : !typed.isEmpty() && wrong ? Messages.Add_wrongId : null);
		getButton(OK).setEnabled(!taken && !wrong);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(OK).setText(Messages.Add_ok);
		getButton(OK).setEnabled(false);
	}

	@Override
	protected void okPressed() {
		label = labelText.getText();
		id = idText.getText().strip();
		choice = combo == null ? null : combo.getText();
		super.okPressed();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
