package org.saksi.formats.office.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.saksi.agreement.AgreementResult;
import org.saksi.agreement.LayerAgreement;
import org.saksi.core.formats.preview.ExportCommandLine;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.model.marks.Layer;

/** Gathers what the exported corpus says of itself while its articles pass, and writes the sheets about it. */
public final class About {

	/** Names of the sheets. */
	public static final Set<String> SHEETS = Set.of("groups", "agreement", DistributionSheet.NAME);

	/** A line of the sheet README. */
	public record Line(String section, String item, Object value) {
	}

	private final ExportContext export;
	private final WorkbookWriter workbook;
	private final GroupSheet groups;
	private final AgreementSheet agreements;
	private final DistributionSheet distributions;
	private final Distributions counts;
	private final LayerAgreement agreement;
	private final Map<String, Map<String, Integer>> layers = new TreeMap<>();
	private String command;
	private int unmarked;
	private int outdated;
	private int conflicts;

	/** Adds the sheets. */
	public About(WorkbookWriter workbook, ExportContext export) throws IOException {
		this.workbook = workbook;
		this.export = export;
		groups = new GroupSheet(workbook);
		agreements = new AgreementSheet(workbook);
		distributions = new DistributionSheet(workbook, export.plan().names());
		counts = new Distributions(export);
		agreement = new LayerAgreement(export.scheme(), export.registries());
	}

	/** The command that exports the same again; what it writes has a name that does not depend on what was written. */
	public static String command(ExportContext export, String format) {
		return ExportCommandLine.portable(format, export.request(), format.equals("xlsx") ? "corpus.xlsx" : "corpus-" + format);
	}

	/** Says how the export is called. */
	public void setCommand(String command) {
		this.command = command;
	}

	/** Says how many canonical claims have a numeric conflict. */
	public void setConflicts(int conflicts) {
		this.conflicts = conflicts;
	}

	/** Takes note of an article and its layers. */
	public void add(ArticleContext article) {
		counts.add(article);
		List<Layer> all = new ArrayList<>();
		for (LayerContext layer : article.layers()) {
			all.add(layer.layer());
			layers.computeIfAbsent(layer.annotator(), key -> new TreeMap<>()).merge(layer.status(), 1, Integer::sum);
			String version = layer.layer().getSchemeVersion();
			outdated += version != null && !Objects.equals(version, export.scheme().scheme().getSchemeVersion()) ? 1 : 0;
		}
		unmarked += all.isEmpty() ? 1 : 0;
		agreement.add(article.id(), article.text(), all);
	}

	/** Writes the rows; after the last article. */
	public void write() throws IOException {
		groups.write(export);
		agreements.write(agreement.results());
		workbook.draw(DistributionSheet.NAME, distributions.write(counts.used()));
	}

	/** @return the sheets, in their order */
	public List<Sheet<?>> sheets() {
		return List.of(groups.sheet(), agreements.sheet(), distributions.sheet());
	}

	/** @return what the sheet README says of it */
	public List<Line> readme() {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("split", "groups of articles that belong together", export.plan().groups().size()));
		lines.add(new Line("agreement", "articles that two annotators or more did", agreement.articles()));
		for (AgreementResult result : agreement.results()) {
			if (result.measure().equals("alpha_nominal")) {
				Object value = AgreementSheet.rounded(result.value());
				lines.add(new Line("agreement", "alpha of " + result.unit() + "." + result.attribute(),
						value == null ? AgreementSheet.note(result) : value));
			}
		}
		lines.add(new Line("problems", "canonical claims with a numeric conflict", conflicts));
		lines.add(new Line("problems", "layers made with another version of the scheme", outdated));
		if (command != null) {
			lines.add(new Line("reproduce", "command", command));
			lines.add(new Line("reproduce", "what CORPUS is", "The folder of the corpus that has the corpus id above."));
		}
		return lines;
	}

	/** What is known when all sheets are full; {@code sheets} without README. */
	public Facts facts(List<Sheet<?>> sheets, UnaryOperator<String> meanings, List<Cut> cuts) {
		return new Facts(export, command, List.copyOf(sheets), meanings, List.copyOf(cuts), counts.used(), agreement.articles(),
				agreement.results(), layers, unmarked, outdated, conflicts);
	}
}
