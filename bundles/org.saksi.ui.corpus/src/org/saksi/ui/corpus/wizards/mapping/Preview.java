package org.saksi.ui.corpus.wizards.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.edit.ColumnTargets;
import org.saksi.core.formats.preview.ImportPreview;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;

/**
 * What a mapping makes of the first document that has marks, or of the first rows of a table.
 *
 * @param file    where it is from
 * @param article the document, or {@code null}
 * @param scheme  the scheme as it would be after the import of the file
 * @param sheets  the first rows of its tables; empty for other formats
 * @param told    what would be said of the document in the report
 */
record Preview(MappableFile file, ImportedArticle article, SchemeIndex scheme, List<SheetPreview> sheets, List<Report.Entry> told) {

	/** So many files are looked at for a document with marks. */
	private static final int FILES = 40;
	private static final int ARTICLES = 20;
	private static final int ROWS = 40;

	/**
	 * Makes a preview; for any thread.
	 *
	 * @param before a preview with another mapping, whose rows are taken if they are of the same file, or {@code null}
	 * @return {@code null} if there are no files
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	static Preview of(CorpusStore store, Format format, List<MappableFile> files, Mapping mapping, Preview before,
			IProgressMonitor monitor) throws IOException {
		Preview first = null;
		for (MappableFile file : files.subList(0, Math.min(FILES, files.size()))) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Preview one = of(store, format, file, mapping, before, monitor);
			if (!one.sheets().isEmpty() || one.article() != null && isMarked(one.article())) {
				return one;
			}
			first = first == null || first.article() == null && one.article() != null ? one : first;
		}
		return first;
	}

	private static boolean isMarked(ImportedArticle article) {
		return article.layers().stream().anyMatch(layer -> !layer.eContents().isEmpty());
	}

	private static Preview of(CorpusStore store, Format format, MappableFile file, Mapping mapping, Preview before,
			IProgressMonitor monitor) throws IOException {
		List<SheetPreview> sheets = new ArrayList<>();
		List<Report.Entry> told = new ArrayList<>();
		if (before != null && before.file().equals(file)) {
			sheets.addAll(before.sheets());
		} else if (format.importer() instanceof ColumnTargets columns) {
			try {
				sheets.addAll(columns.firstRows(new ImportSource(file.path()), FormatMapping.options(file), ROWS));
			} catch (CorpusException e) {
				told.add(new Report.Entry(Report.Kind.REFUSED, file.path(), e.line(), null, e.getMessage()));
			}
		}
		ImportPreview preview = ImportPreview.of(store, file.path(), format, FormatMapping.options(file), mapping, ARTICLES, monitor);
		ImportedArticle article = preview.articles().stream().filter(Preview::isMarked).findFirst()
				.orElse(preview.articles().isEmpty() ? null : preview.articles().get(0));
		String id = article == null ? null : article.article().getId();
		preview.report().entries().stream().filter(entry -> entry.kind() != Report.Kind.NOTED && entry.kind() != Report.Kind.DONE)
				.filter(entry -> entry.article() == null || entry.article().equals(id)).forEach(told::add);
		return new Preview(file, article, preview.scheme(store.scheme()), sheets, told);
	}
}
