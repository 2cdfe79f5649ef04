package org.saksi.ui.scheme.parts;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Writes down whose scheme an editor shows, and finds it again at the next start. */
public final class SchemeInputFactory implements IElementFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.scheme.input"; //$NON-NLS-1$

	private static final String CORPUS = "corpus"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$

	/** An input on the way into the state of the workbench. */
	record Persistable(SchemeInput input) implements IPersistableElement {

		@Override
		public void saveState(IMemento memento) {
			memento.putString(CORPUS, input.corpus().toString());
			memento.putString(NAME, input.name());
		}

		@Override
		public String getFactoryId() {
			return ID;
		}
	}

	/** @return a {@link SchemeInput}; {@code null} for nonsense */
	@Override
	public IAdaptable createElement(IMemento memento) {
		String corpus = memento.getString(CORPUS);
		try {
			return corpus == null ? null
					: new SchemeInput(Path.of(corpus), Objects.requireNonNullElse(memento.getString(NAME), "")); //$NON-NLS-1$
		} catch (InvalidPathException e) {
			return null; // written on another operating system
		}
	}
}
