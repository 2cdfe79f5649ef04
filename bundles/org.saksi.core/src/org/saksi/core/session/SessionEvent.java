package org.saksi.core.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.saksi.core.journal.Change;
import org.saksi.core.journal.Snapshot;
import org.saksi.core.xmi.ModelResource;

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

	/** The objects in memory that changes are about. */
	static Set<EObject> objects(Map<Document, List<Change>> changes) {
		Set<EObject> objects = new LinkedHashSet<>();
		changes.forEach((document, list) -> objects.addAll(objects(document.resource, list)));
		return objects;
	}

	/** The objects of a file that changes are about. */
	static Set<EObject> objects(ModelResource resource, List<Change> changes) {
		Set<EObject> objects = new LinkedHashSet<>();
		for (Change change : changes) {
			objects.add(resource.object(change.object()));
			if (change.oldValue() instanceof Snapshot snapshot) {
				objects.add(resource.object(snapshot.id()));
			}
			if (change.newValue() instanceof Snapshot snapshot) {
				objects.add(resource.object(snapshot.id()));
			}
		}
		objects.remove(null);
		return objects;
	}
}
