package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saksi.core.CorpusException;
import org.saksi.formats.office.pairs.Negatives;
import org.saksi.formats.office.pairs.Verdict;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.Base;

/** The view {@code stance_pairs}: the pairs of {@code pairs_claim_article} with the texts of both. */
final class StancePairView implements View {

	private record Row(ArticleContext article, String canonical, String label, int support, int deny, boolean drawn) {
	}

	private final ExportContext export;
	private final Negatives negatives;
	private final Sheet<Row> sheet;
	private int drawn;

	StancePairView(ViewKind.Setting setting) throws IOException {
		export = setting.export();
		negatives = setting.negatives() == 0 ? null : new Negatives(export, setting.negatives());
		Fields<Row> fields = new Fields<>();
		fields.label("canonical_id", "The canonical claim; a row of canonical_claims.", Row::canonical);
		fields.label("claim_text", "Text of the canonical claim.", row -> row.article().export().canonicalText(row.canonical()));
		fields.label("article_id", "The article; a row of documents.", row -> row.article().id());
		fields.label("split", "Part of the split that the article is in.", row -> row.article().split());
		fields.label("medium", "The medium that published the article.", row -> row.article().metadata().getMedium());
		fields.text("headline", "The headline of the article.", row -> headline(row.article()));
		fields.text("body", "The zones of the article of the kinds body and subhead, joined by line breaks; all of the text where "
				+ "there are none.", row -> body(row.article()));
		fields.tag("label", Verdict.LABELS, "What the article does with the claim, as in pairs_claim_article.", Row::label);
		fields.integer("support_n", "Number of different holders who affirm the claim in the article.", Row::support);
		fields.integer("deny_n", "Number of different holders who deny it.", Row::deny);
		fields.flag("drawn", "Whether the pair was drawn by chance among articles that neither mention the claim nor share a story "
				+ "with one that does.", Row::drawn);
		sheet = new Sheet<>(setting.workbook(), ViewKind.STANCE_PAIRS.id(), fields);
	}

	private static String headline(ArticleContext article) {
		String headline = article.metadata().getHeadline();
		return headline == null || headline.isBlank() ? zones(article, "headline") : headline;
	}

	private static String body(ArticleContext article) {
		String body = zones(article, "body|subhead");
		return body.isEmpty() ? article.text().text() : body;
	}

	private static String zones(ArticleContext article, String kinds) {
		return article.text().zones().stream()
				.filter(zone -> String.valueOf(article.export().scheme().meaning(Base.ZONE, "kind", zone.getKind())).matches(kinds))
				.map(zone -> text(article, zone)).collect(Collectors.joining("\n"));
	}

	private static String text(ArticleContext article, Zone zone) {
		String text = article.text().text();
		int start = Math.max(0, Math.min(zone.getStart(), text.length()));
		return text.substring(start, Math.max(start, Math.min(zone.getEnd(), text.length())));
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		for (Map.Entry<String, Verdict> pair : Verdict.of(article).entrySet()) {
			Verdict verdict = pair.getValue();
			sheet.add(new Row(article, pair.getKey(), verdict.label(), verdict.support(), verdict.deny(), false));
			if (negatives != null) {
				negatives.mention(pair.getKey(), article.id());
			}
		}
	}

	/** The drawn pairs come by article, so that each is read once more at most. */
	@Override
	public void finish() throws IOException, CorpusException {
		ArticleContext article = null;
		for (Negatives.Pair pair : negatives == null ? List.<Negatives.Pair>of() : negatives.drawByArticle()) {
			if (article == null || !article.id().equals(pair.article())) {
				article = new ArticleContext(export, pair.article());
			}
			sheet.add(new Row(article, pair.canonical(), Verdict.UNRELATED, 0, 0, true));
			drawn++;
		}
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}

	@Override
	public Map<String, Object> notes() {
		return Notes.of("unrelated pairs that were drawn by the seed of the split", drawn);
	}
}
