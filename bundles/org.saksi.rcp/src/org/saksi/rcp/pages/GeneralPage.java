package org.saksi.rcp.pages;

import java.io.IOException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Language;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.style.Themes;

/** Preferences \u203A General: who marks, the language, the theme, what comes back at the start. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private Text annotator;
	private Combo language;
	private Combo theme;
	private Button restore;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.General_description);
	}

	@Override
	protected Control createContents(Composite parent) {
		Form form = new Form(parent);
		annotator = form.text("general.annotator", Messages.General_annotator, SWT.BORDER); //$NON-NLS-1$
		annotator.setText(Preferences.annotator(null));
		annotator.addModifyListener(event -> {
			boolean named = !annotator.getText().isBlank();
			setErrorMessage(named ? null : Messages.General_noAnnotator);
			setValid(named);
		});
		language = form.combo("general.language", Messages.General_language, Messages.General_languageSystem, "English", //$NON-NLS-1$ //$NON-NLS-2$
				"Bahasa Indonesia"); //$NON-NLS-1$
		language.select(Language.chosen().ordinal());
		theme = form.combo("general.theme", Messages.General_theme, Messages.General_light, Messages.General_dark, //$NON-NLS-1$
				Messages.General_system);
		theme.select(Themes.mode().ordinal());
		restore = form.check("general.restore", Messages.General_restore); //$NON-NLS-1$
		restore.setSelection(Preferences.restoresSession());
		form.note(Messages.General_note);
		return form.page();
	}

	@Override
	protected void performDefaults() {
		annotator.setText(System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
		language.select(Language.SYSTEM.ordinal());
		theme.select(Themes.Mode.LIGHT.ordinal());
		restore.setSelection(true);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Preferences.setAnnotator(annotator.getText().strip());
		Preferences.setRestoresSession(restore.getSelection());
		Themes.Mode mode = Themes.Mode.values()[theme.getSelectionIndex()];
		if (mode != Themes.mode()) {
			Themes.setMode(mode);
		}
		Language wanted = Language.values()[language.getSelectionIndex()];
		if (wanted != Language.chosen()) {
			try {
				wanted.choose();
				offerRestart();
			} catch (IOException e) {
				Jobs.show(Messages.General_languageFailed, e);
			}
		}
		return true;
	}

	/** After the preferences have closed: a restart closes their window, too. */
	private static void offerRestart() {
		Jobs.ui(() -> {
			int answer = MessageDialog.open(MessageDialog.QUESTION, DialogParent.shell(),
					Messages.General_restartTitle, Messages.General_restart, SWT.NONE, Messages.General_restartNow,
					Messages.General_restartLater);
			if (answer == IDialogConstants.OK_ID) {
				Jobs.ui(() -> PlatformUI.getWorkbench().restart());
			}
		});
	}
}
