package org.saksi.ui.scheme.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.scheme.SchemeFileDialogs;

/** Corpus › Replace Scheme by File: with a preview; what is in use and would go hinders it. */
public final class ReplaceSchemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = OpenCorpora.get().current();
		Shell shell = HandlerUtil.getActiveShell(event);
		String chosen = SchemeFileDialogs.of(shell, SWT.OPEN).open();
		if (chosen != null) {
			Jobs.run(SchemeFileDialogs.reading(), monitor -> SchemeFiles.load(Path.of(chosen)), other -> {
				if (!shell.isDisposed()) {
					SchemeFileDialogs.replace(shell, store, other);
				}
			});
		}
		return null;
	}
}
