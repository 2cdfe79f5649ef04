package org.saksi.ui.corpus.wizards.imports;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.ui.ids.WidgetIds;

/** A row of three cells: a label, a format, an encoding; the first item of each leaves it open. */
final class FormatChoice {

	private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "UTF-16LE", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"UTF-16BE", "windows-1251", "windows-1256", "GB18030", "Shift_JIS"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final List<Format> formats = FormatRegistry.get().importers().stream().sorted(Comparator.comparing(Format::name, Collator.getInstance())).toList();
	private final Combo format;
	private final Combo charset;

	/**
	 * Adds the row.
	 *
	 * @param open words for what is not chosen: format, encoding
	 */
	FormatChoice(Composite parent, String id, String label, String[] open, Runnable changed) {
		Label caption = new Label(parent, SWT.NONE);
		caption.setText(label);
		List<String> names = new ArrayList<>(List.of(open[0]));
		formats.forEach(each -> names.add(each.name()));
		format = combo(parent, id + ".format", names, changed); //$NON-NLS-1$
		WidgetIds.name(format, label + ' ' + Messages.Inputs_format);
		List<String> charsets = new ArrayList<>(List.of(open[1]));
		charsets.addAll(CHARSETS);
		charset = combo(parent, id + ".charset", charsets, changed); //$NON-NLS-1$
		WidgetIds.name(charset, label + ' ' + Messages.Inputs_encoding);
	}

	private static Combo combo(Composite parent, String id, List<String> items, Runnable changed) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		WidgetIds.set(combo, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, e -> changed.run());
		return combo;
	}

	/** @return id of an importer, or {@code null} */
	String format() {
		return format.getSelectionIndex() <= 0 ? null : formats.get(format.getSelectionIndex() - 1).id();
	}

	/** @return IANA name, or {@code null} */
	String charset() {
		return charset.getSelectionIndex() <= 0 ? null : CHARSETS.get(charset.getSelectionIndex() - 1);
	}

	/** Shows a choice; {@code null} for what is open. */
	void show(String id, String encoding) {
		format.select(id == null ? 0 : 1 + formats.stream().map(Format::id).toList().indexOf(id));
		charset.select(encoding == null ? 0 : 1 + CHARSETS.indexOf(encoding));
	}

	void setEnabled(boolean enabled) {
		format.setEnabled(enabled);
		charset.setEnabled(enabled);
	}
}
