package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.jobs.Jobs;

/** Makes a corpus and opens it. */
public final class NewCorpusWizard extends Wizard {

	private final NewCorpusPage page = new NewCorpusPage();

	/** A wizard for one new corpus. */
	public NewCorpusWizard() {
		setWindowTitle(Messages.New_title);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		String name = page.corpusName();
		String language = page.language();
		String scheme = page.scheme();
		java.util.List<String> annotators = page.annotators();
		Jobs.run(Messages.New_job, monitor -> {
			NewCorpus spec = new NewCorpus(name, language, SchemeRegistry.get().load(scheme), annotators);
			CorpusStore.create(folder, spec, StoreOptions.defaults()).close();
			return OpenCorpora.get().open(folder, monitor);
		}, store -> {
			// the explorer hears of it
		});
		return true;
	}
}
