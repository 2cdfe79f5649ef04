package org.saksi.core.formats.selection.majority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Span;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.TestSchemes;

class MajorityLayerTest {

	private static final MarksFactory MARKS = MarksFactory.eINSTANCE;
	private static final String TEXT = "Menteri mengatakan harga beras naik dan stok habis, kata Budi kepada TASS.";

	private final MemoryCorpus corpus = new MemoryCorpus(TestSchemes.extended());
	private final List<Layer> layers = new ArrayList<>();

	private Layer layer(LayerStatus status) {
		Layer layer = MARKS.createLayer();
		layer.setArticle("a");
		layer.setAnnotator("n" + layers.size());
		layer.setStatus(status);
		layers.add(layer);
		return layer;
	}

	private Layer layer() {
		return layer(LayerStatus.DONE);
	}

	private static <T extends Mark> T at(T mark, String words, String... attributes) {
		mark.setSpan(words == null ? null : Span.anchored(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
		for (int i = 0; i < attributes.length; i += 2) {
			mark.getAttributes().put(attributes[i], attributes[i + 1]);
		}
		return mark;
	}

	private static Claim claim(Layer layer, String words, String... attributes) {
		Claim claim = at(MARKS.createClaim(), words, attributes);
		layer.getClaims().add(claim);
		return claim;
	}

	private static Source source(Layer layer, String words, String agent) {
		Source source = at(MARKS.createSource(), words);
		source.setAgent(agent);
		layer.getSources().add(source);
		return source;
	}

	private static Cue cue(Layer layer, String words) {
		Cue cue = at(MARKS.createCue(), words);
		layer.getCues().add(cue);
		return cue;
	}

	private static Attribution attribution(Layer layer, List<Source> sources, Cue cue, Claim... claims) {
		Attribution attribution = MARKS.createAttribution();
		attribution.getSources().addAll(sources);
		attribution.setWriter(sources.isEmpty());
		attribution.setCue(cue);
		attribution.getClaims().addAll(Arrays.asList(claims));
		layer.getAttributions().add(attribution);
		return attribution;
	}

	private static Stance stance(Layer layer, Attribution attribution, Claim claim, String holder, String polarity) {
		Stance stance = MARKS.createStance();
		stance.setAttribution(attribution);
		stance.setClaim(claim);
		stance.setHolder(holder);
		stance.getAttributes().put("polarity", polarity);
		layer.getStances().add(stance);
		return stance;
	}

	private MajorityLayer count() {
		return MajorityLayer.of(layers, new SchemeIndex(corpus.scheme()), corpus.registries(), "majority");
	}

	private Layer majority() {
		return count().layer();
	}

	private static List<String> ids(List<? extends Identified> marks) {
		return marks.stream().map(Identified::getId).toList();
	}

	private static List<String> words(List<? extends Mark> marks) {
		return marks.stream().map(mark -> mark.getSpan() == null ? "-" : mark.getSpan().textIn(TEXT)).toList();
	}

	@Test
	void twoVotersMustAgreeAndOfThreeTwo() {
		claim(layer(), "harga beras naik");
		Layer second = layer();
		claim(second, "stok habis");
		claim(second, "harga beras naik");
		assertEquals(List.of("harga beras naik"), words(majority().getClaims()));
		claim(layer(), "stok habis");
		Layer majority = majority();
		assertEquals(List.of("harga beras naik", "stok habis"), words(majority.getClaims()));
		assertEquals(List.of("c1", "c2"), ids(majority.getClaims()));
		assertEquals("majority", majority.getAnnotator());
		assertEquals(LayerStatus.DONE, majority.getStatus());
	}

	@Test
	void anotherTypeOnTheSpanIsAnotherMark() {
		claim(layer(), "stok habis");
		claim(layer(), "stok habis").setType("promise");
		assertEquals(List.of(), majority().getClaims());
		claim(layer(), "stok habis").setType("claim"); // what the first of the base is called
		assertEquals(1, majority().getClaims().size());
	}

	@Test
	void lostMarksDoNotCountButTheirLayersDo() {
		claim(layer(), "stok habis").setLost(true);
		claim(layer(), "stok habis");
		assertEquals(List.of(), majority().getClaims());
	}

	@Test
	void attributesAreWhatMostHaveAndTiesAreResolved() {
		claim(layer(), "stok habis", "kind", "quantity", "check_worthy", "true", "topics", "war|trade");
		claim(layer(), "stok habis", "kind", "factual", "topics", "trade|sport");
		assertEquals(Map.of("kind", "factual", "check_worthy", "true", "topics", "trade"),
				majority().getClaims().get(0).getAttributes().map(), "the first tag of the scheme; a value before none");
		claim(layer(LayerStatus.ADJUDICATED), "stok habis", "kind", "demand", "topics", "war");
		assertEquals(Map.of("kind", "demand", "topics", "war|trade"), majority().getClaims().get(0).getAttributes().map(),
				"adjudicated layers decide ties; most have no check_worthy");
	}

	@Test
	void aRequiredValueIsKeptThoughMostHaveNone() {
		for (int i = 0; i < 3; i++) {
			Layer layer = layer();
			Claim claim = claim(layer, "stok habis");
			Stance stance = stance(layer, null, claim, "A", "deny");
			if (i > 0) {
				stance.getAttributes().clear();
			}
		}
		assertEquals("deny", majority().getStances().get(0).getAttributes().get("polarity"));
	}

	@Test
	void sourcesOnOneSpanAreToldApartByAgent() {
		for (String[] agents : new String[][] { { "A", "B" }, { "B", "A" } }) {
			Layer layer = layer();
			source(layer, "Budi", agents[0]);
			source(layer, "Budi", agents[1]);
		}
		assertEquals(List.of("A", "B"), majority().getSources().stream().map(Source::getAgent).toList());
	}

	@Test
	void mergedAgentsAndCanonicalClaimsAreOne() {
		Models.agent(corpus.registry("n0"), "A", "Budi", "person");
		Models.agent(corpus.registry("n0"), "B", "Budi S.", "person").setMergedInto("A");
		Models.canonical(corpus.registry("n0"), "K1", "stok habis");
		Models.canonical(corpus.registry("n0"), "K2", "stok habis").setMergedInto("K1");
		Layer first = layer();
		Layer second = layer();
		source(first, null, "A");
		attribution(first, first.getSources(), null, claim(first, "stok habis"));
		source(second, null, "B");
		attribution(second, second.getSources(), null, claim(second, "stok habis"));
		first.getClaims().get(0).getCanonical().add("K2");
		second.getClaims().get(0).getCanonical().addAll(List.of("K1", "K9"));
		Layer majority = majority();
		assertEquals("A", majority.getSources().get(0).getAgent());
		assertEquals(List.of("K1"), majority.getClaims().get(0).getCanonical());
	}

	@Test
	void attributionsNeedTheirEndsAndTakeCueAndChainOfMost() {
		for (String cue : new String[] { "kata", "mengatakan", "kata" }) {
			Layer layer = layer();
			Attribution made = attribution(layer, List.of(source(layer, "Budi", "A")), cue(layer, cue), claim(layer, "stok habis"));
			ChainHop hop = MARKS.createChainHop();
			hop.setAgent(cue.equals("kata") ? "T" : "A"); // the source is no hop
			hop.setSource(source(layer, "TASS", "T"));
			made.getChain().add(hop);
		}
		claim(layers.get(0), "harga beras naik");
		layers.get(0).getAttributions().get(0).getClaims().add(layers.get(0).getClaims().get(1));
		Layer majority = majority();
		Attribution made = majority.getAttributions().get(0);
		assertEquals(List.of("stok habis"), words(made.getClaims()));
		assertEquals(List.of("Budi"), words(made.getSources()));
		assertSame(majority.getCues().get(0), made.getCue());
		assertEquals(List.of("kata"), words(majority.getCues()));
		assertEquals("T", made.getChain().get(0).getAgent());
		assertSame(majority.getSources().get(1), made.getChain().get(0).getSource());
		layers.forEach(layer -> layer.getClaims().get(0).setSpan(Span.anchored(TEXT, layers.indexOf(layer), 10)));
		assertEquals(List.of(), majority().getAttributions(), "no claim is left");
	}

	@Test
	void noAgentIsSourceAndHop() {
		for (String agent : new String[] { "A", "A", "B", "C" }) {
			Layer layer = layer();
			Attribution made = attribution(layer, List.of(source(layer, "Budi", agent)), null, claim(layer, "stok habis"));
			if (!agent.equals("A")) {
				ChainHop hop = MARKS.createChainHop();
				hop.setAgent("A");
				made.getChain().add(hop);
			}
		}
		Attribution made = majority().getAttributions().get(0);
		assertEquals("A", made.getSources().get(0).getAgent());
		assertEquals(List.of(), made.getChain());
	}

	@Test
	void pairsThatArePutTogetherDifferentlyAreAttributionsOfTheirOwn() {
		for (int i = 0; i < 3; i++) {
			Layer layer = layer();
			Source source = source(layer, "Budi", "A");
			Claim first = claim(layer, "harga beras naik");
			Claim second = claim(layer, "stok habis");
			if (i == 0) {
				attribution(layer, List.of(source), null, first, second);
			} else {
				attribution(layer, List.of(source), null, first);
				attribution(layer, i == 1 ? List.of(source) : List.of(), null, second);
			}
			stance(layer, layer.getAttributions().get(0), first, "A", "affirm");
		}
		Layer majority = majority();
		assertEquals(List.of(List.of("harga beras naik"), List.of("stok habis")),
				majority.getAttributions().stream().map(a -> words(a.getClaims())).toList());
		assertEquals(List.of(false, false), majority.getAttributions().stream().map(Attribution::isWriter).toList());
		assertSame(majority.getAttributions().get(0), majority.getStances().get(0).getAttribution());
		assertSame(majority.getClaims().get(0), majority.getStances().get(0).getClaim());
	}

	@Test
	void aSourceWithoutAPlaceIsTheSameAtTheSameCue() {
		for (int i = 0; i < 2; i++) {
			Layer layer = layer();
			Attribution far = attribution(layer, List.of(source(layer, null, "A")), cue(layer, "kata"), claim(layer, "stok habis"));
			Attribution near = attribution(layer, List.of(source(layer, null, "A")), cue(layer, "mengatakan"),
					claim(layer, "harga beras naik"));
			if (i == 1) {
				layer.getSources().move(0, 1);
				layer.getAttributions().move(0, 1);
			}
			stance(layer, far, null, "A", "report").setAgent("A");
			stance(layer, near, null, "A", "deny").setAgent("A");
		}
		Layer majority = majority();
		assertEquals(2, majority.getAttributions().size());
		assertEquals(2, majority.getSources().size());
		assertEquals(List.of("deny", "report"),
				majority.getStances().stream().map(stance -> stance.getAttributes().get("polarity")).toList());
		layers.get(0).getAttributions().forEach(a -> a.getSources().clear());
		assertEquals(List.of(), majority().getSources(), "nothing names them any more");
	}

	@Test
	void aStanceWhoseHolderIsNoAgentOfTheAttributionIsLeftOut() {
		for (String agent : new String[] { "A", "B", "B" }) {
			Layer layer = layer();
			Claim claim = claim(layer, "stok habis");
			Attribution made = attribution(layer, List.of(source(layer, "Budi", agent)), null, claim);
			stance(layer, made, claim, agent, "affirm");
		}
		assertEquals(List.of("B"), majority().getStances().stream().map(Stance::getHolder).toList());
		layers.get(1).getSources().get(0).setAgent("C");
		layers.get(1).getStances().get(0).setHolder("C");
		assertEquals(List.of(), majority().getStances());
	}

	@Test
	void quantitiesAreTakenAsAWhole() {
		for (String value : new String[] { "1", "2", "2.0", "2" }) {
			Quantity quantity = MARKS.createQuantity();
			quantity.setValue(new BigDecimal(value));
			quantity.getExtras().put("x", "1");
			claim(layer(), "stok habis").getQuantities().add(quantity);
		}
		Quantity quantity = majority().getClaims().get(0).getQuantities().get(0);
		assertEquals(new BigDecimal("2"), quantity.getValue());
		assertTrue(quantity.getExtras().isEmpty());
	}

	@Test
	void antecedentsFormNoCircle() {
		String[] words = { "harga", "beras", "naik" };
		for (int i = 0; i < 3; i++) {
			Layer layer = layer();
			for (String each : words) {
				claim(layer, each);
			}
			layer.getClaims().get(i).setAnaphoricOf(layer.getClaims().get((i + 1) % 3));
			layer.getClaims().get((i + 1) % 3).setAnaphoricOf(layer.getClaims().get((i + 2) % 3));
		}
		List<Claim> claims = majority().getClaims();
		assertSame(claims.get(1), claims.get(0).getAnaphoricOf());
		assertSame(claims.get(2), claims.get(1).getAnaphoricOf());
		assertNull(claims.get(2).getAnaphoricOf());
	}

	@Test
	void linksOfAddedTypes() {
		for (int i = 0; i < 3; i++) {
			Layer layer = layer();
			Claim first = claim(layer, "harga beras naik");
			Claim second = claim(layer, "stok habis");
			link(custom(layer, "Menteri"), "about", i == 0 ? first : second);
			link(custom(layer, null), null, i == 0 ? second : first);
			custom(layer, null);
		}
		Layer majority = majority();
		assertEquals(List.of("Menteri", "-", "-"), words(majority.getMarks()));
		assertEquals(List.of("stok habis"), words(majority.getMarks().get(0).getLinks().get(0).getTargets()));
		assertEquals(List.of(0, 1),
				majority.getMarks().subList(1, 3).stream().map(mark -> mark.getLinks().size()).sorted().toList());
	}

	private static CustomMark custom(Layer layer, String words) {
		CustomMark mark = at(MARKS.createCustomMark(), words);
		mark.setType("person");
		layer.getMarks().add(mark);
		return mark;
	}

	private static void link(CustomMark mark, String role, Mark target) {
		Link link = MARKS.createLink();
		link.setRole(role);
		link.getTargets().add(target);
		mark.getLinks().add(link);
	}

	@Test
	void everyVotersMarkKnowsItsCounterpart() {
		claim(layer(), "stok habis").setId("x");
		claim(layer(), "stok habis").setId("y");
		claim(layers.get(1), "naik").setId("z");
		MajorityLayer majority = count();
		assertSame(majority.layer().getClaims().get(0), majority.counterpart("n0", "x"));
		assertSame(majority.layer().getClaims().get(0), majority.counterpart("n1", "y"));
		assertNull(majority.counterpart("n1", "z"));
		assertNull(majority.counterpart("n1", "x"));
		assertNull(majority.counterpart("n2", "x"));
		assertEquals(1, LayerMarks.all(majority.layer()).size());
	}
}
