package org.saksi.core.session;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * How a step is taken back or done again.
 *
 * @param modelThread runs something on the thread of the models and waits for it
 * @param monitor     or {@code null}
 */
record Performing(Consumer<Runnable> modelThread, IProgressMonitor monitor) implements IAdaptable {

	/** On the thread that calls. */
	static final Performing HERE = new Performing(Runnable::run, null);

	/** @return what was handed through the operation history; for other callers, here */
	static Performing of(IAdaptable info, IProgressMonitor monitor) {
		return info instanceof Performing how ? how : new Performing(Runnable::run, monitor);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
