package org.saksi.core.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;

/** The files that lie beside a JSONL file and that its records name. */
final class SourceFiles {

	/** Largest source file that is read, in bytes. */
	private static final long MAX_SOURCE = 64L << 20;

	private final Path folder;
	private final Supplier<FormatRegistry> formats;
	private final ImportOptions options;
	private final ImportTarget target;

	/**
	 * @param jsonl   the JSONL file
	 * @param formats finds the importer of a source file
	 */
	SourceFiles(Path jsonl, Supplier<FormatRegistry> formats, ImportOptions options, ImportTarget target) {
		folder = jsonl.toAbsolutePath().getParent();
		this.formats = formats;
		this.options = options;
		this.target = target;
	}

	/**
	 * A source file imported as it would be alone.
	 *
	 * @param article text, zones and metadata
	 * @param bytes   of the file
	 */
	record Page(Article article, byte[] bytes) {
	}

	/**
	 * Imports a source file.
	 *
	 * @throws RecordException if it is not there, is not the one of the record, or cannot be imported
	 */
	Page page(JsonIn record, String name, String sha256) throws RecordException {
		if (name == null) {
			throw record.wrong("text", Messages.Article_noText);
		}
		Path file = beside(name);
		if (file == null) {
			throw record.wrong("source_file", Messages.Article_notBeside);
		}
		if (!Files.isRegularFile(file)) {
			throw record.wrong("source_file", NLS.bind(Messages.Article_noSource, name));
		}
		if (sha256 == null) {
			throw record.wrong("sha256", Messages.Expected_present);
		}
		try {
			ImportSource source = new ImportSource(file);
			byte[] bytes = source.bytes(MAX_SOURCE);
			if (!sha256(bytes).equals(sha256)) {
				throw record.wrong("sha256", NLS.bind(Messages.Article_bytesDiffer, name, sha256(bytes)));
			}
			return new Page(read(record, source), bytes);
		} catch (IOException e) {
			throw refused(record, name, e.toString());
		} catch (CorpusException e) {
			throw refused(record, name, e.getMessage());
		}
	}

	/** @return the bytes of the file beside the JSONL if they are those of the record, else {@code null} */
	byte[] bytes(String name, String sha256) {
		Path file = name == null || sha256 == null ? null : beside(name);
		try {
			if (file == null || !Files.isRegularFile(file) || Files.size(file) > MAX_SOURCE) {
				return null;
			}
			byte[] bytes = Files.readAllBytes(file);
			return sha256(bytes).equals(sha256) ? bytes : null;
		} catch (IOException e) {
			return null; // the record stands alone; its file only would have been kept with it
		}
	}

	/** @return the extension to keep bytes of that name with */
	static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 && dot + 1 < name.length() ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "bin";
	}

	private Path beside(String name) {
		try {
			Path path = Path.of(name);
			boolean plain = !path.isAbsolute() && path.getNameCount() == 1 && !name.isEmpty() && !name.equals("..")
					&& !name.equals(".") && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
			return plain ? folder.resolve(path) : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private Article read(JsonIn record, ImportSource source) throws RecordException, CorpusException, IOException {
		Format format = formats.get().detect(source);
		if (format == null || format.id().equals(JsonlImporter.ID)) {
			throw record.wrong("source_file", NLS.bind(Messages.Article_noSource, source.name()));
		}
		Capture capture = new Capture();
		format.importer().read(source, options, capture, new NullProgressMonitor());
		for (Report.Entry entry : capture.report.entries()) {
			if (entry.kind() == Report.Kind.REFUSED) {
				throw refused(record, source.name(), entry.message());
			}
			target.report().add(entry.kind(), entry.path(), entry.line(), entry.article(), entry.message());
		}
		if (capture.articles.size() != 1) {
			throw record.wrong("source_file",
					NLS.bind(Messages.Article_severalArticles, source.name(), capture.articles.size()));
		}
		return capture.articles.get(0);
	}

	private static RecordException refused(JsonIn record, String name, String why) {
		return record.wrong("source_file", NLS.bind(Messages.Article_sourceRefused, name, why));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	/** Takes what an importer reads, without putting it into the corpus. */
	private final class Capture implements ImportTarget {

		private final List<Article> articles = new ArrayList<>();
		private final Report report = new Report();

		@Override
		public CorpusView corpus() {
			return target.corpus();
		}

		@Override
		public Report report() {
			return report;
		}

		@Override
		public void add(Corpus record, Registry registry) {
			// only the page is asked for
		}

		@Override
		public boolean add(ImportedArticle imported, ImportSource source, int line) {
			articles.add(imported.article());
			return true;
		}
	}
}
