package org.saksi.ui.corpus.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.corpus.wizards.Folders;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.jobs.Jobs;

/** File › Open Corpus. */
public final class OpenCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(DialogParent.shell(), SWT.OPEN | SWT.SHEET);
		dialog.setMessage(Messages.Open_chooseFolder);
		dialog.setFilterPath(Folders.home().toString());
		String folder = dialog.open();
		if (folder != null) {
			Jobs.run(Messages.Open_job, monitor -> OpenCorpora.get().open(Path.of(folder), monitor), store -> {
				// the explorer hears of it
			});
		}
		return null;
	}
}
