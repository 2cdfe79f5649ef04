package org.saksi.formats.uima.project;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.MarkType;

/** Hands on what an importer reads from one file of a project, with the status that the project gives it; the report names the project. */
class ProjectTarget implements ImportTarget {

	private final ImportTarget target;
	private final ImportSource project;
	private final LayerStatus status;
	private final Report report = new Report();

	/** @param status of the layers, if all is there that the scheme requires; {@code null} for what the importer says */
	ProjectTarget(ImportTarget target, ImportSource project, LayerStatus status) {
		this.target = target;
		this.project = project;
		this.status = status;
	}

	@Override
	public CorpusView corpus() {
		return target.corpus();
	}

	/** What is said of the file; {@link #tell} hands it on. */
	@Override
	public Report report() {
		return report;
	}

	/** Hands on what was said of a file of the project. */
	void tell(String name) {
		report.entries().forEach(entry -> target.report().add(entry.kind(), project.path(), entry.line(), entry.article(),
				name + ": " + entry.message()));
	}

	@Override
	public void add(Corpus record, Registry registry) throws CorpusException {
		target.add(record, registry);
	}

	@Override
	public void extend(List<MarkType> types) throws CorpusException {
		target.extend(types);
	}

	@Override
	public boolean add(ImportedArticle imported, ImportSource source, int line) throws CorpusException {
		if (status != null) {
			SchemeIndex scheme = new SchemeIndex(target.corpus().scheme());
			imported.layers().stream().filter(layer -> isComplete(layer, scheme)).forEach(layer -> layer.setStatus(status));
		}
		return target.add(imported, project, 0);
	}

	private static boolean isComplete(Layer layer, SchemeIndex scheme) {
		for (Mark mark : LayerMarks.all(layer)) {
			MarkType type = scheme.type(mark);
			if (type != null && type.getAttributes().stream()
					.anyMatch(attribute -> attribute.isRequired() && !mark.getAttributes().containsKey(attribute.getId()))) {
				return false;
			}
		}
		return true;
	}
}
