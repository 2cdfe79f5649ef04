package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.StreamedWorkbookWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * Writes the Excel corpus: the articles one after another, each with all its rows, then what was counted meanwhile. Of the
 * corpus only the registries, counts by id, and the split are held.
 */
final class CorpusExport {

	/** Names of the sheets that are always there. */
	static final Set<String> SHEETS = Set.of("README", "documents", "sentences", "claims", "sources", "cues", "attributions",
			"chain_hops", "stances", "quantities", "agents", "canonical_claims", "claim_links", "events",
			"pairs_claim_article", "annotations_long", "schema", "marks");

	private final ExportContext export;
	private final Limits limits;
	private final int negatives;

	/**
	 * @param negatives how many unrelated pairs for each canonical claim
	 */
	CorpusExport(ExportContext export, Limits limits, int negatives) {
		this.export = export;
		this.limits = limits;
		this.negatives = negatives;
	}

	/**
	 * Writes the workbook.
	 *
	 * @return how many cells were cut
	 */
	int write(Path out, IProgressMonitor monitor) throws IOException, CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try (WorkbookWriter workbook = new StreamedWorkbookWriter(out.toAbsolutePath().getParent(), limits)) {
			fill(workbook, progress.split(70));
			int cut = workbook.cuts().size();
			workbook.write(out, progress.split(30));
			return cut;
		}
	}

	/** Gives a workbook all sheets with all rows. */
	void fill(WorkbookWriter workbook, IProgressMonitor monitor) throws IOException, CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, 70);
		Map<String, Set<String>> roles = CustomSheets.roles(export.view(), export.scheme(), progress.split(15));
		Attributes attributes = new Attributes(export.scheme());
		Readme readme = new Readme(workbook);
		ArticleSheets articles = new ArticleSheets(workbook, export.request().zones());
		MarkSheets marks = new MarkSheets(workbook, attributes);
		RelationSheets relations = new RelationSheets(workbook, attributes);
		RegistrySheets registries = new RegistrySheets(workbook, attributes);
		PairSheet pairs = new PairSheet(workbook, negatives());
		LongSheet annotations = new LongSheet(workbook);
		SchemaSheet schema = new SchemaSheet(workbook);
		CustomSheets custom = new CustomSheets(workbook, attributes, export.scheme(), roles);
		UseCounts uses = new UseCounts(export);

		List<String> ids = export.view().articleIds();
		SubMonitor reading = progress.split(55).setWorkRemaining(ids.size());
		for (String id : ids) {
			reading.split(1);
			ArticleContext article = new ArticleContext(export, id);
			readme.count(article);
			uses.add(article);
			articles.add(article);
			for (LayerContext layer : article.layers()) {
				marks.add(layer);
				relations.add(layer);
				annotations.add(layer);
				custom.add(layer);
			}
			pairs.add(article);
		}
		pairs.addNegatives(export);
		registries.add(export, uses);

		List<Sheet<?>> sheets = new ArrayList<>();
		List.of(readme.sheets(), articles.sheets(), marks.sheets(), relations.sheets(), registries.sheets(), pairs.sheets(),
				annotations.sheets(), schema.sheets(), custom.sheets()).forEach(sheets::addAll);
		schema.write(sheets);
		readme.write(export, sheets.subList(1, sheets.size()), workbook.cuts());
	}

	private Negatives negatives() {
		ExportRequest.Split split = export.request().split();
		return negatives == 0 ? null : new Negatives(export, negatives, split == null ? 42 : split.seed());
	}
}
