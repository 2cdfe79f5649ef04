package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.export.ExportPages;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.jobs.Jobs;

/** Exports an open corpus to a file or folder. */
public final class ExportWizard extends Wizard {

	private final CorpusStore store;
	private final ExportPages pages;

	/**
	 * A wizard for one export; the file is proposed beside the corpus.
	 *
	 * @param selection ids of the articles that are selected; may be empty
	 */
	public ExportWizard(CorpusStore store, Set<String> selection) {
		this.store = store;
		pages = new ExportPages(store, selection);
		setWindowTitle(Messages.Export_title);
	}

	/** @return what finishing does, localized */
	public static String verb() {
		return Messages.Export_verb;
	}

	@Override
	public void addPages() {
		pages.pages().forEach(this::addPage);
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		pages.opened();
	}

	@Override
	public boolean performFinish() {
		String format = pages.format();
		ExportRequest request = pages.request();
		Path out = pages.out();
		pages.remember();
		Jobs.run(Messages.Export_job, monitor -> {
			ExportService.run(store, format, request, out, new Report(), monitor);
			return out;
		}, written -> MessageDialog.openInformation(DialogParent.shell(),
				Messages.Export_title, NLS.bind(Messages.Export_written, written)));
		return true;
	}
}
