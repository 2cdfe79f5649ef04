package org.saksi.ui.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.testing.model.Models;
import org.saksi.ui.editor.MemoryModel;

/** Single keys at the beginning of a sentence mark and link what it says. */
class AtOnceTest {

	private static final String TEXT = "“Bantuan itu besar,” kata Gerasimov, seperti dikutip TASS.\n"
			+ "Menurut laporan Interfax, Gerasimov juga memuji ketabahan tentara Korea Utara, yang jumlahnya mencapai 11.000 personel, "
			+ "berdasarkan estimasi dari pihak Ukraina dan Korea Selatan.\n" + "Gerasimov dan TASS disebut di sini. Jembatan itu aman.\nTASS";

	private final MemoryModel model = new MemoryModel(TEXT).zones("body", "body", "body", "nav");
	private final DeskFixture on;

	AtOnceTest() {
		model.article().getMetadata().setLanguage("id");
		Models.agent(model.registry(), "GERASIMOV", "Valery Gerasimov", "person");
		Models.agent(model.registry(), "TASS", "TASS", "medium");
		Models.agent(model.registry(), "INTERFAX", "Interfax", "medium");
		on = new DeskFixture(model);
		model.registries().refresh();
	}

	private void at(String words) {
		on.select(TEXT.indexOf(words), TEXT.indexOf(words));
		on.desk.activate(null);
		on.desk.caretMoved();
	}

	private void select(String words) {
		on.select(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

	private void keys(String keys) {
		for (char key : keys.toCharArray()) {
			switch (key) {
			case 's' -> on.marks.mark(Base.SOURCE);
			case 'q' -> on.marks.mark(Base.CUE);
			case 'c' -> on.marks.mark(Base.CLAIM);
			case 'a' -> on.linking.attribute();
			case 'h' -> on.linking.addHopInHand(null);
			default -> on.moves.nextClause();
			}
		}
	}

	private String words(Mark mark) {
		return mark == null ? null : mark.getSpan().textIn(TEXT);
	}

	private Attribution attribution(int i) {
		return model.layer().getAttributions().get(i);
	}

	@Test
	void aQuotationWithItsSourceAndWhoPassedItOnIsSixKeys() {
		at("“Bantuan");
		keys("cqsqsh");
		assertEquals(1, model.layer().getAttributions().size());
		assertEquals("Bantuan itu besar", words(attribution(0).getClaims().get(0)));
		assertEquals("kata", words(attribution(0).getCue()));
		assertEquals(List.of("GERASIMOV"), attribution(0).getSources().stream().map(Source::getAgent).toList());
		assertEquals(1, attribution(0).getChain().size());
		assertEquals("TASS", attribution(0).getChain().get(0).getAgent());
		assertEquals("dikutip", words(attribution(0).getChain().get(0).getCue()));
		assertEquals(6, model.gestures().size());
		assertFalse(on.refused());
	}

	@Test
	void aSentenceWithTwoClaimsAndThreeSourcesIsLinkedAsItIsBuilt() {
		at("Menurut");
		keys("qsqscch");
		assertEquals("ketabahan tentara Korea Utara", words(attribution(0).getClaims().get(0)));
		assertEquals("Gerasimov", words(attribution(0).getSources().get(0)));
		assertEquals("memuji", words(attribution(0).getCue()));
		assertEquals("INTERFAX", attribution(0).getChain().get(0).getAgent());
		keys(";cqssa");
		assertEquals(2, model.layer().getAttributions().size());
		assertEquals("jumlahnya mencapai 11.000 personel", words(attribution(1).getClaims().get(0)));
		assertEquals("berdasarkan estimasi", words(attribution(1).getCue()));
		assertEquals(List.of("pihak Ukraina", "Korea Selatan"), attribution(1).getSources().stream().map(this::words).toList());
	}

	@Test
	void theSameKeyAgainTakesTheNextLikelyStretch() {
		at("Menurut");
		keys("qsqsc");
		Claim claim = model.layer().getClaims().get(0);
		String whole = words(claim);
		assertTrue(whole.endsWith("11.000 personel"), whole);
		keys("c");
		assertEquals("ketabahan tentara Korea Utara", words(claim));
		keys("c");
		assertTrue(words(claim).startsWith("Menurut"), words(claim));
		assertEquals(1, model.layer().getClaims().size());
		on.moves.nextMark();
		on.moves.previousMark();
	}

	@Test
	void withoutThePreferenceNothingIsLinked() {
		on.desk.setLinksAtOnce(() -> false);
		at("“Bantuan");
		keys("cqs");
		assertEquals(List.of(), model.layer().getAttributions());
		assertEquals(3, on.desk.picked().size());
		keys("a");
		assertEquals(1, model.layer().getAttributions().size());
	}

	@Test
	void whatWasPickedWaitsForTheKey() {
		at("“Bantuan");
		keys("c");
		on.desk.letGo();
		on.desk.togglePick();
		keys("qs");
		assertEquals(List.of(), model.layer().getAttributions());
	}

	@Test
	void aSelectionIsMarkedExactlyAfterItsKeyAndOnlyOnce() {
		int at = TEXT.indexOf("ketabahan");
		on.desk.toggleExact();
		on.select(at + 2, at + 5);
		on.marks.mark(Base.CUE);
		assertEquals("tab", words(on.desk.active()));
		on.select(at + 2, at + 5);
		on.marks.mark(Base.CUE);
		assertEquals("ketabahan", words(on.desk.active()));
		on.desk.toggleExact();
		on.desk.letGo();
		assertFalse(on.desk.isExact());
	}

	@Test
	void anAttributionIsCopiedToAnotherClaimWithoutItsStances() throws Exception {
		at("“Bantuan");
		keys("cqsqsh");
		on.values.setPolarity(1);
		at("Jembatan");
		keys("c");
		Mark claim = on.desk.active();
		on.repeats.copyAttribution();
		assertEquals(2, model.layer().getAttributions().size());
		assertEquals(attribution(0).getSources(), attribution(1).getSources());
		assertSame(attribution(0).getCue(), attribution(1).getCue());
		assertEquals(List.of(claim), attribution(1).getClaims());
		assertEquals("TASS", attribution(1).getChain().get(0).getAgent());
		assertEquals(List.of(), on.desk.links().stances(attribution(1)));
		on.repeats.copyAttribution();
		assertTrue(on.refused(), "it has it already");
		assertEquals(2, model.layer().getAttributions().size());
	}

	@Test
	void allPlacesThatNameTheAgentAreMarkedInOneStep() {
		at("“Bantuan");
		keys("cqs");
		int gestures = model.gestures().size();
		on.repeats.markAll(on.values.source());
		assertEquals(List.of("Gerasimov", "Gerasimov", "Gerasimov"),
				model.layer().getSources().stream().map(this::words).toList());
		assertTrue(model.layer().getSources().stream().allMatch(source -> "GERASIMOV".equals(source.getAgent())));
		assertEquals(gestures + 1, model.gestures().size());
		select("TASS");
		on.marks.mark(Base.SOURCE);
		on.repeats.markAll((Source) on.desk.active());
		assertEquals(2, model.layer().getSources().stream().filter(source -> "TASS".equals(source.getAgent())).count(),
				"the one in the menu is none");
		on.repeats.markAll((Source) on.desk.active());
		assertEquals(2, model.layer().getSources().stream().filter(source -> "TASS".equals(source.getAgent())).count());
	}

	@Test
	void hopsAreMovedAndTheLastOneIsRemoved() {
		at("“Bantuan");
		keys("cqsqsh");
		select("Interfax");
		keys("sh");
		assertEquals(List.of("TASS", "INTERFAX"), agents());
		on.desk.show(attribution(0).getChain().get(1).getSource());
		on.chains.move(-1);
		assertEquals(List.of("INTERFAX", "TASS"), agents());
		on.chains.move(-1);
		assertTrue(on.refused());
		on.chains.move(1);
		assertEquals(List.of("TASS", "INTERFAX"), agents());
		on.chains.removeLast();
		assertEquals(List.of("TASS"), agents());
		on.desk.show(attribution(0).getClaims().get(0));
		on.chains.removeLast();
		assertEquals(List.of(), agents());
		on.chains.removeLast();
		assertTrue(on.refused());
	}

	private List<String> agents() {
		return attribution(0).getChain().stream().map(hop -> hop.getAgent()).toList();
	}

	@Test
	void sentencesWithoutMarksAreFoundInWhatIsRead() {
		at("“Bantuan");
		keys("c");
		on.moves.nextUnmarked();
		assertEquals(TEXT.indexOf("Menurut"), on.caret());
		on.moves.nextUnmarked();
		assertEquals(TEXT.indexOf("Gerasimov dan"), on.caret());
		on.moves.nextUnmarked();
		on.moves.nextUnmarked();
		assertEquals(TEXT.indexOf("Jembatan"), on.caret(), "what is in the menu is not read");
		on.moves.previousUnmarked();
		on.moves.previousUnmarked();
		on.moves.previousUnmarked();
		assertEquals(TEXT.indexOf("Menurut"), on.caret());
		assertNull(on.desk.active());
	}
}
