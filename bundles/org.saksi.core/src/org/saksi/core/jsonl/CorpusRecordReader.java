package org.saksi.core.jsonl;

import java.util.List;
import java.util.Map;

import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.corpus.Split;
import org.saksi.model.corpus.Story;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/** Reads line 1: the corpus record. */
final class CorpusRecordReader {

	/** The record, with the registry entries apart. */
	final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
	/** Agents, canonical claims and links; no annotator is set. */
	final Registry registry = RegistryFactory.eINSTANCE.createRegistry();
	/** Id of the scheme. */
	final String scheme;

	/** @throws RecordException if something in it is wrong */
	CorpusRecordReader(JsonIn line) throws RecordException {
		line.integer("saksi");
		JsonIn record = line.object("corpus");
		if (record == null) {
			throw line.wrong("corpus", Messages.Expected_present);
		}
		corpus.setName(record.text("name"));
		corpus.setLanguage(record.text("language"));
		String named = record.text("scheme");
		scheme = named == null ? JsonlExporter.DEFAULT_SCHEME : named;
		for (JsonIn in : record.objects("annotators")) {
			Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setId(in.required("id"));
			annotator.setName(in.text("name"));
			in.keepUnknown(annotator);
			corpus.getAnnotators().add(annotator);
		}
		registry(record);
		happenings(record);
		for (Map.Entry<String, List<String>> entry : record.listsByName("splits").entrySet()) {
			Split split = CorpusFactory.eINSTANCE.createSplit();
			split.setName(entry.getKey());
			split.getArticles().addAll(entry.getValue());
			corpus.getSplits().add(split);
		}
		corpus.setLicence(record.text("licence"));
		corpus.setDescription(record.text("description"));
		record.keepUnknown(corpus);
		line.keepUnknown(corpus, Nested.LINE);
	}

	private void registry(JsonIn record) throws RecordException {
		for (JsonIn in : record.objects("agents")) {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId(in.required("id"));
			agent.setName(in.text("name"));
			agent.setType(in.text("type"));
			agent.getAliases().addAll(in.texts("aliases"));
			agent.setRole(in.text("role"));
			agent.setAffiliation(in.text("affiliation"));
			agent.setCountry(in.text("country"));
			agent.setMergedInto(in.text("merged_into"));
			in.keepUnknown(agent);
			registry.getAgents().add(agent);
		}
		for (JsonIn in : record.objects("canonical_claims")) {
			CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
			claim.setId(in.required("id"));
			claim.setText(in.text("text"));
			claim.setKind(in.text("kind"));
			claim.setEvent(in.text("event"));
			claim.setSlot(in.text("slot"));
			claim.setMergedInto(in.text("merged_into"));
			in.keepUnknown(claim);
			registry.getCanonicalClaims().add(claim);
		}
		for (JsonIn in : record.objects("claim_links")) {
			ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
			link.setType(in.required("type"));
			link.setFrom(in.required("from"));
			link.setTo(in.required("to"));
			in.keepUnknown(link);
			registry.getLinks().add(link);
		}
	}

	private void happenings(JsonIn record) throws RecordException {
		for (JsonIn in : record.objects("events")) {
			Event event = CorpusFactory.eINSTANCE.createEvent();
			event.setId(in.required("id"));
			event.setName(in.text("name"));
			event.setDate(in.text("date"));
			event.setPlace(in.text("place"));
			in.keepUnknown(event);
			corpus.getEvents().add(event);
		}
		for (JsonIn in : record.objects("stories")) {
			Story story = CorpusFactory.eINSTANCE.createStory();
			story.setId(in.required("id"));
			story.setEvent(in.text("event"));
			story.getArticles().addAll(in.texts("articles"));
			in.keepUnknown(story);
			corpus.getStories().add(story);
		}
		for (JsonIn in : record.objects("utterances")) {
			Utterance utterance = CorpusFactory.eINSTANCE.createUtterance();
			utterance.setId(in.required("id"));
			utterance.getClaims().addAll(in.texts("claims"));
			in.keepUnknown(utterance);
			corpus.getUtterances().add(utterance);
		}
	}
}
