package org.saksi.testing.model;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;

/** Takes everything that an importer reads into a {@link MemoryCorpus}, without asking what is there. */
public final class MemoryTarget implements ImportTarget {

	private final MemoryCorpus corpus;
	private final Report report = new Report();

	/** Imports into {@code corpus}. */
	public MemoryTarget(MemoryCorpus corpus) {
		this.corpus = corpus;
	}

	@Override
	public CorpusView corpus() {
		return corpus;
	}

	@Override
	public Report report() {
		return report;
	}

	@Override
	public void add(Corpus record, Registry registry) {
		Corpus to = corpus.corpus();
		to.setName(record.getName());
		to.setLanguage(record.getLanguage());
		to.setLicence(record.getLicence());
		to.setDescription(record.getDescription());
		to.getAnnotators().addAll(EcoreUtil.copyAll(record.getAnnotators()));
		to.getEvents().addAll(EcoreUtil.copyAll(record.getEvents()));
		to.getStories().addAll(EcoreUtil.copyAll(record.getStories()));
		to.getUtterances().addAll(EcoreUtil.copyAll(record.getUtterances()));
		to.getSplits().addAll(EcoreUtil.copyAll(record.getSplits()));
		record.getExtras().forEach(extra -> to.getExtras().put(extra.getKey(), extra.getValue()));
		Registry own = corpus.registry(registry.getAnnotator());
		own.getAgents().addAll(EcoreUtil.copyAll(registry.getAgents()));
		own.getCanonicalClaims().addAll(EcoreUtil.copyAll(registry.getCanonicalClaims()));
		own.getLinks().addAll(EcoreUtil.copyAll(registry.getLinks()));
	}

	@Override
	public boolean add(ImportedArticle imported, ImportSource source, int line) {
		corpus.add(imported.article());
		imported.layers().forEach(corpus::add);
		report.add(Report.Kind.DONE, source.path(), line, imported.article().getId(), "imported");
		return true;
	}
}
