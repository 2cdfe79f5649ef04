package org.saksi.formats.office.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.StreamedWorkbookWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * Measures writing a sheet of 20 columns, sentences among them, against POI's streaming writer with inline strings as it
 * comes, in the same process. Prints one line of JSON. Times do not include making the rows nor measuring the heap; both
 * writers are measured twice, in turns, and the better time counts.
 */
public final class XlsxBench {

	private static final int SAMPLES = 8;

	private final int rows;
	private final Path folder;
	private long liveHeap;
	private long notTimed;

	private XlsxBench(int rows, Path folder) {
		this.rows = rows;
		this.folder = folder;
	}

	private interface Writing {
		void into(Path file) throws IOException;
	}

	/**
	 * Runs it.
	 *
	 * @param args number of rows (1,000,000 if absent), then a folder for the files (the temporary one if absent)
	 */
	public static void main(String[] args) throws IOException {
		int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
		Path parent = args.length > 1 ? Path.of(args[1]) : Path.of(System.getProperty("java.io.tmpdir"));
		Path folder = Files.createTempDirectory(parent, "saksi-bench-");
		try {
			new XlsxBench(rows, folder).run();
		} finally {
			Files.delete(folder);
		}
	}

	private void run() throws IOException {
		XlsxBench warm = new XlsxBench(Math.max(1, rows / 20), folder);
		warm.time(warm::plain);
		warm.time(warm::ours);
		double[] plain = time(this::plain);
		double[] ours = time(this::ours);
		long ourHeap = liveHeap;
		plain = better(plain, time(this::plain));
		liveHeap = ourHeap;
		ours = better(ours, time(this::ours));
		double cells = (double) rows * BenchRows.COLUMNS.size();
		System.out.println(String.format(Locale.ROOT,
				"{\"bench\": \"xlsx\", \"rows\": %d, \"columns\": %d, \"seconds\": %.1f, \"cells_per_second\": %.0f, \"mb\": %.1f, "
						+ "\"baseline_seconds\": %.1f, \"baseline_cells_per_second\": %.0f, \"baseline_mb\": %.1f, "
						+ "\"ratio\": %.2f, \"live_heap_mb\": %.1f}",
				rows, BenchRows.COLUMNS.size(), ours[0], cells / ours[0], ours[1], plain[0], cells / plain[0], plain[1],
				plain[0] / ours[0], liveHeap / 1048576.0));
	}

	private static double[] better(double[] a, double[] b) {
		return a[0] <= b[0] ? a : b;
	}

	/** @return seconds and megabytes */
	private double[] time(Writing writing) throws IOException {
		Path file = folder.resolve("bench.xlsx");
		liveHeap = 0;
		notTimed = 0;
		System.gc();
		long start = System.nanoTime();
		try {
			writing.into(file);
			double seconds = (System.nanoTime() - start - notTimed) / 1e9;
			return new double[] { seconds, Files.size(file) / 1048576.0 };
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private Object[] row(BenchRows source, int i) {
		long start = System.nanoTime();
		if (i % Math.max(1, rows / SAMPLES) == rows / SAMPLES / 2) {
			System.gc();
			liveHeap = Math.max(liveHeap, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}
		Object[] row = source.next();
		notTimed += System.nanoTime() - start;
		return row;
	}

	private void ours(Path file) throws IOException {
		BenchRows source = new BenchRows();
		try (WorkbookWriter workbook = new StreamedWorkbookWriter(folder, Limits.EXCEL)) {
			SheetWriter sheet = workbook.sheet("claims", BenchRows.COLUMNS);
			for (int i = 0; i < rows; i++) {
				Object[] row = row(source, i);
				sheet.beginRow();
				for (Object value : row) {
					sheet.value(value);
				}
				sheet.endRow();
			}
			workbook.write(file, new NullProgressMonitor());
		}
	}

	private void plain(Path file) throws IOException {
		BenchRows source = new BenchRows();
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			SXSSFSheet sheet = workbook.createSheet("claims");
			SXSSFRow header = sheet.createRow(0);
			for (int i = 0; i < BenchRows.COLUMNS.size(); i++) {
				header.createCell(i).setCellValue(BenchRows.COLUMNS.get(i).name());
			}
			for (int i = 0; i < rows; i++) {
				Object[] row = row(source, i);
				SXSSFRow cells = sheet.createRow(i + 1);
				for (int column = 0; column < row.length; column++) {
					set(cells.createCell(column), row[column]);
				}
			}
			workbook.write(out);
		}
	}

	private static void set(Cell cell, Object value) {
		switch (value) {
		case String text -> cell.setCellValue(text);
		case Boolean flag -> cell.setCellValue(flag);
		default -> cell.setCellValue(((Number) value).doubleValue());
		}
	}
}
