package org.saksi.ui.corpus.team;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.team.TeamDraft;
import org.saksi.ui.ids.WidgetIds;

/** How the team works: blind or not, where the guidelines are. */
final class RulesPage implements SettingsDialog.Page {

	private final TeamDraft draft;
	private final boolean editable;

	RulesPage(TeamDraft draft, boolean editable) {
		this.draft = draft;
		this.editable = editable;
	}

	@Override
	public Control create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(page);
		check(page, "settings.blind", Messages.Settings_blind, Messages.Settings_blindNote, draft.isBlind(), draft::setBlind); //$NON-NLS-1$
		check(page, "settings.timer", Messages.Settings_timer, Messages.Settings_timerNote, draft.isTimed(), draft::setTimed); //$NON-NLS-1$
		Label caption = new Label(page, SWT.NONE);
		caption.setText(Messages.Settings_guidelines);
		Text guidelines = new Text(page, SWT.BORDER);
		guidelines.setText(draft.guidelines());
		guidelines.setEditable(editable);
		guidelines.setMessage(Messages.Settings_guidelinesHint);
		guidelines.addModifyListener(e -> draft.setGuidelines(guidelines.getText()));
		WidgetIds.set(guidelines, "settings.guidelines"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(guidelines);
		return page;
	}

	private void check(Composite page, String id, String text, String note, boolean value, Consumer<Boolean> set) {
		Button check = new Button(page, SWT.CHECK);
		check.setText(text);
		check.setSelection(value);
		check.setEnabled(editable);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set.accept(check.getSelection())));
		WidgetIds.set(check, id);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		Label more = new Label(page, SWT.WRAP);
		more.setText(note);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(22, 0).hint(400, SWT.DEFAULT).applyTo(more);
	}
}
