package org.saksi.ui.corpus.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.saksi.ui.ids.WidgetIds;

/** A dialog for a wizard, whose last button says what it does. */
public final class VerbWizardDialog extends WizardDialog {

	private final String verb;

	/** @param verb what finishing does, localized */
	public VerbWizardDialog(Shell parent, IWizard wizard, String verb) {
		super(parent, wizard);
		this.verb = verb;
		setPageSize(940, 560);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		label(IDialogConstants.BACK_ID, "wizard.back", Messages.Wizard_back); //$NON-NLS-1$
		label(IDialogConstants.NEXT_ID, "wizard.next", Messages.Wizard_next); //$NON-NLS-1$
		label(IDialogConstants.FINISH_ID, "wizard.finish", verb); //$NON-NLS-1$
		label(IDialogConstants.CANCEL_ID, "wizard.cancel", Messages.Wizard_cancel); //$NON-NLS-1$
	}

	private void label(int id, String name, String text) {
		Button button = getButton(id);
		if (button != null) {
			button.setText(text);
			WidgetIds.set(button, name);
			setButtonLayoutData(button);
		}
	}
}
