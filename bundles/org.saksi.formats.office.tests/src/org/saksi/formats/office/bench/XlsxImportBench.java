package org.saksi.formats.office.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.tables.XlsxImporter;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.TestSchemes;

/**
 * Reading a table of articles from a workbook as Excel writes it, with shared texts: headline, text of about 600 characters, date,
 * address, three raters. Seconds of processor and live heap (after a collection, over what was live before) while the rows come.
 *
 * <p>Argument: number of rows (100,000).
 */
public final class XlsxImportBench {

	private static final int LOOKS = 10;

	private XlsxImportBench() {
	}

	/** Prints one JSON object a line. */
	public static void main(String[] arguments) throws Exception {
		int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		Path file = Files.createTempFile("saksi-bench", ".xlsx");
		try {
			write(file, rows);
			read(file, 0); // warms up
			ThreadMXBean threads = ManagementFactory.getThreadMXBean();
			long start = System.nanoTime();
			long cpu = threads.getCurrentThreadCpuTime();
			int came = read(file, 0).articles;
			double seconds = (System.nanoTime() - start) / 1e9;
			double processor = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
			long before = live();
			long most = read(file, Math.max(1, rows / LOOKS)).most - before;
			System.out.printf(Locale.ROOT,
					"{\"bench\": \"import of an Excel table\", \"rows\": %d, \"articles\": %d, \"file_mb\": %.1f, \"seconds\": %.1f, \"cpu_seconds\": %.1f, \"live_heap_mb\": %.1f}%n",
					rows, came, Files.size(file) / 1048576.0, seconds, processor, most / 1048576.0);
		} finally {
			Files.delete(file);
		}
	}

	private static long live() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private static void write(Path file, int rows) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true); OutputStream out = Files.newOutputStream(file)) {
			SXSSFSheet sheet = workbook.createSheet("Berita");
			fill(sheet.createRow(0), "judul", "isi", "tanggal", "url", "penilai1", "penilai2", "penilai3");
			for (int i = 1; i <= rows; i++) {
				String label = i % 3 == 0 ? "HOAX" : "VALID";
				fill(sheet.createRow(i), "Jembatan nomor " + i + " ditutup untuk perbaikan",
						("Dinas pekerjaan umum menutup jembatan nomor " + i + " sejak Senin pagi, kata kepala dinas kepada wartawan. ").repeat(6),
						"2024-0" + (1 + i % 9) + "-1" + i % 9, "https://contoh.example/berita/" + i, label, i % 7 == 0 ? "VALID" : label, label);
			}
			workbook.write(out);
		}
	}

	private static void fill(Row row, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			row.createCell(i).setCellValue(cells[i]);
		}
	}

	private static Counting read(Path file, int every) throws Exception {
		Counting target = new Counting(every);
		new XlsxImporter().read(new ImportSource(file), ImportOptions.DEFAULT, target, new NullProgressMonitor());
		return target;
	}

	/** Counts articles and forgets them; looks at the heap now and then. */
	private static final class Counting implements ImportTarget {

		private final MemoryCorpus corpus = new MemoryCorpus(TestSchemes.claims());
		private final Report report = new Report();
		private final int every;
		private int articles;
		private long most;

		Counting(int every) {
			this.every = every;
		}

		@Override
		public CorpusView corpus() {
			return corpus;
		}

		@Override
		public Report report() {
			return report;
		}

		@Override
		public void add(Corpus record, Registry registry) {
			// only rows are measured
		}

		@Override
		public boolean add(ImportedArticle imported, ImportSource source, int line) {
			articles++;
			if (every > 0 && articles % every == 0) {
				most = Math.max(most, live());
			}
			return true;
		}

		@Override
		public void extend(List<org.saksi.model.scheme.MarkType> types) {
			// only rows are measured
		}
	}
}
