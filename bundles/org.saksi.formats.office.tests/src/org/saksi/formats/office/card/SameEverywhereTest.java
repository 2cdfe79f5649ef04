package org.saksi.formats.office.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.office.csv.CsvExporter;
import org.saksi.formats.office.xlsx.XlsxExporter;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

/** The same corpus, options and seed give the same files: in any language, time zone and folder, and in whatever order a disk lists files. */
class SameEverywhereTest {

	private static final ExportRequest REQUEST = new ExportRequest(Set.of(), Set.of(), Set.of(),
			new ExportRequest.Split(List.of(60, 20, 20), 42), true, Map.of("negatives", "2"));

	@TempDir
	Path folder;
	private final Locale locale = Locale.getDefault();
	private final TimeZone zone = TimeZone.getDefault();

	@AfterEach
	void back() {
		Locale.setDefault(locale);
		TimeZone.setDefault(zone);
	}

	@BeforeEach
	void makeCorpus() throws Exception {
		MemoryCorpus random = RandomCorpus.of(11, 24, 60, 6);
		try (CorpusStore store = CorpusStore.create(folder.resolve("first"), new NewCorpus("Uji", "id", TestSchemes.extended(), List.of("sari")),
				options()); Batch batch = store.begin()) {
			for (String id : random.articleIds()) {
				List<org.saksi.model.marks.Layer> layers = new ArrayList<>();
				for (String annotator : random.annotators(id)) {
					layers.add(random.layer(id, annotator));
				}
				batch.put(new ImportedArticle(random.article(id), true, random.article(id).getText().getBytes("UTF-8"), layers));
			}
			batch.commit(new NullProgressMonitor());
		}
	}

	private StoreOptions options() {
		return StoreOptions.defaults().withStateFolder(folder.resolve("state"));
	}

	/** Copies a folder, its files made in another order. */
	private static void copyShuffled(Path from, Path to, long seed) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(from)) {
			files = new ArrayList<>(all.filter(Files::isRegularFile).filter(file -> !file.toString().contains("locks")).toList());
		}
		Collections.shuffle(files, new Random(seed));
		for (Path file : files) {
			Path copy = to.resolve(from.relativize(file).toString());
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
	}

	/** Everything that an export writes, a line for each file and for each entry of a workbook: name, time, checksum of the bytes. */
	private List<String> export(Path corpus, Exporter exporter, String name) throws Exception {
		Path out = Files.createTempDirectory(folder, "out").resolve(name);
		if (!name.contains(".")) {
			Files.createDirectory(out);
		}
		try (CorpusStore store = CorpusStore.open(corpus, options(), new NullProgressMonitor())) {
			exporter.write(store, REQUEST, out, new Report(), new NullProgressMonitor());
		}
		List<String> lines = new ArrayList<>();
		try (Stream<Path> all = Files.walk(out.getParent())) {
			for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
				byte[] bytes = Files.readAllBytes(file);
				lines.add(file.getFileName() + " " + sha256(bytes));
				if (file.toString().endsWith(".xlsx")) {
					entries(bytes, lines);
				}
			}
		}
		return lines;
	}

	private static void entries(byte[] workbook, List<String> lines) throws Exception {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				lines.add(entry.getName() + " " + entry.getTimeLocal() + " " + sha256(zip.readAllBytes()));
			}
		}
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	private static List<String> differing(List<String> lines, List<String> others) {
		assertEquals(lines.size(), others.size());
		return java.util.stream.IntStream.range(0, lines.size()).filter(i -> !lines.get(i).equals(others.get(i)))
				.mapToObj(i -> lines.get(i).replaceFirst(" .*", "")).toList();
	}

	@Test
	void inEveryLanguageAndTimeZoneAndOrderOfFiles() throws Exception {
		List<String> workbook = export(folder.resolve("first"), new XlsxExporter(), "corpus.xlsx");
		List<String> files = export(folder.resolve("first"), new CsvExporter(), "csv");
		assertEquals(3, workbook.stream().filter(line -> line.startsWith("corpus.")).count(), workbook.toString());
		int number = 0;
		for (String[] place : new String[][] { { "tr-TR", "Pacific/Kiritimati" }, { "ar-EG-u-nu-arab", "Asia/Jakarta" }, { "id-ID", "America/St_Johns" } }) {
			Locale.setDefault(Locale.forLanguageTag(place[0]));
			TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
			Path copy = folder.resolve("copy " + number);
			copyShuffled(folder.resolve("first"), copy, number++);
			assertEquals(List.of(), differing(workbook, export(copy, new XlsxExporter(), "corpus.xlsx")), place[0]);
			assertEquals(List.of(), differing(files, export(copy, new CsvExporter(), "csv")), place[0]);
		}
	}
}
