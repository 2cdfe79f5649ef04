package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.List;

import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.MarkFields;
import org.saksi.formats.office.rows.MarkRow;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.ValueType;

/** The sheets {@code claims}, {@code sources} and {@code cues}. */
final class MarkSheets {

	private record ClaimRow(LayerContext layer, Claim mark) implements MarkRow {
		String primary() {
			return mark.getCanonical().isEmpty() ? null : layer.export().canonicalId(mark.getCanonical().get(0));
		}

		Quantity quantity() {
			return mark.getQuantities().isEmpty() ? null : mark.getQuantities().get(0);
		}
	}

	private record SourceRow(LayerContext layer, Source mark) implements MarkRow {
	}

	private record CueRow(LayerContext layer, Cue mark) implements MarkRow {
	}

	private final Sheet<ClaimRow> claims;
	private final Sheet<SourceRow> sources;
	private final Sheet<CueRow> cues;

	MarkSheets(WorkbookWriter workbook, Attributes attributes) throws IOException {
		claims = new Sheet<>(workbook, "claims", claimFields(attributes));
		sources = new Sheet<>(workbook, "sources", sourceFields(attributes));
		cues = new Sheet<>(workbook, "cues", cueFields(attributes));
	}

	private static Fields<ClaimRow> claimFields(Attributes attributes) {
		Fields<ClaimRow> fields = MarkFields.begin("claim_id", "The claim: article/annotator/id.");
		MarkFields.addSpan(fields, "the claim");
		attributes.tag(fields, Base.CLAIM, "kind", "Kind of the claim.");
		fields.flag("check_worthy", "Whether the claim is worth checking; blank: not said.",
				row -> Attributes.value(ValueType.BOOLEAN, row.attribute("check_worthy"))).open();
		fields.label("canonical_id", "The primary canonical claim that the claim expresses.", ClaimRow::primary)
				.open("canonical_claims");
		fields.text("canonical_text", "Text of the primary canonical claim.",
				row -> row.layer().export().canonicalText(row.primary()));
		fields.label("canonical_ids", "All canonical claims that the claim expresses, the primary first, joined by |.",
				row -> String.join("|", row.layer().export().canonicalIds(row.mark().getCanonical()))).open();
		fields.id("anaphoric_of", "The claim that this one takes up.", row -> row.layer().id(row.mark().getAnaphoricOf()));
		fields.number("quantity_value", "Value of the first quantity; all are in quantities.",
				row -> row.quantity() == null ? null : row.quantity().getValue()).open();
		fields.number("quantity_min", "Least value of the first quantity.",
				row -> row.quantity() == null ? null : row.quantity().getMin()).open();
		fields.number("quantity_max", "Greatest value of the first quantity.",
				row -> row.quantity() == null ? null : row.quantity().getMax()).open();
		fields.label("quantity_unit", "Unit of the first quantity.",
				row -> row.quantity() == null ? null : row.quantity().getUnit()).open();
		attributes.addOthers(fields, Base.CLAIM);
		return fields;
	}

	private static Fields<SourceRow> sourceFields(Attributes attributes) {
		Fields<SourceRow> fields = MarkFields.begin("source_id", "The source: article/annotator/id.");
		MarkFields.addSpan(fields, "the source");
		fields.label("agent_id", "The agent that the source is; a row of agents.",
				row -> row.layer().export().agentId(row.mark().getAgent())).open("agents");
		fields.label("agent_name", "Name of the agent.",
				row -> row.layer().export().registries().agentName(row.mark().getAgent()));
		fields.tag("agent_type", attributes.tags(Base.AGENT, "type"), "Type of the agent.",
				row -> row.layer().export().agentType(row.mark().getAgent()));
		attributes.tag(fields, Base.SOURCE, "form", "How the text names the source.");
		attributes.addOthers(fields, Base.SOURCE);
		return fields;
	}

	private static Fields<CueRow> cueFields(Attributes attributes) {
		Fields<CueRow> fields = MarkFields.begin("cue_id", "The cue: article/annotator/id.");
		MarkFields.addSpan(fields, "the cue");
		attributes.tag(fields, Base.CUE, "class", "Class of the cue.");
		attributes.addOthers(fields, Base.CUE);
		return fields;
	}

	/** Writes the rows of a layer. */
	void add(LayerContext layer) throws IOException {
		for (Claim claim : layer.layer().getClaims()) {
			claims.add(new ClaimRow(layer, claim));
		}
		for (Source source : layer.layer().getSources()) {
			sources.add(new SourceRow(layer, source));
		}
		for (Cue cue : layer.layer().getCues()) {
			cues.add(new CueRow(layer, cue));
		}
	}

	/** @return the sheets, in their order */
	List<Sheet<?>> sheets() {
		return List.of(claims, sources, cues);
	}
}
