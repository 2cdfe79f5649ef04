package org.saksi.testing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/**
 * Runs an importer on broken files for some time. Whatever it does but importing or refusing with a reason is a finding: any other exception,
 * no memory, a file that takes longer than {@link #SLOW}. The file of each kind of finding is kept.
 */
public final class ImporterFuzz {

	/** How long a file may take, in milliseconds of processor time of this thread. */
	public static final long SLOW = 5000;

	/** Wraps a broken input into the file that is read. */
	@FunctionalInterface
	public interface Wrapping {
		/** @return the bytes of the file */
		byte[] wrap(byte[] input) throws IOException;
	}

	private final String name;
	private final String file;
	private final Importer importer;
	private final Wrapping wrapping;
	private final Map<String, Integer> findings = new TreeMap<>();
	private int imported;
	private int refused;

	/**
	 * A run.
	 *
	 * @param name of the importer, for people
	 * @param file name of the files, with the extension that decides how they are read
	 */
	public ImporterFuzz(String name, String file, Importer importer, Wrapping wrapping) {
		this.name = name;
		this.file = file;
		this.importer = importer;
		this.wrapping = wrapping;
	}

	/**
	 * Runs and prints a line of JSON.
	 *
	 * @return number of kinds of findings
	 */
	public int run(List<byte[]> seeds, List<String> words, long seed, long seconds) throws IOException {
		Path folder = Files.createTempDirectory("saksi-fuzz");
		Mutator mutator = new Mutator(seed, words);
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		long slowest = 0;
		var threads = java.lang.management.ManagementFactory.getThreadMXBean();
		while (System.nanoTime() < end) {
			byte[] input = wrapping.wrap(mutator.next(seeds));
			Path path = Files.write(folder.resolve(file), input);
			long began = threads.getCurrentThreadCpuTime();
			String finding = once(path);
			long took = (threads.getCurrentThreadCpuTime() - began) / 1_000_000;
			slowest = Math.max(slowest, took);
			finding = finding == null && took > SLOW ? "slow" : finding;
			if (finding != null && findings.merge(finding, 1, Integer::sum) == 1) {
				Path kept = Files.write(folder.resolve("finding-" + findings.size() + "-" + file), input);
				System.err.println(finding + " (" + took + " ms): " + kept);
			}
		}
		System.out.printf(Locale.ROOT,
				"{\"fuzz\": \"%s\", \"seed\": %d, \"seconds\": %d, \"files\": %d, \"imported\": %d, \"refused\": %d, \"slowest_ms\": %d, \"findings\": %d}%n", name,
				seed, seconds, imported + refused + findings.values().stream().mapToInt(Integer::intValue).sum(), imported, refused, slowest,
				findings.size());
		return findings.size();
	}

	private String once(Path path) {
		MemoryCorpus corpus = new MemoryCorpus();
		try {
			ImportSource source = new ImportSource(path);
			importer.detect(source);
			importer.read(source, new ImportOptions(null, null, false, Map.of()), new MemoryTarget(corpus), new NullProgressMonitor());
			imported++;
			return null;
		} catch (CorpusException e) {
			refused++;
			return null;
		} catch (IOException | RuntimeException | Error e) {
			StackTraceElement[] trace = e.getStackTrace();
			String where = java.util.Arrays.stream(trace).filter(each -> each.getClassName().startsWith("org.saksi")).findFirst().map(Object::toString).orElse("");
			return e + " at " + (trace.length == 0 ? "" : trace[0]) + " " + where;
		}
	}
}
