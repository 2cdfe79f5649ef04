package org.saksi.core.jsonl;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.corpus.CorpusView;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.Event;
import org.saksi.model.corpus.Story;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;

/** Writes line 1: the corpus record. */
final class CorpusRecordWriter {

	private final JsonOut out;

	CorpusRecordWriter(JsonOut out) {
		this.out = out;
	}

	/** @param splits name to article ids; empty for none */
	void write(CorpusView view, Map<String, List<String>> splits) throws IOException {
		Corpus corpus = view.corpus();
		List<Registry> registries = view.registries().all();
		out.begin();
		out.number("saksi", JsonlExporter.VERSION);
		out.begin("corpus");
		out.text("name", corpus.getName());
		out.text("language", corpus.getLanguage());
		String scheme = view.scheme() == null ? null : view.scheme().getId();
		out.text("scheme", JsonlExporter.DEFAULT_SCHEME.equals(scheme) ? null : scheme);
		if (!corpus.getAnnotators().isEmpty()) {
			out.beginList("annotators");
			for (Annotator annotator : corpus.getAnnotators()) {
				out.begin();
				out.text("id", annotator.getId());
				out.text("name", annotator.getName());
				out.extras(annotator);
				out.end();
			}
			out.endList();
		}
		agents(union(registries, Registry::getAgents));
		canonicalClaims(union(registries, Registry::getCanonicalClaims));
		links(registries);
		happenings(corpus);
		if (!splits.isEmpty()) {
			out.begin("splits");
			for (Map.Entry<String, List<String>> split : splits.entrySet()) {
				out.texts(split.getKey(), split.getValue());
			}
			out.end();
		}
		out.text("licence", corpus.getLicence());
		out.text("description", corpus.getDescription());
		out.extras(corpus);
		out.end();
		out.extras(corpus, Nested.LINE);
		out.end();
	}

	/** All entries, merged ones too, by id; of entries with one id that of the first registry. */
	private static <T extends Identified> Collection<T> union(List<Registry> registries,
			Function<Registry, List<T>> entries) {
		Map<String, T> byId = new TreeMap<>(CodePointOrder.INSTANCE);
		for (Registry registry : registries) {
			for (T entry : entries.apply(registry)) {
				if (entry.getId() != null) {
					byId.putIfAbsent(entry.getId(), entry);
				}
			}
		}
		return byId.values();
	}

	private void agents(Collection<Agent> agents) throws IOException {
		if (agents.isEmpty()) {
			return;
		}
		out.beginList("agents");
		for (Agent agent : agents) {
			out.begin();
			out.text("id", agent.getId());
			out.text("name", agent.getName());
			out.text("type", agent.getType());
			out.texts("aliases", agent.getAliases());
			out.text("role", agent.getRole());
			out.text("affiliation", agent.getAffiliation());
			out.text("country", agent.getCountry());
			out.text("merged_into", agent.getMergedInto());
			out.extras(agent);
			out.end();
		}
		out.endList();
	}

	private void canonicalClaims(Collection<CanonicalClaim> claims) throws IOException {
		if (claims.isEmpty()) {
			return;
		}
		out.beginList("canonical_claims");
		for (CanonicalClaim claim : claims) {
			out.begin();
			out.text("id", claim.getId());
			out.text("text", claim.getText());
			out.text("kind", claim.getKind());
			out.text("event", claim.getEvent());
			out.text("slot", claim.getSlot());
			out.text("merged_into", claim.getMergedInto());
			out.extras(claim);
			out.end();
		}
		out.endList();
	}

	private void links(List<Registry> registries) throws IOException {
		Map<List<String>, ClaimLink> distinct = new LinkedHashMap<>();
		for (Registry registry : registries) {
			for (ClaimLink link : registry.getLinks()) {
				List<String> content = Arrays.asList(link.getType(), link.getFrom(), link.getTo());
				distinct.putIfAbsent(content, link);
			}
		}
		Collection<ClaimLink> links = distinct.values();
		if (links.isEmpty()) {
			return;
		}
		out.beginList("claim_links");
		for (ClaimLink link : links) {
			out.begin();
			out.text("type", link.getType());
			out.text("from", link.getFrom());
			out.text("to", link.getTo());
			out.extras(link);
			out.end();
		}
		out.endList();
	}

	private void happenings(Corpus corpus) throws IOException {
		if (!corpus.getEvents().isEmpty()) {
			out.beginList("events");
			for (Event event : corpus.getEvents()) {
				out.begin();
				out.text("id", event.getId());
				out.text("name", event.getName());
				out.text("date", event.getDate());
				out.text("place", event.getPlace());
				out.extras(event);
				out.end();
			}
			out.endList();
		}
		if (!corpus.getStories().isEmpty()) {
			out.beginList("stories");
			for (Story story : corpus.getStories()) {
				out.begin();
				out.text("id", story.getId());
				out.text("event", story.getEvent());
				out.texts("articles", story.getArticles());
				out.extras(story);
				out.end();
			}
			out.endList();
		}
		if (!corpus.getUtterances().isEmpty()) {
			out.beginList("utterances");
			for (Utterance utterance : corpus.getUtterances()) {
				out.begin();
				out.text("id", utterance.getId());
				out.texts("claims", utterance.getClaims());
				out.extras(utterance);
				out.end();
			}
			out.endList();
		}
	}
}
