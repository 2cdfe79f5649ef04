package org.saksi.ui.scheme;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.scheme.change.SchemeReplacement;
import org.saksi.core.scheme.change.SchemeReplacement.Difference;
import org.saksi.core.scheme.change.SchemeReplacement.Kind;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.jobs.Jobs;

/** Scheme files: asking for one, and putting one in the place of the scheme. */
public final class SchemeFileDialogs {

	private static final int NAMED = 6;

	private SchemeFileDialogs() {
	}

	/** @return a dialog that asks for a scheme file; {@code style} as {@link FileDialog} takes it */
	public static FileDialog of(Shell shell, int style) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setFilterExtensions(new String[] { "*." + SchemeFiles.EXTENSION, "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Files_schemes, Messages.Files_all });
		return dialog;
	}

	/** @return what exporting is called */
	public static String exporting() {
		return Messages.Files_exporting;
	}

	/** @return what reading is called */
	public static String reading() {
		return Messages.Files_reading;
	}

	/**
	 * Shows what would change and puts the other scheme in the place of the corpus' own, if that is wanted.
	 *
	 * @param usage of the corpus' own scheme
	 */
	public static void replace(Shell shell, CorpusStore store, Scheme other, SchemeUsage usage) {
		try {
			SchemeModel model = new SchemeModel(store, shell.getDisplay(), problem -> {
				// the dialog shows its own problems
			});
			try {
				List<Difference> differences = SchemeReplacement.differences(model.scheme(), other);
				MigrationDialog.replace(shell, model, NLS.bind(Messages.Replace_title, SchemeTree.text(other)), describe(differences), other, usage).open();
			} finally {
				model.dispose();
			}
		} catch (CorpusException e) {
			Jobs.show(Messages.Files_reading, e);
		}
	}

	private static String describe(List<Difference> differences) {
		if (differences.isEmpty()) {
			return Messages.Replace_same;
		}
		return NLS.bind(Messages.Replace_differences, new Object[] { named(differences, Kind.ADDED), named(differences, Kind.REMOVED),
				named(differences, Kind.CHANGED) });
	}

	private static String named(List<Difference> differences, Kind kind) {
		List<SchemePath> all = differences.stream().filter(each -> each.kind() == kind).map(Difference::path).toList();
		List<String> paths = all.stream().filter(path -> path.parent() == null || !all.contains(path.parent())).map(SchemePath::toString).toList();
		return paths.isEmpty() ? "–" : paths.size() + " (" + String.join(", ", paths.subList(0, Math.min(NAMED, paths.size()))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ (paths.size() > NAMED ? ", …)" : ")"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
