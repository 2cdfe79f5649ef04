package org.saksi.ui.editor.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.core.rules.Finding;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.inspector.Kursk;
import org.saksi.ui.editor.paint.LayerLinks;

class MarkCardsTest {

	private final Locale before = Locale.getDefault();
	private final List<Finding> findings = new ArrayList<>();
	private Kursk kursk;
	private MarkCards cards;

	@BeforeEach
	void open() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		kursk = new Kursk(Kursk.shipped());
		cards = new MarkCards(kursk.model, () -> new LayerLinks(kursk.model.layer()), () -> findings);
	}

	@AfterEach
	void close() {
		Locale.setDefault(before);
	}

	private List<String> lines(Mark mark, int from) {
		return cards.card(mark).lines().stream().skip(from).map(Card.Line::text).toList();
	}

	@Test
	void aClaimTellsWhatItMeansWhoSaysItAndThroughWhom() throws Exception {
		kursk.marking().setTag(kursk.free, "kind", "factual");
		kursk.marking().comment(kursk.free, null, "Really?");
		findings.add(Finding.of(kursk.free.getId(), null, "Wrong."));
		Card card = cards.card(kursk.free);
		assertEquals("Claim", card.title());
		assertEquals("Factual", card.tags());
		String words = card.words();
		assertTrue(words.contains("Canonical claim: Seluruh wilayah Kursk telah dibebaskan dari pasukan Ukraina."), words);
		assertTrue(words.contains("Canonical claim: Tentara Korea Utara ikut bertempur di Kursk."), words);
		assertTrue(words.contains("Vladimir Putin, Dmitry Peskov \u2192 TASS \u00b7 \u201cmengatakan\u201d"), words);
		assertTrue(words.contains("Agent: Vladimir Putin (Presiden Rusia)"), words);
		assertTrue(words.contains("Agent: Dmitry Peskov (Juru bicara Kremlin)"), words);
		assertTrue(words.contains("Stance: Vladimir Putin: Affirm"), words);
		assertTrue(words.contains("Comment: ana: Really?"), words);
		assertTrue(words.endsWith("Problem: Wrong."), words);
	}

	@Test
	void aSourceTellsItsClaimsAndItsOwnStanceAlone() {
		String words = cards.card(kursk.putin).words();
		assertTrue(words.contains("Claim: \u201cseluruh wilayah Kursk telah dibebaskan dari pasukan Ukraina\u201d"), words);
		assertTrue(words.contains("Stance: Vladimir Putin: Affirm"), words);
		assertFalse(words.contains("Stance: Dmitry Peskov"), words);
	}

	@Test
	void aStanceTellsWhoseItIsAndTowardsWhat() {
		assertEquals("Deny", cards.card(kursk.stance).tags());
		assertEquals(List.of("\u201chal itu\u201d", "Ukraina"), lines(kursk.stance, 0).subList(0, 2));
	}

	@Test
	void aMarkOfSomebodyElseSaysSoAndHasNoProblemsOfOnesOwn() {
		Layer other = EcoreUtil.copy(kursk.model.layer());
		other.setAnnotator("budi");
		findings.add(Finding.of(kursk.free.getId(), null, "Wrong."));
		Mark theirs = other.getClaims().get(kursk.model.layer().getClaims().indexOf(kursk.free));
		String words = cards.card(theirs).words();
		assertTrue(words.contains("Marked by: budi"), words);
		assertTrue(words.contains("mengatakan"), words);
		assertFalse(words.contains("Wrong."), words);
	}
}
