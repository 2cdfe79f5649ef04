package org.saksi.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.files.Locks;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.xmi.NewerVersionException;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryFactory;

class CorpusStoreTest {

	@TempDir
	Path folder;

	private CorpusStore open() throws CorpusException {
		return CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null);
	}

	private static Layer layer(String annotator, LayerStatus status) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setAnnotator(annotator);
		layer.setStatus(status);
		layer.getClaims().add(MarksFactory.eINSTANCE.createClaim());
		return layer;
	}

	@Test
	void aNewCorpusHasItsFilesAndOpensByFolderOrFile() throws Exception {
		String uuid;
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder))) {
			uuid = store.uuid();
			assertEquals("Uji", store.corpus().getName());
			assertEquals("claims", store.scheme().getId());
			assertEquals(2, store.corpus().getAnnotators().size());
			assertEquals(List.of(), store.articleIds());
		}
		Path corpus = folder.resolve("corpus");
		assertEquals(Set.of("corpus.saksi", "scheme.saksi"), TestCorpora.tree(corpus).keySet());
		try (CorpusStore store = CorpusStore.open(corpus.resolve("corpus.saksi"), TestCorpora.options(folder), null)) {
			assertEquals(uuid, store.uuid());
			assertEquals(corpus.toAbsolutePath(), store.root());
		}
	}

	@Test
	void aFolderWithOtherFilesIsRefused() throws Exception {
		Files.createDirectory(folder.resolve("corpus"));
		Files.writeString(folder.resolve("corpus/thesis.doc"), "x");
		CorpusException problem = assertThrows(CorpusException.class, () -> TestCorpora.create(folder, TestCorpora.options(folder)));
		assertEquals(folder.resolve("corpus"), problem.path());
		assertEquals(Set.of("thesis.doc"), TestCorpora.tree(folder.resolve("corpus")).keySet());
		assertThrows(CorpusException.class, this::open);
		assertThrows(CorpusException.class, () -> CorpusStore.open(folder.resolve("nothing"), TestCorpora.options(folder), null));
	}

	@Test
	void idsFromStrangersNeverLeadOut() throws Exception {
		List<String> ids = List.of("../../evil", "con", "A", "a", "\u0000", "x".repeat(3000), "\uD83D\uDE00/\\:*?\"<>|", ".", "..");
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder)); Batch batch = store.begin()) {
			for (String id : ids) {
				ImportedArticle imported = TestCorpora.imported(org.saksi.core.xmi.XmlText.clean(id), "Teks " + id.length());
				batch.put(new ImportedArticle(imported.article(), false, imported.source(), List.of(layer("../budi", LayerStatus.DONE))));
			}
			batch.commit(null);
		}
		try (CorpusStore store = open()) {
			assertEquals(List.of(), store.damage());
			assertEquals(ids.size(), store.articleIds().size());
			for (String id : ids) {
				String clean = org.saksi.core.xmi.XmlText.clean(id);
				assertEquals(clean, store.article(clean).getId());
				assertEquals("../budi", store.layer(clean, "../budi").getAnnotator());
			}
		}
		try (var files = Files.list(folder)) {
			assertEquals(Set.of("corpus", "state"), new java.util.HashSet<>(files.map(each -> each.getFileName().toString()).toList()));
		}
	}

	@Test
	void damagedFilesAreReportedAndAllElseOpens() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			TestCorpora.add(store, "a2", "Teks");
			try (Batch batch = store.begin()) {
				Layer layer = layer("ani", LayerStatus.DONE);
				layer.setArticle("a2");
				batch.putLayer(layer);
				batch.registry("budi").getAgents().add(RegistryFactory.eINSTANCE.createAgent());
				batch.commit(null);
			}
		}
		Path corpus = folder.resolve("corpus");
		Path article = corpus.resolve(Layout.article("a1"));
		Path layer = corpus.resolve(Layout.layer("ani", "a2"));
		Files.writeString(article, "<?xml version=\"1.0\"?>\n<broken");
		Files.writeString(layer, "");
		Files.writeString(corpus.resolve("registry/budi.registry"), "rubbish");
		Files.writeString(corpus.resolve("scheme.saksi"), "\n\n<x/>");
		var before = TestCorpora.tree(corpus);
		for (int i = 0; i < 2; i++) {
			try (CorpusStore store = open()) {
				List<Path> damaged = store.damage().stream().map(Damage::path).toList();
				assertEquals(Set.of(article, layer, corpus.resolve("registry/budi.registry"), corpus.resolve("scheme.saksi")),
						Set.copyOf(damaged));
				assertEquals(2, store.damage().stream().filter(each -> each.path().equals(article)).findFirst().orElseThrow().line());
				assertEquals(List.of("a2"), store.articleIds());
				assertEquals("Teks", store.article("a2").getText());
				assertEquals(article, assertThrows(CorpusException.class, () -> store.article("a1")).path());
				assertEquals(layer, assertThrows(CorpusException.class, () -> store.layer("a2", "ani")).path());
				assertEquals(layer, assertThrows(CorpusException.class, () -> store.session("a2", "ani")).path());
				assertThrows(CorpusException.class, () -> store.session("a2", "budi"));
				assertThrows(CorpusException.class, store::corpusSession);
				try (Batch batch = store.begin()) {
					assertThrows(CorpusException.class, () -> batch.put(TestCorpora.imported("a1", "Baru")));
					assertThrows(CorpusException.class, () -> batch.registry("budi"));
					assertThrows(CorpusException.class, () -> batch.remove("a2"));
					batch.commit(null);
				}
				store.session("a2", "cici").close();
			}
			assertEquals(before, TestCorpora.tree(corpus));
		}
		try (CorpusStore store = open()) {
			Damage damage = store.damage().stream().filter(each -> each.path().equals(layer)).findFirst().orElseThrow();
			assertEquals("a2.layer.damaged-1", store.setAside(damage).getFileName().toString());
			assertEquals(3, store.damage().size());
			try (ArticleSession session = store.session("a2", "ani")) {
				TestCorpora.claim(session, "c1", 0, 4);
				session.save(null);
			}
			assertEquals("", Files.readString(layer.resolveSibling("a2.layer.damaged-1")));
		}
	}

	/** Files of five gigabytes are not read; all else opens. */
	@Test
	void filesBeyondAllBoundsAreDamage() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			TestCorpora.add(store, "a2", "Teks");
			try (ArticleSession session = store.session("a2", "ani")) {
				TestCorpora.claim(session, "c1", 0, 4);
				session.save(null);
			}
			try (Batch batch = store.begin()) {
				batch.registry("budi").getAgents().add(RegistryFactory.eINSTANCE.createAgent());
				batch.commit(null);
			}
		}
		Path corpus = folder.resolve("corpus");
		Path article = corpus.resolve(Layout.article("a1"));
		Path layer = corpus.resolve(Layout.layer("ani", "a2"));
		Path registry = corpus.resolve("registry/budi.registry");
		Path scheme = corpus.resolve("scheme.saksi");
		for (Path each : List.of(article, layer, registry, scheme)) {
			try (RandomAccessFile file = new RandomAccessFile(each.toFile(), "rw")) {
				file.setLength(5L << 30);
			}
		}
		try (CorpusStore store = open()) {
			assertEquals(Set.of(article, layer, registry, scheme), Set.copyOf(store.damage().stream().map(Damage::path).toList()));
			assertTrue(store.damage().stream().allMatch(each -> each.message().contains("5120 MB")), store.damage().toString());
			assertEquals("Teks", store.article("a2").getText());
			assertThrows(CorpusException.class, () -> store.session("a2", "ani"));
			store.session("a2", "cici").close();
		}
		try (RandomAccessFile file = new RandomAccessFile(corpus.resolve("corpus.saksi").toFile(), "rw")) {
			file.setLength(5L << 30);
		}
		assertTrue(assertThrows(CorpusException.class, this::open).getMessage().contains("5120 MB"));
	}

	/** A lock that is no lock counts as one until it is stale, and is not read where it is large. */
	@Test
	void locksThatCannotBeReadAreLocks() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
				Locks locks = new Locks(store.root(), new DiskFileStore(), Clock.systemUTC(), "budi")) {
			locks.acquire("x.layer");
			Path lock;
			try (var files = Files.list(store.root().resolve("locks"))) {
				lock = files.filter(each -> each.toString().contains("x.layer")).findFirst().orElseThrow();
			}
			locks.release("x.layer");
			for (String content : List.of("", "[".repeat(60_000), "{\"since\": 1e999999999}", "\0")) {
				Files.writeString(lock, content);
				assertEquals("?", locks.otherHolder("x.layer").user());
			}
			try (RandomAccessFile file = new RandomAccessFile(lock.toFile(), "rw")) {
				file.setLength(5L << 30);
			}
			assertEquals("?", locks.otherHolder("x.layer").user());
			Files.delete(lock);
		}
	}

	@Test
	void newerFilesAreRefusedUnharmed() throws Exception {
		TestCorpora.withArticle(folder, TestCorpora.options(folder)).close();
		Path article = folder.resolve("corpus").resolve(Layout.article("a1"));
		String newer = Files.readString(article).replace(" version=\"2\" ", " version=\"7\" ");
		Files.writeString(article, newer);
		try (CorpusStore store = open()) {
			assertEquals(1, store.damage().size());
			assertTrue(store.damage().get(0).message().contains("7"));
			assertThrows(CorpusException.class, () -> store.session("a1", "ani"));
		}
		assertEquals(newer, Files.readString(article));
		Path record = folder.resolve("corpus/corpus.saksi");
		String future = Files.readString(record).replace(" version=\"2\" ", " version=\"3\" ");
		Files.writeString(record, future);
		assertThrows(NewerVersionException.class, this::open);
		assertEquals(future, Files.readString(record));
	}

	@Test
	void aFileInAnothersPlaceIsDamage() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			Path right = store.root().resolve(Layout.article("a1"));
			Files.copy(right, right.resolveSibling("other.article"));
		}
		try (CorpusStore store = open()) {
			assertEquals(1, store.damage().size());
			assertEquals(List.of("a1"), store.articleIds());
		}
	}

	@Test
	void summariesAreKeptAndFollowTheFiles() throws Exception {
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder)); Batch batch = store.begin()) {
			ImportedArticle imported = TestCorpora.imported("a1", TestCorpora.TEXT);
			imported.article().getMetadata().setMedium("kontan.co.id");
			batch.put(new ImportedArticle(imported.article(), false, imported.source(),
					List.of(layer("budi", LayerStatus.OPEN), layer("ani", LayerStatus.DONE))));
			Story story = CorpusFactory.eINSTANCE.createStory();
			story.setId("S1");
			story.getArticles().add("a1");
			batch.corpus().getStories().add(story);
			batch.commit(null);
			assertEquals("S1", store.summary("a1").story());
			store.setProblems("a1", new ProblemCount(1, Map.of("ani", 2, "budi", 0)));
		}
		ArticleSummary summary;
		try (CorpusStore store = open()) {
			summary = store.summary("a1");
			assertEquals("Judul a1", summary.headline());
			assertEquals("kontan.co.id", summary.medium());
			assertEquals("S1", summary.story());
			assertEquals(TestCorpora.TEXT.length(), summary.chars());
			assertEquals(new ProblemCount(1, Map.of("ani", 2)), summary.problems());
			assertEquals(1, summary.problems().seen("budi"::equals));
			assertEquals(List.of("ani", "budi"), summary.layers().stream().map(LayerSummary::annotator).toList());
			assertEquals(LayerStatus.DONE, summary.layer("ani").status());
			assertEquals(1, summary.layer("budi").claims());
			assertEquals(2, summary.marks());
			assertEquals("a1", store.articleIdBySha256(Ids.sha256(TestCorpora.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
			Files.delete(store.root().resolve(Layout.layer("budi", "a1")));
			try (ArticleSession session = store.session("a1", "ani")) {
				TestCorpora.claim(session, "c2", 0, 5);
				session.save(null);
			}
			assertEquals(2, store.summary("a1").layer("ani").claims());
		}
		Path cache;
		try (CorpusStore store = open()) {
			assertNull(store.summary("a1").layer("budi"));
			assertEquals(2, store.summary("a1").layer("ani").claims());
			assertEquals(ProblemCount.UNKNOWN, store.summary("a1").problems());
			summary = store.summary("a1");
			cache = store.stateFolder().resolve("summaries");
		}
		for (byte[] broken : new byte[][] { {}, { 1, 2, 3 }, flipped(cache) }) {
			Files.write(cache, broken);
			try (CorpusStore store = open()) {
				assertEquals(summary, store.summary("a1"));
			}
		}
		Files.delete(cache);
		try (CorpusStore store = open()) {
			assertEquals(summary, store.summary("a1"));
		}
	}

	private static byte[] flipped(Path cache) throws Exception {
		byte[] bytes = Files.readAllBytes(cache);
		bytes[bytes.length / 2] ^= 1;
		return bytes;
	}

	@Test
	void aBatchThatIsNotCommittedLeavesNothing() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			var before = TestCorpora.tree(folder.resolve("corpus"));
			try (Batch batch = store.begin()) {
				batch.put(TestCorpora.imported("a1", "Lain"));
				batch.put(TestCorpora.imported("a2", "Baru"));
				assertTrue(batch.has("a2"));
				assertEquals("a2", batch.idBySha256(Ids.sha256("Baru".getBytes())));
			}
			try (Batch batch = store.begin()) {
				batch.put(TestCorpora.imported("a2", "Baru"));
				NullProgressMonitor monitor = new NullProgressMonitor();
				monitor.setCanceled(true);
				assertThrows(OperationCanceledException.class, () -> batch.commit(monitor));
			}
			assertEquals(before, TestCorpora.tree(folder.resolve("corpus")));
			assertEquals(List.of("a1"), store.articleIds());
			assertFalse(Files.list(folder.resolve("corpus")).anyMatch(each -> each.getFileName().toString().startsWith(".")));
		}
	}

	@Test
	void replacingAndRemovingTakeTheOldFilesAway() throws Exception {
		List<String> heard = new ArrayList<>();
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder))) {
			store.addListener(new StoreListener() {
				@Override
				public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
					heard.add(added + " " + removed + " " + changed);
				}

				@Override
				public void registryChanged(String annotator) {
					heard.add(annotator);
				}
			});
			try (Batch batch = store.begin()) {
				ImportedArticle imported = TestCorpora.imported("a1", "Satu");
				batch.put(new ImportedArticle(imported.article(), false, imported.source(), List.of(layer("ani", LayerStatus.DONE))));
				batch.commit(null);
			}
			try (Batch batch = store.begin()) {
				ImportedArticle imported = TestCorpora.imported("a1", "Dua");
				imported.article().setSourceExtension("html");
				batch.put(imported);
				Agent agent = RegistryFactory.eINSTANCE.createAgent();
				agent.setId("A1");
				batch.registry("ani").getAgents().add(agent);
				batch.commit(null);
			}
			assertEquals(List.of("[a1] [] []", "ani", "[] [] [a1]"), heard);
			assertEquals("Dua", store.article("a1").getText());
			assertEquals(List.of(), store.annotators("a1"));
			assertNotNull(store.registries().agent("A1"));
			assertEquals(Set.of("corpus.saksi", "scheme.saksi", "registry/ani.registry", "articles/f5/a1.article",
					"articles/f5/a1.source.html"), TestCorpora.tree(store.root()).keySet());
			try (ArticleSession session = store.session("a1", "ani")) {
				assertThrows(CorpusException.class, () -> store.removeArticle("a1"));
				assertEquals("A1", session.registry().getAgents().get(0).getId());
			}
			store.removeArticle("a1");
			assertEquals("[] [a1] []", heard.get(heard.size() - 1));
			assertEquals(Set.of("corpus.saksi", "scheme.saksi", "registry/ani.registry"), TestCorpora.tree(store.root()).keySet());
			assertThrows(CorpusException.class, () -> store.article("a1"));
			assertThrows(CorpusException.class, () -> store.removeArticle("a1"));
		}
	}

	@Test
	void aBatchDoesNotWriteOverUnsavedRecords() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
				ArticleSession session = store.session("a1", "ani")) {
			session.run("Agent", () -> session.registry().getAgents().add(RegistryFactory.eINSTANCE.createAgent()));
			try (Batch batch = store.begin()) {
				assertThrows(CorpusException.class, () -> batch.registry("ani"));
			}
			session.save(null);
			try (Batch batch = store.begin()) {
				batch.registry("ani").getAgents().add(RegistryFactory.eINSTANCE.createAgent());
				batch.commit(null);
			}
			assertEquals(2, session.registry().getAgents().size());
			assertFalse(session.isDirty());
		}
	}

	@Test
	void aSnapshotDoesNotFollowGestures() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder));
				ArticleSession session = store.session("a1", "ani")) {
			CorpusView view = store.snapshot();
			session.run("Agent", () -> {
				Agent agent = RegistryFactory.eINSTANCE.createAgent();
				agent.setId("A1");
				return session.registry().getAgents().add(agent);
			});
			assertNull(view.registries().agent("A1"));
			assertNotNull(store.registries().agent("A1"));
			assertEquals("Judul a1", view.article("a1").getMetadata().getHeadline());
		}
	}

	@Test
	void theCorpusNeedsAUuid() throws Exception {
		TestCorpora.create(folder, TestCorpora.options(folder)).close();
		Path record = folder.resolve("corpus/corpus.saksi");
		Files.writeString(record, Files.readString(record).replaceAll(" id=\"[0-9a-f-]{36}\"", " id=\"../../x\""));
		assertEquals(record, assertThrows(CorpusException.class, this::open).path());
	}

	@Test
	void articlesAreListedInCodePointOrder() throws Exception {
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder)); Batch batch = store.begin()) {
			for (String id : List.of("\uD83D\uDE00", "\uFFFD", "b", "B", "a")) {
				batch.put(TestCorpora.imported(id, "x"));
			}
			batch.commit(null);
			assertEquals(List.of("B", "a", "b", "\uFFFD", "\uD83D\uDE00"), store.articleIds());
		}
	}
}
