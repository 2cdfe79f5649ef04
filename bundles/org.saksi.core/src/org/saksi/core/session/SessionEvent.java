package org.saksi.core.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What happened in a session.
 *
 * @param kind    what happened
 * @param label   label of the gesture, or {@code null}
 * @param objects the objects that changed, came in, or contained what went; empty where everything may have changed
 * @param message what people should know, localized, or {@code null}
 */
public record SessionEvent(Kind kind, String label, Set<EObject> objects, String message) {

	/** What happened. */
	public enum Kind {
		/** A gesture was done. */
		GESTURE,
		/** A gesture was taken back. */
		UNDONE,
		/** A gesture was done again. */
		REDONE,
		/** The files were written. */
		SAVED,
		/** A file was read again: roots and all objects of it are other ones. */
		RELOADED,
		/** Only a message. */
		NOTICE
	}
}
