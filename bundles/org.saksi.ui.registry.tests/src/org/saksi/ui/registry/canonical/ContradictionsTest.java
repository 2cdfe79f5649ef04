package org.saksi.ui.registry.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ContradictionsTest {

	private final Map<String, String> mergedInto = new HashMap<>();
	private final List<Contradictions.Link> links = new ArrayList<>();

	private void link(String type, String from, String to) {
		links.add(new Contradictions.Link(type, from, to));
	}

	@Test
	void whatContradictsStaysTogetherOverMergesAndSteps() {
		List.of("A", "B", "C", "D").forEach(id -> mergedInto.put(id, null));
		mergedInto.put("E", "C");
		link("contradicts", "B", "A");
		link("contradicts", "B", "E");
		link("same", "D", "A");
		link("contradicts", "C", "E");
		link("contradicts", "D", "GONE");
		Contradictions found = new Contradictions(mergedInto, links);
		assertEquals(List.of("A", "C"), List.copyOf(found.of("B")));
		assertEquals("A", found.together("C"));
		assertEquals("A", found.together("A"));
		assertEquals("D", found.together("D"));
		assertEquals(2, found.links("A"));
		assertEquals(1, found.links("C"), "a link that a merge made a link to itself does not count");
	}

	/** As the registries resolve them: what is merged in a ring, or into something that is not there, still stands for something. */
	@Test
	void mergesThatLeadNowhere() {
		mergedInto.put("A", "B");
		mergedInto.put("B", "A");
		mergedInto.put("C", "GONE");
		mergedInto.put("D", null);
		link("contradicts", "D", "A");
		link("contradicts", "D", "C");
		assertEquals(2, new Contradictions(mergedInto, links).links("D"));
	}
}
