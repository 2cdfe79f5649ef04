package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.SelectedCorpus;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** The rows of the Excel corpus that come back with corrections, for some articles, and those of the registries. */
public final class CorpusRows {

	private CorpusRows() {
	}

	/**
	 * Writes them: the sheets, their columns and cells are those of the export of all layers.
	 *
	 * @param articles ids of articles that are there; none gives the registries alone
	 */
	public static void write(CorpusView corpus, List<String> articles, WorkbookWriter workbook, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, articles.size()));
		ExportContext export = new ExportContext(corpus, ExportRequest.ALL, null);
		Attributes attributes = new Attributes(export.scheme());
		ArticleSheets documents = new ArticleSheets(workbook, Set.of());
		MarkSheets marks = new MarkSheets(workbook, attributes);
		RelationSheets relations = new RelationSheets(workbook, attributes);
		RegistrySheets registries = new RegistrySheets(workbook, attributes);
		Map<String, Set<String>> roles = articles.isEmpty() ? Map.of() : CustomSheets.roles(new SelectedCorpus(corpus,
				ExportRequest.ALL.withArticles(articles)), export.scheme(), SubMonitor.convert(null));
		CustomSheets custom = new CustomSheets(workbook, attributes, export.scheme(), roles);
		for (String id : articles) {
			progress.split(1);
			ArticleContext article = new ArticleContext(export, id);
			documents.add(article);
			for (LayerContext layer : article.layers()) {
				marks.add(layer);
				relations.add(layer);
				custom.add(layer);
			}
		}
		registries.add(export, new UseCounts(export));
	}
}
