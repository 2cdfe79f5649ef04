package org.saksi.core.scheme.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.files.Layout;
import org.saksi.core.files.Locks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.CorpusSettings;
import org.saksi.core.team.Visibility;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.ValueType;

/** Migrations over all layers: what they change, what they refuse, how they are taken back. */
class SchemeMigrationTest {

	private static final SchemePath KIND = new SchemePath("claim", "kind", null);
	private static final SchemePath PREDICTION = new SchemePath("claim", "kind", "prediction");

	@TempDir
	Path folder;

	private CorpusStore store;
	private CorpusSession session;

	@BeforeEach
	void open() throws Exception {
		store = MigrationFixture.create(folder, TestCorpora.options(folder), 4);
		session = store.corpusSession();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void reopen() throws Exception {
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
		session = store.corpusSession();
	}

	private SchemeMigration renamed() throws CorpusException {
		return SchemeMigrations.rename(session.scheme(), PREDICTION, "forecast");
	}

	@Test
	void aRenamedTagIsRenamedInAllLayersAndOneUndoTakesAllBack() throws Exception {
		var before = MigrationFixture.files(folder);
		MigrationPreview preview = MigrationFixture.run(session, renamed());
		assertEquals(6, preview.parts().size());
		assertEquals(6, preview.changed());
		assertEquals(4, preview.articles());
		assertEquals("kind=prediction", preview.parts().get(0).examples().get(0).before());
		assertEquals("kind=forecast", preview.parts().get(0).examples().get(0).after());
		assertEquals(Map.of("factual", 6L, "demand", 6L, "forecast", 6L), MigrationFixture.kinds(store));
		assertEquals("prediction", SchemeIndex.tag(SchemeIndex.attribute(new SchemeIndex(session.scheme()).type("claim"), "kind"), "forecast").getMeans());
		assertFalse(session.isDirty());
		assertTrue(session.isLong(true));
		session.undo();
		assertEquals(before, MigrationFixture.files(folder));
		session.redo();
		assertEquals(6L, MigrationFixture.kinds(store).get("forecast"));
		reopen();
		session.undo();
		assertEquals(before, MigrationFixture.files(folder));
	}

	/** Layers that one does not see change with the others; what is in them is not shown. */
	@Test
	void hiddenLayersAreNotShown() throws Exception {
		session.run("blind", () -> {
			CorpusSettings.of(session.corpus()).setBlind(true);
			return null;
		});
		session.save(null);
		Visibility ani = Visibility.of(store.corpus(), "ani");
		MigrationPreview preview = renamed().preview(store, new NullProgressMonitor());
		assertEquals(Set.of("ani"), preview.parts(ani).stream().map(MigrationPreview.Part::annotator).collect(Collectors.toSet()));
		assertTrue(preview.parts(ani).size() < preview.parts().size());
		assertEquals(preview.parts(), preview.parts(Visibility.of(store.corpus(), null)));
		SchemeUsage.Count count = SchemeUsage.of(store, session.scheme(), PREDICTION, new NullProgressMonitor());
		assertEquals(count.items(), count.seen(ani).items());
		assertEquals(Set.of("ani"), count.seen(ani).first().stream().map(SchemeUsage.Place::annotator).collect(Collectors.toSet()));
		assertEquals(preview.parts(ani).size(),
				SchemeUse.all(store, session.scheme(), PREDICTION, new NullProgressMonitor()).stream().filter(use -> use.isSeen(ani)).count());
		MigrationFixture.run(session, renamed());
		assertEquals(6L, MigrationFixture.kinds(store).get("forecast"));
	}

	@Test
	void whatIsOpenAndUnsavedTakesPart() throws Exception {
		ArticleSession open = store.session("a0", "ani");
		open.run("kind", () -> open.layer().getClaims().get(0).getAttributes().put("kind", "prediction"));
		MigrationPreview preview = MigrationFixture.run(session, renamed());
		assertEquals(7, preview.changed());
		assertEquals("forecast", open.layer().getClaims().get(0).getAttributes().get("kind"));
		assertFalse(open.isDirty());
		assertFalse(open.canUndo(), "what came before the change of the scheme");
		assertEquals(7L, MigrationFixture.kinds(store).get("forecast"));
		session.undo();
		assertEquals("prediction", open.layer().getClaims().get(0).getAttributes().get("kind"));
		assertTrue(open.canUndo());
		open.undo();
		assertEquals("factual", open.layer().getClaims().get(0).getAttributes().get("kind"));
	}

	@Test
	void undoIsRefusedWhereNewMarksStandOnIt() throws Exception {
		MigrationFixture.run(session, renamed());
		try (ArticleSession later = store.session("a1", "ani")) {
			later.run("kind", () -> later.layer().getClaims().get(1).getAttributes().put("kind", "forecast"));
			later.run("note", () -> later.layer().getClaims().get(2).getAttributes().put("note", "y"));
			later.save(null);
		}
		var before = MigrationFixture.files(folder);
		CorpusException refused = assertThrows(CorpusException.class, () -> session.undo());
		assertTrue(refused.getMessage().contains(Layout.layer("ani", "a1")), refused.getMessage());
		assertEquals(before, MigrationFixture.files(folder));
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), new SchemePath("claim", "kind", "forecast"), "prediction"));
		assertNull(MigrationFixture.kinds(store).get("forecast"));
	}

	@Test
	void aLayerThatSomebodyElseHoldsHindersEverything() throws Exception {
		var before = MigrationFixture.files(folder);
		try (Locks other = new Locks(store.root(), new DiskFileStore(), java.time.Clock.systemUTC(), "budi")) {
			other.acquire(Layout.layer("budi", "a2"));
			CorpusException refused = assertThrows(CorpusException.class, () -> MigrationFixture.run(session, renamed()));
			assertTrue(refused.getMessage().contains("budi"), refused.getMessage());
		}
		assertEquals(before, MigrationFixture.files(folder));
		assertFalse(session.canUndo());
		MigrationFixture.run(session, renamed());
		assertEquals(6L, MigrationFixture.kinds(store).get("forecast"));
	}

	@Test
	void cancelChangesNothing() throws Exception {
		var before = MigrationFixture.files(folder);
		SchemeMigration migration = renamed();
		MigrationPreview preview = migration.preview(store, new NullProgressMonitor());
		for (int after = 0; after < 12; after++) {
			int[] left = { after };
			NullProgressMonitor monitor = new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					return left[0]-- <= 0;
				}
			};
			assertThrows(OperationCanceledException.class, () -> migration.run(session, preview, Runnable::run, monitor));
			assertEquals(before, MigrationFixture.files(folder));
			assertFalse(session.isDirty());
			assertFalse(session.canUndo());
		}
	}

	@Test
	void twoTagsBecomeOne() throws Exception {
		MigrationFixture.run(session, SchemeMigrations.merge(session.scheme(), PREDICTION, "demand"));
		assertEquals(Map.of("factual", 6L, "demand", 12L), MigrationFixture.kinds(store));
	}

	@Test
	void aTagBecomesTwoAndTheChosenUsesHaveTheOther() throws Exception {
		var before = MigrationFixture.files(folder);
		List<SchemeUse> uses = SchemeUse.all(store, EcoreUtil.copy(session.scheme()), PREDICTION, new NullProgressMonitor());
		assertEquals(6, uses.size());
		assertTrue(uses.get(0).quote() != null && !uses.get(0).quote().isEmpty());
		List<SchemeUse> chosen = uses.stream().filter(use -> "budi".equals(use.annotator())).toList();
		assertEquals(2, chosen.size());
		SchemeMigration split = SchemeMigrations.split(session.scheme(), PREDICTION, "forecast", "Forecast", chosen);
		MigrationPreview preview = MigrationFixture.run(session, split);
		assertEquals(2, preview.changed());
		assertEquals("kind=forecast", preview.parts().get(0).examples().get(0).after());
		assertEquals(Map.of("factual", 6L, "demand", 6L, "prediction", 4L, "forecast", 2L), MigrationFixture.kinds(store));
		AttributeType kind = (AttributeType) KIND.in(session.scheme());
		assertEquals(List.of("factual", "quantity", "prediction", "forecast"),
				kind.getTags().subList(0, 4).stream().map(org.saksi.model.scheme.Tag::getId).toList());
		assertEquals("prediction", kind.getTags().get(3).getMeans());
		assertNull(kind.getTags().get(2).getMeans(), "the first one stays what it was");
		session.undo();
		assertEquals(before, MigrationFixture.files(folder));
		MigrationFixture.run(session, SchemeMigrations.split(session.scheme(), PREDICTION, "forecast", null, List.of()));
		assertEquals(6L, MigrationFixture.kinds(store).get("prediction"), "all stay with the first one");
		CorpusException taken = assertThrows(CorpusException.class, () -> MigrationFixture.run(session,
				SchemeMigrations.split(session.scheme(), PREDICTION, "demand", null, uses)));
		assertTrue(taken.getMessage().contains("demand"), taken.getMessage());
	}

	@Test
	void kindsOfZonesAndTypesOfAgentsAreSplitToo() throws Exception {
		SchemePath body = new SchemePath("zone", "kind", "body");
		List<SchemeUse> zones = SchemeUse.all(store, EcoreUtil.copy(session.scheme()), body, null);
		assertEquals(4, zones.stream().map(SchemeUse::article).distinct().count());
		SchemeUse last = zones.get(zones.size() - 1);
		MigrationFixture.run(session, SchemeMigrations.split(session.scheme(), body, "prose", null, List.of(last)));
		long prose = 0;
		for (String id : store.articleIds()) {
			prose += store.article(id).getZones().stream().filter(zone -> "prose".equals(zone.getKind())).count();
		}
		assertEquals(1, prose);
		SchemePath medium = new SchemePath("agent", "type", "medium");
		List<SchemeUse> agents = SchemeUse.all(store, EcoreUtil.copy(session.scheme()), medium, null);
		assertEquals(List.of("tass"), agents.stream().map(SchemeUse::item).toList());
		MigrationFixture.run(session, SchemeMigrations.split(session.scheme(), medium, "agency", "Agency", agents));
		assertEquals("agency", store.registries().agents().iterator().next().getType());
	}

	@Test
	void anAttributeMovesToAnotherTypeOnlyWithoutValues() throws Exception {
		var before = MigrationFixture.files(folder);
		SchemeMigration refused = SchemeMigrations.move(session.scheme(), KIND, "source", SchemeMigrations.Unfit.REFUSE);
		MigrationPreview preview = refused.preview(store, new NullProgressMonitor());
		assertEquals(18, preview.unfit());
		assertTrue(refused.isRefused(preview));
		CorpusException why = assertThrows(CorpusException.class,
				() -> refused.run(session, preview, Runnable::run, new NullProgressMonitor()));
		assertTrue(why.getMessage().contains("18"), why.getMessage());
		assertEquals(before, MigrationFixture.files(folder));
		MigrationFixture.run(session, SchemeMigrations.move(session.scheme(), KIND, "source", SchemeMigrations.Unfit.DROP));
		assertNull(KIND.in(session.scheme()));
		assertEquals(6, ((AttributeType) new SchemePath("source", "kind", null).in(session.scheme())).getTags().size());
		assertNull(store.layer("a0", "ani").getClaims().get(0).getAttributes().get("kind"));
		assertEquals("true", store.layer("a0", "ani").getClaims().get(0).getAttributes().get("check_worthy"));
		session.undo();
		assertEquals(before, MigrationFixture.files(folder));
		SchemePath quoteType = new SchemePath("attribution", "quote_type", null);
		MigrationFixture.run(session, SchemeMigrations.move(session.scheme(), quoteType, "claim", SchemeMigrations.Unfit.REFUSE));
		assertEquals("direct", ((AttributeType) new SchemePath("claim", "quote_type", null).in(session.scheme())).getTags().get(0).getId());
		assertThrows(CorpusException.class,
				() -> SchemeMigrations.move(session.scheme(), new SchemePath("zone", "kind", null), "claim", SchemeMigrations.Unfit.DROP));
		assertThrows(CorpusException.class,
				() -> SchemeMigrations.move(session.scheme(), KIND, "agent", SchemeMigrations.Unfit.DROP));
		assertFalse(SchemeMigrations.destinations((AttributeType) KIND.in(session.scheme())).isEmpty());
	}

	@Test
	void anOldStepOfALayerThatWasNotConcernedBringsNoOldTagBack() throws Exception {
		SchemePath evaluation = new SchemePath("claim", "kind", "evaluation");
		try (ArticleSession old = store.session("a1", "ani")) {
			var attributes = old.layer().getClaims().get(0).getAttributes();
			String first = attributes.get("kind");
			old.run("to evaluation", () -> attributes.put("kind", "evaluation"));
			old.run("and back", () -> attributes.put("kind", first));
			old.save(null);
		}
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), evaluation, "judgement"));
		try (ArticleSession old = store.session("a1", "ani")) {
			var attributes = old.layer().getClaims().get(0).getAttributes();
			String first = attributes.get("kind");
			CorpusException refused = assertThrows(CorpusException.class, old::undo);
			assertTrue(refused.getMessage().contains("c0.kind=evaluation"), refused.getMessage());
			assertEquals(first, attributes.get("kind"));
			assertFalse(old.isDirty());
			old.run("later", () -> attributes.put("kind", "judgement"));
			old.undo();
			old.redo();
			assertEquals("judgement", attributes.get("kind"), "what is younger than the change is taken back and done again");
			old.undo();
			old.save(null);
			session.undo();
			old.undo();
			assertEquals("evaluation", attributes.get("kind"), "the change of the scheme was taken back");
			old.undo();
			assertEquals(first, attributes.get("kind"));
		}
	}

	@Test
	void typesAttributesRolesAndTypesOfAgentsAreRenamed() throws Exception {
		var before = MigrationFixture.files(folder);
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), KIND, "genre"));
		assertEquals(java.util.List.of("check_worthy", "genre", "note"),
				store.layer("a0", "ani").getClaims().get(0).getAttributes().stream().map(Map.Entry::getKey).toList());
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), new SchemePath("hop", "role", "medium"), "outlet"));
		assertEquals("outlet", store.layer("a1", "ani").getAttributions().get(0).getChain().get(0).getRole());
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), new SchemePath("agent", "type", "medium"), "outlet"));
		assertEquals("outlet", store.registries().agents().iterator().next().getType());
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), new SchemePath("zone", "kind", "body"), "main"));
		assertEquals("main", store.article("a3").getZones().get(0).getKind());
		MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), new SchemePath("claim", null, null), "assertion"));
		assertThrows(CorpusException.class, () -> SchemeMigrations.rename(session.scheme(), new SchemePath("zone", "kind", null), "sort"));
		for (int i = 0; i < 5; i++) {
			session.undo();
		}
		assertEquals(before, MigrationFixture.files(folder));
	}

	@Test
	void valuesThatDoNotFitNeedADecision() throws Exception {
		Scheme scheme = session.scheme();
		AttributeType number = SchemeMigrations.withValueType((AttributeType) KIND.in(scheme), ValueType.INTEGER);
		Map<String, String> decided = Map.of("factual", "1", "prediction", "2");
		SchemeMigration refused = SchemeMigrations.convert(scheme, KIND, number, decided, SchemeMigrations.Unfit.REFUSE);
		MigrationPreview preview = refused.preview(store, new NullProgressMonitor());
		assertEquals(6, preview.unfit());
		assertEquals(18, preview.changed());
		assertFalse(preview.parts().get(0).examples().get(0).fits());
		assertThrows(CorpusException.class, () -> refused.run(session, preview, Runnable::run, new NullProgressMonitor()));
		MigrationFixture.run(session, SchemeMigrations.convert(scheme, KIND, number, decided, SchemeMigrations.Unfit.LEAVE));
		assertEquals(Map.of("1", 6L, "2", 6L, "demand", 6L), MigrationFixture.kinds(store));
		session.undo();
		MigrationFixture.run(session, SchemeMigrations.convert(session.scheme(), KIND, number, decided, SchemeMigrations.Unfit.DROP));
		assertEquals(6, store.layer("a0", "ani").getClaims().stream().filter(claim -> claim.getAttributes().get("kind") == null).count()
				+ 5, "one of three in each layer");
	}

	@Test
	void aSchemeFromAFileMustNotOrphanWhatIsInUse() throws Exception {
		Scheme other = EcoreUtil.copy(session.scheme());
		AttributeType kind = (AttributeType) KIND.in(other);
		kind.getTags().removeIf(tag -> tag.getId().equals("prediction") || tag.getId().equals("evaluation"));
		kind.setLabel("Sort");
		SchemeMigration orphaning = SchemeMigrations.replace(session.scheme(), other, Map.of());
		assertThrows(CorpusException.class, () -> MigrationFixture.run(session, orphaning));
		MigrationFixture.run(session, SchemeMigrations.replace(session.scheme(), other, Map.of(PREDICTION, "demand")));
		assertEquals(Map.of("factual", 6L, "demand", 12L), MigrationFixture.kinds(store));
		assertEquals("Sort", ((AttributeType) KIND.in(session.scheme())).getLabel());
		assertEquals(java.util.List.of(), SchemeReplacement.differences(session.scheme(), other).stream()
				.filter(each -> each.path() != null).toList());
	}

	@Test
	void whatASchemeFromAFileLacksIsMappedOrLeftOut() throws Exception {
		Scheme other = EcoreUtil.copy(session.scheme());
		MarkType claim = new SchemeIndex(other).type("claim");
		claim.setId("thesis");
		SchemeIndex.attribute(claim, "kind").getTags().removeIf(tag -> tag.getId().equals("prediction"));
		claim.getAttributes().removeIf(attribute -> attribute.getId().equals("check_worthy"));
		SchemePath type = new SchemePath("claim", null, null);
		SchemePath checkWorthy = new SchemePath("claim", "check_worthy", null);
		assertEquals(java.util.List.of(type), orphans(other, Map.of()));
		assertEquals(java.util.List.of(type, PREDICTION, checkWorthy), orphans(other, Map.of(type, "thesis")));
		assertFalse(SchemeReplacement.orphans(session.scheme(), other, Map.of()).get(0).canGo(), "marks do not go");
		Map<SchemePath, String> decided = new java.util.HashMap<>();
		decided.put(type, "thesis");
		decided.put(checkWorthy, null);
		SchemeMigration open = SchemeMigrations.replace(session.scheme(), other, decided);
		assertTrue(open.isRefused(open.preview(store, new NullProgressMonitor())), "nothing is decided on predictions");
		decided.put(PREDICTION, null);
		SortedMap<String, String> before = MigrationFixture.files(folder);
		MigrationFixture.run(session, SchemeMigrations.replace(session.scheme(), other, decided));
		for (var each : store.layer("a0", "ani").getClaims()) {
			assertNull(each.getAttributes().get("check_worthy"));
			assertEquals("x", each.getAttributes().get("note"));
		}
		assertEquals(1, store.layer("a0", "ani").getClaims().stream().filter(each -> each.getAttributes().get("kind") == null).count());
		assertEquals("thesis", new SchemeIndex(session.scheme()).type(org.saksi.model.scheme.Base.CLAIM).getId());
		session.undo();
		session.save(null);
		assertEquals(before, MigrationFixture.files(folder));
	}

	private java.util.List<SchemePath> orphans(Scheme other, Map<SchemePath, String> mapped) {
		return SchemeReplacement.orphans(session.scheme(), other, mapped).stream().map(SchemeReplacement.Orphan::path).toList();
	}

	@Test
	void aTypeInUseMustNotGoNorLoseItsMarksToAnotherOne() throws Exception {
		Scheme without = EcoreUtil.copy(session.scheme());
		without.getMarkTypes().removeIf(type -> type.getId().equals("attribution"));
		assertThrows(CorpusException.class,
				() -> MigrationFixture.run(session, SchemeMigrations.replace(session.scheme(), without, Map.of())));
		Scheme other = EcoreUtil.copy(session.scheme());
		org.saksi.model.scheme.MarkType first = EcoreUtil.copy(new SchemeIndex(other).type("claim"));
		first.setId("thesis");
		first.setKey(null);
		other.getMarkTypes().add(0, first);
		MigrationFixture.run(session, SchemeMigrations.replace(session.scheme(), other, Map.of()));
		assertEquals("claim", store.layer("a0", "ani").getClaims().get(0).getType());
		assertThrows(CorpusException.class, () -> MigrationFixture.run(session, SchemeMigrations.replace(session.scheme(), without, Map.of())));
	}

	@Test
	void usedThingsAreNotRemoved() throws Exception {
		SchemeGestures gestures = new SchemeGestures(session);
		SchemeUsage.Count uses = SchemeUsage.of(store, EcoreUtil.copy(session.scheme()), PREDICTION, new NullProgressMonitor());
		assertEquals(6, uses.items());
		assertEquals(4, uses.articles());
		CorpusException refused = assertThrows(CorpusException.class, () -> gestures.remove(PREDICTION.in(session.scheme()), uses));
		assertTrue(refused.getMessage().contains("6") && refused.getMessage().contains("4"), refused.getMessage());
		gestures.retire(PREDICTION.in(session.scheme()), true);
		assertTrue(PREDICTION.in(session.scheme()).isRetired());
		SchemePath unused = new SchemePath("claim", "kind", "commitment");
		gestures.remove(unused.in(session.scheme()), SchemeUsage.of(store, EcoreUtil.copy(session.scheme()), unused, null));
		assertNull(unused.in(session.scheme()));
		session.undo();
		assertEquals("commitment", unused.in(session.scheme()).getId());
	}

	@Test
	void aContradictionIsRefusedWithAllThatIsWrong() throws Exception {
		SchemeGestures gestures = new SchemeGestures(session);
		AttributeType kind = (AttributeType) KIND.in(session.scheme());
		assertThrows(CorpusException.class, () -> gestures.addTag(kind, "prediction", null, -1));
		assertThrows(CorpusException.class, () -> gestures.addTag(kind, "two words", null, -1));
		assertThrows(CorpusException.class, () -> gestures.addTag(kind, "None", null, -1));
		assertThrows(CorpusException.class,
				() -> gestures.set(kind.getTags().get(0), org.saksi.model.scheme.SchemePackage.Literals.LABELLED__KEY, kind.getTags().get(1).getKey()));
		assertThrows(CorpusException.class,
				() -> gestures.set(kind, org.saksi.model.scheme.SchemePackage.Literals.ATTRIBUTE_TYPE__DEFAULT_VALUE, "nothing"));
		assertFalse(session.isDirty());
	}
}
