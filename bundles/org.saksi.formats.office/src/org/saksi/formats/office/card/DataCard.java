package org.saksi.formats.office.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saksi.agreement.AgreementResult;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.splits.LeakReport;
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.scheme.Scheme;

/** The data card of an exported corpus, in Markdown: what a datasheet (Gebru et al. 2021) asks and the corpus can answer. */
final class DataCard {

	private static final int LEAKS = 20;
	private static final int GROUPS = 10;

	private final Facts facts;
	private final Markdown card = new Markdown();

	private DataCard(Facts facts) {
		this.facts = facts;
	}

	/**
	 * Writes the card.
	 *
	 * @param main     name of the workbook; {@code null} where the sheets are files beside the card
	 * @param files    names of the data files of a folder
	 * @param leaks    what the check of the written file found; {@code null} where it was not checked
	 * @param findings number of findings by rule
	 */
	static String of(Facts facts, String main, List<String> files, LeakReport leaks, Map<String, Integer> findings) {
		DataCard card = new DataCard(facts);
		card.about();
		card.loading(main, files);
		card.contents();
		card.split(leaks);
		card.labels();
		card.annotation();
		card.agreement();
		card.problems(findings);
		card.end();
		return YamlHead.of(facts, main == null ? files : List.of()) + card.card;
	}

	private void about() {
		Corpus corpus = facts.export().corpus();
		card.line("").line("# " + Markdown.plain(corpus.getName() == null ? "Corpus" : corpus.getName())).line("");
		card.line("A corpus of news articles, marked with who claims what, who takes which stance on it, and through which sources it reached "
				+ "the page. Made with Saksi.");
		if (corpus.getDescription() != null && !corpus.getDescription().isBlank()) {
			card.line("").line(Markdown.plain(corpus.getDescription()));
		}
		card.line("").head("", "");
		card.row("corpus id", corpus.getId()).row("language", corpus.getLanguage());
		card.row("licence", corpus.getLicence() == null ? "not stated: ask who made the corpus" : corpus.getLicence());
		for (String sheet : List.of("documents", "sentences", "claims", "attributions", "stances", "agents", "canonical_claims")) {
			card.row(sheet.replace('_', ' '), facts.rows(sheet));
		}
	}

	private void loading(String main, List<String> files) {
		card.heading("Loading");
		String read = "import pandas\n";
		if (main != null) {
			read += "claims = pandas.read_excel(" + YamlHead.quoted(main) + ", sheet_name=\"claims\", keep_default_na=False)\n";
		} else {
			String file = files.stream().filter(each -> each.startsWith("claims.")).findFirst().orElse("claims.csv");
			read += switch (file.substring(file.lastIndexOf('.') + 1)) {
			case "jsonl" -> "claims = pandas.read_json(\"" + file + "\", lines=True, dtype=False, convert_dates=False)\n";
			case "parquet" -> "claims = pandas.read_parquet(\"" + file + "\")\n";
			default -> "claims = pandas.read_csv(\"" + file + "\", keep_default_na=False)\n";
			};
		}
		card.code("python", read + "train = claims[claims.split == \"train\"]");
		card.line("").line("The sheet `schema` explains every column. Offsets that end in `_cp` count code points, as Python does: "
				+ "`text[start_cp:end_cp]`.");
	}

	private void contents() {
		card.heading("Contents").head("sheet", "one row per", "rows");
		for (Sheet<?> sheet : facts.sheets()) {
			card.row(sheet.name(), facts.meanings().apply(sheet.name()), sheet.rows());
		}
	}

	private void split(LeakReport leaks) {
		card.heading("Split");
		SplitPlan plan = facts.export().plan();
		if (plan.isEmpty()) {
			card.line("None: the column `split` is blank.");
			return;
		}
		ExportRequest.Split split = facts.export().request().split();
		if (split == null) {
			card.line("Stored in the corpus.");
		} else {
			String shares = split.shares().stream().map(String::valueOf).collect(Collectors.joining("/"));
			card.line((split.folds() > 0 ? shares + " folds" : "Shares " + shares) + ", seed " + split.seed() + ". Articles that share a story, an "
					+ "utterance" + (split.claims() ? ", a canonical claim" : "") + " or the same or nearly the same text are in one part; media and "
					+ "stances are spread by their shares.");
		}
		card.line("").head("part", "articles", "groups");
		for (String part : plan.names()) {
			long groups = plan.groups().stream().filter(group -> group.articles().stream().anyMatch(id -> part.equals(plan.part(id)))).count();
			card.row(part, plan.size(part), groups);
		}
		List<SplitPlan.Group> large = plan.groups().stream().filter(group -> group.articles().size() > 1).toList();
		card.line("").line(large.size() + " of " + plan.groups().size() + " groups have several articles; the largest has "
				+ plan.groups().stream().mapToInt(group -> group.articles().size()).max().orElse(0)
				+ ". The sheet `groups` says why the articles of each belong together.");
		leakage(leaks);
	}

	private void leakage(LeakReport leaks) {
		card.line("");
		if (leaks == null) {
			card.line("Leakage was not counted from the written files; from the plan it is " + facts.export().plan().leakage() + ".");
			return;
		}
		card.line("**Leakage: " + leaks.leaks().size() + "**, counted from the written files: stories, utterances and texts that are the same or "
				+ "nearly so with articles in more than one part.");
		if (!leaks.leaks().isEmpty()) {
			card.line("");
			leaks.leaks().stream().limit(LEAKS).forEach(leak -> card.line("- " + leak.what() + (leak.id() == null ? "" : " " + Markdown.plain(leak.id()))
					+ ": " + leak.parts().entrySet().stream()
							.map(part -> Markdown.plain(part.getKey() + " (" + part.getValue().stream().limit(GROUPS).collect(Collectors.joining(", ")) + ")"))
							.collect(Collectors.joining(", "))));
			if (leaks.leaks().size() > LEAKS) {
				card.line("- and " + (leaks.leaks().size() - LEAKS) + " more");
			}
		}
	}

	private void labels() {
		card.line("").line("## Labels");
		List<String> parts = facts.export().plan().names();
		for (Distribution distribution : facts.distributions()) {
			List<Distribution.Count> counts = distribution.counts();
			if (counts.stream().noneMatch(count -> count.n() > 0)) {
				continue;
			}
			card.line("").line("**" + Markdown.plain(distribution.type() + "." + distribution.attribute()) + "** ("
					+ counts.stream().mapToLong(Distribution.Count::n).sum() + " values on " + counts.get(0).marks() + ")").line("");
			List<String> head = new ArrayList<>(List.of("value", "n", "share"));
			boolean shown = parts.size() <= 5;
			head.addAll(shown ? parts : List.of());
			card.head(head.toArray(String[]::new));
			for (Distribution.Count count : counts) {
				List<Object> row = new ArrayList<>(List.of(count.value(), count.n(), percent(count.share())));
				for (int i = 0; i < parts.size() && shown; i++) {
					row.add(count.parts()[i]);
				}
				card.row(row);
			}
		}
	}

	private static String percent(Double share) {
		return BigDecimal.valueOf(share == null ? 0 : share).movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP) + " %";
	}

	private void annotation() {
		card.heading("Annotation");
		Scheme scheme = facts.export().scheme().scheme();
		card.line("Scheme and guidelines: " + Markdown.plain(scheme.getId() == null ? "" : scheme.getId()) + ", version "
				+ Markdown.plain(scheme.getSchemeVersion() == null ? "not stated" : scheme.getSchemeVersion())
				+ ". The tag sets are in the sheet `README`, what each column means in `schema`.");
		card.line("").head("annotator", "name", "layers");
		Map<String, String> names = new TreeMap<>();
		for (Annotator annotator : facts.export().corpus().getAnnotators()) {
			names.put(annotator.getId(), annotator.getName() == null ? "" : annotator.getName());
		}
		facts.layers().forEach((annotator, statuses) -> card.row(annotator, names.getOrDefault(annotator, ""),
				statuses.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "))));
	}

	private void agreement() {
		card.heading("Agreement");
		if (facts.compared() == 0) {
			card.line("Not measured: no article has two layers that are done.");
			return;
		}
		card.line("Over the " + facts.compared() + " articles with two layers or more that are done. Alpha is Krippendorff's with the nominal "
				+ "metric; F1 is of spans, of the same segments (exact) or of any shared character (overlap). Attributes are compared on marks at the "
				+ "same place.");
		card.line("").head("unit", "attribute", "measure", "annotators", "articles", "items", "value");
		for (AgreementResult result : facts.agreement()) {
			BigDecimal value = AgreementSheet.rounded(result.value());
			card.row(result.unit(), result.attribute(), result.measure(), result.annotators().replace("|", ", "), result.articles(), result.items(),
					value == null ? "n/a" : value.setScale(3, java.math.RoundingMode.HALF_EVEN));
		}
	}

	private void problems(Map<String, Integer> findings) {
		card.heading("Known problems").head("problem", "n");
		card.row("articles without an exported layer", facts.unmarked());
		card.row("layers that are not done", facts.layers().values().stream().flatMap(each -> each.entrySet().stream())
				.filter(each -> each.getKey().equals("todo") || each.getKey().equals("open")).mapToInt(Map.Entry::getValue).sum());
		card.row("layers made with another version of the scheme", facts.outdated());
		card.row("canonical claims with a numeric conflict", facts.conflicts());
		card.row("cells that were cut at 32,767 characters, listed in the sheet README", facts.cuts().size());
		findings.entrySet().stream().sorted(Comparator.comparing(Map.Entry<String, Integer>::getKey, DataCard::byNumber))
				.forEach(entry -> card.row("findings of the rule " + entry.getKey() + " (saksi validate lists them)", entry.getValue()));
	}

	/** V9 before V10. */
	private static int byNumber(String a, String b) {
		boolean both = a.matches("V[0-9]{1,6}") && b.matches("V[0-9]{1,6}");
		return both ? Integer.compare(Integer.parseInt(a.substring(1)), Integer.parseInt(b.substring(1))) : a.compareTo(b);
	}

	private void end() {
		Corpus corpus = facts.export().corpus();
		card.heading("Licence");
		card.line(corpus.getLicence() == null ? "Not stated: ask who made the corpus." : Markdown.plain(corpus.getLicence()));
		if (facts.command() != null) {
			card.heading("Reproduce").code("sh", facts.command());
			card.line("").line("`CORPUS` is the folder of the corpus with the id above. The same corpus, options and seed give the same files on every "
					+ "machine.");
		}
	}
}
