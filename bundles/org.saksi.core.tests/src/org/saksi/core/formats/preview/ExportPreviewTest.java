package org.saksi.core.formats.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.SelectedCorpus;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.splits.SplitPlan;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class ExportPreviewTest {

	private final MemoryCorpus corpus = corpus();

	private static MemoryCorpus corpus() {
		MemoryCorpus corpus = new MemoryCorpus();
		for (int i = 0; i < 30; i++) {
			corpus.add(Models.article("a" + (10 + i), "teks " + i));
		}
		return corpus;
	}

	private static Format format(boolean folder, Exporter exporter) {
		return Format.exporter("f", "F", "", List.of("txt"), folder, () -> exporter);
	}

	private ExportPreview preview(Format format, ExportRequest request) throws CorpusException {
		return ExportPreview.of(corpus, format, request, 20, 5, new NullProgressMonitor());
	}

	@Test
	void theFirstLinesOfWhatTheExporterWrites() throws Exception {
		Path[] written = new Path[1];
		ExportPreview preview = preview(format(false, (view, request, out, report, monitor) -> {
			written[0] = out;
			Files.writeString(out, String.join("\n", view.articleIds()) + "\n" + "x".repeat(5000) + "\n\n".repeat(100));
			Files.write(out.resolveSibling("picture.png"), new byte[] { 1, 0, 2 });
		}), ExportRequest.ALL);
		assertEquals(20, preview.articles());
		assertEquals(List.of("corpus.txt", "picture.png"), preview.texts().stream().map(TextPreview::name).toList());
		String text = preview.texts().get(0).text();
		assertTrue(text.startsWith("a10\na11\n"), text);
		assertTrue(text.contains("xxx…\n"), text);
		assertEquals(40, text.lines().count());
		assertNull(preview.texts().get(1).text());
		assertTrue(Files.notExists(written[0].getParent()));
	}

	@Test
	void aFolderIsShownFileByFile() throws Exception {
		ExportPreview preview = preview(format(true, (view, request, out, report, monitor) -> {
			Files.createDirectory(out.resolve("b"));
			Files.writeString(out.resolve("b/x.ann"), "T1");
			Files.writeString(out.resolve("a.txt"), "teks");
		}), ExportRequest.ALL);
		assertEquals(List.of("a.txt", "b/x.ann"), preview.texts().stream().map(TextPreview::name).toList());
	}

	@Test
	void onlyTheSelectionIsShown() throws Exception {
		List<String> seen = new ArrayList<>();
		Format format = format(false, (view, request, out, report, monitor) -> {
			seen.addAll(view.articleIds());
			Files.writeString(out, "");
		});
		preview(format, ExportRequest.ALL.withArticles(List.of("a11", "a39")));
		assertEquals(List.of("a11", "a39"), seen);
		assertEquals(0, preview(format, new ExportRequest(Set.of("nobody"), Set.of(), Set.of(), null, false, Map.of())).articles());
	}

	@Test
	void aFailureIsToldAndACancelIsACancel() {
		assertThrows(CorpusException.class, () -> preview(format(false, (view, request, out, report, monitor) -> {
			throw new IllegalStateException("bug");
		}), ExportRequest.ALL));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> ExportPreview.of(corpus, format(false,
				(view, request, out, report, monitor) -> view.article("a10")), ExportRequest.ALL, 20, 5, cancelled));
	}

	@Test
	void aPlanForOtherSharesIsTheSameAsANewOne() throws Exception {
		ExportRequest.Split first = new ExportRequest.Split(List.of(80, 10, 10), 42);
		ExportRequest.Split second = new ExportRequest.Split(List.of(1, 1), 7);
		SplitPlan plan = SplitPlan.of(new SelectedCorpus(corpus, ExportRequest.ALL), first);
		assertEquals(SplitPlan.of(corpus, second).parts(), plan.replanned(second).parts());
		assertEquals(plan.parts(), plan.replanned(second).replanned(first).parts());
	}

	private static final ExportRequest MUCH = new ExportRequest(Set.of("budi", "citra"),
			Set.of(LayerStatus.DONE, LayerStatus.ADJUDICATED), Set.of("body", "headline"),
			new ExportRequest.Split(List.of(80, 10, 10), 7, true), true, Map.of("negatives", "3"), Set.of("a b", "c's"));

	@Test
	void theCommandSaysAllOfTheRequest() {
		assertEquals(
				"saksi export '/data/my corpus' --format xlsx --out /tmp/x.xlsx --annotators=budi,citra --statuses=done,adjudicated "
						+ "--zones=body,headline --split 80/10/10 --seed=7 --keep-claims --option=negatives=3 '--article=a b' '--article=c'\\''s' --force",
				ExportCommandLine.posix(ExportCommandLine.words(Path.of("/data/my corpus"), "xlsx", MUCH, Path.of("/tmp/x.xlsx"))));
		String portable = ExportCommandLine.portable("xlsx", MUCH, "corpus.xlsx");
		assertTrue(portable.startsWith("saksi export CORPUS --format xlsx --out corpus.xlsx --"), portable);
		assertTrue(!portable.contains("/data") && !portable.contains(System.getProperty("user.dir")), portable);
		assertEquals("saksi \"my corpus\" \"a\\\"b\" \"c d\\\\\"",
				ExportCommandLine.windows(List.of("saksi", "my corpus", "a\"b", "c d\\")));
	}

	@Test
	void theCommandSaysLayersAndFilter() {
		ExportRequest request = ExportRequest.ALL.withLayers(ExportRequest.Layers.MAJORITY)
				.withFilter(new ExportRequest.Filter(Set.of("Tempo, Jakarta", "Kompas"), LocalDate.of(2022, 1, 1),
						LocalDate.of(2022, 12, 31), Set.of(TagChoice.parse("claims.kind=quantity"), TagChoice.parse("cues.class=say"))));
		assertEquals("--format csv --layers=majority '--media=Kompas,Tempo\\, Jakarta' --from=2022-01-01 --to=2022-12-31 "
				+ "--tags=claims.kind=quantity,cues.class=say", ExportCommandLine.posix(ExportCommandLine.options("csv", request)));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aShellReadsTheWordsBack() throws Exception {
		List<String> words = List.of("saksi", "a b", "c's", "$HOME", "`x`", "*", "", "é😀", "\"", "\\", "~", "a\nb", "!x", "#", "-");
		Process shell = new ProcessBuilder("sh", "-c", "set -- " + ExportCommandLine.posix(words) + "; printf '%s\\0' \"$@\"")
				.start();
		String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(String.join("\0", words) + "\0", read);
	}
}
