package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.jobs.Jobs;

/** Exports an open corpus to a file. */
public final class ExportWizard extends Wizard {

	private final CorpusStore store;
	private final ExportPage page;

	/** A wizard for one export; the file is proposed beside the corpus. */
	public ExportWizard(CorpusStore store) {
		this.store = store;
		Path beside = store.root().toAbsolutePath().getParent();
		page = new ExportPage(beside == null ? store.root() : beside, store.root().getFileName().toString());
		setWindowTitle(Messages.Export_title);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String format = page.format();
		ExportRequest request = page.request();
		Path out = page.file();
		Jobs.run(Messages.Export_job, monitor -> {
			ExportService.run(store, format, request, out, new Report(), monitor);
			return out;
		}, written -> MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				Messages.Export_title, NLS.bind(Messages.Export_written, written)));
		return true;
	}
}
