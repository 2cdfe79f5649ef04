package org.saksi.ui.scheme.parts;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPersistableElement;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.CorpusInput;

/**
 * The scheme of a corpus: what the scheme editor opens. It comes back with the next start, then maybe before its corpus.
 *
 * @param corpus the folder of the corpus
 * @param name   the name of the corpus as it was, for the tab
 */
public record SchemeInput(Path corpus, String name) implements CorpusInput {

	/** The scheme of an open corpus. */
	public SchemeInput(CorpusStore store) {
		this(store.root(), Objects.requireNonNullElse(store.corpus().getName(), "")); //$NON-NLS-1$
	}

	@Override
	public CorpusStore store() {
		return OpenCorpora.get().find(corpus);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(Icons.SCHEME);
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.SchemeInput_name, name);
	}

	@Override
	public IPersistableElement getPersistable() {
		return new SchemeInputFactory.Persistable(this);
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	/** Names change; the folder says which corpus it is. */
	@Override
	public boolean equals(Object other) {
		return other instanceof SchemeInput input && input.corpus.equals(corpus);
	}

	@Override
	public int hashCode() {
		return corpus.hashCode();
	}
}
