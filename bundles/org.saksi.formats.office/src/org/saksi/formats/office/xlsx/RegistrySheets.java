package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.IsoDates;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.sheets.guard.Lists;
import org.saksi.model.corpus.Event;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.scheme.Base;

/** The sheets {@code agents}, {@code canonical_claims}, {@code claim_links} and {@code events}; their rows come last. */
final class RegistrySheets {

	private record AgentRow(Agent agent, UseCounts.Count uses) {
	}

	private record CanonicalRow(CanonicalClaim claim, UseCounts.Count uses, Set<String> conflicts) {
	}

	/** Equal if type and both ends are: several annotators may have made one link. */
	private record Link(String type, String from, String to) {
	}

	private record LinkRow(Link link, ExportContext export, UseCounts uses) {
	}

	private record EventRow(Event event, UseCounts.Count uses) {
	}

	private static final String ARTICLES = "Number of exported articles that ";

	private final Sheet<AgentRow> agents;
	private final Sheet<CanonicalRow> canonical;
	private final Sheet<LinkRow> links;
	private final Sheet<EventRow> events;

	RegistrySheets(WorkbookWriter workbook, Attributes attributes) throws IOException {
		agents = new Sheet<>(workbook, "agents", agentFields(attributes));
		canonical = new Sheet<>(workbook, "canonical_claims", canonicalFields(attributes));
		links = new Sheet<>(workbook, "claim_links", linkFields(attributes));
		events = new Sheet<>(workbook, "events", eventFields());
	}

	private static Fields<AgentRow> agentFields(Attributes attributes) {
		Fields<AgentRow> fields = new Fields<>();
		fields.id("agent_id", "Id of the agent. Agents that were merged into others are not listed; WRITER is, if it is used.",
				row -> row.agent().getId()).key();
		fields.label("name", "Name of the agent.", row -> row.agent().getName()).open();
		fields.label("aliases", "Other names, joined by |.", row -> String.join("|", row.agent().getAliases())).open();
		fields.tag("type", attributes.tags(Base.AGENT, "type"), "Type of the agent.", row -> row.agent().getType())
				.openTags(Attributes.list(Base.AGENT, "type"), true);
		fields.label("role", "Role, e.g. an office.", row -> row.agent().getRole()).open();
		fields.label("affiliation", "What the agent belongs to.", row -> row.agent().getAffiliation()).open();
		fields.label("country", "Country of the agent.", row -> row.agent().getCountry()).open();
		fields.integer("articles_n", ARTICLES + "use the agent, as source, hop, writer, holder or target.",
				row -> row.uses().articles());
		fields.integer("mentions_n", "Number of sources that are the agent, of hops without a source of their own, and for "
				+ "WRITER of attributions to the writer.", row -> row.uses().mentions());
		return fields;
	}

	private static Fields<CanonicalRow> canonicalFields(Attributes attributes) {
		Fields<CanonicalRow> fields = new Fields<>();
		fields.id("canonical_id", "Id of the canonical claim. Those that were merged into others are not listed.",
				row -> row.claim().getId()).key();
		fields.text("text", "The statement.", row -> row.claim().getText()).open();
		fields.tag("kind", attributes.tags(Base.CANONICAL_CLAIM, "kind"), "Kind of the claim.", row -> row.claim().getKind())
				.openTags(Attributes.list(Base.CANONICAL_CLAIM, "kind"), true);
		fields.label("event_id", "The event; a row of events.", row -> row.claim().getEvent()).open("events");
		fields.label("slot", "Claims with one slot and incompatible quantities are a numeric conflict.",
				row -> row.claim().getSlot()).open();
		fields.integer("articles_n", ARTICLES + "have a claim which expresses it.", row -> row.uses().articles());
		fields.integer("mentions_n", "Number of claims that express it.", row -> row.uses().mentions());
		fields.flag("numeric_conflict", "Whether a quantity of its mentions excludes one of a claim of the same slot: the ranges do "
				+ "not meet, approximate ones reaching a tenth further.", row -> !row.conflicts().isEmpty());
		fields.label("numeric_conflict_with", "The canonical claims in conflict with it, joined by |; itself, if its own mentions "
				+ "disagree.", row -> String.join("|", row.conflicts()));
		return fields;
	}

	private static Fields<LinkRow> linkFields(Attributes attributes) {
		Fields<LinkRow> fields = new Fields<>();
		fields.tag("type", attributes.tags(Base.CLAIM_LINK, "type"), "How the first stands to the second.",
				row -> row.link().type()).key();
		fields.label("from_id", "The first canonical claim.", row -> row.link().from()).key();
		fields.label("to_id", "The second canonical claim.", row -> row.link().to()).key();
		fields.text("from_text", "Text of the first.", row -> row.export().canonicalText(row.link().from()));
		fields.text("to_text", "Text of the second.", row -> row.export().canonicalText(row.link().to()));
		fields.integer("articles_n", ARTICLES + "mention both.", row -> row.uses().linked(row.link().from(), row.link().to()));
		fields.integer("mentions_n", "Number of claims that express the first, and of those that express the second, together.",
				row -> row.uses().canonical(row.link().from()).mentions()
						+ row.uses().canonical(row.link().to()).mentions());
		return fields;
	}

	private static Fields<EventRow> eventFields() {
		Fields<EventRow> fields = new Fields<>();
		fields.id("event_id", "Id of the event.", row -> row.event().getId()).key();
		fields.text("name", "Name of the event.", row -> row.event().getName());
		fields.date("date", "When it happened; an interval or a part of a date is text.",
				row -> IsoDates.value(row.event().getDate()));
		fields.label("place", "Where it happened.", row -> row.event().getPlace());
		fields.integer("articles_n", ARTICLES + "are of a story of the event or mention a canonical claim of it.",
				row -> row.uses().articles());
		fields.integer("mentions_n", "Number of claims that express a canonical claim of the event.",
				row -> row.uses().mentions());
		return fields;
	}

	/** Writes all rows; after the last article has been counted. */
	void add(ExportContext export, UseCounts uses) throws IOException {
		boolean hasWriter = false;
		for (Agent agent : export.registries().agents()) {
			agents.add(new AgentRow(agent, uses.agent(agent.getId())));
			hasWriter |= Registries.WRITER.equals(agent.getId());
		}
		if (!hasWriter && uses.agent(Registries.WRITER).articles() > 0) {
			agents.add(new AgentRow(export.registries().agent(Registries.WRITER), uses.agent(Registries.WRITER)));
		}
		Map<String, Set<String>> conflicts = uses.conflicts();
		for (CanonicalClaim claim : export.registries().canonicalClaims()) {
			canonical.add(new CanonicalRow(claim, uses.canonical(claim.getId()),
					conflicts.getOrDefault(claim.getId(), Set.of())));
		}
		Set<Link> seen = new LinkedHashSet<>();
		for (ClaimLink link : export.registries().claimLinks()) {
			seen.add(new Link(link.getType(), export.canonicalId(link.getFrom()), export.canonicalId(link.getTo())));
		}
		for (Link link : seen) {
			links.add(new LinkRow(link, export, uses));
		}
		for (Event event : export.corpus().getEvents()) {
			events.add(new EventRow(event, uses.event(event.getId())));
		}
	}

	/** Lets columns of ids offer what the sheets have; after the last row. {@code null}: there are no lists. */
	void list(Lists lists) {
		if (lists != null) {
			for (Sheet<?> sheet : List.of(agents, canonical, events)) {
				lists.put(sheet.name(), sheet.name(), 0, Math.min(sheet.rows(), Limits.EXCEL.rows() - 1L));
			}
		}
	}

	/** @return the sheets, in their order */
	List<Sheet<?>> sheets() {
		return List.of(agents, canonical, links, events);
	}
}
