package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.core.corpus.Registries;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Stance;

/**
 * The sheet {@code pairs_claim_article}: what an article does with a canonical claim, as in the Fake News Challenge. Tags of
 * any scheme count as what they mean in the scheme {@code claims}.
 */
final class PairSheet {

	private static final String UNRELATED = "unrelated";

	private record PairRow(ExportContext export, String canonical, String article, String label, int support, int deny) {
	}

	/** What the stances of an article say of a canonical claim. */
	private static final class Verdict {
		private final Set<String> all = new HashSet<>();
		private final Set<String> writer = new HashSet<>();
		private final Set<String> support = new HashSet<>();
		private final Set<String> deny = new HashSet<>();

		void add(String holder, String polarity) {
			all.add(polarity);
			if (Registries.WRITER.equals(holder)) {
				writer.add(polarity);
			}
			if (holder != null && polarity.equals("affirm")) {
				support.add(holder);
			} else if (holder != null && polarity.equals("deny")) {
				deny.add(holder);
			}
		}

		String label() {
			return label(writer.isEmpty() ? all : writer);
		}

		private static String label(Set<String> polarities) {
			return polarities.equals(Set.of("affirm")) ? "agree"
					: polarities.equals(Set.of("deny")) ? "disagree"
							: polarities.equals(Set.of(UNRELATED)) ? UNRELATED : "discuss";
		}
	}

	private final Sheet<PairRow> sheet;
	private final Negatives negatives;

	/** @param negatives takes note of the pairs, and makes more; {@code null} for none */
	PairSheet(WorkbookWriter workbook, Negatives negatives) throws IOException {
		this.negatives = negatives;
		Fields<PairRow> fields = new Fields<>();
		fields.label("canonical_id", "The canonical claim; a row of canonical_claims.", PairRow::canonical);
		fields.text("canonical_text", "Text of the canonical claim.", row -> row.export().canonicalText(row.canonical()));
		fields.label("article_id", "The article; a row of documents.", PairRow::article);
		fields.label("split", "Part of the split that the article is in.", row -> row.export().plan().part(row.article()));
		fields.tag("label", "agree|disagree|discuss|unrelated", "What the article does with the claim. The writer's stance decides "
				+ "where it is marked; else all stances: only affirm is agree, only deny is disagree, anything else is discuss. "
				+ "unrelated: the article does not mention the claim; such rows are drawn by chance, on request.",
				PairRow::label);
		fields.integer("support_n", "Number of different holders who affirm the claim in the article.", PairRow::support);
		fields.integer("deny_n", "Number of different holders who deny it.", PairRow::deny);
		sheet = new Sheet<>(workbook, "pairs_claim_article", fields);
	}

	/** Writes the rows of an article, by id of the canonical claim. */
	void add(ArticleContext article) throws IOException {
		ExportContext export = article.export();
		Map<String, Verdict> verdicts = new TreeMap<>();
		for (LayerContext layer : article.layers()) {
			for (Claim claim : layer.layer().getClaims()) {
				export.canonicalIds(claim.getCanonical()).forEach(id -> verdicts.computeIfAbsent(id, x -> new Verdict()));
			}
			for (Stance stance : layer.layer().getStances()) {
				String polarity = export.scheme().meaning(stance, "polarity");
				if (polarity != null) {
					targets(export, stance).forEach(id -> verdicts.computeIfAbsent(id, x -> new Verdict())
							.add(export.agentId(stance.getHolder()), polarity));
				}
			}
		}
		for (Map.Entry<String, Verdict> pair : verdicts.entrySet()) {
			Verdict verdict = pair.getValue();
			sheet.add(new PairRow(export, pair.getKey(), article.id(), verdict.label(), verdict.support.size(),
					verdict.deny.size()));
			if (negatives != null) {
				negatives.mention(pair.getKey(), article.id());
			}
		}
	}

	private static Set<String> targets(ExportContext export, Stance stance) {
		if (stance.getClaim() != null) {
			return export.canonicalIds(stance.getClaim().getCanonical());
		}
		return stance.getCanonical() == null ? Set.of() : Set.of(export.canonicalId(stance.getCanonical()));
	}

	/** Writes the unrelated pairs; after the last article. */
	void addNegatives(ExportContext export) throws IOException {
		if (negatives != null) {
			for (Negatives.Pair pair : negatives.draw()) {
				sheet.add(new PairRow(export, pair.canonical(), pair.article(), UNRELATED, 0, 0));
			}
		}
	}

	/** @return the sheet, in a list */
	List<Sheet<?>> sheets() {
		return List.of(sheet);
	}
}
