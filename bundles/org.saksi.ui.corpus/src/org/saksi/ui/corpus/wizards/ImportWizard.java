package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.corpus.report.ReportDialog;
import org.saksi.ui.jobs.Jobs;

/** Imports files and folders into an open corpus, and tells what came of each. */
public final class ImportWizard extends Wizard {

	private final CorpusStore store;
	private final ImportPage page;

	/** @param inputs what is proposed, e.g. files that were dropped */
	public ImportWizard(CorpusStore store, String annotator, List<Path> inputs) {
		this.store = store;
		page = new ImportPage(annotator, inputs);
		setWindowTitle(Messages.Import_title);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ImportOptions options = new ImportOptions(page.annotator(), null, page.replace(), Map.of());
		List<Path> inputs = page.inputs();
		String format = page.format();
		Report report = new Report();
		Jobs.run(Messages.Import_job, monitor -> {
			ImportService.run(store, inputs, format, options, report, monitor);
			return report;
		}, ImportWizard::show);
		return true;
	}

	/** Shows what happened: a line for all, and each input that was refused or adjusted on request. */
	public static void show(Report report) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		String summary = NLS.bind(Messages.Import_done, new Object[] { report.count(Report.Kind.DONE),
				report.count(Report.Kind.SKIPPED), report.count(Report.Kind.REFUSED) });
		List<ReportDialog.Row> rows = new ArrayList<>();
		for (Report.Entry entry : report.entries()) {
			switch (entry.kind()) {
			case REFUSED, ADJUSTED -> rows.add(new ReportDialog.Row(entry.kind() == Report.Kind.REFUSED,
					ReportDialog.place(entry.path(), entry.line(), entry.article()), entry.message()));
			default -> {
				// counted above
			}
			}
		}
		if (rows.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Import_title, summary);
		} else {
			ReportDialog.open(shell, Messages.Import_title, summary, rows);
		}
	}
}
