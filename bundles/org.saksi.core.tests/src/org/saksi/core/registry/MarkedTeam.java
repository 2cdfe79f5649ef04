package org.saksi.core.registry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/** A corpus that two annotators have marked: each article has a source, a relay, a claim and a stance of each. */
final class MarkedTeam {

	static final String TEXT = "Pemerintah membantah kabar itu.\nPutin mengirim 11.000 tentara, kata Gerasimov melalui Peskov.\n";

	private MarkedTeam() {
	}

	/** In {@code folder}, with articles {@code a1} to {@code a3}; all is saved. */
	static CorpusStore create(Path folder) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder.resolve("corpus"),
				new NewCorpus("Uji", "id", BuiltIns.scheme("claims"), List.of("ani", "budi")), options(folder));
		for (String id : List.of("a1", "a2", "a3")) {
			Article article = ArticleFactory.eINSTANCE.createArticle();
			article.setId(id);
			article.setText(TEXT);
			article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
			article.setSha256("0".repeat(64));
			try (Batch batch = store.begin()) {
				batch.put(new ImportedArticle(article, false, TEXT.getBytes(StandardCharsets.UTF_8), List.of()));
				batch.commit(null);
			}
		}
		for (String annotator : List.of("ani", "budi")) {
			for (String id : List.of("a1", "a2", "a3")) {
				try (ArticleSession session = store.session(id, annotator)) {
					session.run("Mark", () -> mark(session));
					session.save(null);
				}
			}
		}
		return store;
	}

	static StoreOptions options(Path folder) {
		return StoreOptions.defaults().withStateFolder(folder.resolve("state")).withUser("tester");
	}

	/** Budi knows PUTIN as VVP, and mentions another canonical claim with another number. */
	private static Layer mark(ArticleSession session) {
		boolean ani = session.annotator().equals("ani");
		Registry registry = session.registry();
		if (registry.getAgents().isEmpty()) {
			agent(registry, ani ? "PUTIN" : "VVP", ani ? "Vladimir Putin" : "Presiden Putin", ani ? "Putin" : "VVP");
			agent(registry, ani ? "PESKOV" : "PESKOV_D", ani ? "Peskov" : "Dmitry Peskov", null);
			canonical(registry, ani ? "K01" : "K02", ani ? "11.000 tentara dikirim" : "12.000 tentara dikirim");
			ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
			link.setType("paraphrase");
			link.setFrom("K01");
			link.setTo("K02");
			registry.getLinks().add(link);
		}
		Layer layer = session.layer();
		Source source = MarksFactory.eINSTANCE.createSource();
		source.setId("s1");
		source.setAgent(ani ? "PUTIN" : "VVP");
		source.setSpan(Span.anchored(session.text().text(), 32, 37));
		layer.getSources().add(source);
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.anchored(session.text().text(), 38, 61));
		claim.getCanonical().add(ani ? "K01" : "K02");
		Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
		quantity.setValue(new BigDecimal(ani ? 11000 : 12000));
		quantity.setUnit("tentara");
		claim.getQuantities().add(quantity);
		layer.getClaims().add(claim);
		Attribution attribution = MarksFactory.eINSTANCE.createAttribution();
		attribution.setId("t1");
		attribution.getSources().add(source);
		attribution.getClaims().add(claim);
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setAgent(ani ? "PESKOV" : "PESKOV_D");
		hop.setRole("relay");
		attribution.getChain().add(hop);
		layer.getAttributions().add(attribution);
		Stance stance = MarksFactory.eINSTANCE.createStance();
		stance.setId("p1");
		stance.setAttribution(attribution);
		stance.setHolder(source.getAgent());
		stance.setClaim(claim);
		stance.getAttributes().put("polarity", ani ? "affirm" : "deny");
		layer.getStances().add(stance);
		return layer;
	}

	private static void agent(Registry registry, String id, String name, String alias) {
		Agent agent = RegistryFactory.eINSTANCE.createAgent();
		agent.setId(id);
		agent.setName(name);
		agent.setType("person");
		if (alias != null) {
			agent.getAliases().add(alias);
		}
		agent.setCountry("RU");
		registry.getAgents().add(agent);
	}

	private static void canonical(Registry registry, String id, String text) {
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		claim.setId(id);
		claim.setText(text);
		claim.setSlot("tentara");
		registry.getCanonicalClaims().add(claim);
	}

	/** The registries and layers, as bytes would be written now. */
	static List<String> bytes(RegistryWork work) throws CorpusException {
		List<String> all = new ArrayList<>();
		for (Registry registry : work.registries().all()) {
			all.add(new String(ModelFiles.write(registry), StandardCharsets.UTF_8));
		}
		for (String annotator : List.of("ani", "budi")) {
			all.addAll(layers(work, annotator));
		}
		return all;
	}

	static List<String> layers(RegistryWork work, String annotator) throws CorpusException {
		List<String> all = new ArrayList<>();
		for (String id : List.of("a1", "a2", "a3")) {
			all.add(new String(ModelFiles.write(work.session().layer(id, annotator)), StandardCharsets.UTF_8));
		}
		return all;
	}
}
