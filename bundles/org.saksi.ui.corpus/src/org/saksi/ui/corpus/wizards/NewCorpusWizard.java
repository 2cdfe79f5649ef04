package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.wizards.create.BasicsPage;
import org.saksi.ui.corpus.wizards.create.PeoplePage;
import org.saksi.ui.corpus.wizards.create.SchemePage;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Makes a corpus and opens it, then imports articles if that was asked for. */
public final class NewCorpusWizard extends Wizard {

	private final BasicsPage basics = new BasicsPage();
	private final SchemePage scheme = new SchemePage();
	private final PeoplePage people = new PeoplePage();

	/** A wizard for one new corpus. */
	public NewCorpusWizard() {
		setWindowTitle(Messages.New_title);
	}

	/** @return what finishing does, localized */
	public static String verb() {
		return Messages.New_verb;
	}

	@Override
	public void addPages() {
		addPage(basics);
		addPage(scheme);
		addPage(people);
	}

	@Override
	public boolean performFinish() {
		Path folder = basics.folder();
		NewCorpus spec = new NewCorpus(basics.corpusName(), basics.language(), scheme.scheme(), people.annotators(),
				people.names(), people.description(), people.licence());
		boolean importNext = people.importsNext();
		Jobs.run(Messages.New_job, monitor -> {
			CorpusStore.create(folder, spec, StoreOptions.defaults()).close();
			return OpenCorpora.get().open(folder, monitor);
		}, store -> opened(store, spec.annotators(), importNext));
		return true;
	}

	private static void opened(CorpusStore store, List<String> annotators, boolean importNext) {
		if (!annotators.isEmpty() && !annotators.contains(Preferences.annotator(store))) {
			Preferences.setAnnotator(store, annotators.get(0));
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (importNext && window != null) {
			new VerbWizardDialog(window.getShell(), new ImportWizard(store, Preferences.annotator(store), List.of()), Messages.Import_verb).open();
		}
	}
}
