package org.saksi.testing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;

/**
 * A whole file that is broken in many ways.
 *
 * @param bytes  what it holds
 * @param beside files that lie beside it unbroken, by name
 */
public record Sample(byte[] bytes, Map<String, byte[]> beside) {

	/** A file that needs no other one. */
	public Sample(byte[] bytes) {
		this(bytes, Map.of());
	}

	/** The files below a folder whose names end so, sorted; none if there is no such folder. */
	public static List<Path> files(Path folder, String end) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(end)).sorted().toList();
		}
	}

	/** These files, each without others. */
	public static List<Sample> of(List<Path> files) throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (Path each : files) {
			samples.add(new Sample(Files.readAllBytes(each)));
		}
		return samples;
	}

	/** What an exporter writes of small random corpora: the files whose names end so. */
	public static List<Sample> of(Exporter exporter, boolean folder, String end) throws IOException, CorpusException {
		List<Sample> samples = new ArrayList<>();
		for (long seed = 1; seed <= 6; seed++) {
			MemoryCorpus corpus = RandomCorpus.of(seed, 2, 40, 8);
			Path out = Files.createTempDirectory("saksi-fuzz-sample").resolve("sample" + (folder ? "" : end));
			if (folder) {
				Files.createDirectory(out);
			}
			exporter.write(corpus, ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
			samples.addAll(of(files(out, end)));
		}
		return samples;
	}
}
