package org.saksi.ui.corpus.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.corpus.report.ImportReport;
import org.saksi.ui.corpus.wizards.Folders;
import org.saksi.ui.jobs.Jobs;

/** File › Open Sample Corpus: makes it from the articles that ship with the product, unless it is there already. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Report report = new Report();
		Jobs.run(Messages.Sample_job, monitor -> open(report, monitor), store -> {
			if (report.count(Report.Kind.REFUSED) > 0) {
				ImportReport.open(store, report);
			}
		});
		return null;
	}

	private static CorpusStore open(Report report, IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Path folder = Folders.home().resolve("sample"); //$NON-NLS-1$
		if (!Files.exists(folder)) {
			Path samples = samples();
			if (!Files.isDirectory(samples)) {
				throw new CorpusException(NLS.bind(Messages.Sample_missing, samples));
			}
			NewCorpus spec = new NewCorpus("Saksi", "id", SchemeRegistry.get().load("claims"), List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			try (CorpusStore store = CorpusStore.create(folder, spec, StoreOptions.defaults())) {
				ImportService.run(store, List.of(samples), null, ImportOptions.DEFAULT, report, progress.split(2));
			}
		}
		return OpenCorpora.get().open(folder, progress.split(1));
	}

	private static Path samples() throws Exception {
		return Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("samples"); //$NON-NLS-1$
	}
}
