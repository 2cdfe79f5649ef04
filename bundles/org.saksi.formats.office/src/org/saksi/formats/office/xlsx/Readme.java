package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saksi.core.formats.ExportRequest;
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.card.About;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.views.Views;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;

/**
 * The sheet {@code README}. It says everything in English, whatever the language of the one who exports: the same corpus gives
 * the same file.
 */
final class Readme {

	private record Line(String section, String item, Object value) {
	}

	private static final Map<String, String> ROWS = Map.ofEntries(Map.entry("documents", "article"),
			Map.entry("sentences", "sentence of a zone"), Map.entry("claims", "claim that an annotator marked"),
			Map.entry("sources", "source that an annotator marked"), Map.entry("cues", "cue that an annotator marked"),
			Map.entry("attributions", "attribution, claim and source of it"), Map.entry("chain_hops", "hop of an attribution's chain"),
			Map.entry("stances", "stance"), Map.entry("quantities", "quantity of a claim"), Map.entry("agents", "agent"),
			Map.entry("canonical_claims", "canonical claim"), Map.entry("claim_links", "link between canonical claims"),
			Map.entry("events", "event"), Map.entry("pairs_claim_article", "canonical claim and article that mentions it"),
			Map.entry("annotations_long", "item, attribute and annotator"), Map.entry("groups", "article, with its group and why it is in it"),
			Map.entry("agreement", "thing that annotators can agree on"), Map.entry("distributions", "value of an attribute"),
			Map.entry("schema", "column of a sheet"));

	private final Sheet<Line> sheet;
	private final boolean oneFile;
	private final String extension;
	private final Map<LayerStatus, Integer> layers = new EnumMap<>(LayerStatus.class);
	private final Map<String, Integer> annotators = new TreeMap<>();
	private int unmarked;
	private int edited;

	Readme(WorkbookWriter workbook) throws IOException {
		oneFile = workbook.isOneFile();
		extension = workbook.extension();
		Fields<Line> fields = new Fields<>();
		fields.label("section", "What the row is about.", Line::section);
		fields.id("item", "What the value is.", Line::item);
		fields.text("value", "Text or number.", Line::value);
		sheet = new Sheet<>(workbook, "README", fields);
	}

	/** Takes note of an article. */
	void count(ArticleContext article) {
		article.layers().forEach(layer -> {
			layers.merge(layer.layer().getStatus(), 1, Integer::sum);
			annotators.merge(layer.annotator(), 1, Integer::sum);
		});
		unmarked += article.layers().isEmpty() ? 1 : 0;
		edited += article.article().getEdits().isEmpty() ? 0 : 1;
	}

	/**
	 * Writes all rows; after the rows of all other sheets.
	 *
	 * @param sheets the other sheets
	 * @param views  what views say of their rows
	 * @param cuts   the cells that were cut
	 * @param more   what else is known
	 */
	void write(ExportContext export, List<Sheet<?>> sheets, List<Views.Note> views, List<Cut> cuts, List<About.Line> more)
			throws IOException {
		about(export.corpus());
		request(export.request());
		for (Sheet<?> other : sheets) {
			line("one_row_per", other.name(), meaning(other.name()));
		}
		for (Sheet<?> other : sheets) {
			line("rows", other.name(), other.rows());
		}
		for (Views.Note note : views) {
			line("views", note.item(), note.value());
		}
		line("layers", "articles without an exported layer", unmarked);
		for (Map.Entry<LayerStatus, Integer> entry : layers.entrySet()) {
			line("layers", "status " + entry.getKey().getLiteral(), entry.getValue());
		}
		for (Map.Entry<String, Integer> entry : annotators.entrySet()) {
			line("layers", "annotator " + entry.getKey(), entry.getValue());
		}
		split(export);
		for (About.Line each : more) {
			line(each.section(), each.item(), each.value());
		}
		scheme(export.scheme().scheme());
		reading();
		if (!cuts.isEmpty()) {
			line("cut_cells", "why", "A cell holds 32,767 characters at most. The cells below were cut and end in …; their full "
					+ "texts are in the JSONL file beside this workbook: its name with .jsonl behind it.");
		}
		for (Cut cut : cuts) {
			line("cut_cells", cut.sheet() + "!" + cut.cell(), cut.column() + " of " + cut.row() + ": " + cut.length()
					+ " code points");
		}
	}

	/** What a row of a sheet is about; a sheet that is none of ours is of a type that the scheme adds. */
	static String meaning(String sheet) {
		String view = Views.row(sheet);
		return view != null ? view : ROWS.getOrDefault(sheet, "mark of a type that the scheme adds");
	}

	private void about(Corpus corpus) throws IOException {
		line("about", "what", "A corpus of news articles, marked with who claims what, who takes which stance on it, and through "
				+ "which sources it reached the page. One " + (oneFile ? "sheet" : "file") + " per kind of thing; the "
				+ (oneFile ? "sheet schema" : "file schema." + extension) + " explains every column.");
		line("about", "made with", "Saksi");
		line("about", "corpus", corpus.getName());
		line("about", "corpus id", corpus.getId());
		line("about", "description", corpus.getDescription());
		line("about", "language", corpus.getLanguage());
		line("about", "licence", corpus.getLicence() == null ? "not stated: ask who made the corpus" : corpus.getLicence());
		line("about", "text", "documents.text is the current text version of each article: the imported text with its text edits "
				+ "applied. All offsets are in that text.");
		line("about", "articles with text edits", edited);
	}

	private void request(ExportRequest request) throws IOException {
		line("selection", "annotators", all(request.annotators().stream().sorted().collect(Collectors.joining("|"))));
		line("selection", "statuses",
				all(request.statuses().stream().sorted().map(LayerStatus::getLiteral).collect(Collectors.joining("|"))));
		line("selection", "zones", all(request.zones().stream().sorted().collect(Collectors.joining("|"))));
		ExportRequest.Filter filter = request.filter();
		line("selection", "layers", switch (request.layers()) {
		case ALL -> "all";
		case ADJUDICATED -> "adjudicated first: only the adjudicated ones where an article has such a layer, else all";
		case MAJORITY -> "majority: one an article, what more than half of those that are done or adjudicated agree on";
		});
		line("selection", "media", all(filter.media().stream().sorted().collect(Collectors.joining("|"))));
		line("selection", "published from", filter.from());
		line("selection", "published to", filter.to());
		line("selection", "marks with the tags", all(filter.tags().stream().sorted().map(Object::toString).collect(Collectors.joining("|"))));
	}

	private static String all(String selected) {
		return selected.isEmpty() ? "all" : selected;
	}

	private void split(ExportContext export) throws IOException {
		SplitPlan plan = export.plan();
		ExportRequest.Split split = export.request().split();
		if (split != null) {
			line("split", split.folds() > 0 ? "folds" : "shares", split.shares().stream().map(String::valueOf).collect(Collectors.joining("/")));
			line("split", "seed", split.seed());
			line("split", "articles of one canonical claim are kept together", split.claims());
		} else {
			line("split", "origin", plan.isEmpty() ? "none: the column split is blank" : "stored in the corpus");
		}
		if (!plan.isEmpty()) {
			for (String part : plan.names()) {
				line("split", "articles in " + part, plan.size(part));
			}
			line("split", "articles in no part", export.view().articleIds().size() - plan.parts().size());
			line("split", "leakage", plan.leakage());
			line("split", "what leakage is", "Number of stories, utterances and texts that are the same or nearly so with articles in more than one part.");
		}
	}

	private void scheme(Scheme scheme) throws IOException {
		line("scheme", "id", scheme.getId());
		line("scheme", "name", scheme.getName());
		line("scheme", "version", scheme.getSchemeVersion());
		for (MarkType type : scheme.getMarkTypes()) {
			for (AttributeType attribute : type.getAttributes()) {
				if (!attribute.getTags().isEmpty()) {
					String name = type.getId() + "." + attribute.getId();
					line("tag_sets", name, attribute.getTags().stream().map(Tag::getId).collect(Collectors.joining("|")));
					String meanings = attribute.getTags().stream().filter(tag -> tag.getMeans() != null)
							.map(tag -> tag.getId() + "=" + tag.getMeans()).collect(Collectors.joining("|"));
					if (!meanings.isEmpty()) {
						line("tag_sets", name + " means", meanings);
					}
				}
			}
		}
	}

	private void reading() throws IOException {
		line("reading", "pandas", switch (extension) {
		case "csv" -> "claims = pandas.read_csv(\"claims.csv\", keep_default_na=False)";
		case "jsonl" -> "claims = pandas.read_json(\"claims.jsonl\", lines=True, dtype=False, convert_dates=False)";
		case "parquet" -> "claims = pandas.read_parquet(\"claims.parquet\")";
		default -> "claims = pandas.read_excel(\"corpus.xlsx\", sheet_name=\"claims\", keep_default_na=False)";
		});
		line("reading", "ids", "All ids are text." + (extension.equals("csv") || oneFile
				? " pandas makes numbers of ids that are digits only unless told not to: dtype={\"article_id\": str}."
				: ""));
		line("reading", "offsets", "Columns that end in _cp count code points, as Python does: text[start_cp:end_cp]. Columns that "
				+ "end in _utf16 count UTF-16 code units, as Java and JavaScript do. Ends are exclusive.");
		line("reading", "blank", "A blank cell means that nothing was said; no stance means not yet marked.");
		line("reading", "text", "Characters that XML cannot hold stand as U+FFFD. Text that begins with = + - @ is text.");
		if (oneFile) {
			line("reading", "corrections", "Changes made here come back by: saksi import CORPUS THIS.xlsx --format saksi-xlsx. Tags and other "
					+ "attributes, agent_id of sources, canonical_id and canonical_ids, quantities, and the columns of agents and "
					+ "canonical_claims can be changed; a deleted row deletes the mark or the link; a row added to agents or "
					+ "canonical_claims is a new one. Rows are found by their ids: sort, filter and add columns as you like. Texts, offsets "
					+ "and zones are corrected in the workbench. The hidden sheets saksi_tags and saksi_base are needed for it.");
			line("reading", "long sheets",
					"A sheet of more rows than Excel can hold goes on in a sheet with _2, _3, … after its name.");
		}
		line("reading", "marks of several annotators", "Every annotator's marks are there, each with its annotator and the status of "
				+ "the layer; nothing is averaged.");
	}

	private void line(String section, String item, Object value) throws IOException {
		sheet.add(new Line(section, item, value));
	}

	/** @return the sheet, in a list */
	List<Sheet<?>> sheets() {
		return List.of(sheet);
	}
}
