package org.saksi.formats.uima;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.formats.brat.BratImporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.TestSchemes;

/**
 * Feeds changed sample files to the importers of annotated corpora, outside of the tests: anything but a clean refusal, and anything
 * slower than five seconds, is printed. Arguments: folder of the samples, seconds for each importer, seed.
 */
public final class CorpusFuzz {

	private static final long SLOW = 5_000_000_000L;
	private static final byte[][] WORDS = words("0", "-1", "999999999", "\"", "<", ">", "&", "\\", "|", ";", "[1]", "->", "_", "*", "\t", "\n",
			"\r\n", "\0", "{", "}", "[", "]", "%ID", "xmi:id=\"1\"", "T1", "E1:T1", "1-1", "\u00e9", "\ud83d\ude00");

	private final Random random;
	private final Path work;

	private CorpusFuzz(long seed) throws IOException {
		random = new Random(seed);
		work = Files.createTempDirectory("fuzz");
	}

	private static byte[][] words(String... words) {
		return Stream.of(words).map(w -> w.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toArray(byte[][]::new);
	}

	/** Runs. */
	public static void main(String[] arguments) throws Exception {
		Path samples = Path.of(arguments[0]);
		long seconds = Long.parseLong(arguments[1]);
		CorpusFuzz fuzz = new CorpusFuzz(Long.parseLong(arguments[2]));
		Map<String, Importer> importers = new LinkedHashMap<>();
		importers.put("ann", new BratImporter());
		importers.put("tsv", new TsvImporter());
		importers.put("xmi", new XmiImporter());
		importers.put("json", new JsonImporter());
		for (Map.Entry<String, Importer> each : importers.entrySet()) {
			fuzz.run(each.getKey(), each.getValue(), samples, seconds);
		}
	}

	private void run(String extension, Importer importer, Path samples, long seconds) throws Exception {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(samples)) {
			all.filter(f -> f.toString().endsWith("." + extension)).sorted().forEach(files::add);
		}
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		int runs = 0;
		int refused = 0;
		int came = 0;
		int bad = 0;
		long slowest = 0;
		while (System.nanoTime() < end) {
			Path sample = files.get(random.nextInt(files.size()));
			byte[] changed = change(Files.readAllBytes(sample));
			Path file = Files.write(work.resolve("x." + extension), changed);
			if (extension.equals("ann")) {
				Path text = sample.resolveSibling(sample.getFileName().toString().replaceFirst("(_[0-9a-f]{4})?\\.ann$", ".txt"));
				text = Files.exists(text) ? text : sample.getParent().resolveSibling("text").resolve(text.getFileName());
				Files.write(work.resolve("x.txt"), Files.readAllBytes(text));
			}
			MemoryTarget target = new MemoryTarget(new MemoryCorpus(TestSchemes.claims()));
			long start = System.nanoTime();
			try {
				importer.read(new ImportSource(file), new ImportOptions("ani", null, false, Map.of()), target, null);
				came++;
			} catch (CorpusException | IOException e) {
				refused++;
			} catch (RuntimeException | Error e) {
				bad++;
				Files.write(work.resolve("bad-" + bad + "." + extension), changed);
				System.out.println(extension + " " + sample + " " + work.resolve("bad-" + bad + "." + extension));
				e.printStackTrace(System.out);
			}
			long took = System.nanoTime() - start;
			slowest = Math.max(slowest, took);
			if (took > SLOW) {
				System.out.println(extension + " slow: " + took / 1_000_000 + " ms " + Files.write(work.resolve("slow-" + runs + "." + extension), changed));
			}
			runs++;
		}
		System.out.println(extension + ": " + runs + " runs, " + came + " came in, " + refused + " refused, " + bad + " failed, slowest "
				+ slowest / 1_000_000 + " ms");
	}

	private byte[] change(byte[] bytes) {
		byte[] changed = bytes;
		for (int i = 1 + random.nextInt(6); i > 0 && changed.length > 0; i--) {
			int at = random.nextInt(changed.length);
			int length = Math.min(changed.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 2000 : 20));
			switch (random.nextInt(6)) {
			case 0 -> changed = splice(changed, at, at + length, new byte[0]);
			case 1 -> changed = splice(changed, at, at, java.util.Arrays.copyOfRange(changed, at, at + length));
			case 2 -> changed = splice(changed, at, at, WORDS[random.nextInt(WORDS.length)]);
			case 3 -> changed = splice(changed, at, Math.min(changed.length, at + 1 + random.nextInt(4)), WORDS[random.nextInt(WORDS.length)]);
			case 4 -> changed = random.nextInt(5) == 0 ? java.util.Arrays.copyOf(changed, at) : flip(changed, at);
			default -> {
				int other = random.nextInt(changed.length);
				changed = splice(changed, at, at + length,
						java.util.Arrays.copyOfRange(changed, other, Math.min(changed.length, other + length)));
			}
			}
		}
		return changed;
	}

	private byte[] flip(byte[] bytes, int at) {
		byte[] flipped = bytes.clone();
		flipped[at] ^= (byte) (1 << random.nextInt(8));
		return flipped;
	}

	private static byte[] splice(byte[] bytes, int from, int to, byte[] with) {
		byte[] spliced = new byte[bytes.length - (to - from) + with.length];
		System.arraycopy(bytes, 0, spliced, 0, from);
		System.arraycopy(with, 0, spliced, from, with.length);
		System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
		return spliced;
	}
}
