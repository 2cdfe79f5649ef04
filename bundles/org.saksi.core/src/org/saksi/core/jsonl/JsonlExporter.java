package org.saksi.core.jsonl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.splits.SplitPlan;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Split;
import org.saksi.model.marks.Layer;

/** Writes {@code saksi-jsonl}; see the package for the format. */
public final class JsonlExporter implements Exporter {

	/** The version of the format that is read and written. */
	public static final int VERSION = 1;

	/** The scheme of a record that names none. */
	static final String DEFAULT_SCHEME = "claims";

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		List<String> ids = corpus.articleIds();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Exporter_task, ids.size() + 1);
		Map<String, List<String>> splits = splits(corpus, request, out, report);
		progress.worked(1);
		try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
				JsonOut json = new JsonOut(stream)) {
			new CorpusRecordWriter(json).write(corpus, splits);
			ArticleWriter writer = new ArticleWriter(json, new SchemeIndex(corpus.scheme()));
			for (String id : ids) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				writer.write(corpus.article(id), layers(corpus, id));
				progress.worked(1);
			}
			json.endRecords();
		}
	}

	/**
	 * Writes the record of one article alone, as a line of the format without its line feed.
	 *
	 * @param stream receives it; stays open
	 */
	public static void writeArticle(CorpusView corpus, Article article, OutputStream stream)
			throws CorpusException, IOException {
		try (JsonOut json = new JsonOut(stream)) {
			new ArticleWriter(json, new SchemeIndex(corpus.scheme())).write(article, layers(corpus, article.getId()));
		}
	}

	private static List<Layer> layers(CorpusView corpus, String id) throws CorpusException {
		List<Layer> layers = new ArrayList<>();
		for (String annotator : corpus.annotators(id)) {
			Layer layer = corpus.layer(id, annotator);
			if (layer != null) {
				layers.add(layer);
			}
		}
		return layers;
	}

	private static Map<String, List<String>> splits(CorpusView corpus, ExportRequest request, Path out, Report report)
			throws CorpusException {
		Map<String, List<String>> splits = new LinkedHashMap<>();
		if (request.split() == null) {
			for (Split split : corpus.corpus().getSplits()) {
				splits.put(split.getName(), split.getArticles());
			}
		} else {
			SplitPlan plan = SplitPlan.of(corpus, request.split());
			plan.names().forEach(name -> splits.put(name, plan.articles(name)));
			plan.warnings().forEach(words -> report.add(Report.Kind.ADJUSTED, out, 0, null, words));
		}
		splits.values().removeIf(List::isEmpty);
		return splits;
	}
}
