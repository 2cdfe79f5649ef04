package org.saksi.core.store;

import java.nio.file.Path;
import java.util.Locale;

import org.saksi.core.CorpusException;
import org.saksi.core.files.Locks;
import org.saksi.core.journal.Journal;
import org.saksi.core.session.Document;
import org.saksi.core.session.SessionHost;
import org.saksi.model.article.Article;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.Corpus;

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
