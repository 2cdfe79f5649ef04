package org.saksi.ui.corpus.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.saksi.ui.corpus.Messages;

/** A dialog for a wizard of one page, whose button says what it does. */
public final class VerbWizardDialog extends WizardDialog {

	private final String verb;

	/** @param verb what finishing does, localized */
	public VerbWizardDialog(Shell parent, IWizard wizard, String verb) {
		super(parent, wizard);
		this.verb = verb;
		setPageSize(560, 320);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		for (Control control : parent.getChildren()) {
			if (control instanceof Button button) {
				if (Integer.valueOf(IDialogConstants.FINISH_ID).equals(button.getData())) {
					button.setText(verb);
					setButtonLayoutData(button);
				} else if (Integer.valueOf(IDialogConstants.CANCEL_ID).equals(button.getData())) {
					button.setText(Messages.Cancel);
					setButtonLayoutData(button);
				}
			}
		}
	}
}
