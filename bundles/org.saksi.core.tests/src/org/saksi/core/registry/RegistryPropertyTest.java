package org.saksi.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.saksi.core.CorpusException;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.RegistryPackage.Literals;

/** Gestures by chance over registries of two annotators. */
class RegistryPropertyTest {

	@Property(tries = 12)
	void anySequenceLeavesAValidModelAndUndoGivesTheBytesOfTheStart(@ForAll long seed) throws Exception {
		Path folder = Files.createTempDirectory("saksi-registry");
		Random random = new Random(seed);
		try (CorpusStore store = MarkedTeam.create(folder);
				RegistryWork work = new RegistryWork(store, random.nextBoolean() ? "ani" : "budi");
				UseIndex index = new UseIndex(store)) {
			index.update(null);
			List<String> start = MarkedTeam.bytes(work);
			String other = work.annotator().equals("ani") ? "budi" : "ani";
			List<String> others = MarkedTeam.layers(work, other);
			for (int i = 0; i < 80; i++) {
				try {
					step(work, index, random);
				} catch (CorpusException refused) {
					assertNotNull(refused.getMessage());
				}
				check(work);
				assertEquals(others, MarkedTeam.layers(work, other), "others' layers");
			}
			while (work.history().undoLabel() != null) {
				work.history().undo();
				check(work);
			}
			assertEquals(start, MarkedTeam.bytes(work));
		} finally {
			TestCorpora.delete(folder);
		}
	}

	private static void step(RegistryWork work, UseIndex index, Random random) throws Exception {
		switch (random.nextInt(14)) {
		case 0 -> work.history().undo();
		case 1 -> work.history().redo();
		case 2 -> {
			work.history().saveLater(Runnable::run).get();
			work.session().releaseLayers();
			index.update(null);
		}
		case 3, 4 -> work.links().add(random.nextBoolean() ? "contradicts" : "same", some(work.claims(), work, random),
				some(work.claims(), work, random));
		case 5 -> {
			List<ClaimLink> links = work.registries().claimLinks();
			if (!links.isEmpty()) {
				work.links().remove(links.get(random.nextInt(links.size())));
			}
		}
		default -> {
			if (random.nextBoolean()) {
				entry(work.agents(), work, index, random);
			} else {
				entry(work.claims(), work, index, random);
			}
		}
		}
	}

	private static <E extends Identified> String some(EntryGestures<E> gestures, RegistryWork work, Random random) {
		List<E> all = new ArrayList<>(gestures.kind().all(work.registries()));
		return all.isEmpty() ? "?" : all.get(random.nextInt(all.size())).getId();
	}

	private static <E extends Identified> void entry(EntryGestures<E> gestures, RegistryWork work, UseIndex index, Random random)
			throws CorpusException {
		String id = some(gestures, work, random);
		String name = List.of("Putin", "Peskov muda", "X", " ", "11.000 tentara").get(random.nextInt(5));
		List<Use> uses = new ArrayList<>(gestures.kind().uses(index, gestures.standingFor(id)));
		uses.removeIf(use -> random.nextInt(3) == 0);
		switch (random.nextInt(9)) {
		case 0 -> gestures.create(name, Map.of(gestures.kind().fields().get(2), "sesuatu"));
		case 1 -> gestures.rename(id, name, random.nextBoolean());
		case 2, 3 -> gestures.merge(id, List.of(some(gestures, work, random), some(gestures, work, random)), Map.of());
		case 4 -> gestures.unmerge(id);
		case 5 -> gestures.split(id, name, uses, List.of("VVP", "Putin"));
		case 6 -> gestures.reassign(uses, some(gestures, work, random));
		case 7 -> gestures.remove(List.of(id), index);
		default -> {
			if (gestures.kind() == EntryKind.AGENT) {
				work.agents().setAliases(id, List.of(name, "VVP"));
			} else {
				gestures.set(id, Literals.CANONICAL_CLAIM__SLOT, random.nextBoolean() ? "slot" : "");
			}
		}
		}
	}

	/** Every id leads to an entry, merges end, names and ids are there, no entry is twice. */
	private static void check(RegistryWork work) throws CorpusException {
		for (Agent agent : work.registries().storedAgents()) {
			assertNull(work.registries().agent(agent.getId()).getMergedInto(), agent.getId());
			assertTrue(agent.getName() != null && !agent.getName().isBlank());
			assertEquals(agent.getAliases().size(), new HashSet<>(agent.getAliases()).size(), agent.getAliases()::toString);
		}
		for (CanonicalClaim claim : work.registries().storedClaims()) {
			assertNull(work.registries().canonicalClaim(claim.getId()).getMergedInto(), claim.getId());
		}
		for (ClaimLink link : work.registries().claimLinks()) {
			assertNotNull(work.registries().canonicalClaim(link.getFrom()), link.getFrom());
			assertNotNull(work.registries().canonicalClaim(link.getTo()), link.getTo());
		}
		for (String annotator : List.of("ani", "budi")) {
			for (String id : List.of("a1", "a2", "a3")) {
				Layer layer = work.session().layer(id, annotator);
				layer.getSources().forEach(source -> assertNotNull(work.registries().agent(source.getAgent())));
				layer.getStances().forEach(stance -> assertNotNull(work.registries().agent(stance.getHolder())));
				layer.getAttributions().forEach(
						each -> each.getChain().forEach(hop -> assertNotNull(work.registries().agent(hop.getAgent()))));
				layer.getClaims().forEach(claim -> claim.getCanonical()
						.forEach(each -> assertNotNull(work.registries().canonicalClaim(each), each)));
			}
		}
	}
}
