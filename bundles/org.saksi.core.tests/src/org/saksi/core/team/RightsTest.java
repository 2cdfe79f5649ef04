package org.saksi.core.team;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.registry.RegistryWork;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.Session;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.registry.RegistryFactory;

class RightsTest {

	@TempDir
	Path folder;
	private CorpusStore store;
	private ArticleSession ani;
	private CorpusSession record;
	private String actor;

	@BeforeEach
	void open() throws CorpusException {
		store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
		store.setActor(() -> actor);
		ani = store.session("a1", "ani");
		record = store.corpusSession();
		record.registry("ani");
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void only(Permission permission, String... annotators) throws CorpusException {
		String before = actor;
		actor = null;
		record.run("Rights", () -> {
			TeamEdits.setRight(record.corpus(), permission, List.of(annotators), null);
			return null;
		});
		actor = before;
	}

	@Test
	void anEntryThatWasRefusedIsInNoIndex() throws CorpusException {
		only(Permission.REGISTRY, "budi");
		actor = "ani";
		try (RegistryWork work = new RegistryWork(store, "ani")) {
			assertThrows(CorpusException.class, () -> work.agents().create("Bupati Rahmat", Map.of()));
		}
		assertNull(store.registries().storedAgent("BUPATI_RAHMAT"));
	}

	/** One gesture that needs the permission and nothing else. */
	private Callable<?> change(Permission permission) {
		ArticleEdits edits = new ArticleEdits(ani.article(), new SchemeIndex(store.scheme()), "ani", Clock.systemUTC());
		return switch (permission) {
		case ZONES -> () -> {
			edits.setZone("caption", 0, 5);
			return null;
		};
		case TEXT -> () -> edits.editText(0, 6, "Kremlin itu", null);
		case REGISTRY -> () -> ani.registry().getAgents().add(RegistryFactory.eINSTANCE.createAgent());
		case SCHEME -> () -> {
			record.scheme().setName("other " + record.scheme().getName());
			return null;
		};
		case CURATION -> () -> {
			ani.layer().setStatus(LayerStatus.ADJUDICATED);
			return null;
		};
		case TEAM -> () -> {
			record.corpus().setName("other " + record.corpus().getName());
			return null;
		};
		};
	}

	private Session session(Permission permission) {
		return permission == Permission.SCHEME || permission == Permission.TEAM ? record : ani;
	}

	private String state() {
		return String.join("\n", new String(ModelFiles.write(ani.article())), new String(ModelFiles.write(ani.layer())),
				new String(ModelFiles.write(ani.registry())), new String(ModelFiles.write(record.corpus())),
				new String(ModelFiles.write(record.scheme())));
	}

	@ParameterizedTest
	@EnumSource
	void everybodyMayWhereNobodyIsNamed(Permission permission) throws CorpusException {
		actor = "ani";
		session(permission).run("Change", change(permission));
		assertTrue(session(permission).canUndo());
	}

	@ParameterizedTest
	@EnumSource
	void othersAreRefusedAndNothingStays(Permission permission) throws CorpusException {
		only(permission, "budi");
		actor = "ani";
		String before = state();
		CorpusException refused = assertThrows(CorpusException.class,
				() -> session(permission).run("Change", change(permission)));
		assertTrue(refused.getMessage().contains("ani") && refused.getMessage().contains("budi"), refused.getMessage());
		assertEquals(before, state());
	}

	@ParameterizedTest
	@EnumSource
	void undoAndRedoAreRefusedToo(Permission permission) throws CorpusException {
		actor = "ani";
		Session session = session(permission);
		session.run("Change", change(permission));
		only(permission, "budi");
		String done = state();
		if (session == ani) {
			assertThrows(CorpusException.class, session::undo);
			assertEquals(done, state());
		}
		only(permission, "ani");
		if (session == record) {
			actor = null;
			record.undo();
			record.undo();
			actor = "ani";
		}
		session.undo();
		only(permission, "budi");
		String undone = state();
		assertFalse(undone.equals(done));
		assertThrows(CorpusException.class, session == ani ? session::redo : () -> session.run("Change", change(permission)));
		assertEquals(undone, state());
	}

	@Test
	void undoOfTheRecordIsRefusedToWhoMayNot() throws CorpusException {
		only(Permission.TEAM, "budi");
		actor = "budi";
		record.run("Name", change(Permission.TEAM));
		actor = "ani";
		assertThrows(CorpusException.class, record::undo);
		actor = "budi";
		record.undo();
		actor = "ani";
		assertThrows(CorpusException.class, record::redo);
	}

	@Test
	void nobodyGivesRightsToHimself() throws CorpusException {
		only(Permission.TEAM, "budi");
		actor = "ani";
		assertThrows(CorpusException.class, () -> record.run("Rights", () -> {
			TeamEdits.setRight(record.corpus(), Permission.TEAM, List.of("ani", "budi"), "ani");
			return null;
		}));
		assertFalse(Rights.of(store.corpus()).may("ani", Permission.TEAM));
	}

	@Test
	void nobodyLocksHimselfOut() {
		actor = "ani";
		assertThrows(CorpusException.class, () -> record.run("Rights", () -> {
			TeamEdits.setRight(record.corpus(), Permission.TEAM, List.of("budi"), "ani");
			return null;
		}));
		assertTrue(store.corpus().getRights().isEmpty());
	}

	@Test
	void aTextEditMovesZonesWithoutTheRightToChangeThem() throws CorpusException {
		only(Permission.ZONES, "budi");
		int end = ani.article().getZones().get(0).getEnd();
		ani.run("Text", change(Permission.TEXT));
		assertEquals(end + 5, ani.article().getZones().get(0).getEnd());
		assertDoesNotThrow(ani::undo);
		ArticleEdits edits = new ArticleEdits(ani.article(), new SchemeIndex(store.scheme()), "ani", Clock.systemUTC());
		assertThrows(CorpusException.class, () -> ani.run("Headline", () -> {
			edits.setMetadata("headline", "Other");
			return null;
		}));
	}

	@Test
	void storiesBelongToTheRegistriesAndMarksToTheirAnnotator() throws CorpusException {
		for (Permission permission : Permission.values()) {
			only(permission, permission == Permission.REGISTRY ? "ani" : "budi");
		}
		actor = "ani";
		record.run("Story", () -> record.corpus().getStories().add(CorpusFactory.eINSTANCE.createStory()));
		record.run("Name", () -> {
			record.corpus().getStories().get(0).getArticles().add("a1");
			return null;
		});
		TestCorpora.claim(ani, "c1", 0, 6);
		ani.run("Done", () -> {
			ani.layer().setStatus(LayerStatus.DONE);
			return null;
		});
		ani.undo();
		assertEquals(1, ani.layer().getClaims().size());
		assertEquals(List.of("a1"), store.corpus().getStories().get(0).getArticles());
	}

	@Test
	void unknownRightsAreKeptAndMeanNothing() throws CorpusException {
		record.run("Right", () -> {
			var right = CorpusFactory.eINSTANCE.createRight();
			right.setAnnotator("budi");
			right.setPermission("dance");
			return record.corpus().getRights().add(right);
		});
		assertTrue(Rights.of(store.corpus()).may("ani", Permission.ZONES));
		assertEquals(1, store.corpus().getRights().size());
	}
}
