package org.saksi.core.formats.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportTarget;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.MarkType;

/** What importers with a mapping do alike: the mapping, the maker of layers, and what they add to scheme, registry and team. */
public final class MappedImport {

	private final ImportTarget target;
	private final Mapping mapping;
	private final LayerMaker maker;
	private final Set<String> known = new HashSet<>();
	private int additions;
	private int agents;

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
	 * Hands over what layers need, before the articles that have them; what was handed over before is not again.
	 *
	 * @param annotators whose layers come
	 * @throws CorpusException if an agent is there with different content, or the scheme cannot be written
	 */
	public void prepare(List<String> annotators) throws CorpusException {
		List<MarkType> types = maker.growth().additions();
		int size = types.stream().mapToInt(type -> 1 + type.getAttributes().size()).sum();
		if (size > additions) {
			target.extend(types);
			additions = size;
		}
		if (!known.addAll(annotators) && maker.registry().getAgents().size() == agents) {
			return;
		}
		agents = maker.registry().getAgents().size();
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
