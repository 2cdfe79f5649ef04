package org.saksi.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.corpora.ExportNames;
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
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/**
 * Exports brat standoff: a folder for each annotator with {@code ARTICLE.txt}, {@code ARTICLE.ann} and {@code annotation.conf}; in the layout
 * {@code suffix} one folder with {@code ARTICLE.txt} and {@code ARTICLE_ANNOTATOR.ann}. The text is the current version.
 */
public final class BratExporter implements Exporter {

	/** Needed by the extension registry. */
	public BratExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		Path wanted = request.values().containsKey(ExportRequest.MAPPING) ? Path.of(request.values().get(ExportRequest.MAPPING))
				: null;
		Mapping mapping = MappingRegistry.get().resolve(wanted, Brat.FORMAT);
		new Run(corpus, mapping, request, out, report).write(monitor);
	}

	private static final class Run {

		private final CorpusView corpus;
		private final Mapping mapping;
		private final SchemeIndex scheme;
		private final LayerReader reader;
		private final boolean suffix;
		private final Path out;
		private final Report report;
		private final ExportNames names = new ExportNames();
		private final Map<String, BratSchema> schemas = new LinkedHashMap<>();

		Run(CorpusView corpus, Mapping mapping, ExportRequest request, Path out, Report report) {
			this.corpus = corpus;
			this.out = out;
			this.report = report;
			suffix = "suffix".equals(request.values().getOrDefault(Brat.LAYOUT, mapping.options().getOrDefault(Brat.LAYOUT, "folders")));
			this.mapping = mapping;
			scheme = new SchemeIndex(corpus.scheme());
			reader = new LayerReader(mapping, Brat.FORMAT, scheme, corpus.registries(), MarkType::getId);
		}

		void write(IProgressMonitor monitor) throws CorpusException, IOException {
			List<String> articles = corpus.articleIds();
			SubMonitor progress = SubMonitor.convert(monitor, articles.size());
			for (String id : articles) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				article(id);
				progress.worked(1);
			}
			for (Map.Entry<String, BratSchema> schema : schemas.entrySet()) {
				tags(schema.getValue());
				schema.getValue().unlisted().forEach((attribute, values) -> report.add(Report.Kind.NOTED, null, 0, null,
						NLS.bind(Messages.BratExporter_values, new Object[] { Brat.CONFIGURATION, attribute, String.join("; ", values) })));
				Path folder = suffix ? out : out.resolve(names.of("", schema.getKey()));
				Files.writeString(folder.resolve(Brat.CONFIGURATION), schema.getValue().text(suffix ? null : schema.getKey()));
			}
		}

		/** The whole tag sets of attributes whose types and names are those of the scheme, so that work can go on there. */
		private void tags(BratSchema written) {
			written.attributes().forEach((name, types) -> types.forEach(type -> {
				AttributeType attribute = SchemeIndex.attribute(scheme.type(type), name);
				if (attribute != null && mapping.marks().isEmpty()) {
					written.attribute(name, type, attribute.getTags().stream().filter(tag -> !tag.isRetired()).map(Tag::getId).toList());
				}
			}));
		}

		private void article(String id) throws CorpusException, IOException {
			String text = TextVersions.current(corpus.article(id));
			List<String> annotators = corpus.annotators(id);
			boolean any = false;
			for (String annotator : annotators) {
				Layer layer = corpus.layer(id, annotator);
				if (layer == null) {
					continue;
				}
				any = true;
				Account account = new Account(report, null, id);
				ForeignDocument document = reader.read(layer, text, account);
				BratSchema schema = schemas.computeIfAbsent(suffix ? "" : annotator, key -> new BratSchema());
				String ann = new AnnWriter(document, account, schema).write();
				account.close();
				Path folder = suffix ? out : Files.createDirectories(out.resolve(names.of("", annotator)));
				String stem = names.of("article", id);
				write(folder.resolve(stem + ".txt"), text);
				write(folder.resolve(suffix ? stem + '_' + names.of("", annotator) + ".ann" : stem + ".ann"), ann);
			}
			if (!any) {
				write(out.resolve(names.of("article", id) + ".txt"), text);
			}
		}

		private static void write(Path file, String text) throws IOException {
			Files.write(file, text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
