package org.saksi.core.formats.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.MarkType;

/** Keeps the first articles that an importer reads, in memory; then stops it. */
final class MemoryTarget implements ImportTarget {

	private final CorpusView corpus;
	private final Report report;
	private final int limit;
	private final List<ImportedArticle> articles = new ArrayList<>();
	private final Map<String, MarkType> types = new LinkedHashMap<>();
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
	public void extend(List<MarkType> added) {
		added.forEach(type -> types.put(type.getId(), type));
	}

	/** @return mark types that the scheme would get, and those that would get attributes */
	List<MarkType> types() {
		return List.copyOf(types.values());
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
