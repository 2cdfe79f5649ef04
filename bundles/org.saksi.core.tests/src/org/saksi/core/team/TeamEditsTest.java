package org.saksi.core.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.model.corpus.Corpus;

class TeamEditsTest {

	@TempDir
	Path folder;
	private CorpusStore store;
	private CorpusSession record;

	@BeforeEach
	void open() throws CorpusException {
		store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
		TestCorpora.add(store, "a2", "Satu artikel lagi.\n");
		record = store.corpusSession();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private interface Edit {
		void on(Corpus corpus) throws CorpusException;
	}

	private void edit(Edit edit) throws CorpusException {
		record.run("Edit", () -> {
			edit.on(record.corpus());
			return null;
		});
	}

	@Test
	void assigningIsOneStepThatListenersHearOf() throws CorpusException {
		AtomicInteger heard = new AtomicInteger();
		store.addListener(new StoreListener() {
			@Override
			public void corpusChanged() {
				heard.incrementAndGet();
			}
		});
		new AssignmentPlanner(store.summaries(), Assignments.of(store.corpus())).byHand(List.of("ani", "budi")).apply(record);
		assertEquals(1, heard.get());
		assertEquals(Set.of("ani", "budi"), Assignments.of(store.corpus()).assignedTo("a2"));
		record.undo();
		assertEquals(2, heard.get());
		assertTrue(Assignments.of(store.corpus()).isEmpty());
		record.redo();
		record.save(null);
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
		Assignments again = Assignments.of(store.corpus());
		assertEquals(Set.of("a1", "a2"), again.articlesOf("budi"));
		assertTrue(again.isAssigned("a1", "ani"));
		assertEquals(Set.of("ani", "budi"), again.annotators());
	}

	@Test
	void takingBackTakesOnlyWhatIsNamed() throws CorpusException {
		edit(corpus -> TeamEdits.assign(corpus, Map.of("a1", List.of("ani", "budi"), "a2", List.of("ani"))));
		assertEquals(new AssignmentPlan.Change("ani", 2, TestCorpora.TEXT.length() + 19, 2, 0),
				new AssignmentPlanner(store.summaries(), Assignments.of(store.corpus())).takeBack(List.of("ani")).get(0));
		edit(corpus -> assertEquals(1, TeamEdits.unassign(corpus, List.of("a1", "a9"), List.of("ani"))));
		assertEquals(Set.of("budi"), Assignments.of(store.corpus()).assignedTo("a1"));
		assertEquals(Set.of("a2"), Assignments.of(store.corpus()).articlesOf("ani"));
	}

	@Test
	void annotatorsComeAndGo() throws CorpusException {
		edit(corpus -> TeamEdits.addAnnotator(corpus, " citra ", ""));
		assertEquals("citra", store.corpus().getAnnotators().get(2).getName());
		assertThrows(CorpusException.class, () -> edit(corpus -> TeamEdits.addAnnotator(corpus, "citra", "Other")));
		assertThrows(CorpusException.class, () -> edit(corpus -> TeamEdits.addAnnotator(corpus, " ", "Other")));
		edit(corpus -> TeamEdits.renameAnnotator(corpus, "citra", "Citra D."));
		assertEquals("Citra D.", store.corpus().getAnnotators().get(2).getName());
		edit(corpus -> {
			TeamEdits.assign(corpus, Map.of("a1", List.of("citra")));
			TeamEdits.setRight(corpus, Permission.ZONES, List.of("citra", "ani"), null);
		});
		edit(corpus -> TeamEdits.removeAnnotator(corpus, "citra", store.summaries()));
		assertTrue(Assignments.of(store.corpus()).isEmpty());
		assertEquals(Set.of("ani"), Rights.of(store.corpus()).named(Permission.ZONES));
		assertThrows(CorpusException.class, () -> edit(corpus -> TeamEdits.removeAnnotator(corpus, "ani", store.summaries())),
				"everybody would have the right");
	}

	@Test
	void whoHasMarkedIsNotRemoved() throws CorpusException {
		try (ArticleSession session = store.session("a1", "ani")) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.save(null);
		}
		assertThrows(CorpusException.class, () -> edit(corpus -> TeamEdits.removeAnnotator(corpus, "ani", store.summaries())));
		assertEquals(2, store.corpus().getAnnotators().size());
	}

	@Test
	void settingsAreKeptAndUndone() throws CorpusException {
		edit(corpus -> {
			CorpusSettings settings = CorpusSettings.of(corpus);
			settings.setBlind(true);
			settings.setTimed(true);
			settings.setGuidelines(" https://example.org/guide ");
		});
		CorpusSettings settings = CorpusSettings.of(store.corpus());
		assertTrue(settings.isBlind() && settings.isTimed());
		assertEquals("https://example.org/guide", settings.guidelines());
		record.undo();
		assertFalse(settings.isBlind() || settings.isTimed());
		assertNull(settings.guidelines());
		assertTrue(store.corpus().getSettings().isEmpty());
	}

	@Test
	void aBlindCorpusShowsOnlyOnesOwnLayer() throws CorpusException {
		assertTrue(Visibility.of(store.corpus(), "ani").sees("budi"));
		edit(corpus -> CorpusSettings.of(corpus).setBlind(true));
		Visibility ani = Visibility.of(store.corpus(), "ani");
		assertFalse(ani.sees("budi") || ani.seesAll());
		assertEquals(List.of("ani"), ani.seen(List.of("budi", "ani", "citra")));
		assertTrue(Visibility.of(store.corpus(), null).sees("budi"), "the command line");
	}

	@Test
	void whoIsNamedForCurationOrTeamSeesThrough() throws CorpusException {
		edit(corpus -> {
			CorpusSettings.of(corpus).setBlind(true);
			TeamEdits.setRight(corpus, Permission.CURATION, List.of("citra"), null);
			TeamEdits.setRight(corpus, Permission.TEAM, List.of("dewi"), null);
			TeamEdits.setRight(corpus, Permission.ZONES, List.of("ani"), null);
		});
		assertTrue(Visibility.of(store.corpus(), "citra").seesAll());
		assertTrue(Visibility.of(store.corpus(), "dewi").sees("ani"));
		assertFalse(Visibility.of(store.corpus(), "ani").sees("budi"));
	}

	@Test
	void aDraftIsOneStep() throws CorpusException {
		TeamDraft draft = new TeamDraft(store.corpus(), store.summaries());
		draft.add("citra", "Citra");
		draft.rename("budi", "Budi S.");
		draft.remove("ani");
		draft.setNamed(Permission.TEAM, "citra", true);
		draft.setNamed(Permission.ZONES, "budi", true);
		draft.setName(" Other ");
		draft.setLicence("CC BY 4.0");
		draft.setBlind(true);
		draft.setGuidelines("guide.pdf");
		edit(corpus -> draft.apply(corpus, "citra"));
		TeamDraft after = new TeamDraft(store.corpus(), store.summaries());
		assertEquals(Map.of("budi", "Budi S.", "citra", "Citra"), after.annotators());
		assertEquals(Set.of("citra"), after.named(Permission.TEAM));
		assertEquals("Other, CC BY 4.0, guide.pdf, true", String.join(", ", after.name(), after.licence(), after.guidelines(),
				String.valueOf(after.isBlind())));
		record.undo();
		assertEquals(Set.of("ani", "budi"), new TeamDraft(store.corpus(), store.summaries()).annotators().keySet());
		assertFalse(record.canUndo());
		TeamDraft same = new TeamDraft(store.corpus(), store.summaries());
		edit(corpus -> same.apply(corpus, "ani"));
		assertFalse(record.canUndo(), "nothing changed, no step");
	}

	@Test
	void aDraftThatCannotBeIsRefused() throws CorpusException {
		TeamDraft draft = new TeamDraft(store.corpus(), store.summaries());
		assertThrows(CorpusException.class, () -> draft.add("ani", ""));
		draft.setNamed(Permission.ZONES, "ani", true);
		assertThrows(CorpusException.class, () -> draft.remove("ani"), "everybody would have the right");
		draft.setNamed(Permission.TEAM, "budi", true);
		assertThrows(CorpusException.class, () -> edit(corpus -> draft.apply(corpus, "ani")), "ani would be locked out");
		draft.setName(" ");
		assertTrue(draft.problem() != null);
		draft.setName("Uji");
		draft.setLanguage("Indonesian");
		assertThrows(CorpusException.class, () -> edit(corpus -> draft.apply(corpus, "budi")));
		assertTrue(store.corpus().getRights().isEmpty());
	}
}
