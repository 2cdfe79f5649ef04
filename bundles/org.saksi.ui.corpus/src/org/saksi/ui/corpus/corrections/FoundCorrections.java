package org.saksi.ui.corpus.corrections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
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

	/** @return whether there was no file of corrections */
	public boolean isEmpty() {
		return lists.isEmpty();
	}

	/** Shows one list after the other. */
	public void show() {
		for (CorrectionList list : List.copyOf(lists)) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			Shell shell = window == null ? null : window.getShell();
			if (OpenCorpora.get().all().contains(store)) {
				new CorrectionsDialog(shell, store, annotator, list).open();
			}
		}
	}
}
