package org.saksi.ui.corpus.corrections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corrections.CorrectionImporter;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;

/** Gathers the corrections that an import meets, and shows them when it is done. */
public final class FoundCorrections implements ImportService.Corrector {

	private final CorpusStore store;
	private final String annotator;
	private final List<CorrectionList> lists = Collections.synchronizedList(new ArrayList<>());

	/** @param annotator who corrects */
	public FoundCorrections(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	@Override
	public void correct(CorrectionImporter importer, ImportSource source, ImportOptions options, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		CorpusView[] view = new CorpusView[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> view[0] = store.snapshot()); // models belong to the UI thread
		lists.add(importer.corrections(source, view[0], annotator, monitor));
	}

	/** Shows one list after the other; the report is told what came of each. */
	public void show(Report report) {
		for (CorrectionList list : List.copyOf(lists)) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			Shell shell = window == null ? null : window.getShell();
			list.notes().forEach(note -> report.add(Report.Kind.NOTED, list.file(), 0, null, note));
			if (!OpenCorpora.get().all().contains(store) || new CorrectionsDialog(shell, store, annotator, list, report).open() != Window.OK) {
				report.add(Report.Kind.SKIPPED, list.file(), 0, null, Messages.Corrections_unmade);
			}
		}
	}
}
