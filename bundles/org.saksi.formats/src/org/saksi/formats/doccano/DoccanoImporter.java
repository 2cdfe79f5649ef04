package org.saksi.formats.doccano;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.json.BadRecordException;
import org.saksi.formats.json.RecordArticles;
import org.saksi.formats.json.RecordReading;
import org.saksi.formats.json.TextPlaces;
import org.saksi.formats.json.TextPlaces.Unit;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;

/**
 * Imports doccano's JSON Lines. Whose labels a record has is said by its key {@code annotator}, which we write, the option {@code
 * --annotator}, or the name of the file, which doccano gives it after the user; {@code all} is nobody's name.
 */
public final class DoccanoImporter implements Importer, Mappable {

	private static final Pattern RECORD = Pattern.compile("\\A\uFEFF?\\s*\\[?\\s*\\{");
	private static final Pattern LABELS = Pattern.compile("\"(?:labels?|entities|relations|cats)\"\\s*:\\s*\\[");
	private static final Pattern TEXT = Pattern.compile("\"(?:text|data)\"\\s*:\\s*\"");
	private static final Set<String> OWN = Set.of("id", "text", "data", "label", "labels", "entities", "relations", "cats", "Comments",
			"comments", Doccano.ANNOTATOR, RecordArticles.ID);

	/** Needed by the extension registry. */
	public DoccanoImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		String head = new String(source.head(), StandardCharsets.UTF_8);
		if (!RECORD.matcher(head).find() || !TEXT.matcher(head).find()) {
			return 0;
		}
		boolean lines = source.extension().equals("jsonl") || source.extension().equals("json");
		return LABELS.matcher(head).find() ? lines ? 80 : 40 : 0;
	}

	private static Unit unit(ImportOptions options) throws CorpusException {
		String name = options.values().getOrDefault(Doccano.OFFSETS, "code-points");
		return switch (name) {
		case "", "code-points" -> Unit.CODE_POINTS;
		case "graphemes" -> Unit.GRAPHEMES;
		case "utf-16" -> Unit.UTF16;
		default -> throw new CorpusException(NLS.bind(Messages.Importer_offsets, name));
		};
	}

	private static String text(JsonNode record, int line) throws BadRecordException {
		if (!record.isObject()) {
			throw new BadRecordException(line, null, Messages.Importer_object);
		}
		JsonNode text = record.has("text") ? record.path("text") : record.path("data");
		if (!text.isTextual()) {
			throw new BadRecordException(line, "text", Messages.Importer_text);
		}
		return XmlText.clean(text.textValue());
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		MappedImport mapped = new MappedImport(options, target, Doccano.FORMAT);
		Unit unit = unit(options);
		RecordReading.each(source, target.report(), monitor, (record, line, number) -> {
			String text = text(record, line);
			String given = record.path(RecordArticles.ID).asText("");
			String id = record.path("id").asText("");
			Article article = RecordArticles.article(given.isEmpty() ? null : given,
					source.stem() + '-' + (id.isEmpty() ? Integer.toString(number) : id), text, Doccano.FORMAT, mapped.language());
			article.setSourceFile(source.name());
			Account account = new Account(target.report(), source.path(), article.getId());
			for (Map.Entry<String, JsonNode> entry : record.properties()) {
				if (!OWN.contains(entry.getKey())) {
					RecordArticles.take(article, entry.getKey(), entry.getValue(), account);
				}
			}
			if (!options.values().containsKey(Doccano.OFFSETS) && !new TextPlaces(text).isPlain()) {
				account.count(Report.Kind.NOTED, Messages.Importer_codePoints, line);
			}
			String annotator = annotator(record, source, options);
			Layer layer = mapped.maker().make(new RecordReader(text, unit, line, account).read(record), article.getId(), annotator,
					account);
			account.close();
			mapped.prepare(List.of(annotator));
			target.add(new ImportedArticle(article, given.isEmpty(), null, List.of(layer)), source, line);
		});
	}

	private static String annotator(JsonNode record, ImportSource source, ImportOptions options) {
		String named = record.path(Doccano.ANNOTATOR).asText("");
		if (!named.isBlank()) {
			return XmlText.clean(named);
		}
		if (options.annotator() != null) {
			return options.annotator();
		}
		return source.stem().equals("all") ? "import" : XmlText.clean(source.stem());
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = MappingRegistry.get().resolve(options.mapping(), Doccano.FORMAT);
		MappingProposal proposal = new MappingProposal();
		Report report = new Report();
		Unit unit = unit(options);
		RecordReading.each(source, report, null, (record, line, number) -> proposal
				.add(new RecordReader(text(record, line), unit, line, new Account(report, source.path(), null)).read(record)));
		return proposal.mapping(base, Doccano.FORMAT, scheme);
	}
}
