package org.saksi.core.formats.mapping;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportTarget;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.registry.Registry;

/** What importers with a mapping do alike: the mapping, the maker of layers, and what they add to scheme, registry and team. */
public final class MappedImport {

	private final ImportTarget target;
	private final Mapping mapping;
	private final LayerMaker maker;

	/**
	 * Resolves the mapping.
	 *
	 * @param format id of the format
	 * @throws CorpusException if the mapping cannot be used
	 */
	public MappedImport(ImportOptions options, ImportTarget target, String format) throws CorpusException {
		this(MappingRegistry.get().resolve(options.mapping(), format), target);
	}

	/** With a mapping that is already known. */
	public MappedImport(Mapping mapping, ImportTarget target) {
		this.target = target;
		this.mapping = mapping;
		maker = new LayerMaker(mapping, new SchemeGrowth(target.corpus().scheme()), target.corpus().registries());
	}

	/** @return the mapping */
	public Mapping mapping() {
		return mapping;
	}

	/** @return makes layers */
	public LayerMaker maker() {
		return maker;
	}

	/** @return language of the corpus, or {@code null} */
	public String language() {
		Corpus corpus = target.corpus().corpus();
		return corpus == null ? null : corpus.getLanguage();
	}

	/**
	 * Hands over what layers need, before the articles that have them.
	 *
	 * @param annotators whose layers come
	 * @throws CorpusException if an agent is there with different content, or the scheme cannot be written
	 */
	public void prepare(List<String> annotators) throws CorpusException {
		target.extend(maker.growth().additions());
		Corpus record = CorpusFactory.eINSTANCE.createCorpus();
		for (String name : annotators) {
			Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setId(name);
			annotator.setName(name);
			record.getAnnotators().add(annotator);
		}
		Registry registry = maker.registry();
		registry.setAnnotator(annotators.isEmpty() ? "import" : annotators.get(0));
		if (!record.getAnnotators().isEmpty() || !registry.getAgents().isEmpty()) {
			target.add(record, registry);
		}
	}
}
