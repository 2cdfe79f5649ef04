package org.saksi.formats.labelstudio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
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
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.MarkType;

/**
 * Exports tasks for Label Studio: one file, and beside it the labeling configuration, whose name has {@code .xml} behind it.
 */
public final class LabelStudioExporter implements Exporter {

	/** Needed by the extension registry. */
	public LabelStudioExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		String wanted = request.values().get(ExportRequest.MAPPING);
		Mapping mapping = MappingRegistry.get().resolve(wanted == null ? null : Path.of(wanted), LabelStudio.FORMAT);
		SchemeIndex scheme = new SchemeIndex(corpus.scheme());
		LayerReader reader = new LayerReader(mapping, LabelStudio.FORMAT, scheme, corpus.registries(), MarkType::getId);
		LabelingConfig config = new LabelingConfig(scheme);
		SubMonitor progress = SubMonitor.convert(monitor, corpus.articleIds().size());
		try (JsonOut json = JsonOut.lines(out)) {
			json.beginList();
			int number = 0;
			for (String id : corpus.articleIds()) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				task(corpus, id, ++number, json, reader, config, report);
				progress.worked(1);
			}
			json.endList();
		}
		Files.writeString(out.resolveSibling(out.getFileName() + ".xml"), config.xml());
	}

	private static void task(CorpusView corpus, String id, int number, JsonOut json, LayerReader reader, LabelingConfig config,
			Report report) throws CorpusException, IOException {
		Article article = corpus.article(id);
		String text = TextVersions.current(article);
		Account account = new Account(report, null, id);
		article.getZones().forEach(zone -> account.count(Report.Kind.LEFT_OUT, Messages.Exporter_zones, 0));
		if (!article.getEdits().isEmpty()) {
			account.count(Report.Kind.LEFT_OUT, Messages.Exporter_edits, 0);
		}
		json.begin().number("id", number).begin("data").text(LabelStudio.TEXT, text);
		RecordArticles.write(article, json);
		json.end().beginList("annotations");
		TextPlaces places = new TextPlaces(text);
		for (String annotator : corpus.annotators(id)) {
			Layer layer = corpus.layer(id, annotator);
			if (layer == null) {
				continue;
			}
			boolean truth = layer.getStatus() == LayerStatus.ADJUDICATED;
			if (!truth && layer.getStatus() != LayerStatus.OPEN) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.Exporter_status, layer.getStatus().getLiteral()), 0);
			}
			json.begin().text("annotator", annotator).flag("ground_truth", truth).flag("was_cancelled", false).beginList("result");
			ForeignDocument document = reader.read(layer, text, account);
			new TaskWriter(json, document, places, config, account).write();
			json.endList().end();
		}
		account.close();
		json.endList().end();
	}
}
