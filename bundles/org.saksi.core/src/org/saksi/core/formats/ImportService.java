package org.saksi.core.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corrections.CorrectionImporter;
import org.saksi.core.corrections.CorrectionService;
import org.saksi.core.formats.mapping.edit.MappingFolder;
import org.saksi.core.formats.staging.StagingTarget;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.MarkType;

/**
 * Imports files and folders into a corpus, all in one batch: what was read reaches the corpus together or, if the import is
 * cancelled or the disk is full, not at all. A file or record that cannot be used is refused in the report and the rest
 * comes. {@link org.saksi.core.formats.staging.StagingTarget} says what happens with articles that are there already.
 */
public final class ImportService {

	/** A file that only lies in a folder comes in if an importer is at least as sure as this. */
	public static final int SURE_IN_FOLDER = 20;

	/** What is done with a file of corrections, after the articles. */
	@FunctionalInterface
	public interface Corrector {
		/** Does it; what is wrong with the file is thrown or goes to the report. */
		void correct(CorrectionImporter importer, ImportSource source, ImportOptions options, Report report, IProgressMonitor monitor)
				throws CorpusException, IOException;
	}

	private final FormatRegistry formats;
	private final Corrector corrector;

	/** An import service of its own. */
	public ImportService(FormatRegistry formats) {
		this(formats, null);
	}

	/** @param corrector what is done with corrections; {@code null}: they are made without asking, see {@link CorrectionService} */
	public ImportService(FormatRegistry formats, Corrector corrector) {
		this.formats = formats;
		this.corrector = corrector;
	}

	/** {@link #importInto} with the formats of the platform. */
	public static void run(CorpusStore store, List<Path> inputs, String format, ImportOptions options, Report report,
			IProgressMonitor monitor) throws CorpusException {
		new ImportService(FormatRegistry.get()).importInto(store, inputs, format, options, report, monitor);
	}

	/** Sends each article through a step. */
	private record SteppedTarget(ImportTarget target, ImportRequest.Step step) implements ImportTarget {

		@Override
		public CorpusView corpus() {
			return target.corpus();
		}

		@Override
		public Report report() {
			return target.report();
		}

		@Override
		public void add(Corpus record, Registry registry) throws CorpusException {
			target.add(record, registry);
		}

		@Override
		public void extend(List<MarkType> types) throws CorpusException {
			target.extend(types);
		}

		@Override
		public boolean add(ImportedArticle imported, ImportSource source, int line) throws CorpusException {
			return target.add(step.apply(imported, source, line, target.report()), source, line);
		}
	}

	private record Source(ImportSource source, Format format) {

		/** Whether it holds no articles but corrections. */
		boolean corrects() {
			return format.importer() instanceof CorrectionImporter;
		}
	}

	/**
	 * Imports.
	 *
	 * @param inputs files, and folders that stand for all files below them
	 * @param format id of an importer, or {@code null} to find out for each file
	 * @param report receives what came, was there already, was adjusted, was refused
	 * @throws CorpusException            if nothing was imported: no such format, the corpus cannot be written
	 * @throws OperationCanceledException if the monitor was cancelled; nothing was imported
	 */
	public void importInto(CorpusStore store, List<Path> inputs, String format, ImportOptions options, Report report,
			IProgressMonitor monitor) throws CorpusException {
		importInto(store, new ImportRequest(inputs, format, options), report, monitor);
	}

	/** As the other method, with what was chosen for single files and a step that each article goes through. */
	public void importInto(CorpusStore store, ImportRequest request, Report report, IProgressMonitor monitor)
			throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ImportService_task, 1000);
		List<Source> all = sources(request, report, progress);
		List<Source> sources = all.stream().filter(each -> !each.corrects()).toList();
		SubMonitor reading = progress.split(900).setWorkRemaining(Math.max(1, sources.size()));
		try (MappingFolder mappings = new MappingFolder(request.mappings()); Batch batch = store.begin()) {
			StagingTarget staging = new StagingTarget(store, batch, request.options(), report);
			ImportTarget target = request.step() == null ? staging : new SteppedTarget(staging, request.step());
			for (Source source : sources) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				reading.subTask(source.source().name());
				Path mapping = mappings.file(source.format().id());
				read(source, request.options(source.source().path(), mapping), target, report, reading.split(1));
			}
			if (staging.hasChanges()) {
				batch.commit(progress.split(100));
			}
		} catch (IOException e) {
			throw new CorpusException(ExportService.reason(e), e);
		}
		for (Source source : all) {
			if (source.corrects()) {
				correct(store, source, request.options(source.source().path(), null), report, progress.split(1));
			}
		}
	}

	/** Corrections come after the articles: each file is a step of undo of its own. */
	private void correct(CorpusStore store, Source each, ImportOptions options, Report report, IProgressMonitor monitor)
			throws CorpusException {
		try {
			CorrectionImporter importer = (CorrectionImporter) each.format().importer();
			if (corrector == null) {
				CorrectionService.run(store, importer, each.source(), options, report, monitor);
			} else {
				corrector.correct(importer, each.source(), options, report, monitor);
			}
		} catch (CorpusException e) {
			report.add(Report.Kind.REFUSED, e.path() == null ? each.source().path() : e.path(), e.line(), null, e.getMessage());
		} catch (IOException e) {
			report.add(Report.Kind.REFUSED, each.source().path(), 0, null, ExportService.reason(e));
		}
	}

	/** With their formats; saksi-jsonl comes first, since its records say more of the pages that lie beside it. */
	private List<Source> sources(ImportRequest request, Report report, IProgressMonitor monitor) throws CorpusException {
		named(request.format());
		List<Source> records = new ArrayList<>();
		List<Source> others = new ArrayList<>();
		for (InputFiles.Input input : InputFiles.expand(request.inputs(), report, monitor)) {
			if (request.leavesOut(input.path())) {
				continue;
			}
			ImportSource source = new ImportSource(input.path());
			Format chosen = named(request.format(input.path()));
			try {
				if (chosen == null) {
					chosen = detect(source, input.named(), report);
				}
			} catch (IOException e) {
				report.add(Report.Kind.REFUSED, input.path(), 0, null, ExportService.reason(e));
			}
			if (chosen != null) {
				(chosen.id().equals(JsonlImporter.ID) ? records : others).add(new Source(source, chosen));
			}
		}
		records.addAll(others);
		return records;
	}

	/** @return the importer of the id; {@code null} for {@code null}, which is to be found out */
	private Format named(String format) throws CorpusException {
		if (format == null) {
			return null;
		}
		Format named = formats.importer(format);
		if (named == null) {
			throw new CorpusException(
					NLS.bind(Messages.ImportService_noFormat, format, String.join(", ", formats.importerIds())));
		}
		if (named.importer() == null) {
			throw new CorpusException(NLS.bind(Messages.ImportService_brokenFormat, format));
		}
		return named;
	}

	private Format detect(ImportSource source, boolean named, Report report) throws IOException {
		FormatRegistry.Match match = formats.match(source);
		if (match != null && (named || match.confidence() >= SURE_IN_FOLDER)) {
			return match.format();
		}
		String why = source.size() == 0 ? Messages.ImportService_empty : Messages.ImportService_unknown;
		report.add(named ? Report.Kind.REFUSED : Report.Kind.SKIPPED, source.path(), 0, null, why);
		return null;
	}

	private static void read(Source each, ImportOptions options, ImportTarget target, Report report,
			IProgressMonitor monitor) {
		Path path = each.source().path();
		try {
			each.format().importer().read(each.source(), options, target, monitor);
		} catch (CorpusException e) {
			report.add(Report.Kind.REFUSED, e.path() == null ? path : e.path(), e.line(), null, e.getMessage());
		} catch (IOException e) {
			report.add(Report.Kind.REFUSED, path, 0, null, ExportService.reason(e));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (OutOfMemoryError e) { // what was read of the file is let go with this
			report.add(Report.Kind.REFUSED, path, 0, null, Messages.ImportService_memory);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			report.add(Report.Kind.REFUSED, path, 0, null,
					NLS.bind(Messages.ImportService_failed, each.format().id(), e.toString()));
		}
	}
}
