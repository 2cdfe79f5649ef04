package org.saksi.ui.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/** An article with a layer in a corpus on disk, as the workbench opens it: with journal and undo. */
public final class StoredArticle implements AutoCloseable {

	private static final String ID = "a1";

	private final CorpusStore store;
	private ArticleSession session;
	private SessionModel model;

	public StoredArticle(Path folder, Scheme scheme, Article article, Layer layer) throws CorpusException {
		store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("Uji", "id", scheme, List.of(layer.getAnnotator())),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")).withUser(layer.getAnnotator()));
		article.setId(ID);
		article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		article.setSha256("0".repeat(64));
		byte[] bytes = article.getText().getBytes(StandardCharsets.UTF_8);
		try (Batch batch = store.begin()) {
			batch.put(new ImportedArticle(article, false, bytes, List.of(layer)));
			batch.commit(new NullProgressMonitor());
		}
	}

	/** Reads the article and the layer. */
	public ArticleModel open(Display display, String annotator) throws CorpusException {
		session = store.session(ID, annotator);
		model = new SessionModel(session, display, message -> {
			throw new IllegalStateException(message);
		});
		return model;
	}

	/** Closes what is open, without saving. */
	public void shut() throws CorpusException {
		if (session != null) {
			model.dispose();
			if (session.isDirty()) {
				session.discard();
			}
			session.close();
			session = null;
		}
	}

	@Override
	public void close() throws CorpusException {
		shut();
		store.close();
	}
}
