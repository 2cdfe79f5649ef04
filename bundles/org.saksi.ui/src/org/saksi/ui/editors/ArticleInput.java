package org.saksi.ui.editors;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;

/** An article as one annotator marks it: what the article editor opens. It comes back with the next start. */
public final class ArticleInput implements CorpusInput {

	/** The id of the article editor. */
	public static final String EDITOR_ID = "org.saksi.ui.editor.article"; //$NON-NLS-1$

	private final CorpusStore store;
	private final String articleId;
	private final String annotator;

	/** The article {@code articleId} of an open corpus, in the layer of {@code annotator}. */
	public ArticleInput(CorpusStore store, String articleId, String annotator) {
		this.store = store;
		this.articleId = articleId;
		this.annotator = annotator;
	}

	/** @return the open corpus, never {@code null} */
	@Override
	public CorpusStore store() {
		return store;
	}

	/** @return the id of the article */
	public String articleId() {
		return articleId;
	}

	/** @return whose layer is marked */
	public String annotator() {
		return annotator;
	}

	@Override
	public boolean exists() {
		return store.articleIds().contains(articleId);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return articleId;
	}

	@Override
	public IPersistableElement getPersistable() {
		return new ArticleInputFactory.Persistable(store.root(), articleId, annotator, name());
	}

	private String name() {
		ArticleSummary summary = store.summary(articleId);
		return summary == null || summary.headline() == null || summary.headline().isBlank() ? articleId : summary.headline();
	}

	@Override
	public String getToolTipText() {
		return store.corpus().getName() + " › " + articleId + " › " + annotator; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		if (other instanceof PendingArticle pending) {
			return pending.equals(this);
		}
		return other instanceof ArticleInput input && input.store == store && input.articleId.equals(articleId)
				&& input.annotator.equals(annotator);
	}

	@Override
	public int hashCode() {
		return Objects.hash(articleId, annotator);
	}
}
