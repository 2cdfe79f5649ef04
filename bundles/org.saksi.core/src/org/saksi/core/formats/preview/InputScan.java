package org.saksi.core.formats.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.corrections.CorrectionImporter;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.InputFiles;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.ScannedFile.Prospect;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.store.CorpusStore;

/** Finds out for each file which format it is and what an import would do with it. Changes nothing. */
public final class InputScan {

	/** Files up to this size are compared with the corpus by their content; larger ones only by their id. */
	private static final long COMPARED = 32L << 20;

	private final FormatRegistry formats;
	private final CorpusStore store;

	/** Scans for an import into {@code store}. */
	public InputScan(FormatRegistry formats, CorpusStore store) {
		this.formats = formats;
		this.store = store;
	}

	/**
	 * Scans files and folders, in the order in which an import would take them.
	 *
	 * @param found  receives each file, on this thread
	 * @param report receives inputs that are not there or cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public void scan(List<Path> inputs, Consumer<ScannedFile> found, Report report, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor);
		List<InputFiles.Input> files = InputFiles.expand(inputs, report, progress);
		progress.setWorkRemaining(files.size());
		for (InputFiles.Input file : files) {
			progress.checkCanceled();
			found.accept(scan(file.path(), file.named(), null));
			progress.worked(1);
		}
	}

	/**
	 * Scans a file.
	 *
	 * @param named  whether it was named itself
	 * @param format id of the importer that is to read it, or {@code null} to find out
	 */
	public ScannedFile scan(Path file, boolean named, String format) {
		ImportSource source = new ImportSource(file);
		try {
			FormatRegistry.Match match = formats.match(source);
			String recognized = match == null ? null : match.format().id();
			int confidence = match == null ? 0 : match.confidence();
			boolean sure = match != null && (named || confidence >= ImportService.SURE_IN_FOLDER);
			String used = format != null ? format : sure ? recognized : null;
			Prospect prospect = used == null ? Prospect.UNKNOWN : prospect(source, used);
			return new ScannedFile(file, named, source.size(), recognized, confidence, prospect);
		} catch (IOException e) {
			return new ScannedFile(file, named, -1, null, 0, Prospect.UNREADABLE);
		}
	}

	private Prospect prospect(ImportSource source, String format) throws IOException {
		if (format.equals(JsonlImporter.ID)) {
			return Prospect.RECORDS;
		}
		if (formats.importer(format) != null && formats.importer(format).importer() instanceof CorrectionImporter) {
			return Prospect.CORRECTIONS;
		}
		if (store.articleIds().isEmpty()) {
			return Prospect.NEW;
		}
		if (source.size() <= COMPARED && store.articleIdBySha256(sha256(source)) != null) {
			return Prospect.THERE;
		}
		return store.summary(source.stem()) == null ? Prospect.NEW : Prospect.CLASH;
	}

	private static String sha256(ImportSource source) throws IOException {
		try (InputStream in = source.open()) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 14];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
