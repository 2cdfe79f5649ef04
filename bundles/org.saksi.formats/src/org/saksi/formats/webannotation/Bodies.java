package org.saksi.formats.webannotation;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.corpus.Registries;
import org.saksi.formats.json.Json;
import org.saksi.formats.json.JsonOut;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Quantity;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;

/** Writes the parts of a body. */
final class Bodies {

	private final JsonOut out;
	private final Names names;
	private final Registries registries;

	Bodies(JsonOut out, Names names, Registries registries) {
		this.out = out;
		this.names = names;
		this.registries = registries;
	}

	/** The type of a mark, or a kind. */
	void classifying(String value) throws IOException {
		text("classifying", value);
	}

	/** An attribute, for readers that know nothing of ours; ours have the attributes as they are. */
	void tagging(String attribute, String value) throws IOException {
		text("tagging", attribute + "=" + value);
	}

	private void text(String purpose, String value) throws IOException {
		out.begin().text("type", "TextualBody").text("purpose", purpose).text("format", "text/plain").text("value", value).end();
	}

	/** What somebody says on a mark. */
	void comment(String purpose, String value) throws IOException {
		text(purpose, value);
	}

	/** An agent in a role; its name and kind are in the file once for each use, so that no other file is needed. */
	void agent(String role, String id) throws IOException {
		Agent agent = registries.agent(id);
		String known = agent == null ? id : agent.getId();
		out.begin().text("type", "SpecificResource").text("purpose", "identifying").text("role", role).begin("source")
				.text("id", names.agent(known)).text("type", type(agent))
				.text("name", agent == null ? null : agent.getName()).text("agent_type", agent == null ? null : agent.getType())
				.end().end();
	}

	private static String type(Agent agent) {
		String type = agent == null ? null : agent.getType();
		return type != null && (type.startsWith("person") || type.equals("writer")) ? "Person"
				: type != null && (type.equals("organization") || type.equals("government") || type.equals("medium")) ? "Organization" : null;
	}

	/** A canonical claim that a claim expresses. */
	void canonical(String id) throws IOException {
		CanonicalClaim claim = registries.canonicalClaim(id);
		out.begin().text("type", "SpecificResource").text("purpose", "identifying").text("role", "canonical").begin("source")
				.text("id", names.claim(claim == null ? id : claim.getId())).text("label", claim == null ? null : claim.getText())
				.end().end();
	}

	/** Another annotation in a role. */
	void link(String role, String iri) throws IOException {
		out.begin().text("type", "SpecificResource").text("purpose", "linking").text("role", role).text("source", iri).end();
	}

	/** Quantities and chain, which are lists of their own, as JSON under keys of ours. */
	void quantities(List<Quantity> quantities) throws IOException {
		if (quantities.isEmpty()) {
			return;
		}
		ArrayNode list = Json.MAPPER.createArrayNode();
		for (Quantity quantity : quantities) {
			ObjectNode node = list.addObject();
			put(node, "value", quantity.getValue());
			put(node, "min", quantity.getMin());
			put(node, "max", quantity.getMax());
			if (quantity.getUnit() != null) {
				node.put("unit", quantity.getUnit());
			}
			if (quantity.getApproximate() != null) {
				node.put("approximate", quantity.getApproximate());
			}
		}
		out.value("quantities", list);
	}

	private static void put(ObjectNode node, String key, BigDecimal value) {
		if (value != null) {
			node.put(key, value);
		}
	}

	/** The chain of an attribution, nearest the source first. */
	void chain(List<ChainHop> chain, String article, String annotator) throws IOException {
		if (chain.isEmpty()) {
			return;
		}
		ArrayNode list = Json.MAPPER.createArrayNode();
		for (ChainHop hop : chain) {
			ObjectNode node = list.addObject();
			if (hop.getAgent() != null) {
				node.put("agent", names.agent(hop.getAgent())).put("name", registries.agentName(hop.getAgent()));
			}
			if (hop.getRole() != null) {
				node.put("role", hop.getRole());
			}
			put(node, "source", hop.getSource(), article, annotator);
			put(node, "cue", hop.getCue(), article, annotator);
		}
		out.value("chain", list);
	}

	private void put(ObjectNode node, String key, Identified mark, String article, String annotator) {
		if (mark != null) {
			node.put(key, names.mark(article, annotator, mark.getId()));
		}
	}
}
