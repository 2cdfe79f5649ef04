package org.saksi.ui.editors;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;

/**
 * An article of the last session whose corpus is not open yet, or is gone. Equals the {@link ArticleInput} that it becomes.
 *
 * @param corpus    the folder of the corpus
 * @param articleId the id of the article
 * @param annotator whose layer is marked
 * @param name      what the tab says until the article is there
 */
public record PendingArticle(Path corpus, String articleId, String annotator, String name) implements IEditorInput {

	/** @return the article, or {@code null} while its corpus is not open */
	public ArticleInput resolve() {
		CorpusStore store = OpenCorpora.get().find(corpus);
		return store == null ? null : new ArticleInput(store, articleId, annotator);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return new ArticleInputFactory.Persistable(corpus, articleId, annotator, name);
	}

	@Override
	public String getToolTipText() {
		return corpus + " \u203A " + articleId + " \u203A " + annotator; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		if (other instanceof ArticleInput input) {
			return same(input.store().root(), input.articleId(), input.annotator());
		}
		return other instanceof PendingArticle pending && same(pending.corpus, pending.articleId, pending.annotator);
	}

	private boolean same(Path otherCorpus, String otherArticle, String otherAnnotator) {
		return corpus.equals(otherCorpus) && articleId.equals(otherArticle) && annotator.equals(otherAnnotator);
	}

	@Override
	public int hashCode() {
		return Objects.hash(articleId, annotator);
	}
}
