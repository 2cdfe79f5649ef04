package org.saksi.ui.corpus.wizards.mapping;

import java.nio.file.Path;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for mapping files. */
final class MappingDialogs {

	private static final String[] EXTENSIONS = { "*.json", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

	private MappingDialogs() {
	}

	/** @return a file that is there, or {@code null} */
	static Path open(Shell shell) {
		FileDialog dialog = dialog(shell, SWT.OPEN, Messages.Mapping_open);
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	/** @return a file to write, or {@code null}; the dialog has asked before one that is there is written over */
	static Path save(Shell shell, String format) {
		FileDialog dialog = dialog(shell, SWT.SAVE, Messages.Mapping_save);
		dialog.setOverwrite(true);
		dialog.setFileName(format + "-mapping.json"); //$NON-NLS-1$
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	private static FileDialog dialog(Shell shell, int style, String title) {
		FileDialog dialog = new FileDialog(shell, style | SWT.SHEET);
		dialog.setText(LegacyActionTools.removeMnemonics(title).replace("\u2026", "")); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterExtensions(EXTENSIONS);
		return dialog;
	}
}
