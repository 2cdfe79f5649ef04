package com.example.whosays;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Source;

/** Writes who says what: one line a source and claim, tab-separated, UTF-8, LF. */
public final class WhoSaysExporter implements Exporter {

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		List<String> ids = corpus.articleIds();
		SubMonitor progress = SubMonitor.convert(monitor, ids.size());
		try (BufferedWriter writer = Files.newBufferedWriter(out)) {
			line(writer, "article", "annotator", "agent", "claim");
			for (String id : ids) { // one article at a time: a corpus need not fit into memory
				ArticleText text = new ArticleText(corpus.article(id));
				for (String annotator : corpus.annotators(id)) {
					Layer layer = corpus.layer(id, annotator);
					if (layer != null) {
						write(writer, corpus.registries(), text.text(), layer);
					}
				}
				progress.split(1); // throws when the export was cancelled
			}
		}
	}

	private static void write(BufferedWriter writer, Registries registries, String text, Layer layer) throws IOException {
		for (Attribution attribution : layer.getAttributions()) {
			List<String> agents = attribution.isWriter() ? List.of(Registries.WRITER)
					: attribution.getSources().stream().map(Source::getAgent).map(registries::agentName).toList();
			for (String agent : agents) {
				for (Claim claim : attribution.getClaims()) {
					line(writer, layer.getArticle(), layer.getAnnotator(), agent, words(claim, text));
				}
			}
		}
	}

	private static String words(Claim claim, String text) {
		StringBuilder words = new StringBuilder();
		if (claim.getSpan() != null) {
			for (Segment segment : claim.getSpan().segments()) {
				words.append(words.isEmpty() ? "" : " … ").append(text, segment.start(), segment.end());
			}
		}
		return words.toString();
	}

	private static void line(BufferedWriter writer, String... cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			writer.append(i == 0 ? "" : "\t").append(cells[i] == null ? "" : cells[i].replaceAll("\\s+", " "));
		}
		writer.append('\n');
	}
}
