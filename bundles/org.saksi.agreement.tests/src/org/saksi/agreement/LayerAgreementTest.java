package org.saksi.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class LayerAgreementTest {

	private static final String TEXT = "Jembatan aman. Jalan rusak. Hujan turun. Warga cemas.";

	private final MemoryCorpus corpus = new MemoryCorpus();
	private final LayerAgreement agreement = new LayerAgreement(new SchemeIndex(corpus.scheme()), corpus.registries());

	private static Layer layer(String annotator, LayerStatus status) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle("a");
		layer.setAnnotator(annotator);
		layer.setStatus(status);
		return layer;
	}

	private static Claim claim(Layer layer, String phrase, String kind, String polarity) {
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c" + layer.getClaims().size());
		int start = TEXT.indexOf(phrase);
		claim.setSpan(Span.of(start, start + phrase.length()));
		if (kind != null) {
			claim.getAttributes().put("kind", kind);
		}
		layer.getClaims().add(claim);
		if (polarity != null) {
			Attribution attribution = MarksFactory.eINSTANCE.createAttribution();
			attribution.getClaims().add(claim);
			layer.getAttributions().add(attribution);
			Stance stance = MarksFactory.eINSTANCE.createStance();
			stance.setHolder("X");
			stance.setClaim(claim);
			stance.getAttributes().put("polarity", polarity);
			layer.getStances().add(stance);
		}
		return claim;
	}

	private void compare(Layer... layers) {
		Article article = Models.article("a", TEXT);
		agreement.add("a", new ArticleText(article), List.of(layers));
	}

	private AgreementResult result(String unit, String attribute, String measure) {
		List<AgreementResult> found = agreement.results().stream().filter(each -> each.unit().equals(unit)
				&& each.attribute().equals(attribute) && each.measure().equals(measure)).toList();
		assertEquals(1, found.size(), unit + " " + attribute + " in " + agreement.results());
		return found.get(0);
	}

	@Test
	void sentencesPlacesAndAttributesOfMarksAtTheSamePlace() {
		Layer ani = layer("ani", LayerStatus.DONE);
		claim(ani, "Jembatan aman", "factual", "affirm");
		claim(ani, "Jalan rusak", "factual", "deny");
		Layer budi = layer("budi", LayerStatus.DONE);
		claim(budi, "Jembatan aman", "factual", "affirm");
		claim(budi, "Jalan rusak", "evaluation", "deny");
		claim(budi, "cemas", null, "report");
		compare(ani, budi);
		assertEquals(1, agreement.articles());
		assertEquals(List.of("ani", "budi"), agreement.annotators());
		AgreementResult claimed = result("sentence", "has_claim", "alpha_nominal");
		assertEquals(4, claimed.items());
		// yes-yes 2, no-no 1, no-yes 1: Do = 1/4, De = 2*5*3/(8*7)
		assertEquals(1 - .25 / (30 / 56.0), claimed.value().orElseThrow(), 1e-9);
		assertTrue(result("sentence", "check_worthy", "alpha_nominal").value().isEmpty(), "a single category");
		assertEquals(.8, result("claim", "span", "f1_exact").value().orElseThrow(), 1e-12);
		assertEquals("ani|budi", result("claim", "span", "f1_exact").annotators());
		assertTrue(result("source", "span", "f1_overlap").value().isEmpty());
		assertEquals(2, result("claim", "kind", "alpha_nominal").items());
		AgreementResult polarity = result("stance", "polarity", "alpha_nominal");
		assertEquals(2, polarity.items());
		assertEquals(1, polarity.value().orElseThrow(), 1e-12);
	}

	@Test
	void onlyLayersThatAreDoneAreCompared() {
		Layer ani = layer("ani", LayerStatus.DONE);
		claim(ani, "Jembatan aman", "factual", null);
		compare(ani, layer("budi", LayerStatus.OPEN), layer("cici", LayerStatus.ADJUDICATED));
		assertEquals(0, agreement.articles());
		assertEquals(List.of(), agreement.results());
	}

	@Test
	void threeAnnotatorsAreThreePairsAndOneAlpha() {
		Layer[] layers = { layer("ani", LayerStatus.DONE), layer("budi", LayerStatus.DONE), layer("cici", LayerStatus.DONE) };
		claim(layers[0], "Hujan turun", null, null);
		claim(layers[2], "Hujan", null, null);
		compare(layers);
		assertEquals("ani|budi|cici", result("sentence", "has_claim", "alpha_nominal").annotators());
		assertEquals(List.of("ani|budi 0.0", "ani|cici 1.0", "budi|cici 0.0"),
				agreement.results().stream().filter(each -> each.unit().equals("claim") && each.measure().equals("f1_overlap"))
						.map(each -> each.annotators() + " " + each.value().orElseThrow()).toList());
	}
}
