package org.saksi.testing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;

/** Files that are made to hurt, of any format, and what an importer must do with each: take what is sound, or refuse with a reason. */
public final class HostileFiles {

	private static final int CUTS = 40;
	private static final byte[] CHUNK = new byte[1 << 20];

	static {
		Arrays.fill(CHUNK, (byte) 'a');
	}

	private HostileFiles() {
	}

	/** The file cut off at many places, and with NUL bytes in front, behind, inside and instead of it. */
	public static List<byte[]> damaged(byte[] whole) {
		List<byte[]> files = new ArrayList<>();
		for (int i = 0; i < CUTS; i++) {
			files.add(Arrays.copyOf(whole, (int) ((long) whole.length * i / CUTS)));
		}
		files.add(Arrays.copyOf(whole, Math.max(0, whole.length - 1)));
		files.add(Arrays.copyOf(whole, whole.length + 1000));
		files.add(new byte[5000]);
		for (int i = 1; i < CUTS; i++) {
			byte[] nul = whole.clone();
			nul[(int) ((long) whole.length * i / CUTS)] = 0;
			files.add(nul);
		}
		byte[] front = new byte[whole.length + 3];
		System.arraycopy(whole, 0, front, 3, whole.length);
		files.add(front);
		return files;
	}

	/** Writes 200 MB without a line break between a beginning and an end. */
	public static Path longLine(Path file, String begin, String end) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(begin.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 200; i++) {
				out.write(CHUNK);
			}
			out.write(end.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	/**
	 * Imports a file; fails where the importer does anything but importing what is sound, or refusing with a reason, or leaves files behind.
	 *
	 * @return what was refused, the file or parts of it; empty if nothing was
	 */
	public static List<String> bear(Importer importer, Path file) throws IOException {
		TreeSet<Path> before = beside(file);
		Soundness target = new Soundness();
		List<String> refused = new ArrayList<>();
		try {
			ImportSource source = new ImportSource(file);
			importer.detect(source);
			importer.read(source, new ImportOptions("ani", null, false, Map.of()), target, new NullProgressMonitor());
		} catch (CorpusException e) {
			assertFalse(e.getMessage() == null || e.getMessage().isBlank(), "a reason");
			refused.add(e.getMessage());
		}
		assertNull(target.problem());
		target.report().entries().stream().filter(each -> each.kind() == Report.Kind.REFUSED).forEach(each -> refused.add(each.message()));
		assertEquals(before, beside(file));
		return refused;
	}

	/** Imports each of these as a file of that name; see {@link #bear(Importer, Path)}. */
	public static void bear(Importer importer, Path file, List<byte[]> files) throws IOException {
		for (byte[] each : files) {
			bear(importer, Files.write(file, each));
		}
	}

	private static TreeSet<Path> beside(Path file) throws IOException {
		try (Stream<Path> inside = Files.walk(file.getParent())) {
			return new TreeSet<>(inside.toList());
		}
	}
}
