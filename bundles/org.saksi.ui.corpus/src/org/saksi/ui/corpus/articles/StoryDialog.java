package org.saksi.ui.corpus.articles;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Corpus;
import org.saksi.ui.ids.WidgetIds;

/** Asks for a story: one that is there, or a new one. */
final class StoryDialog extends Dialog {

	private final List<String> stories;
	private final int articles;
	private Combo combo;
	private String chosen;

	private StoryDialog(Shell parent, List<String> stories, int articles) {
		super(parent);
		this.stories = stories;
		this.articles = articles;
		setShellStyle(getShellStyle() | SWT.SHEET);
	}

	/** @return the id of the story, or {@code null} if the dialog was cancelled */
	static String open(Shell parent, Corpus corpus, int articles) {
		List<String> ids = corpus.getStories().stream().map(Identified::getId).sorted().toList();
		StoryDialog dialog = new StoryDialog(parent, ids, articles);
		return dialog.open() == OK ? dialog.chosen : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Story_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(articles == 1 ? Messages.Story_questionOne : NLS.bind(Messages.Story_question, articles));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(label);
		combo = new Combo(area, SWT.DROP_DOWN);
		combo.setItems(stories.toArray(String[]::new));
		WidgetIds.set(WidgetIds.name(combo, Messages.Story_name), "story.name"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addModifyListener(event -> update());
		return area;
	}

	private void update() {
		chosen = combo.getText().strip();
		Button apply = getButton(IDialogConstants.OK_ID);
		if (apply != null) {
			apply.setEnabled(!chosen.isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Story_verb, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
		update();
	}
}
