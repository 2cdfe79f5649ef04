package org.saksi.formats.doccano;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.LayerReader;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.json.JsonOut;
import org.saksi.formats.json.RecordArticles;
import org.saksi.formats.json.TextPlaces;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.MarkType;

/** Exports a record for each layer, and one for each article without any, as doccano's relation extraction takes them. */
public final class DoccanoExporter implements Exporter {

	/** Needed by the extension registry. */
	public DoccanoExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		String wanted = request.values().get(ExportRequest.MAPPING);
		Mapping mapping = MappingRegistry.get().resolve(wanted == null ? null : Path.of(wanted), Doccano.FORMAT);
		LayerReader reader = new LayerReader(mapping, Doccano.FORMAT, new SchemeIndex(corpus.scheme()), corpus.registries(),
				MarkType::getId);
		SubMonitor progress = SubMonitor.convert(monitor, corpus.articleIds().size());
		int number = 0;
		try (JsonOut json = JsonOut.lines(out)) {
			for (String id : corpus.articleIds()) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				Article article = corpus.article(id);
				Account account = new Account(report, null, id);
				article.getZones().forEach(zone -> account.count(Report.Kind.LEFT_OUT, Messages.Exporter_zones, 0));
				if (!article.getEdits().isEmpty()) {
					account.count(Report.Kind.LEFT_OUT, Messages.Exporter_edits, 0);
				}
				List<String> annotators = corpus.annotators(id);
				for (String annotator : annotators) {
					Layer layer = corpus.layer(id, annotator);
					if (layer != null) {
						account.count(Report.Kind.LEFT_OUT, Messages.Exporter_status, 0);
						record(article, layer, ++number, json, reader, account);
					}
				}
				if (annotators.isEmpty()) {
					json.begin().number("id", ++number).text("text", TextVersions.current(article));
					RecordArticles.write(article, json);
					json.end();
				}
				account.close();
				progress.worked(1);
			}
		}
	}

	private static void record(Article article, Layer layer, int number, JsonOut json, LayerReader reader, Account account)
			throws IOException {
		String text = TextVersions.current(article);
		json.begin().number("id", number).text("text", text);
		new RecordWriter(json, reader.read(layer, text, account), new TextPlaces(text), account).write();
		json.text(Doccano.ANNOTATOR, layer.getAnnotator());
		RecordArticles.write(article, json);
		json.end();
	}
}
