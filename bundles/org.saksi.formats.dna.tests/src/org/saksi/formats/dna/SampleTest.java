package org.saksi.formats.dna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.testing.Checkout;
import org.saksi.testing.SharedData;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** The database that DNA comes with: 7 documents, 41 statements, 4 coders. */
class SampleTest {

	@ParameterizedTest
	@ValueSource(strings = { "dna", "claims" })
	void everythingIsAccountedFor(String scheme) throws Exception {
		Path file = SharedData.require("data/dna/sample.dna");
		byte[] before = Files.readAllBytes(file);
		MemoryCorpus corpus = new MemoryCorpus(
				SchemeFiles.load(Checkout.root().resolve("bundles/org.saksi.core/schemes/" + scheme + ".saksi-scheme")));
		MemoryTarget target = new MemoryTarget(corpus);
		new DnaImporter().read(new ImportSource(file), ImportOptions.DEFAULT, target, new NullProgressMonitor());
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> inside = Files.list(file.getParent())) {
			assertEquals(List.of("sample.dna"), inside.map(each -> each.getFileName().toString()).toList());
		}

		assertEquals(7, corpus.articleIds().size());
		assertEquals(Set.of("Admin", "Coder 1", "Coder 2", "Coder 3"),
				corpus.corpus().getAnnotators().stream().map(a -> a.getId()).collect(Collectors.toSet()));
		int claims = 0;
		int stances = 0;
		Map<String, Integer> polarities = new HashMap<>();
		Set<String> holders = new TreeSet<>();
		for (String id : corpus.articleIds()) {
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				claims += layer.getClaims().size();
				for (Claim claim : layer.getClaims()) {
					assertEquals(1, claim.getCanonical().size());
					assertEquals(claim.getSpan().quote(), claim.getSpan().textIn(corpus.article(id).getText()));
				}
				layer.getAttributions().forEach(each -> assertEquals(2, each.getSources().size()));
				for (Stance stance : layer.getStances()) {
					stances++;
					polarities.merge(stance.getAttributes().get("polarity"), 1, Integer::sum);
					holders.add(corpus.registries().agentName(stance.getHolder()));
				}
			}
		}
		assertEquals(40, claims);
		assertEquals(80, stances);
		String yes = scheme.equals("dna") ? "yes" : "affirm";
		String no = scheme.equals("dna") ? "no" : "deny";
		assertEquals(Map.of(yes, 2 * 29, no, 2 * 11), polarities);
		assertTrue(holders.contains("Kateri Callahan") && holders.contains("Sierra Club"), holders::toString);
		Layer note = corpus.layer("sample-1", "Coder 2");
		assertEquals(1, note.getMarks().size());
		assertTrue(note.getComments().get(0).getText().startsWith("This is a note."));

		assertEquals(14, corpus.registries().agents().size());
		assertEquals(6, corpus.registries().canonicalClaims().size());
		Agent agent = corpus.registries().agents().stream().filter(a -> a.getName().equals("Joel Bluestein")).findFirst().orElseThrow();
		assertEquals("person", agent.getType());
		assertEquals("\"Business\"", agent.getExtras().get("dna_Type"));
		assertEquals("#ff9900", agent.getExtras().get("dna_colour").replace("\"", ""));
		assertEquals("2005-01-26", corpus.article("sample-1").getMetadata().getPublished());

		String told = target.report().entries().stream().map(Report.Entry::message).collect(Collectors.joining("\n"));
		for (String part : List.of("7 documents, 41 statements", "4 coders", "of whom 2", "23 entities", "69 attribute", "6 search patterns",
				"12 rights", "2 settings", "3 entities have no value")) {
			assertTrue(told.contains(part), () -> part + " in " + told);
		}
		assertFalse(target.report().entries().stream().anyMatch(e -> e.kind() == Report.Kind.REFUSED), told);
	}
}
