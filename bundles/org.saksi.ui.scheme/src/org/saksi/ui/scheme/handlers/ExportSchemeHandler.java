package org.saksi.ui.scheme.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.scheme.SchemeFileDialogs;

/** Corpus › Export Scheme File. */
public final class ExportSchemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Scheme scheme = EcoreUtil.copy(OpenCorpora.get().current().scheme());
		FileDialog dialog = SchemeFileDialogs.of(DialogParent.shell(), SWT.SAVE);
		dialog.setFileName(scheme.getId() + '.' + SchemeFiles.EXTENSION);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Jobs.run(SchemeFileDialogs.exporting(), monitor -> {
				SchemeFiles.save(scheme, Path.of(chosen));
				return chosen;
			}, path -> {
				// the file is there
			});
		}
		return null;
	}
}
