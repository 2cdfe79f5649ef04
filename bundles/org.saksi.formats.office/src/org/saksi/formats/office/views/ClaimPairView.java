package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.views.claims.ClaimPairs;
import org.saksi.formats.office.views.claims.ClaimPairs.Pair;
import org.saksi.formats.office.views.claims.ClaimPairs.Side;

/** The view {@code claim_pairs}. */
final class ClaimPairView implements View {

	private final Sheet<Pair> sheet;
	private final ClaimPairs pairs;

	ClaimPairView(ViewKind.Setting setting) throws IOException {
		pairs = new ClaimPairs(setting.export());
		Fields<Pair> fields = new Fields<>();
		fields.label("split", "Part of the split that both articles are in: pairs across parts are left out.", Pair::split);
		side(fields, "_1", Pair::first);
		side(fields, "_2", Pair::second);
		fields.tag("label", "same|contradicts|other", "same: the claims express one canonical claim, or two that a link same or "
				+ "paraphrase joins. contradicts: a link says so, or both fill one slot and every quantity of one excludes every "
				+ "quantity of the other. other: drawn by chance among claims whose canonical claims no link joins and no slot; "
				+ "every second one from the same article where there is one.", Pair::label);
		fields.tag("reason", "canonical|link|quantities|drawn", "Why the label is so.", Pair::reason);
		sheet = new Sheet<>(setting.workbook(), ViewKind.CLAIM_PAIRS.id(), fields);
	}

	private static void side(Fields<Pair> fields, String suffix, Function<Pair, Side> side) {
		String which = suffix.equals("_1") ? "the first claim" : "the second claim";
		fields.id("claim_id" + suffix, "Id of " + which + "; a row of claims.", pair -> side.apply(pair).claim());
		fields.label("article_id" + suffix, "Article of " + which + ".", pair -> side.apply(pair).article());
		fields.label("canonical_id" + suffix, "Primary canonical claim of " + which + ".", pair -> side.apply(pair).canonical());
		fields.text("text" + suffix, "Words of " + which + ".", pair -> side.apply(pair).text());
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		pairs.add(article);
	}

	@Override
	public void finish() throws IOException {
		pairs.make(sheet::add);
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}

	@Override
	public Map<String, Object> notes() {
		Map<String, Object> notes = new LinkedHashMap<>();
		pairs.labels().forEach((label, number) -> notes.put("pairs labelled " + label, number));
		notes.put("how many", "Each claim is paired with up to 2 others of its meaning, 2 of each meaning that contradicts it by a "
				+ "link, and 2 that its quantities exclude; there are as many pairs labelled other as all these, or fewer where no "
				+ "more are found.");
		notes.put("pairs of the same or contradicting meanings left out, since they are in two parts of the split", pairs.across());
		notes.put("claims left out, since they express no canonical claim", pairs.without());
		notes.put("claims left out, since their article has the text already", pairs.repeated());
		return notes;
	}

	@Override
	public void close() throws IOException {
		pairs.close();
	}
}
