package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.AttributionRow;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.MarkFields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;

/** The view {@code attribution_triples}: who says what, in a row of texts. */
final class TripleView implements View {

	private final Sheet<AttributionRow> sheet;

	TripleView(ViewKind.Setting setting) throws IOException {
		Attributes attributes = setting.attributes();
		Fields<AttributionRow> fields = MarkFields.begin("attribution_id",
				"The attribution; rows of attributions. One row here for each of its claims and sources.");
		fields.text("context", "The sentences that source, cue and claim touch, joined by spaces.", TripleView::context);
		fields.label("source_text", "Words that name the source; blank where the text has none, or the writer claims.",
				row -> row.layer().text(row.source()));
		fields.label("agent_id", "The agent that claims, WRITER for the writer of the article.",
				row -> row.layer().export().agentId(row.agent()));
		fields.label("agent_name", "Name of the agent.", row -> row.layer().export().registries().agentName(row.agent()));
		fields.tag("agent_type", attributes.tags(Base.AGENT, "type"), "Type of the agent.",
				row -> row.layer().export().agentType(row.agent()));
		fields.tag("source_form", attributes.tags(Base.SOURCE, "form"), "How the text names the source.",
				row -> attribute(row.source(), "form"));
		fields.label("cue_text", "Words of the cue; blank without one.", row -> row.layer().text(row.mark().getCue()));
		fields.tag("cue_class", attributes.tags(Base.CUE, "class"), "Class of the cue.",
				row -> attribute(row.mark().getCue(), "class"));
		fields.id("claim_id", "The claim; a row of claims.", row -> row.layer().id(row.claim()));
		fields.text("claim_text", "Words of the claim.", row -> row.layer().text(row.claim()));
		fields.tag("claim_kind", attributes.tags(Base.CLAIM, "kind"), "Kind of the claim.", row -> attribute(row.claim(), "kind"));
		fields.label("canonical_id", "The primary canonical claim that the claim expresses.", TripleView::canonical);
		fields.text("canonical_text", "Text of that canonical claim.",
				row -> row.layer().export().canonicalText(canonical(row)));
		fields.label("chain", "Names of the agents through which the claim came, the outermost first, joined by <.",
				AttributionRow::chain);
		fields.integer("chain_length", "Number of agents in the chain.", row -> row.mark().getChain().size());
		attributes.tag(fields, Base.ATTRIBUTION, "quote_type", "How the claim is quoted.");
		fields.tag("stance", attributes.tags(Base.STANCE, "polarity"),
				"Polarity of the agent's stance in this attribution; several are joined by |; blank: not marked.",
				row -> stance(row, "polarity"));
		fields.tag("certainty", attributes.tags(Base.STANCE, "certainty"), "Certainty of that stance.",
				row -> stance(row, "certainty"));
		sheet = new Sheet<>(setting.workbook(), ViewKind.ATTRIBUTION_TRIPLES.id(), fields);
	}

	private static String attribute(Mark mark, String id) {
		return mark == null ? null : mark.getAttributes().get(id);
	}

	private static String canonical(AttributionRow row) {
		return row.claim() == null || row.claim().getCanonical().isEmpty() ? null
				: row.layer().export().canonicalId(row.claim().getCanonical().get(0));
	}

	private static String context(AttributionRow row) {
		ArticleContext article = row.layer().article();
		Set<Sentence> sentences = new TreeSet<>(Comparator.comparingInt(Sentence::index));
		sentences.addAll(article.touched(row.source()));
		sentences.addAll(article.touched(row.mark().getCue()));
		sentences.addAll(article.touched(row.claim()));
		return sentences.stream().map(article::text).collect(Collectors.joining(" "));
	}

	private static String stance(AttributionRow row, String attribute) {
		ExportContext export = row.layer().export();
		Set<String> values = new LinkedHashSet<>();
		for (Stance stance : row.layer().layer().getStances()) {
			boolean same = stance.getAttribution() == row.mark()
					&& Objects.equals(export.agentId(stance.getHolder()), export.agentId(row.agent()));
			if (same && attribute(stance, attribute) != null && isTowards(stance, row)) {
				values.add(attribute(stance, attribute));
			}
		}
		return String.join("|", values);
	}

	private static boolean isTowards(Stance stance, AttributionRow row) {
		if (row.claim() == null || stance.getClaim() != null) {
			return row.claim() != null && stance.getClaim() == row.claim();
		}
		ExportContext export = row.layer().export();
		return stance.getCanonical() != null
				&& export.canonicalIds(row.claim().getCanonical()).contains(export.canonicalId(stance.getCanonical()));
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		for (LayerContext layer : article.layers()) {
			for (Attribution attribution : layer.layer().getAttributions()) {
				for (AttributionRow row : AttributionRow.of(layer, attribution)) {
					sheet.add(row);
				}
			}
		}
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}
}
