package org.saksi.formats.doccano;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.formats.RoundTrip;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

class DoccanoRoundTripTest {

	private static final BiFunction<ForeignDocument, ForeignMark, String> HELD = (document, mark) -> {
		Map<String, ForeignMark> placed = new HashMap<>();
		document.marks().stream().filter(each -> !each.segments().isEmpty()).forEach(each -> placed.put(each.id(), each));
		Map<String, List<String>> ends = new TreeMap<>();
		mark.links().forEach((role, targets) -> targets.stream().filter(placed::containsKey).map(placed::get)
				.forEach(target -> ends.computeIfAbsent(role, key -> new ArrayList<>()).add(target.type() + target.segments())));
		ends.values().forEach(java.util.Collections::sort);
		boolean held = !mark.segments().isEmpty() || ends.values().stream().mapToInt(List::size).sum() > 1
				|| mark.links().isEmpty() && mark.attributes().isEmpty();
		return held ? mark.type().replace("_incomplete", "") + mark.segments() + ends : null; // a claim without a place is not held
	};

	/** Types, places, discontinuous ones too, and relations of any number of ends come back; so do texts, ids and comments. */
	@Property(tries = 60)
	void whatTheFormatHoldsComesBack(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws Exception {
		MemoryCorpus corpus = RoundTrip.usable(RandomCorpus.of(seed, 3, 60, 12));
		Path file = Files.createTempFile("doccano", ".jsonl");
		try {
			MemoryCorpus back = new RoundTrip().through(corpus, TestSchemes.extended(), new DoccanoExporter(), new DoccanoImporter(),
					file, Map.of());
			assertEquals(RoundTrip.texts(corpus), RoundTrip.texts(back));
			assertEquals(RoundTrip.text(RoundTrip.facts(corpus, Doccano.FORMAT, HELD, false)),
					RoundTrip.text(RoundTrip.facts(back, Doccano.FORMAT, HELD, false)));
		} finally {
			Files.deleteIfExists(file);
		}
	}

	@Property
	void namesOfRelationsComeBack(@ForAll @NotEmpty String type, @ForAll @NotEmpty String from, @ForAll @NotEmpty String to) {
		for (int number : new int[] { 1, 2, 17 }) {
			GroupName name = new GroupName(type, number, from, to);
			assertEquals(name, GroupName.parse(name.text()));
		}
	}

	@Example
	void otherRelationsAreTheirOwn() {
		for (String name : List.of("founded", "per:org", "a:b:", ":a:b", "a:b:c:d", "")) {
			assertEquals(null, GroupName.parse(name));
		}
	}
}
