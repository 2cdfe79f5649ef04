package org.saksi.ui.corpus.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.corpus.wizards.ExportWizard;
import org.saksi.ui.corpus.wizards.ImportWizard;
import org.saksi.ui.corpus.wizards.NewCorpusWizard;
import org.saksi.ui.corpus.wizards.VerbWizardDialog;
import org.saksi.ui.prefs.Preferences;

/** The handlers that open a wizard: new corpus, import, export. */
public final class WizardHandler {

	private WizardHandler() {
	}

	private static Object open(ExecutionEvent event, IWizard wizard, String verb) {
		new VerbWizardDialog(HandlerUtil.getActiveShell(event), wizard, verb).open();
		return null;
	}

	/** File › New Corpus. */
	public static final class New extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			return open(event, new NewCorpusWizard(), Messages.New_verb);
		}
	}

	/** File › Import. */
	public static final class Import extends CorpusHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			CorpusStore store = OpenCorpora.get().current();
			return open(event, new ImportWizard(store, Preferences.annotator(store), List.of()), Messages.Import_verb);
		}
	}

	/** File › Export; unsaved marks would be missing, so they are saved first. */
	public static final class Export extends CorpusHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
				return null;
			}
			return open(event, new ExportWizard(OpenCorpora.get().current()), Messages.Export_verb);
		}
	}
}
