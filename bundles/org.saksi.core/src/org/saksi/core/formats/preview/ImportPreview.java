package org.saksi.core.formats.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.edit.MappingFolder;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/**
 * What an importer reads from a file, before it is imported. Nothing reaches the corpus.
 *
 * @param articles the first articles, with text, zones, metadata and layers
 * @param more     whether the file holds more
 * @param report   what the importer refused or adjusted
 * @param types    mark types that the scheme would get, and those that would get attributes
 */
public record ImportPreview(List<ImportedArticle> articles, boolean more, Report report, List<MarkType> types) {

	/** @return the scheme as it would be after the import; {@code scheme} itself stays as it is */
	public SchemeIndex scheme(Scheme scheme) {
		if (types.isEmpty()) {
			return new SchemeIndex(scheme);
		}
		Scheme grown = EcoreUtil.copy(scheme);
		for (MarkType type : types) {
			grown.getMarkTypes().removeIf(there -> there.getId().equals(type.getId()));
			grown.getMarkTypes().add(EcoreUtil.copy(type));
		}
		return new SchemeIndex(grown);
	}

	/**
	 * As the other method, following a mapping that is no file yet.
	 *
	 * @param mapping {@code null} for that of the options
	 * @throws IOException if there is no place for temporary files
	 */
	public static ImportPreview of(CorpusView corpus, Path file, Format format, ImportOptions options, Mapping mapping, int limit,
			IProgressMonitor monitor) throws IOException {
		try (MappingFolder folder = new MappingFolder(mapping == null ? Map.of() : Map.of(format.id(), mapping))) {
			ImportOptions with = mapping == null ? options
					: new ImportOptions(options.annotator(), folder.file(format.id()), options.replace(), options.values());
			return of(corpus, file, format, with, limit, monitor);
		}
	}

	/**
	 * Runs an importer into memory. What it throws for the whole file becomes an entry of the report.
	 *
	 * @param corpus the corpus that the file would be imported into
	 * @param limit  number of articles that are kept, at least 1
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static ImportPreview of(CorpusView corpus, Path file, Format format, ImportOptions options, int limit,
			IProgressMonitor monitor) {
		Report report = new Report();
		MemoryTarget target = new MemoryTarget(corpus, report, limit);
		try {
			Importer importer = format.importer();
			if (importer == null) {
				report.add(Report.Kind.REFUSED, file, 0, null, Messages.bind(Messages.ImportPreview_broken, format.id()));
			} else {
				importer.read(new ImportSource(file), options, target, monitor);
			}
		} catch (CorpusException e) {
			report.add(Report.Kind.REFUSED, e.path() == null ? file : e.path(), e.line(), null, e.getMessage());
		} catch (IOException e) {
			report.add(Report.Kind.REFUSED, file, 0, null, e.toString());
		} catch (OperationCanceledException e) {
			if (!target.isFull()) {
				throw e;
			}
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			report.add(Report.Kind.REFUSED, file, 0, null,
					Messages.bind(Messages.ImportPreview_failed, format.id(), e.toString()));
		}
		return new ImportPreview(target.articles(), target.isFull(), report, target.types());
	}
}
