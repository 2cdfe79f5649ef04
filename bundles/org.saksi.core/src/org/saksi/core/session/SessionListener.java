package org.saksi.core.session;

/** Hears of everything that happens in a session, after it happened, on the thread that did it. */
@FunctionalInterface
public interface SessionListener {

	/** Something happened. */
	void changed(SessionEvent event);
}
