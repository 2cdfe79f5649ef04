package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.base.BaseLine;
import org.saksi.formats.office.base.TagSheet;
import org.saksi.formats.office.base.TrackedWorkbook;
import org.saksi.formats.office.card.About;
import org.saksi.formats.office.card.Facts;
import org.saksi.formats.office.pairs.Negatives;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.views.Views;

/**
 * Writes the Excel corpus: the articles one after another, each with all its rows, then what was counted meanwhile. Of the
 * corpus only the registries, counts by id, and the split are held.
 */
public final class CorpusExport {

	/** Option: how many articles that are unrelated to it each canonical claim is paired with; 0 to 1000, 0 if absent. */
	public static final String NEGATIVES = "negatives";

	private static final int MAX_NEGATIVES = 1000;

	/** Names of the sheets that are always there. */
	static final Set<String> SHEETS = Stream.concat(Views.ids().stream(), Stream.of("README", "documents", "sentences", "claims", "sources", "cues", "attributions",
			"chain_hops", "stances", "quantities", "agents", "canonical_claims", "claim_links", "events",
			"pairs_claim_article", "annotations_long", "groups", "agreement", "distributions", "schema", "marks",
			TagSheet.SHEET, BaseLine.SHEET)).collect(Collectors.toUnmodifiableSet());

	private final ExportContext export;
	private final int negatives;
	private String command;
	private Facts facts;

	/** @throws CorpusException if the option {@link #NEGATIVES} or {@link Views#OPTION} of the request is wrong */
	public CorpusExport(ExportContext export) throws CorpusException {
		this.export = export;
		negatives = negatives(export.request());
		Views.chosen(export.request());
	}

	/** Says what is written, so that the corpus can say how to write it again; {@code format} is the id of the exporter. */
	public CorpusExport as(String format) {
		command = About.command(export, format);
		return this;
	}

	/** @return what is known of the corpus, once the sheets are full */
	public Facts facts() {
		return facts;
	}

	private static int negatives(ExportRequest request) throws CorpusException {
		String value = request.values().getOrDefault(NEGATIVES, "0");
		if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > MAX_NEGATIVES) {
			throw new CorpusException(NLS.bind(Messages.XlsxExporter_badNegatives, value));
		}
		return Integer.parseInt(value);
	}

	/**
	 * Writes a file.
	 *
	 * @param workbook takes the sheets; its maker closes it
	 * @return how many cells were cut
	 */
	public int write(WorkbookWriter workbook, Path out, IProgressMonitor monitor) throws IOException, CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		fill(workbook, progress.split(70));
		int cut = workbook.cuts().size();
		workbook.write(out, progress.split(30));
		return cut;
	}

	/** Gives a workbook all sheets with all rows. */
	public void fill(WorkbookWriter target, IProgressMonitor monitor) throws IOException, CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, 70);
		WorkbookWriter workbook = TrackedWorkbook.of(target, export.corpus().getId());
		Map<String, Set<String>> roles = CustomSheets.roles(export.view(), export.scheme(), progress.split(15));
		Attributes attributes = new Attributes(export.scheme());
		Readme readme = new Readme(workbook);
		ArticleSheets articles = new ArticleSheets(workbook, export.request().zones());
		MarkSheets marks = new MarkSheets(workbook, attributes);
		RelationSheets relations = new RelationSheets(workbook, attributes);
		RegistrySheets registries = new RegistrySheets(workbook, attributes);
		PairSheet pairs = new PairSheet(workbook, negatives());
		LongSheet annotations = new LongSheet(workbook);
		About about = new About(target, export);
		try (Views views = new Views(target, export, attributes, negatives)) {
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
				about.add(article);
				articles.add(article);
				for (LayerContext layer : article.layers()) {
					marks.add(layer);
					relations.add(layer);
					annotations.add(layer);
					custom.add(layer);
				}
				pairs.add(article);
				views.add(article);
			}
			pairs.addNegatives(export);
			registries.add(export, uses);
			views.finish();
			about.setCommand(command);
			about.setConflicts(uses.conflicts().size());
			about.write();

			List<Sheet<?>> sheets = new ArrayList<>();
			List.of(readme.sheets(), articles.sheets(), marks.sheets(), relations.sheets(), registries.sheets(), pairs.sheets(),
					annotations.sheets(), about.sheets(), views.sheets(), schema.sheets(), custom.sheets()).forEach(sheets::addAll);
			schema.write(sheets);
			TagSheet.write(workbook, sheets);
			registries.list(workbook.lists());
			readme.write(export, sheets.subList(1, sheets.size()), views.notes(), workbook.cuts(), about.readme());
			facts = about.facts(sheets.subList(1, sheets.size()), Readme::meaning, workbook.cuts());
		}
	}

	private Negatives negatives() {
		return negatives == 0 ? null : new Negatives(export, negatives);
	}
}
