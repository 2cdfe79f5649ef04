package org.saksi.ui.corpus.team;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.team.TeamDraft;
import org.saksi.ui.ids.WidgetIds;

/** Name, description, language, licence. */
final class GeneralPage implements SettingsDialog.Page {

	private static final int DESCRIPTION_LINES = 5;

	private final TeamDraft draft;
	private final boolean editable;
	private final Runnable check;

	GeneralPage(TeamDraft draft, boolean editable, Runnable check) {
		this.draft = draft;
		this.editable = editable;
		this.check = check;
	}

	@Override
	public Control create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(page);
		text(page, "settings.name", Messages.Settings_name, draft.name(), SWT.SINGLE, draft::setName); //$NON-NLS-1$
		Text description = text(page, "settings.description", Messages.Settings_description, draft.description(), //$NON-NLS-1$
				SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, draft::setDescription);
		description.addTraverseListener(e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
		text(page, "settings.language", Messages.Settings_language, draft.language(), SWT.SINGLE, draft::setLanguage) //$NON-NLS-1$
				.setMessage("id"); //$NON-NLS-1$
		text(page, "settings.licence", Messages.Settings_licence, draft.licence(), SWT.SINGLE, draft::setLicence) //$NON-NLS-1$
				.setMessage("CC BY 4.0"); //$NON-NLS-1$
		return page;
	}

	private Text text(Composite page, String id, String label, String value, int style, Consumer<String> set) {
		Label caption = new Label(page, SWT.NONE);
		caption.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(caption);
		Text text = new Text(page, SWT.BORDER | style);
		text.setText(value);
		text.setEditable(editable);
		text.addModifyListener(e -> {
			set.accept(text.getText());
			check.run();
		});
		GridDataFactory grid = GridDataFactory.fillDefaults().grab(true, false);
		if ((style & SWT.MULTI) != 0) {
			grid.hint(SWT.DEFAULT, DESCRIPTION_LINES * text.getLineHeight());
		}
		grid.applyTo(text);
		return WidgetIds.set(text, id);
	}
}
