package org.saksi.formats.brat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.Checkout;

/** Imports and exports brat with a real corpus. */
final class BratDesk {

	private static final FormatRegistry FORMATS = FormatRegistry.of(
			List.of(Format.importer(Brat.FORMAT, "", "", List.of("ann"), BratImporter::new)),
			List.of(Format.exporter(Brat.FORMAT, "", "", List.of(), true, BratExporter::new)));

	private final Path folder;

	BratDesk(Path folder) {
		this.folder = folder;
	}

	static Scheme scheme(String id) throws Exception {
		return SchemeFiles.load(Checkout.root().resolve("bundles/org.saksi.core/schemes/" + id + ".saksi-scheme"));
	}

	static Path polnear() {
		return Checkout.root().resolve("bundles/org.saksi.formats/mappings/polnear.json");
	}

	CorpusStore create(String name, Scheme scheme) throws Exception {
		return CorpusStore.create(folder.resolve(name), new NewCorpus(name, "en", scheme, List.of()),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")));
	}

	static Report read(CorpusStore store, Path mapping, String annotator, Path... inputs) throws Exception {
		Report report = new Report();
		new ImportService(FORMATS).importInto(store, List.of(inputs), null, new ImportOptions(annotator, mapping, false, Map.of()),
				report, null);
		return report;
	}

	Path export(CorpusStore store, Path mapping, String name, Report report) throws Exception {
		Path out = folder.resolve(name);
		Map<String, String> values = mapping == null ? Map.of() : Map.of(ExportRequest.MAPPING, mapping.toString());
		new ExportService(FORMATS, new RuleChecker(RuleRegistry.of(List.of()))).export(store, Brat.FORMAT,
				new ExportRequest(Set.of(), Set.of(), Set.of(), null, false, values), out, report, null);
		return out;
	}
}
