package org.saksi.formats.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/**
 * Changes sample files by chance and imports them, for a while: {@code ParserFuzz CLASS SECONDS SEED SAMPLES…}. An importer may refuse
 * with a message; anything else that it throws is printed with the seed and the file that did it, and ends the run with 1. Not part of
 * the tests.
 */
public final class ParserFuzz {

	private static final byte[][] PIECES = pieces("\0", "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r\n", "\t", "-1", "2147483647",
			"9999999999999999999", "1e999", "null", "\uFEFF", "\ud83c\udf0a", "../../x", "B-", "I-X", "O", "# newdoc id = x\n", "-DOCSTART-\n",
			"\"start\":", "\"end\":-5", "\"labels\":[]", "\"id\":{}", "\"text\":", "[[[[[[[[[[", "<!DOCTYPE a>", "&", "T1\tX 0 1\ta\n");

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
	/** What is worth a look, in nanoseconds of the processor. */
	private static final long SLOW = 2_000_000_000L;

	private ParserFuzz() {
	}

	private static byte[][] pieces(String... texts) {
		return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
	}

	/** Runs it. */
	public static void main(String[] arguments) throws Exception {
		Importer importer = (Importer) Class.forName(arguments[0]).getConstructor().newInstance();
		long seconds = Long.parseLong(arguments[1]);
		Random random = new Random(Long.parseLong(arguments[2]));
		List<byte[]> samples = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (String name : Arrays.asList(arguments).subList(3, arguments.length)) {
			try (Stream<Path> files = Files.walk(Path.of(name))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					samples.add(Files.readAllBytes(file));
					names.add(file.getFileName().toString());
				}
			}
		}
		Path folder = Files.createTempDirectory("fuzz");
		long until = System.nanoTime() + seconds * 1_000_000_000L;
		long worst = 0;
		long runs = 0;
		long articles = 0;
		Map<String, Integer> refusals = new TreeMap<>();
		while (System.nanoTime() < until) {
			int which = random.nextInt(samples.size());
			Path file = Files.write(folder.resolve(names.get(which)), mutated(samples.get(which), random));
			long start = CLOCK.getCurrentThreadCpuTime();
			MemoryTarget target = new MemoryTarget(new MemoryCorpus());
			try {
				importer.read(new ImportSource(file), ImportOptions.DEFAULT, target, new NullProgressMonitor());
			} catch (CorpusException e) {
				refusals.merge("refused", 1, Integer::sum);
			} catch (IOException e) {
				refusals.merge(e.getClass().getSimpleName(), 1, Integer::sum);
			} catch (RuntimeException | Error e) {
				Path kept = Files.move(file, Files.createTempDirectory("fuzz-found").resolve(file.getFileName()));
				e.printStackTrace(System.out);
				System.out.println("FOUND after " + runs + " runs: " + kept);
				System.exit(1);
			}
			long took = CLOCK.getCurrentThreadCpuTime() - start;
			if (took > worst && took > SLOW) {
				System.out.println("slow: " + Files.copy(file, Files.createTempDirectory("fuzz-slow").resolve(file.getFileName())));
			}
			worst = Math.max(worst, took);
			articles += target.report().count(Report.Kind.DONE);
			runs++;
		}
		System.gc();
		long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		System.out.printf("%s: %d runs in %d s over %d samples, %d articles, %s, slowest %d ms of the processor, heap after %d MB%n", arguments[0], runs, seconds,
				samples.size(), articles, refusals, worst / 1_000_000, heap >> 20);
	}

	private static byte[] mutated(byte[] sample, Random random) {
		byte[] bytes = sample.clone();
		int changes = 1 + random.nextInt(8);
		for (int i = 0; i < changes && bytes.length > 0; i++) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(6)) {
			case 0 -> bytes[at] = (byte) random.nextInt();
			case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 2 -> bytes = Arrays.copyOf(bytes, at);
			case 3 -> bytes = spliced(bytes, at, at, PIECES[random.nextInt(PIECES.length)]);
			case 4 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)), new byte[0]);
			default -> {
				int from = random.nextInt(bytes.length);
				int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
				bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, from, to));
			}
			}
		}
		return bytes;
	}

	private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
		byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
		System.arraycopy(with, 0, spliced, from, with.length);
		System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
		return spliced;
	}
}
