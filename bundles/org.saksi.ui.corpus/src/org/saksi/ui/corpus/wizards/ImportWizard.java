package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.corrections.FoundCorrections;
import org.saksi.ui.corpus.report.ImportReport;
import org.saksi.ui.corpus.wizards.imports.ImportPages;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Imports files and folders into an open corpus, and tells what came of each. */
public final class ImportWizard extends Wizard {

	private final CorpusStore store;
	private final ImportPages pages;

	/** @param inputs what is proposed, e.g. files that were dropped */
	public ImportWizard(CorpusStore store, String annotator, List<Path> inputs) {
		this.store = store;
		pages = new ImportPages(store, annotator, inputs);
		setWindowTitle(Messages.Import_title);
	}

	/** Opens the wizard in a dialog and waits for its end. */
	public static void open(Shell parent, CorpusStore store, List<Path> inputs) {
		ImportWizard wizard = new ImportWizard(store, Preferences.annotator(store), inputs);
		new VerbWizardDialog(parent, wizard, Messages.Import_verb).open();
	}

	@Override
	public void addPages() {
		pages.pages().forEach(this::addPage);
	}

	private String annotator(ImportRequest request) {
		return request.options().annotator() == null ? Preferences.annotator(store) : request.options().annotator();
	}

	@Override
	public boolean performFinish() {
		ImportRequest request = pages.request();
		Report report = new Report();
		FoundCorrections found = new FoundCorrections(store, annotator(request));
		Jobs.run(Messages.Import_job, monitor -> {
			monitor.setTaskName(Messages.Import_cancelHint);
			new ImportService(FormatRegistry.get(), found).importInto(store, request, report, monitor);
			return report;
		}, done -> {
			found.show(done);
			ImportReport.open(store, done);
		});
		return true;
	}
}
