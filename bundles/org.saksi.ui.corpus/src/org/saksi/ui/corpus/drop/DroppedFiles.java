package org.saksi.ui.corpus.drop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.files.Layout;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.wizards.ImportWizard;
import org.saksi.ui.jobs.Jobs;

/** What was dropped: corpora, and things to import. */
final class DroppedFiles {

	private DroppedFiles() {
	}

	/** @return whether a path is a corpus: its folder, or the record in it */
	static boolean isCorpus(Path path) {
		return Files.isRegularFile(path.resolve(Layout.CORPUS))
				|| path.endsWith(Layout.CORPUS) && Files.isRegularFile(path);
	}

	/** Opens the corpora among the paths; then opens the import wizard with the rest, for the corpus that is shown. */
	static void take(Shell shell, List<Path> paths) {
		List<Path> corpora = paths.stream().filter(DroppedFiles::isCorpus).toList();
		List<Path> inputs = paths.stream().filter(path -> !isCorpus(path)).toList();
		if (corpora.isEmpty()) {
			importInto(shell, OpenCorpora.get().current(), inputs);
			return;
		}
		Jobs.run(Messages.Drop_opening, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, corpora.size());
			CorpusStore store = null;
			for (Path corpus : corpora) {
				store = OpenCorpora.get().open(corpus, progress.split(1));
			}
			return store;
		}, store -> importInto(shell, store, inputs));
	}

	private static void importInto(Shell shell, CorpusStore store, List<Path> inputs) {
		if (inputs.isEmpty() || shell.isDisposed()) {
			return;
		}
		if (store == null) {
			MessageDialog.openInformation(shell, Messages.Drop_title, Messages.Drop_noCorpus);
		} else {
			ImportWizard.open(shell, store, inputs);
		}
	}
}
