package org.saksi.core.formats.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.SelectedCorpus;

/**
 * What an export begins with: the exporter is run on the first articles of the selection. Rules are not asked.
 *
 * @param sheets   the tables, if the exporter shows them
 * @param texts    else the files
 * @param articles number of articles that it was made from
 */
public record ExportPreview(List<SheetPreview> sheets, List<TextPreview> texts, int articles) {

	private static final int LINES = 40;
	private static final int LINE = 2000;
	private static final int FILES = 50;

	/**
	 * Makes a preview.
	 *
	 * @param articles how many articles at most
	 * @param rows     how many rows of each sheet at most
	 * @throws CorpusException            if the exporter cannot write these articles
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static ExportPreview of(CorpusView corpus, Format format, ExportRequest request, int articles, int rows,
			IProgressMonitor monitor) throws CorpusException {
		Exporter exporter = format.exporter();
		if (exporter == null) {
			throw new CorpusException(Messages.bind(Messages.ImportPreview_broken, format.id()));
		}
		List<String> ids = new SelectedCorpus(corpus, request).articleIds();
		if (ids.isEmpty()) {
			return new ExportPreview(List.of(), List.of(), 0);
		}
		List<String> first = ids.subList(0, Math.min(articles, ids.size()));
		CorpusView part = new WatchedCorpus(new SelectedCorpus(corpus, request.withArticles(first)), monitor);
		try {
			if (exporter instanceof Previewable previewable) {
				return new ExportPreview(List.copyOf(previewable.preview(part, request, rows, monitor)), List.of(), first.size());
			}
			return new ExportPreview(List.of(), texts(part, exporter, format, request, monitor), first.size());
		} catch (IOException e) {
			throw new CorpusException(e.toString(), null, 0, e);
		} catch (OperationCanceledException | CorpusException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			throw new CorpusException(Messages.bind(Messages.ExportPreview_failed, format.id(), e.toString()), null, 0, e);
		}
	}

	private static List<TextPreview> texts(CorpusView part, Exporter exporter, Format format, ExportRequest request,
			IProgressMonitor monitor) throws CorpusException, IOException {
		Path folder = Files.createTempDirectory("saksi-preview");
		try {
			String extension = format.extensions().isEmpty() ? "" : "." + format.extensions().get(0);
			Path out = folder.resolve(format.isFolder() ? format.id() : "corpus" + extension);
			if (format.isFolder()) {
				Files.createDirectory(out);
			}
			exporter.write(part, request, out, new Report(), monitor);
			List<TextPreview> texts = new ArrayList<>();
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path file : all.filter(Files::isRegularFile).sorted().limit(FILES).toList()) {
					Path below = format.isFolder() && file.startsWith(out) ? out : folder;
					texts.add(new TextPreview(below.relativize(file).toString(), Files.size(file), beginning(file)));
				}
			}
			return texts;
		} finally {
			delete(folder);
		}
	}

	private static String beginning(Path file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
			int line = 1;
			int length = 0;
			for (int c = lines.read(); c >= 0 && line <= LINES; c = lines.read()) {
				if (c == 0) {
					return null;
				}
				if (c == '\n') {
					text.append('\n');
					line++;
					length = 0;
				} else if (length < LINE) {
					text.append((char) c);
					length++;
				} else if (length++ == LINE) {
					text.append('…');
				}
			}
		} catch (CharacterCodingException e) {
			return null;
		}
		return text.toString();
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
