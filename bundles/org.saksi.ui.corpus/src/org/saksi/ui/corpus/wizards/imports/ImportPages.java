package org.saksi.ui.corpus.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.IWizardPage;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.preview.Corrections;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.mapping.MappableFile;
import org.saksi.ui.corpus.wizards.mapping.MappingPage;

/** The pages of the import wizard and what they ask for. */
public final class ImportPages {

	private final Inputs inputs;
	private final Corrections corrections;
	private final InputsPage first;
	private final MappingPage mapping;
	private final PreviewPage preview;

	/** @param before files and folders that are in the list at first */
	public ImportPages(CorpusStore store, String annotator, List<Path> before) {
		inputs = new Inputs(store);
		corrections = new Corrections(new SchemeIndex(store.scheme()));
		mapping = new MappingPage(store, this::files);
		preview = new PreviewPage(store, inputs, corrections, mapping::mappings);
		first = new InputsPage(inputs, annotator, before, () -> mapping.isNeeded() ? mapping : preview);
	}

	private List<MappableFile> files() {
		return inputs.files().stream().filter(file -> inputs.format(file) != null)
				.map(file -> new MappableFile(file.path(), inputs.format(file), inputs.charset(file))).toList();
	}

	/** @return the pages in their order; that of mappings is left out where no format has one */
	public List<IWizardPage> pages() {
		return List.of(first, mapping, preview);
	}

	/** @return what was asked for */
	public ImportRequest request() {
		Map<String, String> values = inputs.charset() == null ? Map.of() : Map.of(ImportRequest.CHARSET, inputs.charset());
		return new ImportRequest(inputs.roots(), inputs.format(),
				new ImportOptions(first.annotator(), null, first.replaces(), values), inputs.choices(),
				mapping.mappings(), corrections.count() == 0 ? null : corrections);
	}
}
