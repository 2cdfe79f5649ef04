package org.saksi.formats.office.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.formats.office.sheets.WorkbookWriter;

import com.sun.management.OperatingSystemMXBean;

/** Measures one writing of a workbook. The heap is measured now and then, by garbage collections whose time does not count. */
final class Probe {

	private static final int SAMPLES = 5;
	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	/**
	 * What a writer took.
	 *
	 * @param seconds   by the clock
	 * @param cpu       seconds of all processors
	 * @param heap      megabytes that were alive, at most
	 * @param megabytes of the file
	 */
	record Run(double seconds, double cpu, double heap, double megabytes) {

		/** @return the median of each figure */
		static Run median(List<Run> runs) {
			return new Run(runs.stream().map(Run::seconds).sorted().toList().get(runs.size() / 2),
					runs.stream().map(Run::cpu).sorted().toList().get(runs.size() / 2),
					runs.stream().map(Run::heap).max(Comparator.naturalOrder()).orElseThrow(), runs.get(0).megabytes());
		}
	}

	/** Makes a workbook that is written to a file. */
	interface Writer {
		/** Opens it. */
		WorkbookWriter open(Path file) throws IOException;
	}

	private final Shape shape;
	private long notTimed;
	private long notCounted;
	private double heap;
	private int ticks;

	private Probe(Shape shape) {
		this.shape = shape;
	}

	/** Runs it; the file is gone afterwards. */
	static Run run(Shape shape, Writer writer, Path file) throws IOException {
		return new Probe(shape).run(writer, file);
	}

	private Run run(Writer writer, Path file) throws IOException {
		System.gc();
		long start = System.nanoTime();
		long cpu = SYSTEM.getProcessCpuTime();
		try (WorkbookWriter workbook = writer.open(file)) {
			shape.rows().fill(workbook, this::tick);
			sample();
			workbook.write(file, new NullProgressMonitor());
		}
		double seconds = (System.nanoTime() - start - notTimed) / 1e9;
		double used = (SYSTEM.getProcessCpuTime() - cpu - notCounted) / 1e9;
		double size = Files.exists(file) ? Files.size(file) / 1048576.0 : 0;
		Files.deleteIfExists(file);
		return new Run(seconds, used, heap, size);
	}

	private void tick() {
		if (++ticks % Math.max(1, shape.ticks() / SAMPLES) == 0) {
			sample();
		}
	}

	private void sample() {
		long start = System.nanoTime();
		long cpu = SYSTEM.getProcessCpuTime();
		System.gc();
		heap = Math.max(heap, (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0);
		notTimed += System.nanoTime() - start;
		notCounted += SYSTEM.getProcessCpuTime() - cpu;
	}
}
