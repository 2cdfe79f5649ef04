package org.saksi.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.saksi.model.Segment;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class TextSearchTest {

	@Property
	void hitsAreTheWordOrderedAndDisjoint(@ForAll @CharRange(from = 'a', to = 'c') String text,
			@ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String wanted) {
		TextSearch search = new TextSearch(text, wanted.toUpperCase(Locale.ROOT), false);
		int last = 0;
		for (Segment hit : search.hits()) {
			assertEquals(wanted, text.substring(hit.start(), hit.end()));
			assertTrue(hit.start() >= last);
			last = hit.end();
			assertTrue(search.hits(hit.start(), hit.start() + 1).contains(hit));
			assertTrue(search.hits(hit.end() - 1, hit.end()).contains(hit));
		}
		assertEquals(text.contains(wanted), !search.hits().isEmpty());
	}

	@Test
	void goesRoundInBothDirections() {
		TextSearch search = new TextSearch("kata dia, kata kami, katanya", "kata", false);
		assertEquals(3, search.hits().size());
		assertEquals(0, search.next(0));
		assertEquals(1, search.next(1));
		assertEquals(0, search.next(25));
		assertEquals(2, search.previous(0));
		assertEquals(0, search.previous(10));
	}

	@Test
	void caseAndWhiteSpace() {
		assertEquals(List.of(), new TextSearch("Kata", "kata", true).hits());
		assertEquals(1, new TextSearch("kata\r\n  dia", " kata dia ", false).hits().size());
		assertEquals(1, new TextSearch("a.b*c", "A.B*C", false).hits().size());
		assertEquals(List.of(), new TextSearch("abc", " ", false).hits());
		assertEquals(-1, TextSearch.NONE.next(0));
		assertEquals(-1, TextSearch.NONE.previous(0));
	}
}
