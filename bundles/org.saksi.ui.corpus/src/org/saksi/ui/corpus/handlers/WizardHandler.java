package org.saksi.ui.corpus.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.wizards.ExportWizard;
import org.saksi.ui.corpus.wizards.ImportWizard;
import org.saksi.ui.corpus.wizards.NewCorpusWizard;
import org.saksi.ui.prefs.Preferences;

/** Opens a wizard: new corpus, import or export. */
public abstract class WizardHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (needsSavedEditors() && !PlatformUI.getWorkbench().saveAllEditors(true)) {
			return null;
		}
		WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), wizard());
		dialog.setPageSize(560, 320);
		dialog.open();
		return null;
	}

	/** @return the wizard to open */
	protected abstract IWizard wizard();

	/** @return whether unsaved marks would be missing from what the wizard does: then the user is asked to save first */
	protected boolean needsSavedEditors() {
		return false;
	}

	/** File › New Corpus. */
	public static final class New extends WizardHandler {
		@Override
		protected IWizard wizard() {
			return new NewCorpusWizard();
		}
	}

	/** File › Import. */
	public static final class Import extends WizardHandler {
		@Override
		protected IWizard wizard() {
			CorpusStore store = OpenCorpora.get().current();
			return new ImportWizard(store, Preferences.annotator(store), List.of());
		}

		@Override
		public boolean isEnabled() {
			return OpenCorpora.get().current() != null;
		}
	}

	/** File › Export. */
	public static final class Export extends WizardHandler {
		@Override
		protected IWizard wizard() {
			return new ExportWizard(OpenCorpora.get().current());
		}

		@Override
		protected boolean needsSavedEditors() {
			return true;
		}

		@Override
		public boolean isEnabled() {
			return OpenCorpora.get().current() != null;
		}
	}
}
