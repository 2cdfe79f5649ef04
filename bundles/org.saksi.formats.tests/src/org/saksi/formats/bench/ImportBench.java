package org.saksi.formats.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.text.TextPageImporter;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.testing.Checkout;

/**
 * Import of text pages into a new corpus, export of that corpus as saksi-jsonl, and opening it; beside a baseline that reads
 * each page, decodes it and writes it to a new file, forced to disk as often as an import forces (once).
 *
 * <p>Arguments: number of pages (2,000) and runs (5); figures are medians.
 */
public final class ImportBench {

	private ImportBench() {
	}

	/** Prints one JSON object a line. */
	public static void main(String[] arguments) throws Exception {
		int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
		int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
		Path folder = Files.createTempDirectory("saksi-bench");
		try {
			Path inputs = Files.createDirectory(folder.resolve("pages"));
			write(inputs, pages);
			double[] copy = new double[runs];
			double[] imports = new double[runs];
			double[] exports = new double[runs];
			double[] opens = new double[runs];
			for (int run = -1; run < runs; run++) { // the first one warms up
				int i = Math.max(0, run);
				copy[i] = seconds(() -> copy(inputs, Files.createTempDirectory(folder, "copy")));
				Path corpus = folder.resolve("corpus" + run);
				StoreOptions options = StoreOptions.defaults().withStateFolder(folder.resolve("state" + run));
				CorpusStore.create(corpus, new NewCorpus("Bench", "id", scheme(), List.of()), options).close();
				imports[i] = seconds(() -> importAll(corpus, inputs, options, pages));
				opens[i] = seconds(() -> CorpusStore.open(corpus, options, new NullProgressMonitor()).close());
				exports[i] = seconds(() -> export(corpus, options, folder.resolve("out" + i + ".jsonl")));
			}
			print("import of text pages", pages / median(imports), "pages/s", pages / median(copy), "read, decode, write");
			print("export as saksi-jsonl", pages / median(exports), "pages/s", pages / median(copy), "read, decode, write");
			print("open a corpus, warm cache", pages / median(opens), "articles/s", pages / median(copy), "read, decode, write");
		} finally {
			delete(folder);
		}
	}

	private interface Work {
		void run() throws Exception;
	}

	private static double seconds(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static void print(String what, double figure, String unit, double baseline, String baselineName) {
		System.out.printf(Locale.ROOT,
				"{\"bench\": \"%s\", \"median\": %.0f, \"unit\": \"%s\", \"baseline\": %.0f, \"baseline_is\": \"%s\", \"ratio\": %.3f}%n",
				what, figure, unit, baseline, baselineName, figure / baseline);
	}

	/** The sample pages again and again, each with a last line of its own, so that no two are the same. */
	private static void write(Path inputs, int pages) throws IOException {
		List<Path> samples;
		try (Stream<Path> files = Files.list(Checkout.root().resolve("features/org.saksi.feature/rootfiles/samples"))) {
			samples = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
		List<String> texts = new java.util.ArrayList<>();
		for (Path sample : samples) {
			byte[] bytes = Files.readAllBytes(sample);
			if (bytes.length > 1 && bytes[0] != (byte) 0xFF) {
				texts.add(new String(bytes, StandardCharsets.UTF_8));
			}
		}
		for (int i = 0; i < pages; i++) {
			String text = texts.get(i % texts.size()) + "\n\nHalaman " + i + ".\n";
			Files.writeString(inputs.resolve("page-" + i + ".txt"), text);
		}
	}

	private static void copy(Path inputs, Path out) throws IOException {
		try (Stream<Path> files = Files.list(inputs)) {
			for (Path file : files.sorted().toList()) {
				Files.writeString(out.resolve(file.getFileName()), Files.readString(file), StandardOpenOption.CREATE_NEW);
			}
		}
	}

	private static Scheme scheme() throws Exception {
		Scheme shipped = SchemeRegistry.get().ids().isEmpty() ? null : SchemeRegistry.get().load(SchemeRegistry.DEFAULT);
		if (shipped != null) {
			return shipped;
		}
		Scheme bare = SchemeFactory.eINSTANCE.createScheme();
		bare.setId("claims");
		return bare;
	}

	private static void importAll(Path corpus, Path inputs, StoreOptions options, int pages) throws Exception {
		FormatRegistry formats = FormatRegistry.of(
				List.of(Format.importer("text", "text", "", List.of("txt"), TextPageImporter::new),
						Format.importer("saksi-jsonl", "saksi-jsonl", "", List.of("jsonl"), JsonlImporter::new)),
				List.of());
		try (CorpusStore store = CorpusStore.open(corpus, options, new NullProgressMonitor())) {
			Report report = new Report();
			new ImportService(formats).importInto(store, List.of(inputs), null, ImportOptions.DEFAULT, report,
					new NullProgressMonitor());
			if (store.articleIds().size() != pages) {
				throw new IllegalStateException(store.articleIds().size() + " of " + pages + " came in: "
						+ report.entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).findFirst());
			}
		}
	}

	private static void export(Path corpus, StoreOptions options, Path out) throws Exception {
		Files.deleteIfExists(out);
		try (CorpusStore store = CorpusStore.open(corpus, options, new NullProgressMonitor())) {
			new JsonlExporter().write(store, ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
		}
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
