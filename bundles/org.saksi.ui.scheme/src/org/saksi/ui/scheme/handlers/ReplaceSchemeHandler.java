package org.saksi.ui.scheme.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.scheme.SchemeFileDialogs;

/** Corpus › Replace Scheme by File: with a preview; what is in use and would go must be decided on. */
public final class ReplaceSchemeHandler extends AbstractHandler {

	private record Read(Scheme other, SchemeUsage usage) {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = OpenCorpora.get().current();
		Shell shell = DialogParent.shell();
		String chosen = SchemeFileDialogs.of(shell, SWT.OPEN).open();
		if (chosen != null) {
			Scheme own = EcoreUtil.copy(store.scheme());
			Jobs.run(SchemeFileDialogs.reading(), monitor -> {
				Scheme other = SchemeFiles.load(Path.of(chosen));
				return new Read(other, SchemeUsage.count(store, own, monitor));
			}, read -> {
				if (!shell.isDisposed()) {
					SchemeFileDialogs.replace(shell, store, read.other(), read.usage());
				}
			});
		}
		return null;
	}
}
