package org.saksi.formats.uima;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.webannotsv.TsvExporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.TestSchemes;

/** Imports and exports the formats of the family with a real corpus. */
final class CasDesk {

	static final String TSV = "webanno-tsv";

	private static final FormatRegistry FORMATS = FormatRegistry.of(
			List.of(Format.importer(Uima.XMI, "", "", List.of("xmi"), XmiImporter::new),
					Format.importer(Uima.JSON, "", "", List.of("json"), JsonImporter::new),
					Format.importer(TSV, "", "", List.of("tsv"), TsvImporter::new)),
			List.of(Format.exporter(Uima.XMI, "", "", List.of(), true, XmiExporter::new),
					Format.exporter(Uima.JSON, "", "", List.of(), true, JsonExporter::new),
					Format.exporter(TSV, "", "", List.of(), true, TsvExporter::new)));

	private final Path folder;
	private int number;

	CasDesk(Path folder) {
		this.folder = folder;
	}

	CorpusStore create() throws Exception {
		return create(TestSchemes.claims());
	}

	CorpusStore create(Scheme scheme) throws Exception {
		return CorpusStore.create(folder.resolve("corpus" + ++number), new NewCorpus("test", "en", EcoreUtil.copy(scheme), List.of()),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")));
	}

	static Report read(CorpusStore store, String format, Path... inputs) throws Exception {
		Report report = new Report();
		new ImportService(FORMATS).importInto(store, List.of(inputs), format, new ImportOptions(null, null, false, Map.of()), report,
				null);
		return report;
	}

	Path export(CorpusStore store, String format, Report report) throws Exception {
		Path out = folder.resolve("out" + ++number);
		new ExportService(FORMATS, new RuleChecker(RuleRegistry.of(List.of()))).export(store, format,
				new ExportRequest(Set.of(), Set.of(), Set.of(), null, false, Map.of()), out, report, null);
		return out;
	}

	/** Text and layer of the one article as they are, but for whose they are; one line a mark. */
	static String content(CorpusStore store) throws Exception {
		String id = store.articleIds().get(0);
		Layer layer = store.layer(id, store.annotators(id).get(0));
		StringBuilder content = new StringBuilder(store.article(id).getText()).append('\n');
		for (Mark mark : LayerMarks.all(layer)) {
			content.append(mark.getId()).append(' ').append(SchemeIndex.base(mark)).append(' ').append(mark.getType()).append(' ')
					.append(mark.getSpan());
			mark.getAttributes().forEach(a -> content.append(' ').append(a.getKey()).append('=').append(a.getValue()));
			mark.eClass().getEAllReferences().stream().filter(r -> !r.isContainment()).forEach(r -> {
				Object value = mark.eGet(r);
				List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				targets.forEach(t -> content.append(' ').append(r.getName()).append("->").append(((Mark) t).getId()));
			});
			if (mark instanceof CustomMark custom) {
				custom.getLinks().forEach(link -> link.getTargets()
						.forEach(t -> content.append(' ').append(link.getRole()).append("->").append(t.getId())));
			}
			content.append(' ').append(mark.getExtras().get("origin")).append('\n');
		}
		layer.getComments().forEach(c -> content.append(c.getOn() == null ? null : c.getOn().getId()).append(": ").append(c.getText()).append('\n'));
		return content.toString();
	}
}
