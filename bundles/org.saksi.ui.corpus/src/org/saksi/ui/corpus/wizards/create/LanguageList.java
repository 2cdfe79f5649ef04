package org.saksi.ui.corpus.wizards.create;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;

/** A field to search in, and below it the languages that match. */
final class LanguageList {

	private final List<Languages.Language> all = Languages.all(Locale.getDefault());
	private final Text search;
	private final Table table;
	private Languages.Language chosen = all.get(0);

	LanguageList(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(box);
		search = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Basics_languageSearch);
		WidgetIds.set(search, "new.languageSearch"); //$NON-NLS-1$
		WidgetIds.name(search, Messages.Basics_languageSearch);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		WidgetIds.set(table, "new.language"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.Basics_language.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).hint(240, table.getItemHeight() * 6).applyTo(table);
		search.addModifyListener(e -> fill());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
				table.setFocus();
				e.doit = false;
			}
		});
		table.addListener(SWT.Selection, e -> chosen = (Languages.Language) table.getItem(table.getSelectionIndex()).getData());
		fill();
	}

	/** What is chosen stays chosen while it matches; else the first match is. */
	private void fill() {
		table.setRedraw(false);
		table.removeAll();
		List<Languages.Language> matching = all.stream().filter(language -> language.matches(search.getText())).toList();
		for (Languages.Language language : matching) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(language.name() + "  (" + language.code() + ')'); //$NON-NLS-1$
			item.setData(language);
		}
		if (!matching.isEmpty()) {
			chosen = matching.contains(chosen) ? chosen : matching.get(0);
			table.select(matching.indexOf(chosen));
			table.showSelection();
		}
		table.setRedraw(true);
	}

	/** @return ISO 639-1 */
	String code() {
		return chosen.code();
	}

	/** @return whether what is typed matches no language */
	boolean isEmpty() {
		return table.getItemCount() == 0;
	}

	/** Calls a listener whenever what is typed changes. */
	void onChange(Runnable listener) {
		search.addModifyListener(e -> listener.run());
	}
}
