package org.saksi.testing.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;

/**
 * Reads broken files for some time. Whatever a parser does but reading or refusing with a reason is a finding: any other exception, no
 * memory, marks or zones outside of the text, a file that takes longer than {@link #SLOW}, files that it leaves behind. The file of each
 * kind of finding is kept. A parser that does not come back is stopped with the whole program, after its file is kept.
 */
public final class FuzzRun {

	/** How long a file may take, in milliseconds of processor time of this thread. */
	public static final long SLOW = 5000;

	private static final long STUCK = 120_000;

	/** What is fed with broken files. */
	@FunctionalInterface
	public interface Reading {
		/**
		 * Reads a file.
		 *
		 * @return what is wrong with what came in, or {@code null}
		 * @throws CorpusException if it is refused with a reason
		 */
		String read(Path file) throws CorpusException, IOException;
	}

	/** Wraps a broken input into the file that is read. */
	@FunctionalInterface
	public interface Wrapping {
		/** @return the bytes of the file */
		byte[] wrap(byte[] input) throws IOException;
	}

	private final String name;
	private final String file;
	private final Reading reading;
	private final Wrapping wrapping;
	private final Map<String, Integer> findings = new TreeMap<>();
	private int read;
	private int refused;

	private volatile Path current;
	private volatile long since;

	/**
	 * A run.
	 *
	 * @param name of the parser, for people
	 * @param file name of the files, with the extension that decides how they are read
	 */
	public FuzzRun(String name, String file, Reading reading, Wrapping wrapping) {
		this.name = name;
		this.file = file;
		this.reading = reading;
		this.wrapping = wrapping;
	}

	/** A run of an importer, without an annotator that is given and with one. */
	public FuzzRun(String name, String file, Importer importer) {
		this(name, file, importer, input -> input);
	}

	/** A run of an importer on files that the broken input is a part of. */
	public FuzzRun(String name, String file, Importer importer, Wrapping wrapping) {
		this(name, file, reading(importer), wrapping);
	}

	private static Reading reading(Importer importer) {
		int[] count = new int[1];
		return path -> {
			ImportSource source = new ImportSource(path);
			importer.detect(source);
			String annotator = count[0]++ % 2 == 0 ? null : "ani";
			Soundness target = new Soundness();
			importer.read(source, new ImportOptions(annotator, null, false, Map.of()), target, new NullProgressMonitor());
			return target.problem();
		};
	}

	/**
	 * Runs and prints a line of JSON.
	 *
	 * @return number of kinds of findings
	 */
	public int run(List<Sample> samples, List<String> words, long seed, long seconds) throws IOException {
		Path kept = Files.createTempDirectory("saksi-fuzz-" + name.replaceAll("[^a-z]+", "-"));
		Path folder = Files.createDirectory(kept.resolve("work"));
		Mutator mutator = new Mutator(seed, words);
		List<byte[]> seeds = samples.stream().map(Sample::bytes).toList();
		watch(kept);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		once(Files.write(folder.resolve(file), wrapping.wrap(seeds.get(0)))); // libraries keep temporary files of their own
		Set<String> before = left(folder);
		read = 0;
		refused = 0;
		Sample beside = null;
		long slowest = 0;
		long processor = threads.getCurrentThreadCpuTime();
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		while (System.nanoTime() < end) {
			byte[] input = wrapping.wrap(mutator.next(seeds));
			Sample sample = samples.get(mutator.last());
			if (sample != beside) {
				clear(folder);
				for (Map.Entry<String, byte[]> each : sample.beside().entrySet()) {
					Files.write(folder.resolve(each.getKey()), each.getValue());
				}
				beside = sample;
			}
			Path path = Files.write(folder.resolve(file), input);
			before.addAll(sample.beside().keySet());
			before.add(file);
			long began = threads.getCurrentThreadCpuTime();
			since = System.nanoTime();
			current = path;
			String finding = once(path);
			current = null;
			long took = (threads.getCurrentThreadCpuTime() - began) / 1_000_000;
			slowest = Math.max(slowest, took);
			if (finding == null && took > SLOW) {
				finding = "slow";
			}
			if (finding == null) {
				Set<String> left = left(folder);
				left.removeAll(before);
				finding = left.isEmpty() ? null : "left behind: " + left;
				before.addAll(left);
			}
			if (finding != null && findings.merge(finding, 1, Integer::sum) == 1) {
				Path copy = Files.write(kept.resolve("finding-" + findings.size() + "-" + file), input);
				System.err.println(finding + " (" + took + " ms): " + copy);
			}
		}
		current = null;
		System.out.printf(Locale.ROOT,
				"{\"fuzz\": \"%s\", \"seed\": %d, \"seconds\": %d, \"processor_seconds\": %d, \"files\": %d, \"read\": %d, \"refused\": %d, \"slowest_ms\": %d, \"findings\": %d}%n", name,
				seed, seconds, (threads.getCurrentThreadCpuTime() - processor) / 1_000_000_000L, read + refused + findings.values().stream().mapToInt(Integer::intValue).sum(), read, refused, slowest, findings.size());
		return findings.size();
	}

	private static void clear(Path folder) throws IOException {
		for (Path each : Sample.files(folder, "")) {
			Files.delete(each);
		}
	}

	/** What is in the folder of the file and, of ours, in that of temporary files. */
	private static Set<String> left(Path folder) throws IOException {
		Set<String> left = new TreeSet<>();
		try (Stream<Path> inside = Files.list(folder); Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			inside.forEach(each -> left.add(each.getFileName().toString()));
			temporary.filter(each -> each.getFileName().toString().matches("(?:saksi|sqlite|poi|jsoup).*"))
					.forEach(each -> left.add(each.getFileName().toString()));
		}
		return left;
	}

	private void watch(Path kept) {
		Thread reader = Thread.currentThread();
		Thread watcher = new Thread(() -> {
			while (reader.isAlive()) {
				try {
					Thread.sleep(1000);
					Path path = current;
					if (path != null && System.nanoTime() - since > STUCK * 1_000_000L) {
						Path copy = Files.copy(path, kept.resolve("stuck-" + file));
						System.err.println(name + " does not come back: " + copy + "\n" + String.join("\n", Arrays.stream(reader.getStackTrace()).map(Object::toString).toList()));
						Runtime.getRuntime().halt(2);
					}
				} catch (InterruptedException | IOException e) {
					throw new IllegalStateException(e);
				}
			}
		}, "watcher of " + name);
		watcher.setDaemon(true);
		watcher.start();
	}

	private String once(Path path) {
		try {
			String wrong = reading.read(path);
			read += wrong == null ? 1 : 0;
			return wrong;
		} catch (CorpusException e) {
			refused++;
			return null;
		} catch (IOException | RuntimeException | Error e) {
			StackTraceElement[] trace = e.getStackTrace();
			String where = Arrays.stream(trace).filter(each -> each.getClassName().startsWith("org.saksi")).findFirst().map(Object::toString).orElse("");
			return e.getClass().getName() + " at " + (trace.length == 0 ? "" : trace[0]) + " " + where;
		}
	}
}
