package org.saksi.core.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleInfo;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.model.Segment;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class ExportServiceTest {

	@TempDir
	Path folder;
	private final MemoryCorpus corpus = new MemoryCorpus().add(Models.article("a", "satu\ndua"));
	private Report report;

	@BeforeEach
	void report() {
		report = new Report();
	}

	private ExportService service(Exporter exporter, boolean many, RuleInfo... rules) {
		FormatRegistry formats = FormatRegistry.of(List.of(),
				List.of(Format.exporter("f", "F", "", List.of(), many, () -> exporter)));
		return new ExportService(formats, new RuleChecker(RuleRegistry.of(List.of(rules))));
	}

	private static Exporter writing(String text) {
		return (view, request, out, report, monitor) -> Files.writeString(out, text);
	}

	private void export(ExportService service, Path out) throws CorpusException {
		service.export(corpus, "f", ExportRequest.ALL, out, report, new NullProgressMonitor());
	}

	private Set<String> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			Set<String> names = new TreeSet<>();
			all.filter(Files::isRegularFile).forEach(each -> names.add(folder.relativize(each).toString()));
			return names;
		}
	}

	@Test
	void aFileIsReplacedInOneStep() throws Exception {
		Path out = Files.writeString(folder.resolve("x"), "old");
		export(service(writing("new"), false), out);
		assertEquals("new", Files.readString(out));
		assertEquals(Set.of("x"), files());
		assertEquals("exported as f, articles: 1", report.entries().get(0).message());
	}

	@Test
	void whateverFailsHalfWayLeavesTheOldFile() throws Exception {
		Path out = Files.writeString(folder.resolve("x"), "old");
		List<Exporter> failing = List.of((view, request, path, r, monitor) -> {
			Files.writeString(path, "half");
			throw new IOException("no space left on device");
		}, (view, request, path, r, monitor) -> {
			Files.writeString(path, "half");
			throw new CorpusException("damaged");
		}, (view, request, path, r, monitor) -> {
			Files.writeString(path, "half");
			throw new IllegalStateException("bug");
		});
		for (Exporter exporter : failing) {
			assertThrows(CorpusException.class, () -> export(service(exporter, false), out));
			assertEquals("old", Files.readString(out));
			assertEquals(Set.of("x"), files());
		}
	}

	@Test
	void anExporterThatWritesNothingFails() {
		assertThrows(CorpusException.class, () -> export(service((v, q, o, r, m) -> {
		}, false), folder.resolve("x")));
	}

	@Test
	void cancellingLeavesNothing() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		ExportService service = service((view, request, path, r, m) -> {
			Files.writeString(path, "whole");
			monitor.setCanceled(true);
		}, false);
		assertThrows(OperationCanceledException.class,
				() -> service.export(corpus, "f", ExportRequest.ALL, folder.resolve("x"), report, monitor));
		assertEquals(Set.of(), files());
	}

	@Test
	void aFolderBecomesAnArchiveIfItsNameSaysSo() throws Exception {
		Exporter exporter = (view, request, path, r, monitor) -> {
			Files.writeString(path.resolve("b.txt"), "b");
			Files.writeString(Files.createDirectory(path.resolve("a")).resolve("é.txt"), "text");
		};
		Path out = Files.writeString(folder.resolve("x.zip"), "old");
		export(service(exporter, true), out);
		byte[] first = Files.readAllBytes(out);
		assertEquals(Set.of("x.zip"), files());
		try (ZipFile zip = new ZipFile(out.toFile())) {
			assertEquals(List.of("a/é.txt", "b.txt"), zip.stream().map(ZipEntry::getName).toList());
			assertEquals("text", new String(zip.getInputStream(zip.getEntry("a/é.txt")).readAllBytes()));
		}
		export(service(exporter, true), out);
		assertArrayEquals(first, Files.readAllBytes(out));
	}

	@Test
	void filesThatAreWrittenBesideComeAlong() throws Exception {
		export(service((view, request, path, r, monitor) -> {
			Files.writeString(path, "main");
			Files.writeString(path.resolveSibling(path.getFileName() + ".jsonl"), "texts");
		}, false), folder.resolve("x"));
		assertEquals(Set.of("x", "x.jsonl"), files());
	}

	@Test
	void aFolderIsReplacedOnlyIfAnExportMadeIt() throws Exception {
		Exporter exporter = (view, request, path, r, monitor) -> Files.writeString(path.resolve("1.ann"), "T1");
		Path out = folder.resolve("brat");
		export(service(exporter, true), out);
		assertTrue(Files.exists(out.resolve("1.ann")));
		export(service((view, request, path, r, monitor) -> Files.writeString(path.resolve("2.ann"), "T1"), true), out);
		assertFalse(Files.exists(out.resolve("1.ann")));
		assertEquals(Set.of("brat/.saksi-export", "brat/2.ann"), files());
		Path other = Files.createDirectory(folder.resolve("other"));
		export(service(exporter, true), other);
		Files.delete(other.resolve(".saksi-export"));
		CorpusException e = assertThrows(CorpusException.class, () -> export(service(exporter, true), other));
		assertEquals("something that no export made is there already", e.getMessage());
	}

	@Test
	void placesThatCannotBeAreSaid() throws Exception {
		assertThrows(CorpusException.class, () -> export(service(writing(""), false), folder.resolve("none/x")));
		assertThrows(CorpusException.class, () -> export(service(writing(""), false), folder));
		CorpusException e = assertThrows(CorpusException.class, () -> service(writing(""), false).export(corpus, "g",
				ExportRequest.ALL, folder.resolve("x"), report, null));
		assertEquals("there is no format g to export; there are f", e.getMessage());
	}

	@Test
	void errorsRefuseTheExportUnlessItIsForced() throws Exception {
		RuleInfo error = new RuleInfo("T1", "", "", Severity.ERROR, "test",
				(context, found) -> found.accept(Finding.of(null, new Segment(5, 8), "wrong")));
		RuleInfo warning = new RuleInfo("T2", "", "", Severity.WARNING, "test",
				(context, found) -> found.accept(Finding.of(null, null, "odd")));
		Path out = folder.resolve("x");
		ExportService service = service(writing("new"), false, error, warning);
		CorpusErrorsException e = assertThrows(CorpusErrorsException.class, () -> export(service, out));
		assertTrue(e.getMessage().startsWith("nothing was exported, since the corpus has 1 errors in 1 articles"),
				e.getMessage());
		assertEquals(List.of("/a:2: T1: wrong"), report.entries().stream().map(Report.Entry::located).toList());
		assertFalse(Files.exists(out));
		report = new Report();
		ExportRequest forced = new ExportRequest(Set.of(), Set.of(), Set.of(), null, true, Map.of());
		assertEquals(1, service.export(corpus, "f", forced, out, report, null));
		assertEquals(Report.Kind.ADJUSTED, report.entries().get(0).kind());
		assertEquals("new", Files.readString(out));
	}
}
