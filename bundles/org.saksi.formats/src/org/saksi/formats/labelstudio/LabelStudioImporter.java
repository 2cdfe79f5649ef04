package org.saksi.formats.labelstudio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.MappedImport;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingProposal;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.json.BadRecordException;
import org.saksi.formats.json.RecordArticles;
import org.saksi.formats.json.RecordReading;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;

/**
 * Imports what Label Studio exports as JSON or JSON_MIN, a task at a time. The option {@code text} names the key of the text, {@code
 * predictions} takes predictions too.
 */
public final class LabelStudioImporter implements Importer, Mappable {

	private static final Pattern START = Pattern.compile("\\A\uFEFF?\\s*[\\[{]");
	private static final Pattern TASK = Pattern.compile("\"(?:annotations|completions|predictions)\"\\s*:\\s*\\[");
	private static final Pattern DATA = Pattern.compile("\"data\"\\s*:\\s*\\{");
	private static final Pattern LINKED_DATA = Pattern.compile("\"@context\"\\s*:");
	private static final Pattern FLAT = Pattern.compile("\"annotation_id\"\\s*:");

	/** Needed by the extension registry. */
	public LabelStudioImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		String head = new String(source.head(), StandardCharsets.UTF_8);
		if (!START.matcher(head).find() || LINKED_DATA.matcher(head).find()) {
			return 0; // JSON-LD, such as the Croissant description beside an exported corpus, may have "data" too
		}
		boolean task = TASK.matcher(head).find();
		boolean data = DATA.matcher(head).find();
		return task && data ? 95 : FLAT.matcher(head).find() ? 85 : task && head.contains("\"result\"") ? 85 : data ? 30 : 0;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		MappedImport mapped = new MappedImport(options, target, LabelStudio.FORMAT);
		RecordReading.each(source, target.report(), monitor, (node, line, number) -> task(node, line, number, source, options, target, mapped));
	}

	private static void task(JsonNode node, int line, int number, ImportSource source, ImportOptions options, ImportTarget target,
			MappedImport mapped) throws BadRecordException, CorpusException {
		TaskReader task = new TaskReader(node, line, options.values().get(LabelStudio.TEXT));
		String given = null;
		for (Map.Entry<String, JsonNode> entry : task.rest()) {
			given = entry.getKey().equals(RecordArticles.ID) && !entry.getValue().asText("").isEmpty() ? entry.getValue().asText() : given;
		}
		String proposed = source.stem() + '-' + (task.id() == null ? Integer.toString(number) : task.id());
		Article article = RecordArticles.article(given, proposed, task.text(), LabelStudio.FORMAT, mapped.language());
		article.setSourceFile(source.name());
		Account account = new Account(target.report(), source.path(), article.getId());
		for (Map.Entry<String, JsonNode> entry : task.rest()) {
			if (!entry.getKey().equals(RecordArticles.ID)) {
				RecordArticles.take(article, entry.getKey(), entry.getValue(), account);
			}
		}
		List<Layer> layers = new ArrayList<>();
		List<String> annotators = new ArrayList<>();
		String owner = options.annotator() == null ? "import" : options.annotator();
		boolean predictions = Boolean.parseBoolean(options.values().get(LabelStudio.PREDICTIONS));
		for (TaskReader.Annotation annotation : task.annotations(owner, predictions, account)) {
			Layer layer = mapped.maker().make(annotation.document(), article.getId(), annotation.annotator(), account);
			if (annotation.truth()) {
				layer.setStatus(LayerStatus.ADJUDICATED);
				account.count(Report.Kind.NOTED, NLS.bind(Messages.Importer_truth, annotation.annotator()), line);
			}
			layers.add(layer);
			annotators.add(annotation.annotator());
		}
		account.close();
		mapped.prepare(annotators);
		target.add(new ImportedArticle(article, given == null, null, layers), source, line);
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = MappingRegistry.get().resolve(options.mapping(), LabelStudio.FORMAT);
		MappingProposal proposal = new MappingProposal();
		Report report = new Report();
		boolean predictions = Boolean.parseBoolean(options.values().get(LabelStudio.PREDICTIONS));
		RecordReading.each(source, report, null, (node, line, number) -> new TaskReader(node, line, options.values().get(LabelStudio.TEXT))
				.annotations("import", predictions, new Account(report, source.path(), null))
				.forEach(annotation -> proposal.add(annotation.document())));
		return proposal.mapping(base, LabelStudio.FORMAT, scheme);
	}
}
