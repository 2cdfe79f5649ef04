package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.Marking;
import org.saksi.core.marking.Spans;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.testing.model.HostileTexts;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** Marks on texts with which offsets go wrong: whole characters, the same after saving, right in code points. */
class HostileTextTest {

	private static final int MARKS = 40;

	@TempDir
	Path folder;

	static Stream<String> texts() {
		return HostileTexts.all().keySet().stream();
	}

	private CorpusStore store(String text) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder.resolve("corpus"),
				new NewCorpus("Uji", "id", BuiltIns.scheme("claims"), List.of("ani")), TestCorpora.options(folder));
		TestCorpora.add(store, "a1", text);
		return store;
	}

	private static Marking marking(ArticleSession session) {
		return new Marking(session.text(), session.layer(), session.registry(), session.registries(),
				new SchemeIndex(session.store().scheme()), session.annotator());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void marksAreWholeCharactersAndTheSameAfterwards(String name) throws Exception {
		String text = HostileTexts.all().get(name);
		List<String> quotes = new ArrayList<>();
		try (CorpusStore store = store(text)) {
			try (ArticleSession session = store.session("a1", "ani")) {
				Random random = new Random(7);
				for (int i = 0; i < MARKS; i++) {
					int a = random.nextInt(text.length() + 1);
					int b = Math.min(text.length(), a + random.nextInt(30));
					tryMark(session, i, a, b);
				}
				assertTrue(session.layer().getSources().size() + session.layer().getClaims().size() > 0);
				checkWhole(session.text().text(), session.layer());
				LayerMarks.all(session.layer()).forEach(mark -> quotes.add(mark.getSpan().quote()));
				session.save(null);
			}
			Layer saved = store.layer("a1", "ani");
			assertEquals(text, TextVersions.current(store.article("a1")));
			checkWhole(text, saved);
			assertEquals(quotes, LayerMarks.all(saved).stream().map(mark -> mark.getSpan().quote()).toList());
			checkJsonl(store, text);
		}
	}

	private static void tryMark(ArticleSession session, int i, int a, int b) {
		try {
			session.run("Mark", () -> i % 2 == 0 ? marking(session).markClaim(Span.of(a, b)) : marking(session).markSource(Span.of(a, b)));
			List<Mark> marks = LayerMarks.all(session.layer());
			Mark last = marks.get(i % marks.size());
			session.run("Move", () -> {
				marking(session).moveEnd(last, Spans.Unit.CHARACTER, i % 3 - 1);
				marking(session).moveStart(last, i % 2 == 0 ? Spans.Unit.CHARACTER : Spans.Unit.WORD, i % 5 - 2);
				return null;
			});
		} catch (CorpusException e) {
			// nothing but white space, or another claim is there
		}
	}

	private static void checkWhole(String text, Layer layer) {
		Boundaries boundaries = new Boundaries(text, "id");
		for (Mark mark : LayerMarks.all(layer)) {
			for (Segment segment : mark.getSpan().segments()) {
				assertTrue(boundaries.isGraphemeBoundary(segment.start()) && boundaries.isGraphemeBoundary(segment.end()),
						() -> segment + " of " + mark.getSpan().quote());
			}
			assertEquals(mark.getSpan().textIn(text), mark.getSpan().quote());
		}
	}

	private void checkJsonl(CorpusStore store, String text) throws CorpusException, IOException {
		byte[] first = export(store);
		String line = new String(first, StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow();
		for (Mark mark : LayerMarks.all(store.layer("a1", "ani"))) {
			StringBuilder spans = new StringBuilder("\"id\":\"" + mark.getId() + "\",\"spans\":[");
			mark.getSpan().segments().forEach(segment -> spans.append("{\"start\":").append(text.codePointCount(0, segment.start()))
					.append(",\"end\":").append(text.codePointCount(0, segment.end())).append("}"));
			String compact = line.replaceAll("\\s", "");
			String pairs = "\"id\":\"" + mark.getId() + "\",\"spans\":[[" + text.codePointCount(0, mark.getSpan().start()) + ","
					+ text.codePointCount(0, mark.getSpan().end()) + "]";
			assertTrue(compact.contains(spans) || compact.contains(pairs), () -> pairs + " in " + compact.substring(0, Math.min(3000, compact.length())));
		}
		MemoryCorpus second = new MemoryCorpus(BuiltIns.scheme("claims"));
		Path file = folder.resolve("first.jsonl");
		Files.write(file, first);
		MemoryTarget target = new MemoryTarget(second);
		new JsonlImporter(() -> FormatRegistry.of(List.of(), List.of())).read(new ImportSource(file), ImportOptions.DEFAULT, target,
				new NullProgressMonitor());
		assertEquals(text, TextVersions.current(second.article("a1")));
		assertEquals(store.layer("a1", "ani").getClaims().stream().map(each -> each.getSpan().toString()).toList(),
				second.layer("a1", "ani").getClaims().stream().map(each -> each.getSpan().toString()).toList());
	}

	private byte[] export(CorpusStore store) throws CorpusException, IOException {
		Path file = folder.resolve("out.jsonl");
		new JsonlExporter().write(store, ExportRequest.ALL, file, new Report(), new NullProgressMonitor());
		return Files.readAllBytes(file);
	}

	/** A correction of every third character, each taken back: the same text, marks and zones. */
	@ParameterizedTest
	@MethodSource("texts")
	void correctionsKeepMarksWholeAndAreTakenBack(String name) throws Exception {
		String text = HostileTexts.all().get(name);
		String head = text.substring(0, new Boundaries(text, "id").graphemeAtOrBefore(Math.min(text.length(), 400)));
		try (CorpusStore store = store(head); ArticleSession session = store.session("a1", "ani")) {
			for (int i = 0; i < MARKS; i++) {
				tryMark(session, i, i * 9 % (head.length() + 1), Math.min(head.length(), i * 9 % (head.length() + 1) + 7));
			}
			byte[] before = org.saksi.core.xmi.ModelFiles.write(session.layer());
			byte[] article = org.saksi.core.xmi.ModelFiles.write(session.article());
			int done = 0;
			Random random = new Random(11);
			for (int i = 0; i < 25; i++) {
				ArticleText now = session.text();
				int start = now.boundaries().graphemeAtOrBefore(random.nextInt(now.text().length() + 1));
				int end = now.boundaries().graphemeAtOrAfter(Math.min(now.text().length(), start + random.nextInt(3)));
				String replacement = List.of("", "x", "👨‍👩‍👧", "\u0301", "\r\n", "ال").get(random.nextInt(6));
				if (session.run("Edit", () -> new ArticleEdits(session.article(), new SchemeIndex(store.scheme()), "ani")
						.editText(start, end, replacement, null)) != null) {
					done++;
				}
				Boundaries boundaries = session.text().boundaries();
				for (Mark mark : LayerMarks.all(session.layer())) {
					if (!mark.isLost()) {
						assertTrue(mark.getSpan().segments().stream().allMatch(segment -> boundaries.isGraphemeBoundary(segment.start())
								&& boundaries.isGraphemeBoundary(segment.end())), mark.getSpan()::toString);
						assertEquals(mark.getSpan().textIn(session.text().text()), mark.getSpan().quote());
					}
				}
			}
			assertTrue(done > 5);
			for (int i = 0; i < done; i++) {
				session.undo();
			}
			assertArrayEquals(article, org.saksi.core.xmi.ModelFiles.write(session.article()));
			assertArrayEquals(before, org.saksi.core.xmi.ModelFiles.write(session.layer()));
		}
	}

	/** Steps by character stop at every boundary of a grapheme and nowhere else. */
	@ParameterizedTest
	@MethodSource("texts")
	void stepsByCharacterAndWordStopBetweenCharacters(String name) {
		String text = HostileTexts.all().get(name);
		ArticleText article = new ArticleText(text, "id", List.of());
		int stops = 0;
		for (int at = 0; at < text.length(); at = Spans.moved(article, at, Spans.Unit.CHARACTER, 1, true)) {
			assertTrue(article.boundaries().isGraphemeBoundary(at));
			assertTrue(++stops <= text.length());
		}
		int back = 0;
		for (int at = text.length(); at > 0; at = Spans.moved(article, at, Spans.Unit.CHARACTER, -1, true)) {
			back++;
		}
		assertEquals(stops, back);
		for (boolean starts : new boolean[] { true, false }) {
			int at = 0;
			for (int i = 0; i <= text.length() && at < text.length(); i++) {
				at = Spans.moved(article, at, Spans.Unit.WORD, 1, starts);
				assertTrue(article.boundaries().isGraphemeBoundary(at), name + " " + at);
			}
			assertEquals(text.length(), at);
		}
	}

	@Test
	void anEmptyArticleCanBeOpenedAndSaved() throws Exception {
		try (CorpusStore store = store(""); ArticleSession session = store.session("a1", "ani")) {
			assertEquals("", session.text().text());
			assertEquals(0, session.text().sentences().size());
			session.run("Edit", () -> new ArticleEdits(session.article(), new SchemeIndex(store.scheme()), "ani").editText(0, 0, "Teks 😀", null));
			session.run("Mark", () -> marking(session).markClaim(Span.of(0, 7)));
			session.save(null);
			assertEquals("Teks 😀", store.layer("a1", "ani").getClaims().get(0).getSpan().quote());
		}
	}
}
