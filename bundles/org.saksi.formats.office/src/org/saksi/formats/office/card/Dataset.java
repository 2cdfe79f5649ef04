package org.saksi.formats.office.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.Report.Kind;
import org.saksi.core.splits.LeakReport;
import org.saksi.formats.office.check.WrittenCorpus;

/**
 * What belongs to an exported corpus beside its data: of {@code NAME.xlsx} the files {@code NAME.card.md} and {@code NAME.croissant.json}, in a
 * folder the files {@code README.md} and {@code croissant.json}.
 */
public final class Dataset {

	private static final List<String> DATA = List.of("csv", "jsonl", "parquet");

	private Dataset() {
	}

	/** @return the files that {@link #describe} makes for a workbook or a folder */
	public static List<Path> files(Path out) {
		if (Files.isDirectory(out)) {
			return List.of(out.resolve("README.md"), out.resolve("croissant.json"));
		}
		String name = out.getFileName().toString();
		String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
		return List.of(out.resolveSibling(stem + ".card.md"), out.resolveSibling(stem + ".croissant.json"));
	}

	/**
	 * Counts the leaks of the split from what was written, and writes card and description.
	 *
	 * @param out    the workbook or the folder, complete
	 * @param others files beside a workbook that hold data too
	 * @param report is told of leaks, and of a number in the sheet README that the written file does not bear out
	 */
	public static void describe(Facts facts, Path out, List<Path> others, Report report, IProgressMonitor monitor) throws IOException {
		boolean folder = Files.isDirectory(out);
		List<Path> data = new ArrayList<>(folder ? inside(out) : List.of(out));
		data.addAll(others);
		LeakReport leaks = facts.export().plan().isEmpty() ? null : leaks(facts, out, report, monitor);
		List<String> names = data.stream().map(file -> file.getFileName().toString()).toList();
		String card = DataCard.of(facts, folder ? null : names.get(0), names, leaks, report.findings());
		List<Croissant.DataFile> files = new ArrayList<>();
		for (Path file : data) {
			files.add(new Croissant.DataFile(file.getFileName().toString(), Files.size(file), sha256(file)));
		}
		List<Path> made = files(out);
		Files.writeString(made.get(0), card, StandardCharsets.UTF_8);
		Files.writeString(made.get(1), Croissant.of(facts, files), StandardCharsets.UTF_8);
	}

	private static List<Path> inside(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> DATA.contains(extension(file))).sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
					.toList();
		}
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static LeakReport leaks(Facts facts, Path out, Report report, IProgressMonitor monitor) throws IOException {
		WrittenCorpus written = new WrittenCorpus(out);
		if (!written.isWorkbook() && !written.isFolder()) {
			return null;
		}
		int planned = facts.export().plan().leakage();
		try {
			LeakReport leaks = written.leaks(false, monitor);
			int found = leaks.leaks().size();
			if (found != planned) {
				report.add(facts.cuts().isEmpty() ? Kind.REFUSED : Kind.ADJUSTED, null, 0, null, NLS.bind(Messages.Dataset_disagree, found, planned));
			}
			if (found > 0) {
				report.add(Kind.ADJUSTED, null, 0, null, NLS.bind(Messages.Dataset_leaks, found, leaks.leaks().get(0).message()));
			}
			return leaks;
		} catch (CorpusException e) {
			report.add(Kind.ADJUSTED, null, 0, null, NLS.bind(Messages.Dataset_unchecked, e.getMessage()));
			return null;
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
