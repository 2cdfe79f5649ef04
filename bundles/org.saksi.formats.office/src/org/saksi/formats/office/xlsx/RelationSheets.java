package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.List;

import org.saksi.formats.office.rows.AttributionRow;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.MarkFields;
import org.saksi.formats.office.rows.MarkRow;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.ValueType;

/** The sheets {@code attributions}, {@code chain_hops}, {@code stances} and {@code quantities}. */
final class RelationSheets {

	private record HopRow(LayerContext layer, Attribution mark, int number, ChainHop hop) implements MarkRow {
	}

	private record StanceRow(LayerContext layer, Stance mark) implements MarkRow {
		String targetType() {
			return mark.getClaim() != null ? "claim"
					: mark.getCanonical() != null ? "canonical" : mark.getAgent() != null ? "agent" : null;
		}

		String targetId() {
			return mark.getClaim() != null ? layer.id(mark.getClaim())
					: mark.getCanonical() != null ? layer.export().canonicalId(mark.getCanonical())
							: layer.export().agentId(mark.getAgent());
		}

		String targetText() {
			return mark.getClaim() != null ? layer.text(mark.getClaim())
					: mark.getCanonical() != null ? layer.export().canonicalText(mark.getCanonical())
							: layer.export().registries().agentName(mark.getAgent());
		}
	}

	private record QuantityRow(LayerContext layer, Claim mark, int index, Quantity quantity) implements MarkRow {
	}

	private final Sheet<AttributionRow> attributions;
	private final Sheet<HopRow> hops;
	private final Sheet<StanceRow> stances;
	private final Sheet<QuantityRow> quantities;

	RelationSheets(WorkbookWriter workbook, Attributes attributes) throws IOException {
		attributions = new Sheet<>(workbook, "attributions", attributionFields(attributes));
		hops = new Sheet<>(workbook, "chain_hops", hopFields(attributes));
		stances = new Sheet<>(workbook, "stances", stanceFields(attributes));
		quantities = new Sheet<>(workbook, "quantities", quantityFields());
	}

	private static Fields<AttributionRow> attributionFields(Attributes attributes) {
		Fields<AttributionRow> fields = MarkFields.begin("attribution_id",
				"The attribution: article/annotator/id; one row for each of its claims and sources.");
		fields.id("claim_id", "The claim; a row of claims.", row -> row.layer().id(row.claim())).key();
		fields.text("claim_text", "Text of the claim.", row -> row.layer().text(row.claim()));
		fields.id("source_id", "The source; a row of sources. Blank where the writer of the article claims.",
				row -> row.layer().id(row.source())).key();
		fields.label("agent_id", "The agent that claims, WRITER for the writer of the article.",
				row -> row.layer().export().agentId(row.agent()));
		fields.label("agent_name", "Name of the agent.", row -> row.layer().export().registries().agentName(row.agent()));
		fields.id("cue_id", "The cue; a row of cues.", row -> row.layer().id(row.mark().getCue()));
		fields.label("cue_text", "Text of the cue.", row -> row.layer().text(row.mark().getCue()));
		attributes.tag(fields, Base.ATTRIBUTION, "quote_type", "How the claim is quoted.");
		fields.label("chain", "Names of the agents through which the claim came, the outermost first, joined by <; the source "
				+ "itself is not among them. All of a hop is in chain_hops.", AttributionRow::chain);
		fields.integer("chain_length", "Number of hops.", row -> row.mark().getChain().size());
		attributes.addOthers(fields, Base.ATTRIBUTION);
		return fields;
	}

	private static Fields<HopRow> hopFields(Attributes attributes) {
		Fields<HopRow> fields = MarkFields.begin("attribution_id", "The attribution that the hop belongs to.");
		fields.integer("hop", "Number of the hop; 1 is nearest the source.", HopRow::number).key();
		fields.label("agent_id", "The agent that passes the claim on; a row of agents.",
				row -> row.layer().export().agentId(row.hop().getAgent())).open("agents");
		fields.label("agent_name", "Name of the agent.",
				row -> row.layer().export().registries().agentName(row.hop().getAgent()));
		fields.tag("role", attributes.tags(Base.HOP, "role"), "What the agent does in the chain.", row -> row.hop().getRole())
				.openTags(Attributes.list(Base.HOP, "role"), true);
		fields.id("source_id", "The source that names the agent in the text; a row of sources.",
				row -> row.layer().id(row.hop().getSource()));
		fields.id("cue_id", "The cue of the hop; a row of cues.", row -> row.layer().id(row.hop().getCue()));
		return fields;
	}

	private static Fields<StanceRow> stanceFields(Attributes attributes) {
		Fields<StanceRow> fields = MarkFields.begin("stance_id", "The stance: article/annotator/id.");
		fields.id("attribution_id", "The attribution that the stance belongs to; a row of attributions.",
				row -> row.layer().id(row.mark().getAttribution()));
		fields.label("holder_id", "The agent that holds the stance, WRITER for the writer of the article.",
				row -> row.layer().export().agentId(row.mark().getHolder()));
		fields.label("holder_name", "Name of the holder.",
				row -> row.layer().export().registries().agentName(row.mark().getHolder()));
		fields.tag("target_type", "claim|canonical|agent", "What the stance is towards.", StanceRow::targetType);
		fields.id("target_id", "The target; a row of claims, canonical_claims or agents.", StanceRow::targetId);
		fields.text("target_text", "Text of the claim or canonical claim, name of the agent.", StanceRow::targetText);
		attributes.tag(fields, Base.STANCE, "polarity", "Polarity, towards the proposition as the target words it.");
		attributes.tag(fields, Base.STANCE, "certainty", "How certain the holder is.");
		attributes.tag(fields, Base.STANCE, "intensity", "How strongly the holder puts it.");
		fields.add("confidence", Kind.INTEGER, attributes.tags(Base.STANCE, "confidence"),
				"How sure the annotator is, 1 to 5.", row -> Attributes.value(ValueType.INTEGER, row.attribute("confidence")))
				.openTags(Attributes.list(Base.STANCE, "confidence"), true);
		MarkFields.addSpan(fields, "the evidence of the stance");
		attributes.addOthers(fields, Base.STANCE);
		return fields;
	}

	private static Fields<QuantityRow> quantityFields() {
		Fields<QuantityRow> fields = MarkFields.begin("claim_id", "The claim that the quantity is part of.");
		fields.integer("index", "Number of the quantity in the claim, from 0.", QuantityRow::index).key();
		fields.number("value", "The value.", row -> row.quantity().getValue()).open();
		fields.number("min", "The least value.", row -> row.quantity().getMin()).open();
		fields.number("max", "The greatest value.", row -> row.quantity().getMax()).open();
		fields.label("unit", "The unit.", row -> row.quantity().getUnit()).open();
		fields.flag("approximate", "Whether the text gives it as approximate; blank: not said.",
				row -> row.quantity().getApproximate()).open();
		return fields;
	}

	/** Writes the rows of a layer. */
	void add(LayerContext layer) throws IOException {
		for (Attribution attribution : layer.layer().getAttributions()) {
			for (AttributionRow row : AttributionRow.of(layer, attribution)) {
				attributions.add(row);
			}
			for (int i = 0; i < attribution.getChain().size(); i++) {
				hops.add(new HopRow(layer, attribution, i + 1, attribution.getChain().get(i)));
			}
		}
		for (Stance stance : layer.layer().getStances()) {
			stances.add(new StanceRow(layer, stance));
		}
		for (Claim claim : layer.layer().getClaims()) {
			for (int i = 0; i < claim.getQuantities().size(); i++) {
				quantities.add(new QuantityRow(layer, claim, i, claim.getQuantities().get(i)));
			}
		}
	}

	/** @return the sheets, in their order */
	List<Sheet<?>> sheets() {
		return List.of(attributions, hops, stances, quantities);
	}
}
