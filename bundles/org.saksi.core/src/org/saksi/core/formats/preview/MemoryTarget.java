package org.saksi.core.formats.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;

/** Keeps the first articles that an importer reads, in memory; then stops it. */
final class MemoryTarget implements ImportTarget {

	private final CorpusView corpus;
	private final Report report;
	private final int limit;
	private final List<ImportedArticle> articles = new ArrayList<>();
	private boolean full;

	MemoryTarget(CorpusView corpus, Report report, int limit) {
		this.corpus = corpus;
		this.report = report;
		this.limit = limit;
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
		// a preview shows articles
	}

	@Override
	public boolean add(ImportedArticle imported, ImportSource source, int line) {
		if (articles.size() == limit) {
			full = true;
			throw new OperationCanceledException();
		}
		return articles.add(imported);
	}

	/** @return whether the importer was stopped since it had more articles */
	boolean isFull() {
		return full;
	}

	List<ImportedArticle> articles() {
		return List.copyOf(articles);
	}
}
