package org.saksi.core.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.Magnitude;

/** Reads {@code saksi-jsonl}; see the package for the format. An article whose record is wrong is refused, the rest comes. */
public final class JsonlImporter implements Importer {

	/** Id of the format. */
	public static final String ID = "saksi-jsonl";

	private static final Pattern HEADER = Pattern.compile("\\A\\uFEFF?\\s*\\{\\s*\"saksi\"\\s*:");

	private static final int PROGRESS_BYTES = 1 << 12;

	private final Supplier<FormatRegistry> formats;

	/** Finds the importers of source files in the platform. */
	public JsonlImporter() {
		this(FormatRegistry::get);
	}

	/** @param formats finds the importers of source files */
	public JsonlImporter(Supplier<FormatRegistry> formats) {
		this.formats = formats;
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		return HEADER.matcher(new String(source.head(), StandardCharsets.UTF_8)).find() ? 100 : 0;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		new Run(source, options, target).read(monitor);
	}

	/** One file. */
	private final class Run {

		private final ImportSource source;
		private final ImportOptions options;
		private final ImportTarget target;
		private final SourceFiles files;
		private final SchemeIndex scheme;
		private final Map<String, int[]> unknown = new LinkedHashMap<>();

		Run(ImportSource source, ImportOptions options, ImportTarget target) {
			this.source = source;
			this.options = options;
			this.target = target;
			files = new SourceFiles(source.path(), formats, options, target);
			scheme = new SchemeIndex(target.corpus().scheme());
		}

		void read(IProgressMonitor monitor) throws CorpusException, IOException {
			int total = (int) Math.min(Integer.MAX_VALUE, source.size() / PROGRESS_BYTES + 1);
			SubMonitor progress = SubMonitor.convert(monitor, Messages.Importer_task, total);
			try (InputStream in = source.open()) {
				Lines lines = new Lines(in, Json.MAX_LINE);
				boolean header = false;
				long bytes = 0;
				while (lines.next()) {
					if (progress.isCanceled()) {
						throw new OperationCanceledException();
					}
					if (!lines.isBlank()) {
						if (header) {
							article(lines);
						} else {
							record(lines);
							header = true;
						}
					}
					bytes += lines.end() + 1;
					progress.worked((int) (bytes / PROGRESS_BYTES));
					bytes %= PROGRESS_BYTES;
				}
				if (!header) {
					throw useless(1, Messages.Importer_header, null);
				}
			} finally {
				unknown.forEach((key, where) -> target.report().add(Report.Kind.ADJUSTED, source.path(), where[0], null,
						NLS.bind(Messages.Importer_unknownKey, key, where[1])));
			}
		}

		private CorpusException useless(int line, String message, Throwable cause) {
			return new CorpusException(message, source.path(), line, cause);
		}

		private JsonIn parse(Lines lines, JsonIn.Notes notes) throws RecordException, BadLineException {
			if (lines.isTooLong()) {
				throw new BadLineException(NLS.bind(Messages.Importer_tooLong, Json.MAX_LINE >> 20));
			}
			try {
				JsonNode node = Json.MAPPER.readTree(lines.bytes(), lines.start(), lines.end() - lines.start());
				return new JsonIn(node, "", notes);
			} catch (JsonProcessingException e) {
				throw new BadLineException(NLS.bind(Messages.Importer_notJson, e.getOriginalMessage()));
			} catch (NumberFormatException e) {
				throw new RecordException(beyondBounds(lines), NLS.bind(Messages.Expected_bounded, Magnitude.MAX_DIGITS));
			} catch (IOException e) {
				throw new BadLineException(Messages.Importer_utf8); // the bytes are in memory: nothing else can happen
			}
		}

		private static String beyondBounds(Lines lines) {
			try {
				return Json.beyondBounds(lines.bytes(), lines.start(), lines.end() - lines.start());
			} catch (IOException e) {
				return "."; // what is wrong before the number is not its fault
			}
		}

		private void record(Lines lines) throws CorpusException {
			int number = lines.number();
			JsonIn.Notes notes = new JsonIn.Notes();
			CorpusRecordReader record;
			try {
				JsonIn line = parse(lines, notes);
				Integer version = line.integer("saksi");
				if (version == null) {
					throw useless(number, Messages.Importer_header, null);
				}
				if (version != JsonlExporter.VERSION) {
					throw useless(number, NLS.bind(Messages.Importer_newer, version, JsonlExporter.VERSION), null);
				}
				record = new CorpusRecordReader(line);
			} catch (RecordException e) {
				throw useless(number, NLS.bind(Messages.Importer_badRecord, e.getMessage()), e);
			} catch (BadLineException e) {
				throw useless(number, e.getMessage(), e);
			}
			note(notes, number, null);
			String here = scheme.scheme().getId();
			if (!record.scheme.equals(here)) {
				target.report().add(Report.Kind.ADJUSTED, source.path(), number, null,
						NLS.bind(Messages.Importer_scheme, record.scheme, here));
			}
			record.registry.setAnnotator(annotator(record));
			try {
				target.add(record.corpus, record.registry);
			} catch (CorpusException e) {
				throw e.path() == null ? useless(number, e.getMessage(), e) : e;
			}
		}

		/** Whose registry the agents and canonical claims of the record become part of. */
		private String annotator(CorpusRecordReader record) {
			if (options.annotator() != null) {
				return options.annotator();
			}
			return record.corpus.getAnnotators().isEmpty() ? "import" : record.corpus.getAnnotators().get(0).getId();
		}

		private void article(Lines lines) throws CorpusException {
			int number = lines.number();
			JsonIn.Notes notes = new JsonIn.Notes();
			String id = null;
			try {
				JsonIn record = parse(lines, notes);
				id = record.text("id");
				ArticleReader read = new ArticleReader(record, files, scheme);
				if (read.article.getFormat() == null) {
					read.article.setFormat(ID);
				}
				note(notes, number, id);
				for (ArticleReader.Carried carried : read.carried) {
					target.report().add(Report.Kind.ADJUSTED, source.path(), number, id,
							NLS.bind(Messages.Importer_carried, new Object[] { carried.annotator(), carried.version(),
									read.article.getTextBase(), carried.lost() }));
				}
				target.add(new ImportedArticle(read.article, false, read.bytes, read.layers), source, number);
			} catch (RecordException | BadLineException e) {
				target.report().add(Report.Kind.REFUSED, source.path(), number, id, e.getMessage());
			}
		}

		private void note(JsonIn.Notes notes, int line, String article) {
			if (notes.cleaned > 0) {
				target.report().add(Report.Kind.ADJUSTED, source.path(), line, article,
						NLS.bind(Messages.Importer_cleaned, notes.cleaned));
			}
			for (String key : notes.unknown) {
				unknown.computeIfAbsent(key, k -> new int[] { line, 0 })[1]++;
			}
		}
	}

	/** A line that is no JSON. */
	private static final class BadLineException extends Exception {

		private static final long serialVersionUID = 1L;

		BadLineException(String message) {
			super(message);
		}
	}
}
