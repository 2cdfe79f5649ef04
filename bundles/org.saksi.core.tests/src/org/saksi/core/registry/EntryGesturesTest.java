package org.saksi.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.CorpusSettings;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.RegistryPackage.Literals;

class EntryGesturesTest {

	@TempDir
	Path folder;

	private CorpusStore store;
	private RegistryWork work;
	private UseIndex index;
	private List<String> start;

	@BeforeEach
	void open() throws CorpusException {
		store = MarkedTeam.create(folder);
		reopen();
	}

	private void reopen() throws CorpusException {
		work = new RegistryWork(store, "ani");
		index = new UseIndex(store);
		index.update(null);
		start = MarkedTeam.bytes(work);
	}

	@AfterEach
	void close() {
		index.close();
		work.close();
		store.close();
	}

	private EntryGestures<Agent> agents() {
		return work.agents();
	}

	private Agent agent(String id) {
		return work.registries().storedAgent(id);
	}

	private void undoGivesTheBytesOfBefore() throws CorpusException {
		assertNotEquals(start, MarkedTeam.bytes(work), "nothing was done");
		while (work.history().undoLabel() != null) {
			work.history().undo();
		}
		assertEquals(start, MarkedTeam.bytes(work));
	}

	@Test
	void aNewAgentGoesToTheOwnRegistry() throws Exception {
		Agent made = agents().create(" Lavrov ", Map.of(Literals.AGENT__TYPE, "person", Literals.AGENT__ROLE, " "));
		assertEquals("LAVROV", made.getId());
		assertEquals("Lavrov", made.getName());
		assertNull(made.getRole());
		assertEquals("ani", agents().madeBy("LAVROV"));
		assertThrows(CorpusException.class, () -> agents().create(" ", Map.of()));
		assertThrows(CorpusException.class, () -> agents().create("X", Map.of(Literals.AGENT__TYPE, "robot")));
		undoGivesTheBytesOfBefore();
	}

	@Test
	void renamingKeepsTheOldNameOnWish() throws Exception {
		agents().rename("PESKOV", "Dmitri Peskov", true);
		assertEquals(List.of("Peskov"), agent("PESKOV").getAliases());
		agents().rename("PESKOV", "Dmitry Peskov", false);
		assertEquals(List.of("Peskov"), agent("PESKOV").getAliases());
		agents().rename("PESKOV", "Peskov", false);
		assertEquals(List.of(), agent("PESKOV").getAliases(), "a name is no alias of itself");
		agents().set("PESKOV", Literals.AGENT__ROLE, "juru bicara");
		agents().setAliases("PESKOV", List.of("Dima", " ", "Dima"));
		assertEquals(List.of("Dima"), agent("PESKOV").getAliases());
		undoGivesTheBytesOfBefore();
	}

	@Test
	void anEntryOfSomebodyElseIsChangedInTheirFile() throws Exception {
		agents().set("VVP", Literals.AGENT__AFFILIATION, "Kremlin");
		assertEquals("budi", agents().madeBy("VVP"));
		save();
		assertTrue(Files.readString(store.root().resolve("registry/budi.registry")).contains("Kremlin"));
		assertFalse(Files.readString(store.root().resolve("registry/ani.registry")).contains("Kremlin"));
		undoGivesTheBytesOfBefore();
	}

	@Test
	void whatItsOwnerWroteMeanwhileIsKept() throws Exception {
		Path file = store.root().resolve("registry/budi.registry");
		agents().set("VVP", Literals.AGENT__AFFILIATION, "Kremlin");
		Files.writeString(file, Files.readString(file).replace("name=\"Dmitry Peskov\"", "name=\"Dmitri Peskov\""));
		save();
		String written = Files.readString(file);
		assertTrue(written.contains("Kremlin") && written.contains("Dmitri Peskov"), written);
	}

	private void save() throws Exception {
		work.history().saveLater(Runnable::run).get(10, TimeUnit.SECONDS);
		assertFalse(work.history().isDirty());
	}

	@Test
	void aMergeStandsForAllAndTouchesNoLayer() throws Exception {
		List<String> layers = MarkedTeam.layers(work, "ani");
		List<String> others = MarkedTeam.layers(work, "budi");
		agents().set("VVP", Literals.AGENT__ROLE, "presiden");
		agents().set("PUTIN", Literals.AGENT__ROLE, "kepala negara");
		MergePreview preview = agents().preview("PUTIN", List.of("VVP"), index);
		assertEquals(3, preview.uses());
		assertEquals(3, preview.articles());
		assertEquals(List.of("Presiden Putin", "VVP"), preview.aliases());
		assertEquals(List.of("budi"), preview.foreign());
		assertEquals(List.of(Literals.AGENT__ROLE),
				preview.fields().stream().filter(MergePreview.Field::isConflict).map(MergePreview.Field::attribute).toList());
		agents().merge("PUTIN", List.of("VVP"), Map.of(Literals.AGENT__ROLE, "presiden"));
		assertEquals("PUTIN", work.registries().agent("VVP").getId());
		assertEquals(List.of("Putin", "Presiden Putin", "VVP"), agent("PUTIN").getAliases());
		assertEquals("presiden", agent("PUTIN").getRole());
		assertEquals(layers, MarkedTeam.layers(work, "ani"));
		assertEquals(others, MarkedTeam.layers(work, "budi"));
		assertEquals(Set.of("PUTIN", "VVP"), agents().standingFor("PUTIN"));
		assertEquals(6, index.counts(new Resolution(work.registries(), store.scheme()), any -> true).agent("PUTIN").uses());
		assertThrows(CorpusException.class, () -> agents().merge("VVP", List.of("PUTIN"), Map.of()), "a circle");
		undoGivesTheBytesOfBefore();
	}

	@Test
	void aMergeIsTakenBack() throws Exception {
		agents().merge("PUTIN", List.of("VVP"), Map.of());
		agents().merge("PESKOV_D", List.of("PUTIN"), Map.of());
		assertEquals("PESKOV_D", work.registries().agent("VVP").getId());
		agents().unmerge("PUTIN");
		assertEquals("PUTIN", work.registries().agent("VVP").getId());
		assertEquals(List.of(), agent("PESKOV_D").getAliases());
		agents().unmerge("VVP");
		assertEquals("VVP", work.registries().agent("VVP").getId());
		assertEquals(List.of("Putin"), agent("PUTIN").getAliases());
		assertThrows(CorpusException.class, () -> agents().unmerge("VVP"));
		assertEquals(start, MarkedTeam.bytes(work), "nothing is left of the merges");
		work.history().undo();
		undoGivesTheBytesOfBefore();
	}

	@Test
	void splittingRewritesOnlyTheOwnLayers() throws Exception {
		agents().merge("PUTIN", List.of("VVP"), Map.of());
		List<String> others = MarkedTeam.layers(work, "budi");
		List<Use> uses = index.agentUses(Set.of("PUTIN", "VVP")).stream().filter(use -> !use.article().equals("a3")).toList();
		assertEquals(4, uses.size());
		Moved moved = agents().split("PUTIN", "Putin", uses, List.of("VVP"));
		assertEquals(2, moved.rewritten().size());
		assertEquals(2, moved.left().size());
		Layer layer = work.session().layer("a1", "ani");
		assertEquals(moved.entry(), layer.getSources().get(0).getAgent());
		assertEquals(moved.entry(), layer.getStances().get(0).getHolder(), "the stance follows its source");
		assertEquals("PUTIN", work.session().layer("a3", "ani").getSources().get(0).getAgent());
		assertEquals(List.of("VVP"), agent(moved.entry()).getAliases());
		assertEquals(List.of("Presiden Putin"), agent("PUTIN").getAliases());
		assertEquals(others, MarkedTeam.layers(work, "budi"));
		save();
		work.session().releaseLayers();
		index.update(null);
		assertEquals(2, index.agentUses(Set.of(moved.entry())).size());
		undoGivesTheBytesOfBefore();
	}

	@Test
	void aSplitIsTakenBackAlsoAfterARestart() throws Exception {
		agents().split("PUTIN", "Putin muda", index.agentUses(Set.of("PUTIN")), List.of());
		save();
		index.close();
		work.close();
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), MarkedTeam.options(folder), null);
		List<String> before = start;
		reopen();
		assertNotEquals(before, start);
		work.history().undo();
		assertEquals(before, MarkedTeam.bytes(work));
	}

	@Test
	void aSplitIsTakenBackInTheArticleToo() throws Exception {
		try (ArticleSession article = store.session("a1", "ani")) {
			agents().split("PUTIN", "Putin muda", index.agentUses(Set.of("PUTIN")), List.of());
			save();
			assertTrue(article.isDirty(), "what is open is saved by its editor");
			article.undo();
			assertEquals("PUTIN", article.layer().getSources().get(0).getAgent());
			assertEquals(start, MarkedTeam.bytes(work));
		}
	}

	@Test
	void hopsAndMentionsMoveToo() throws Exception {
		Agent other = agents().create("Lain", Map.of());
		CanonicalClaim claim = work.claims().create("Lain", Map.of());
		assertEquals(3, agents().reassign(index.agentUses(Set.of("PESKOV")), other.getId()).rewritten().size());
		assertEquals(3, work.claims().reassign(index.claimUses(Set.of("K01")), claim.getId()).rewritten().size());
		Layer layer = work.session().layer("a2", "ani");
		assertEquals(other.getId(), layer.getAttributions().get(0).getChain().get(0).getAgent());
		assertEquals(List.of(claim.getId()), layer.getClaims().get(0).getCanonical());
		undoGivesTheBytesOfBefore();
	}

	@Test
	void onlyWhatNothingUsesIsRemoved() throws Exception {
		assertThrows(CorpusException.class, () -> agents().remove(List.of("PUTIN"), index));
		agents().create("Lavrov", Map.of());
		agents().create("Lawrow", Map.of());
		agents().merge("LAVROV", List.of("LAWROW"), Map.of());
		agents().remove(List.of("LAVROV"), index);
		assertNull(agent("LAVROV"));
		assertNull(agent("LAWROW"), "what was merged into it goes with it");
		for (String name : List.of("Satu", "Dua", "Tiga")) {
			agents().create(name, Map.of());
		}
		agents().merge("DUA", List.of("SATU"), Map.of());
		agents().merge("TIGA", List.of("DUA"), Map.of());
		agents().remove(List.of("DUA"), index);
		assertNull(agent("SATU"), "also where it is merged itself");
		assertEquals("Tiga", agent("TIGA").getName());
		agents().merge("PESKOV", List.of("VVP"), Map.of());
		CorpusException refused = assertThrows(CorpusException.class, () -> agents().remove(List.of("PESKOV"), index));
		assertTrue(refused.getMessage().contains("6") && refused.getMessage().contains("3"), refused.getMessage());
		assertThrows(CorpusException.class, () -> agents().remove(List.of("PUTIN"), new UseIndex(store)), "nothing is read yet");
		undoGivesTheBytesOfBefore();
	}

	/** Who does not see the layers of others is not told how much is in them, but cannot break them either. */
	@Test
	void hiddenLayersAreNotCountedAndStillKeepWhatTheyUse() throws Exception {
		try (CorpusSession record = store.corpusSession()) {
			record.run("blind", () -> {
				CorpusSettings.of(record.corpus()).setBlind(true);
				return null;
			});
			record.save(null);
		}
		MergePreview others = agents().preview("PUTIN", List.of("VVP"), index);
		assertEquals(List.of(0, 0, true), List.of(others.uses(), others.articles(), others.hidden()));
		assertEquals(3, agents().preview("VVP", List.of("PUTIN"), index).uses());
		CorpusException hidden = assertThrows(CorpusException.class, () -> agents().remove(List.of("VVP"), index));
		assertTrue(hidden.getMessage().matches("(?s).*do not see.*") && !hidden.getMessage().matches(".*(?:\\d|budi).*"), hidden.getMessage());
		agents().merge("PESKOV", List.of("VVP"), Map.of());
		CorpusException seen = assertThrows(CorpusException.class, () -> agents().remove(List.of("PESKOV"), index));
		assertTrue(seen.getMessage().contains("3 times in 3"), seen.getMessage());
		agents().create("Lavrov", Map.of());
		agents().remove(List.of("LAVROV"), index);
		assertNull(agent("LAVROV"));
	}

	@Test
	void linksGoWithTheirClaims() throws Exception {
		CanonicalClaim made = work.claims().create("Tidak ada tentara", Map.of(Literals.CANONICAL_CLAIM__SLOT, "tentara"));
		work.links().add("contradicts", made.getId(), "K01");
		assertEquals(work.links().add("contradicts", made.getId(), "K01"), work.registries().claimLinks().stream()
				.filter(link -> link.getType().equals("contradicts")).findFirst().orElseThrow());
		assertEquals(1, ClaimLinks.of(work.registries(), made.getId()).size());
		assertThrows(CorpusException.class, () -> work.links().add("contradicts", "K01", "K01"));
		assertThrows(CorpusException.class, () -> work.links().add("likes", "K01", "K02"));
		work.claims().merge("K01", List.of("K02"), Map.of());
		assertEquals(1, ClaimLinks.of(work.registries(), "K01").size(), "a link to itself is not shown");
		work.claims().remove(List.of(made.getId()), index);
		assertEquals(0, ClaimLinks.of(work.registries(), "K01").size());
		work.links().remove(work.registries().claimLinks().get(0));
		undoGivesTheBytesOfBefore();
	}

	@Test
	void undoHereLeavesMarksAndTheRecordAlone() throws Exception {
		work.session().run("Record", () -> {
			work.session().corpus().setDescription("baru");
			return null;
		});
		try (ArticleSession article = store.session("a1", "ani")) {
			agents().create("Lavrov", Map.of());
			article.run("Agent while marking", () -> {
				article.registry().getAgents().get(0).setCountry("ID");
				return null;
			});
			assertEquals("New Lavrov", work.history().undoLabel());
			work.history().undo();
			assertNull(work.history().undoLabel());
			assertEquals("New Lavrov", work.history().redoLabel());
			assertEquals("baru", work.session().corpus().getDescription());
			assertEquals("ID", article.registry().getAgents().get(0).getCountry());
		}
	}

	@Test
	void savingLeavesTheRecordUnsaved() throws Exception {
		work.session().run("Record", () -> {
			work.session().corpus().setDescription("baru");
			return null;
		});
		agents().create("Lavrov", Map.of());
		save();
		assertTrue(work.session().isDirty());
		assertFalse(Files.readString(store.root().resolve("corpus.saksi")).contains("baru"));
		assertTrue(Files.readString(store.root().resolve("registry/ani.registry")).contains("Lavrov"));
	}
}
