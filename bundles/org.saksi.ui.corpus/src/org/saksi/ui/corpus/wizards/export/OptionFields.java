package org.saksi.ui.corpus.wizards.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.Format;
import org.saksi.ui.corpus.wizards.Fields;

/** A field for each option that a format declares. */
final class OptionFields extends Composite {

	private final Runnable changed;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
	private final Map<String, Consumer<String>> setters = new LinkedHashMap<>();
	private Format format;

	OptionFields(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
	}

	/** Makes the fields of a format, with their defaults. */
	void show(Format shown) {
		format = shown;
		for (Control child : getChildren()) {
			child.dispose();
		}
		values.clear();
		setters.clear();
		Fields fields = new Fields(this, 0);
		shown.options().forEach(option -> add(fields, option));
	}

	private void add(Fields fields, Format.Option option) {
		String id = "export.option." + option.id(); //$NON-NLS-1$
		if (option.type() == Format.OptionType.BOOLEAN) {
			Button check = fields.check(id, option.name());
			check.setToolTipText(option.description());
			check.addListener(SWT.Selection, e -> changed.run());
			values.put(option.id(), () -> Boolean.toString(check.getSelection()));
			setters.put(option.id(), value -> check.setSelection(Boolean.parseBoolean(value)));
		} else if (option.type() == Format.OptionType.CHOICES) {
			GridDataFactory.swtDefaults().span(3, 1).applyTo(fields.label(option.name() + ':'));
			ChoiceList list = new ChoiceList(this, id, option, changed);
			values.put(option.id(), list::value);
			setters.put(option.id(), list::choose);
		} else {
			Text text = option.type() == Format.OptionType.FILE ? fields.path(id, option.name() + ':', "", () -> browse(option.id())) //$NON-NLS-1$
					: fields.text(id, option.name() + ':', ""); //$NON-NLS-1$
			text.setToolTipText(option.description());
			values.put(option.id(), () -> text.getText().strip());
			setters.put(option.id(), text::setText);
			text.setText(option.defaultValue());
			text.addModifyListener(e -> changed.run());
		}
		setters.get(option.id()).accept(option.defaultValue());
	}

	private void browse(String option) {
		String chosen = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET).open();
		if (chosen != null) {
			setters.get(option).accept(chosen);
		}
	}

	/** @return the values that are not the defaults, by option */
	Map<String, String> values() {
		Map<String, String> given = new LinkedHashMap<>();
		for (Format.Option option : format.options()) {
			String value = values.get(option.id()).get();
			if (!value.isEmpty() && !value.equals(option.defaultValue())) {
				given.put(option.id(), value);
			}
		}
		return given;
	}

	/** Shows values; unknown options are left out. */
	void choose(Map<String, String> chosen) {
		chosen.forEach((id, value) -> {
			if (setters.containsKey(id)) {
				setters.get(id).accept(value);
			}
		});
	}

	/** @return name of an option whose value cannot be right, or {@code null} */
	String wrong() {
		return format.options().stream().filter(option -> option.type() == Format.OptionType.INTEGER)
				.filter(option -> !values.get(option.id()).get().matches("[0-9]{0,9}")).map(Format.Option::name).findFirst() //$NON-NLS-1$
				.orElse(null);
	}
}
