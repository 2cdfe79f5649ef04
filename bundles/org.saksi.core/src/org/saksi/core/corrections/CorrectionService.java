package org.saksi.core.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.Report.Kind;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.CorpusStore;

/**
 * Makes the corrections in a file without asking: those that nothing speaks against, and with
 * {@link ImportOptions#replace} those in conflict too. All of a file are one step of undo; what was not made is refused in the
 * report with its row.
 */
public final class CorrectionService {

	private CorrectionService() {
	}

	/**
	 * Reads a file and makes its corrections.
	 *
	 * @param options say who corrects, and whether the file wins conflicts
	 * @throws CorpusException if nothing of the file can be used, or the corpus cannot be written; then nothing is changed
	 */
	public static void run(CorpusStore store, CorrectionImporter importer, ImportSource source, ImportOptions options, Report report,
			IProgressMonitor monitor) throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		CorrectionList list = importer.corrections(source, store, options.annotator(), progress.split(70));
		list.notes().forEach(note -> report.add(Kind.NOTED, source.path(), 0, null, note));
		List<Correction> accepted = list.corrections().stream()
				.filter(each -> each.state() == State.CHANGE || options.replace() && each.state() == State.CONFLICT).toList();
		List<Correction> left = List.of();
		if (!accepted.isEmpty()) {
			try (CorpusSession session = store.corpusSession()) {
				left = new CorrectionGesture(store, options.annotator(), Runnable::run).run(session,
						Messages.bind(Messages.CorrectionService_label, source.name()), accepted, progress.split(30));
			}
		}
		for (Correction each : list.corrections()) {
			if (each.state() == State.REFUSED) {
				tell(report, source.path(), Kind.REFUSED, each, each.described());
			} else if (each.state() == State.CONFLICT && !options.replace()) {
				tell(report, source.path(), Kind.REFUSED, each, Messages.bind(Messages.CorrectionService_conflicts, each.described()));
			}
		}
		made(report, source.path(), accepted, left);
		if (list.corrections().isEmpty()) {
			report.add(Kind.SKIPPED, source.path(), 0, null, Messages.CorrectionService_none);
		}
	}

	/**
	 * Says what came of the corrections that were to be made: a line for each, and how many were made.
	 *
	 * @param accepted what was to be made
	 * @param left     what of it could not be made
	 */
	public static void made(Report report, Path file, List<Correction> accepted, List<Correction> left) {
		left.forEach(each -> tell(report, file, Kind.REFUSED, each, each.described()));
		Set<String> leftOver = new HashSet<>();
		left.forEach(each -> leftOver.add(place(each)));
		accepted.stream().filter(each -> !leftOver.contains(place(each)))
				.forEach(each -> report.add(Kind.DONE, file, each.row(), each.edit().article(), each.described()));
		int done = accepted.size() - left.size();
		if (done > 0) {
			report.add(Kind.NOTED, file, 0, null, Messages.bind(Messages.CorrectionService_done, done));
		}
	}

	private static String place(Correction correction) {
		return correction.sheet() + '\n' + correction.row() + '\n' + correction.id() + '\n' + correction.part();
	}

	/**
	 * Says what came of a correction.
	 *
	 * @param message names it, as {@link Correction#described} does
	 */
	public static void tell(Report report, Path file, Kind kind, Correction correction, String message) {
		report.add(kind, file, correction.row(), correction.edit() == null ? null : correction.edit().article(), message);
	}
}
