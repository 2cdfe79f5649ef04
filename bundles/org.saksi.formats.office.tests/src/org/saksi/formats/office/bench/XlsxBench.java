package org.saksi.formats.office.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.StreamedWorkbookWriter;

/**
 * Measures writing workbooks beside plain SXSSF with inline strings, org.dhatim:fastexcel and, where it is there, ExcelJS'
 * streaming writer: the same rows in the same run, in turns, medians. Two shapes: one sheet of 20 columns, and the Excel
 * corpus of many articles, whose rows are read from a file. Prints a line of JSON for each writer and one that compares. Times include making or reading the rows, which
 * {@code rows_seconds} tells alone.
 */
public final class XlsxBench {

	/** Bars: times as fast as SXSSF, times the file of fastexcel, megabytes of live heap. */
	private static final double SXSSF = 2;
	private static final double SIZE = 1.1;
	private static final double HEAP = 256;

	private final Path folder;
	private final int runs;

	private XlsxBench(Path folder, int runs) {
		this.folder = folder;
		this.runs = runs;
	}

	/**
	 * Runs it.
	 *
	 * @param args number of rows (1,000,000 if absent), of articles (20,000), of runs (3), then a folder for the files (the
	 *             temporary one if absent); 0 leaves a shape out
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
		int articles = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
		int runs = args.length > 2 ? Integer.parseInt(args[2]) : 3;
		Path parent = args.length > 3 ? Path.of(args[3]) : Path.of(System.getProperty("java.io.tmpdir"));
		Path folder = Files.createTempDirectory(parent, "saksi-bench-");
		try {
			XlsxBench bench = new XlsxBench(folder, runs);
			if (rows > 0) {
				bench.turns(Shape.sheet(Math.max(1, rows / 20)), 1);
				bench.measure(Shape.sheet(rows));
			}
			if (articles > 0) {
				Path recorded = folder.resolve("rows");
				bench.turns(Shape.corpus(Math.max(1, articles / 20), recorded), 1);
				bench.measure(Shape.corpus(articles, recorded));
				Files.delete(recorded);
			}
		} finally {
			Files.delete(folder);
		}
	}

	private Map<String, List<Probe.Run>> turns(Shape shape, int turns) throws IOException {
		Map<String, Probe.Writer> writers = new LinkedHashMap<>();
		writers.put("saksi", file -> new StreamedWorkbookWriter(folder, Limits.EXCEL));
		writers.put("sxssf-inline", PlainWorkbook::new);
		writers.put("fastexcel", file -> new FastexcelWorkbook(file, shape.oneSheet()));
		Map<String, List<Probe.Run>> all = new LinkedHashMap<>();
		for (int i = 0; i < turns; i++) {
			for (Map.Entry<String, Probe.Writer> writer : writers.entrySet()) {
				Probe.Run run = Probe.run(shape, writer.getValue(), folder.resolve("bench.xlsx"));
				all.computeIfAbsent(writer.getKey(), x -> new ArrayList<>()).add(run);
			}
		}
		return all;
	}

	private void measure(Shape shape) throws IOException, InterruptedException {
		JsonWorkbook rows = new JsonWorkbook(null);
		double alone = Probe.run(shape, file -> rows, folder.resolve("bench.xlsx")).seconds();
		Map<String, Probe.Run> medians = new LinkedHashMap<>();
		turns(shape, runs).forEach((name, list) -> medians.put(name, Probe.Run.median(list)));
		ExcelJs.run(shape, folder).ifPresent(run -> medians.put("exceljs", run));
		medians.forEach((name, run) -> System.out.println(String.format(Locale.ROOT,
				"{\"bench\": \"xlsx\", \"shape\": \"%s\", \"writer\": \"%s\", \"cells\": %d, \"cells_per_second\": %.0f, "
						+ "\"seconds\": %.1f, \"cpu_seconds\": %.1f, \"rows_seconds\": %.1f, \"live_heap_mb\": %.0f, \"mb\": %.1f}",
				shape.name(), name, rows.filled(), rows.filled() / run.seconds(), run.seconds(), run.cpu(), alone, run.heap(),
				run.megabytes())));
		compare(shape, medians);
	}

	private static void compare(Shape shape, Map<String, Probe.Run> medians) {
		Probe.Run ours = medians.get("saksi");
		Probe.Run fastexcel = medians.get("fastexcel");
		double plain = medians.get("sxssf-inline").seconds() / ours.seconds();
		double fast = fastexcel.seconds() / ours.seconds();
		double size = ours.megabytes() / fastexcel.megabytes();
		boolean ok = plain >= SXSSF && fast >= 1 && size <= SIZE && ours.heap() <= HEAP;
		System.out.println(String.format(Locale.ROOT,
				"{\"bench\": \"xlsx\", \"shape\": \"%s\", \"times_as_fast_as_sxssf\": %.2f, \"times_as_fast_as_fastexcel\": %.2f, "
						+ "\"size_to_fastexcel\": %.2f, \"live_heap_mb\": %.0f, \"ok\": %b}",
				shape.name(), plain, fast, size, ours.heap(), ok));
	}
}
