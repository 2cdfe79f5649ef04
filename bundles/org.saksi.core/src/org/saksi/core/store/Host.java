package org.saksi.core.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.files.Locks;
import org.saksi.core.journal.Journal;
import org.saksi.core.journal.Settling;
import org.saksi.core.session.BulkFiles;
import org.saksi.core.session.Document;
import org.saksi.core.session.SessionHost;
import org.saksi.core.store.staging.StagedFiles;
import org.saksi.model.article.Article;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;

/** What sessions see of the store. */
final class Host implements SessionHost, AutoCloseable {

	private final CorpusStore store;
	private Journal journal;

	Host(CorpusStore store) {
		this.store = store;
	}

	/** The folder of this corpus in the user's state folder. */
	Path stateFolder() {
		return store.options().stateFolder().resolve(store.uuid().toLowerCase(Locale.ROOT));
	}

	@Override
	public Path root() {
		return store.root();
	}

	@Override
	public StoreOptions options() {
		return store.options();
	}

	@Override
	public Locks locks() {
		return store.locks();
	}

	@Override
	public synchronized Journal journal() {
		if (journal == null) {
			journal = Journal.open(stateFolder().resolve("journal"), store.options().files(), store.options().clock(),
					problem -> store.editing().journalProblem(problem));
			Settling.settle(journal, store.root(), store.options().files());
		}
		return journal;
	}

	@Override
	public Article articleOf(String id) throws CorpusException {
		return store.article(id);
	}

	@Override
	public Corpus corpus() {
		return store.corpus();
	}

	@Override
	public String actor() {
		return store.actor();
	}

	@Override
	public void checkWritable(String file) throws CorpusException {
		store.checkWritable(file);
	}

	@Override
	public BulkFiles bulk() {
		return new StagedFiles(store.root(), store.options().files());
	}

	@Override
	public Runnable writing(String file, Versioned root) {
		return switch (root) {
		case Layer layer -> {
			String article = layer.getArticle();
			String annotator = layer.getAnnotator();
			LayerSummary summary = Summaries.of(layer);
			yield () -> store.catalog().putLayer(article, annotator, summary, store.stamp(Layout.resolve(root(), file)));
		}
		case Article article -> {
			ArticleSummary summary = Summaries.of(article, java.util.List.of());
			yield () -> store.catalog().put(summary, store.stamp(Layout.resolve(root(), file)));
		}
		default -> () -> {
			// the records are always in memory
		};
		};
	}

	@Override
	public void written(Set<String> articles) {
		store.forgetArticle();
		store.articlesChanged(Set.of(), Set.of(), articles);
	}

	@Override
	public void saved(Document document) {
		store.saved(document);
	}

	@Override
	public void changed(Document document) {
		store.changed(document);
	}

	@Override
	public void replaced(Document document, Versioned oldRoot) {
		store.replaced(document);
	}

	@Override
	public synchronized void close() {
		if (journal != null) {
			journal.close();
		}
	}
}
