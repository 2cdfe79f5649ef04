package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.saksi.formats.office.pairs.Negatives;
import org.saksi.formats.office.pairs.Verdict;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * The sheet {@code pairs_claim_article}: what an article does with a canonical claim, as in the Fake News Challenge; see
 * {@link Verdict}.
 */
final class PairSheet {

	private record PairRow(ExportContext export, String canonical, String article, String label, int support, int deny) {
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
		fields.tag("label", Verdict.LABELS, "What the article does with the claim. The writer's stance decides "
				+ "where it is marked; else all stances: only affirm is agree, only deny is disagree, anything else is discuss. "
				+ "unrelated: the article does not mention the claim; such rows are drawn by chance, on request.",
				PairRow::label);
		fields.integer("support_n", "Number of different holders who affirm the claim in the article.", PairRow::support);
		fields.integer("deny_n", "Number of different holders who deny it.", PairRow::deny);
		sheet = new Sheet<>(workbook, "pairs_claim_article", fields);
	}

	/** Writes the rows of an article, by id of the canonical claim. */
	void add(ArticleContext article) throws IOException {
		for (Map.Entry<String, Verdict> pair : Verdict.of(article).entrySet()) {
			Verdict verdict = pair.getValue();
			sheet.add(new PairRow(article.export(), pair.getKey(), article.id(), verdict.label(), verdict.support(),
					verdict.deny()));
			if (negatives != null) {
				negatives.mention(pair.getKey(), article.id());
			}
		}
	}

	/** Writes the unrelated pairs; after the last article. */
	void addNegatives(ExportContext export) throws IOException {
		if (negatives != null) {
			for (Negatives.Pair pair : negatives.draw()) {
				sheet.add(new PairRow(export, pair.canonical(), pair.article(), Verdict.UNRELATED, 0, 0));
			}
		}
	}

	/** @return the sheet, in a list */
	List<Sheet<?>> sheets() {
		return List.of(sheet);
	}
}
