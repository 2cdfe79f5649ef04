package org.saksi.formats.webannotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.json.JsonOut;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;

/**
 * Exports the zones, marks and comments of a corpus as one Web Annotation collection (format {@code web-annotation}). References
 * between marks are bodies with a purpose and a role of ours; attributes, quantities and chains are JSON literals.
 */
public final class WebAnnotationExporter implements Exporter {

	/** Id of the format. */
	public static final String FORMAT = "web-annotation";

	private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
	private static final String NAMESPACE = "http://saksi.org/model/marks#";

	/** Needed by the extension registry. */
	public WebAnnotationExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, corpus.articleIds().size());
		Account account = new Account(report, null, null);
		Names names = new Names(corpus.corpus().getId());
		try (JsonOut json = JsonOut.indented(out)) {
			json.begin();
			context(json);
			json.text("id", names.collection()).text("type", "AnnotationCollection").text("label", corpus.corpus().getName());
			json.begin("first").text("id", names.collection() + "/1").text("type", "AnnotationPage").number("startIndex", 0)
					.beginList("items");
			LayerAnnotations annotations = new LayerAnnotations(json, names, new Bodies(json, names, corpus.registries()),
					new SchemeIndex(corpus.scheme()), annotators(corpus.corpus()));
			for (String id : corpus.articleIds()) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				article(corpus, id, json, names, annotations, account);
				progress.worked(1);
			}
			json.endList().end().number("total", annotations.count()).end();
		}
		left(corpus.corpus(), request, account);
		account.close();
	}

	private static void context(JsonOut json) throws IOException {
		json.beginList("@context").text(CONTEXT).begin().text("saksi", NAMESPACE);
		for (String literal : new String[] { "attributes", "quantities", "chain" }) {
			json.begin(literal).text("@id", "saksi:" + literal).text("@type", "@json").end();
		}
		json.text("role", "saksi:role").text("agent_type", "saksi:agent_type").text("lost", "saksi:lost").end().endList();
	}

	private static Map<String, String> annotators(Corpus corpus) {
		Map<String, String> names = new HashMap<>();
		for (Annotator annotator : corpus.getAnnotators()) {
			names.put(annotator.getId(), annotator.getName() == null ? annotator.getId() : annotator.getName());
		}
		return names;
	}

	private static void article(CorpusView corpus, String id, JsonOut json, Names names, LayerAnnotations annotations,
			Account account) throws CorpusException, IOException {
		Article article = corpus.article(id);
		Targets targets = new Targets(json, article, names);
		account.count(Report.Kind.LEFT_OUT, Messages.Exporter_text, 0);
		if (!article.getEdits().isEmpty()) {
			account.count(Report.Kind.LEFT_OUT, Messages.Exporter_edits, 0);
		}
		annotations.zones(article, targets);
		for (String annotator : corpus.annotators(id)) {
			Layer layer = corpus.layer(id, annotator);
			if (layer != null) {
				account.count(Report.Kind.LEFT_OUT, Messages.Exporter_status, 0);
				annotations.layer(layer, targets);
			}
		}
	}

	/** What belongs to the corpus and not to a text. */
	private static void left(Corpus corpus, ExportRequest request, Account account) {
		corpus.getStories().forEach(story -> account.count(Report.Kind.LEFT_OUT, Messages.Exporter_story, 0));
		corpus.getEvents().forEach(event -> account.count(Report.Kind.LEFT_OUT, Messages.Exporter_event, 0));
		corpus.getUtterances().forEach(utterance -> account.count(Report.Kind.LEFT_OUT, Messages.Exporter_utterance, 0));
		if (request.split() != null || !corpus.getSplits().isEmpty()) {
			account.count(Report.Kind.LEFT_OUT, Messages.Exporter_split, 0);
		}
	}
}
