package org.saksi.core.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.Damage;
import org.saksi.core.text.TextVersions;

/**
 * Exports a corpus: chooses the part that is asked for, checks it with the rules, lets the exporter write it into a folder
 * beside the target and moves the result into place when it is complete and on disk.
 */
public final class ExportService {

	private final FormatRegistry formats;
	private final RuleChecker rules;

	/** An export service of its own. */
	public ExportService(FormatRegistry formats, RuleChecker rules) {
		this.formats = formats;
		this.rules = rules;
	}

	/** {@link #export} with the formats and rules of the platform. */
	public static void run(CorpusView corpus, String format, ExportRequest request, Path out, Report report,
			IProgressMonitor monitor) throws CorpusException {
		new ExportService(FormatRegistry.get(), new RuleChecker(RuleRegistry.get())).export(corpus, format, request, out,
				report, monitor);
	}

	/**
	 * Exports.
	 *
	 * @param format id of an exporter
	 * @param out    the file or folder to write. A file is replaced in one step; a folder only if an export made it. An
	 *               exporter may write more files beside its file: they are moved to the folder of {@code out} too. What a format
	 *               writes as a folder becomes one file if the name ends in {@code .zip}.
	 * @param report receives every error of the corpus, and what was adjusted
	 * @return number of errors in what was exported by force
	 * @throws CorpusErrorsException      if nothing was exported since there are errors in the corpus, and no force
	 * @throws CorpusException            if nothing was exported for another reason: no such format, a disk that is full; what
	 *                                    was at {@code out} is as it was
	 * @throws OperationCanceledException if the monitor was cancelled; likewise
	 */
	public int export(CorpusView corpus, String format, ExportRequest request, Path out, Report report,
			IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Format chosen = formats.exporter(format);
		if (chosen == null) {
			throw new CorpusException(
					NLS.bind(Messages.ExportService_noFormat, format, String.join(", ", formats.exporterIds())));
		}
		Exporter exporter = chosen.exporter();
		if (exporter == null) {
			throw new CorpusException(NLS.bind(Messages.ExportService_brokenFormat, format));
		}
		Target target = Target.of(out, chosen.isFolder());
		target.check();
		if (corpus instanceof CorpusStore store) {
			for (Damage damage : store.damage()) {
				report.add(Report.Kind.REFUSED, damage.path(), damage.line(), null, damage.message());
			}
		}
		SelectedCorpus selected = new SelectedCorpus(corpus, request);
		int errors = check(corpus, selected, request, report, progress.split(40));
		try (target) {
			Path temporary = target.prepare();
			exporter.write(selected, request, temporary, report, progress.split(60));
			progress.checkCanceled();
			target.moveIntoPlace();
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.ExportService_cannotWrite, reason(e)), out, 0, e);
		} catch (OperationCanceledException | CorpusException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			throw new CorpusException(NLS.bind(Messages.ExportService_failed, format, e.toString()), out, 0, e);
		}
		report.add(Report.Kind.DONE, out, 0, null,
				NLS.bind(Messages.ExportService_done, selected.articleIds().size(), format));
		return errors;
	}

	static String reason(IOException e) {
		String name = e.getClass().getSimpleName();
		return e.getMessage() == null ? name : e instanceof java.nio.file.FileSystemException ? name + ' ' + e.getMessage()
				: e.getMessage();
	}

	private int check(CorpusView corpus, CorpusView selected, ExportRequest request, Report report,
			IProgressMonitor monitor) throws CorpusException {
		List<Finding> errors = new ArrayList<>();
		List<CorpusException> unreadable = new ArrayList<>();
		rules.checkAll(selected, finding -> {
			report.found(finding.rule());
			if (finding.severity() == Severity.ERROR) {
				errors.add(finding);
			}
		}, unreadable::add, monitor);
		for (CorpusException e : unreadable) {
			report.add(Report.Kind.REFUSED, e.path(), e.line(), null, e.getMessage());
		}
		if (!unreadable.isEmpty()) {
			throw unreadable.get(0);
		}
		Path root = corpus instanceof CorpusStore store ? store.root() : Path.of("");
		Set<String> articles = new LinkedHashSet<>();
		for (Finding error : errors) {
			articles.add(error.article());
			report.add(request.force() ? Report.Kind.ADJUSTED : Report.Kind.REFUSED, place(root, error),
					line(selected, error), error.article(), words(error));
		}
		if (!errors.isEmpty() && !request.force()) {
			throw new CorpusErrorsException(NLS.bind(Messages.ExportService_errors,
					new Object[] { errors.size(), articles.size(), place(root, errors.get(0)) + ": " + words(errors.get(0)) }));
		}
		return errors.size();
	}

	/**
	 * The line of the article's current text where a finding begins.
	 *
	 * @return from 1, or 0 where it has no place
	 */
	public static int line(CorpusView corpus, Finding finding) throws CorpusException {
		if (finding.article() == null || finding.place() == null) {
			return 0;
		}
		String text = TextVersions.current(corpus.article(finding.article()));
		int end = Math.max(0, Math.min(text.length(), finding.place().start()));
		return 1 + (int) text.chars().limit(end).filter(c -> c == '\n').count();
	}

	/** Names the article of a finding below the corpus; the corpus itself for findings on its record. */
	public static Path place(Path root, Finding finding) {
		try {
			return finding.article() == null ? root : Path.of(root + "/" + finding.article());
		} catch (InvalidPathException e) {
			return root; // an id that this system cannot have in a path
		}
	}

	/** {@code rule: annotator/mark: message}. */
	public static String words(Finding finding) {
		StringBuilder words = new StringBuilder(finding.rule()).append(": ");
		if (finding.annotator() != null) {
			words.append(finding.annotator()).append(finding.mark() == null ? "" : "/" + finding.mark()).append(": ");
		}
		return words.append(finding.message()).toString();
	}

	/** Whether a folder is one that an export made, so that another may replace it. */
	static boolean isOurs(Path folder) {
		return Files.isRegularFile(folder.resolve(Target.MARKER));
	}
}
