package org.saksi.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.marking.Marking;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;

/** What is marked is linked with what it belongs to, in whatever order, and with nothing else. */
class BelongingTest {

	private MarkedArticle marked;
	private Marking marking;
	private Claim near;

	private void article(String text) {
		marked = new MarkedArticle(text);
		marking = marked.marking();
		near = null;
	}

	/** Marks in the order given, each with its letter: {@code s q c}; links as the editor does. */
	private void mark(String... what) throws CorpusException {
		for (String each : what) {
			String words = each.substring(2);
			int at = marked.text().text().indexOf(words);
			assertTrue(at >= 0, words);
			Span span = Span.of(at, at + words.length());
			Mark made = switch (each.charAt(0)) {
			case 's' -> marking.markSource(span);
			case 'q' -> marking.markCue(span);
			default -> marking.markClaim(span);
			};
			near = made instanceof Claim claim ? claim : near;
			List<Mark> together = Belonging.of(marked.text(), marked.layer, made, near);
			if (!together.isEmpty()) {
				marking.link(together);
			}
		}
	}

	private List<String> attributions() {
		return marked.layer.getAttributions().stream().map(this::words).toList();
	}

	private String words(Attribution attribution) {
		String sources = attribution.getSources().stream().map(this::words).collect(Collectors.joining("+"));
		return sources + " | " + words(attribution.getCue()) + " | "
				+ attribution.getClaims().stream().map(this::words).collect(Collectors.joining("+"));
	}

	private String words(Mark mark) {
		return mark == null ? "-" : mark.getSpan() == null ? mark.getAttributes().get("form") : mark.getSpan().textIn(marked.text().text());
	}

	private static <T> List<List<T>> orders(List<T> all) {
		if (all.isEmpty()) {
			return List.of(List.of());
		}
		List<List<T>> orders = new ArrayList<>();
		for (T first : all) {
			List<T> rest = new ArrayList<>(all);
			rest.remove(first);
			for (List<T> order : orders(rest)) {
				List<T> whole = new ArrayList<>(List.of(first));
				whole.addAll(order);
				orders.add(whole);
			}
		}
		return orders;
	}

	private void inAnyOrder(String text, String expected, String... marks) throws CorpusException {
		for (List<String> order : orders(List.of(marks))) {
			article(text);
			mark(order.toArray(String[]::new));
			assertEquals(List.of(expected), attributions(), () -> order.toString());
			assertEquals(Set.of(), Set.copyOf(marked.layer.getSources().stream().filter(source -> source.getSpan() == null).toList()));
		}
	}

	@Test
	void theOrdersOfIndonesianAreLinkedInWhateverOrderTheyAreMarked() throws CorpusException {
		inAnyOrder(SentenceReaderTest.QUOTED, "Gerasimov | kata | Bantuan itu cukup besar, dan tepat", "s:Gerasimov", "q:kata",
				"c:Bantuan itu cukup besar, dan tepat");
		inAnyOrder("Menurut laporan, Korea Utara telah mengirim pasukan.", "laporan | Menurut | Korea Utara telah mengirim pasukan", "s:laporan",
				"q:Menurut", "c:Korea Utara telah mengirim pasukan");
		inAnyOrder("Kremlin mengklaim bahwa pasukannya telah mengusir militer Ukraina.",
				"Kremlin | mengklaim | pasukannya telah mengusir militer Ukraina", "s:Kremlin", "q:mengklaim",
				"c:pasukannya telah mengusir militer Ukraina");
		inAnyOrder("Tambahan sekitar 3.000 pasukan dikirimkan tahun ini menurut pejabat Korea Selatan.",
				"pejabat Korea Selatan | menurut | Tambahan sekitar 3.000 pasukan dikirimkan tahun ini", "s:pejabat Korea Selatan", "q:menurut",
				"c:Tambahan sekitar 3.000 pasukan dikirimkan tahun ini");
		inAnyOrder(SentenceReaderTest.GERASIMOV, "Valery Gerasimov | menyatakan | Oblast Kursk telah sepenuhnya dibebaskan dari pasukan Ukraina",
				"s:Valery Gerasimov", "q:menyatakan", "c:Oblast Kursk telah sepenuhnya dibebaskan dari pasukan Ukraina");
	}

	@Test
	void whoPassesItOnIsNotTheSource() throws CorpusException {
		inAnyOrder2(SentenceReaderTest.QUOTED, "Gerasimov | kata | Bantuan itu cukup besar", "s:Gerasimov", "q:kata", "s:TASS", "q:dikutip",
				"c:Bantuan itu cukup besar");
		inAnyOrder2(SentenceReaderTest.INTERFAX, "Gerasimov | memuji | \"ketabahan dan kepahlawanan\" tentara Korea Utara", "s:Interfax",
				"q:Menurut laporan", "s:Gerasimov", "q:memuji", "c:\"ketabahan dan kepahlawanan\" tentara Korea Utara");
	}

	/** Whatever is linked is the one attribution, or a part of it. */
	private void inAnyOrder2(String text, String expected, String... marks) throws CorpusException {
		int whole = 0;
		for (List<String> order : orders(List.of(marks))) {
			article(text);
			mark(order.toArray(String[]::new));
			assertTrue(attributions().size() <= 1, () -> order + ": " + attributions());
			for (String found : attributions()) {
				assertTrue(!found.contains("TASS") && !found.contains("Interfax") && !found.contains("dikutip") && !found.contains("Menurut"),
						() -> order + ": " + found);
				whole += found.equals(expected) ? 1 : 0;
			}
		}
		assertTrue(whole >= 60, "of 120 orders: " + whole);
	}

	@Test
	void aCliticBringsASourceWithoutWords() throws CorpusException {
		article("\"Itu benar,\" tambahnya.");
		mark("c:Itu benar", "q:tambahnya");
		assertEquals(List.of("clitic | tambahnya | Itu benar"), attributions());
		assertNull(marked.layer.getSources().get(0).getSpan());
	}

	@Test
	void aClaimThatHasItsOwnSourceIsLeftAlone() throws CorpusException {
		article("Militer Ukraina membantah klaim Rusia bahwa pasukan Ukraina dipaksa mundur.");
		mark("s:Militer Ukraina", "q:membantah", "c:pasukan Ukraina dipaksa mundur", "s:Rusia", "q:klaim");
		assertEquals(List.of("Militer Ukraina | membantah | pasukan Ukraina dipaksa mundur"), attributions());
	}

	@Test
	void aClaimOfTheWriterIsLeftAlone() throws CorpusException {
		article("Ini pertama kalinya Rusia mengakui kehadiran pasukan.");
		mark("c:Ini pertama kalinya");
		marking.attributeToWriter(List.of(near));
		mark("q:mengakui", "s:Rusia");
		assertEquals(1, attributions().size());
		assertTrue(marked.layer.getAttributions().get(0).isWriter());
		assertNull(marked.layer.getAttributions().get(0).getCue());
	}

	@Test
	void anotherSentenceIsNotReached() throws CorpusException {
		article("Jembatan itu aman. Gubernur mengatakan hal lain.");
		mark("c:Jembatan itu aman", "s:Gubernur", "q:mengatakan");
		assertEquals(List.of(), attributions());
	}

	@Test
	void twoQuotationsInASentenceAreNotGuessedAt() throws CorpusException {
		article("\"Itu benar,\" kata Rudi, sedangkan \"itu salah,\" ujar Budi.");
		mark("c:Itu benar", "s:Rudi", "q:kata", "c:itu salah", "q:ujar", "s:Budi");
		assertEquals(List.of(), attributions());
	}

	@Test
	void ofSeveralClaimsThatWaitTheActiveOneIsMeant() throws CorpusException {
		article("Jembatan itu aman dan jalan itu rusak, kata Rudi.");
		mark("c:Jembatan itu aman", "c:jalan itu rusak", "q:kata", "s:Rudi");
		assertEquals(List.of("Rudi | kata | jalan itu rusak"), attributions());
	}

	@Test
	void whatIsInTheClaimIsNoPartOfItsAttribution() throws CorpusException {
		article("Untuk pertama kalinya, Rusia juga secara resmi mengakui kehadiran tentara.");
		mark("s:Rusia", "q:mengakui", "c:Untuk pertama kalinya, Rusia juga secara resmi mengakui");
		assertEquals(List.of(), attributions());
	}
}
