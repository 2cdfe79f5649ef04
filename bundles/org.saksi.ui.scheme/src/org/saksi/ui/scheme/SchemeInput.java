package org.saksi.ui.scheme;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.saksi.core.store.CorpusStore;

/** The scheme of an open corpus: what the scheme editor opens. */
public final class SchemeInput implements IEditorInput {

	private final CorpusStore store;

	/** The scheme of {@code store}. */
	public SchemeInput(CorpusStore store) {
		this.store = store;
	}

	/** @return the open corpus */
	public CorpusStore store() {
		return store;
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
		return NLS.bind(Messages.SchemeInput_name, Objects.requireNonNullElse(store.corpus().getName(), "")); //$NON-NLS-1$
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SchemeInput input && input.store == store;
	}

	@Override
	public int hashCode() {
		return store.hashCode();
	}
}
