package org.saksi.formats.office.xlsx;

import static org.saksi.formats.office.xlsx.LayerBuilder.hop;
import static org.saksi.formats.office.xlsx.LayerBuilder.link;
import static org.saksi.formats.office.xlsx.LayerBuilder.quantity;
import static org.saksi.formats.office.xlsx.LayerBuilder.with;

import java.math.BigDecimal;
import java.util.List;

import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.TestSchemes;

/** Four short articles, marked by two annotators in a scheme with more types and attributes: one of everything. */
public final class SmallCorpus {

	static final String TEXT = "Banjir \ud83c\udf0a surut\n\nBanjir \ud83c\udf0a sudah surut, kata Rini, Minggu. \"Air, menurut warga, "
			+ "masih tinggi,\" tulis Radar mengutip Budi. Ada 120 rumah rusak.\n\nTerpopuler";

	private SmallCorpus() {
	}

	/** Makes it. */
	public static MemoryCorpus make() {
		MemoryCorpus corpus = new MemoryCorpus(TestSchemes.extended());
		corpus.corpus().setId("4b6e9a3c");
		corpus.corpus().setName("Banjir");
		corpus.corpus().setLicence("CC BY 4.0");
		Event event = CorpusFactory.eINSTANCE.createEvent();
		event.setId("E1");
		event.setName("Banjir");
		event.setDate("2025-04-26");
		event.setPlace("Kudus");
		corpus.corpus().getEvents().add(event);
		Models.story(corpus.corpus(), "S1", "a1", "a2").setEvent("E1");
		addRegistries(corpus);
		addFirst(corpus);
		addSecond(corpus);
		corpus.add(article("a3", "Cuaca cerah di Bali."));
		corpus.add(article("a4", "Harga beras turun."));
		return corpus;
	}

	private static Article article(String id, String text) {
		Article article = Models.article(id, text);
		article.setSourceFile(id + ".txt");
		article.setSha256("0".repeat(63) + id.charAt(1));
		return article;
	}

	private static void addRegistries(MemoryCorpus corpus) {
		Registry ani = corpus.registry("ani");
		Models.agent(ani, "RINI", "Rini", "person").getAliases().addAll(List.of("Bu Rini", "R."));
		Models.agent(ani, "BUDI", "Budi", "person").setCountry("ID");
		Models.agent(ani, "RADAR", "Radar", "medium");
		Models.agent(ani, "WARGA", "warga", "unnamed");
		CanonicalClaim dry = Models.canonical(ani, "K1", "Banjir sudah surut.");
		dry.setKind("factual");
		dry.setEvent("E1");
		Models.canonical(ani, "K2", "Air masih tinggi.");
		CanonicalClaim houses = Models.canonical(ani, "K3", "=N rumah rusak.");
		houses.setSlot("rumah");
		Registry budi = corpus.registry("budi");
		Agent merged = Models.agent(budi, "RINI2", "Rini S.", "person");
		merged.setMergedInto("RINI");
		CanonicalClaim mergedClaim = Models.canonical(budi, "K1B", "Banjir surut.");
		mergedClaim.setMergedInto("K1");
		CanonicalClaim more = Models.canonical(budi, "K4", "Ratusan rumah rusak.");
		more.setSlot("rumah");
		contradicts(ani, "K1", "K2");
		contradicts(budi, "K1B", "K2");
	}

	private static void contradicts(Registry registry, String from, String to) {
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType("contradicts");
		link.setFrom(from);
		link.setTo(to);
		registry.getLinks().add(link);
	}

	private static void addFirst(MemoryCorpus corpus) {
		Article article = article("a1", TEXT);
		article.getZones().clear();
		int body = TEXT.indexOf("Banjir", 1);
		int list = TEXT.indexOf("Terpopuler");
		Models.zone(article, "headline", 0, TEXT.indexOf('\n'));
		Models.zone(article, "body", body, list - 2);
		Models.zone(article, "list", list, TEXT.length());
		article.getMetadata().setHeadline("Banjir \ud83c\udf0a surut");
		article.getMetadata().setMedium("Radar Kudus");
		article.getMetadata().setPublished("2025-04-27T17:18:00+07:00");
		article.getMetadata().setLanguage("id");
		article.getMetadata().setUrl("=1+1");
		corpus.add(article);

		LayerBuilder ani = new LayerBuilder(article, "ani", LayerStatus.DONE);
		Source rini = with(ani.source("s1", "RINI", "Rini"), "form=named");
		Source warga = with(ani.source("s2", "WARGA", "warga"), "form=nominal");
		Source budi = ani.source("s3", "BUDI", "Budi");
		Cue says = with(ani.cue("q1", "kata"), "class=say");
		Cue according = with(ani.cue("q2", "menurut"), "class=prepositional");
		Cue quoting = ani.cue("q3", "mengutip");
		Claim dry = with(ani.claim("c1", List.of("K1"), "Banjir \ud83c\udf0a sudah surut"), "kind=factual", "check_worthy=true",
				"topics=war|sport");
		Claim high = with(ani.claim("c2", List.of("K2", "K1B"), "Air", "masih tinggi"), "kind=evaluation", "check_worthy=false");
		high.setAnaphoricOf(dry);
		Claim houses = ani.claim("c3", List.of("K3"), "Ada 120 rumah rusak");
		houses.setType("promise");
		with(houses, "until=2025-12-31", "mood=unknown");
		quantity(houses, "rumah").setValue(new BigDecimal("120"));
		quantity(houses, "orang").setMin(new BigDecimal("2.5"));
		houses.getQuantities().get(1).setApproximate(true);
		Attribution first = with(ani.attribution("t1", List.of(rini), says, dry), "quote_type=indirect");
		Attribution second = ani.attribution("t2", List.of(warga, budi), according, high, houses);
		ChainHop relay = hop(second, "BUDI", "relay");
		relay.setSource(budi);
		relay.setCue(quoting);
		hop(second, "RADAR", "medium");
		Attribution writer = ani.attribution("t3", List.of(), null, houses);
		with(ani.stance("n1", first, "RINI", dry, "affirm", "sudah"), "certainty=certain", "intensity=low", "confidence=4");
		ani.stance("n2", second, "WARGA", high, "deny");
		ani.stance("n3", second, "BUDI", high, "report");
		ani.stance("n4", writer, "WRITER", houses, "deny");
		ani.stance("n5", second, "BUDI", houses, "affirm");
		var person = with(ani.custom("m1", "person", "Rini"), "mood=calm", "topics=trade|sport");
		link(person, "says", dry, high);
		link(person, "knows", budi);
		ani.custom("m2", "unheard", "Radar");
		corpus.add(ani.layer());

		LayerBuilder other = new LayerBuilder(article, "budi", LayerStatus.OPEN);
		Claim again = other.claim("c1", List.of("K1B"), "Banjir \ud83c\udf0a sudah surut");
		Claim lost = other.claim("c2", List.of());
		lost.setSpan(Span.anchored("hilang", 0, 6));
		lost.setLost(true);
		Attribution said = other.attribution("t1", List.of(other.source("s1", "RINI2")), null, again);
		other.stance("n1", said, "RINI2", again, "affirm");
		other.stance("n2", said, "RINI2", null, "query").setCanonical("K4");
		other.stance("n3", said, "RINI2", null, null).setAgent("BUDI");
		corpus.add(other.layer());
	}

	private static void addSecond(MemoryCorpus corpus) {
		Article article = article("a2", "Rumah rusak ratusan, kata Budi.");
		article.getMetadata().setPublished("April 2025");
		corpus.add(article);
		LayerBuilder ani = new LayerBuilder(article, "ani", LayerStatus.ADJUDICATED);
		Claim houses = ani.claim("c1", List.of("K4"), "Rumah rusak ratusan");
		quantity(houses, "Rumah ").setMin(new BigDecimal("200"));
		Attribution said = ani.attribution("t1", List.of(ani.source("s1", "BUDI", "Budi")), ani.cue("q1", "kata"), houses);
		ani.stance("n1", said, "BUDI", houses, "affirm");
		corpus.add(ani.layer());
	}
}
