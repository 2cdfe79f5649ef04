package org.saksi.core.journal;

/**
 * One change of one object in a file, as EMF reported it. Values are strings (attribute values in EMF's literal form,
 * {@code xmi:id}s of objects that are referred to), {@link Snapshot}s (contained objects) or {@code null}.
 *
 * @param kind     what happened
 * @param object   {@code xmi:id} of the object that changed, or of the owner of the map entry
 * @param feature  name of the feature
 * @param key      key of the map entry whose value changed, else {@code null}
 * @param index    position in the list, from 0; -1 for a feature with one value
 * @param oldValue what was there; for {@link Kind#MOVE} the old position as a string
 * @param newValue what is there now
 */
public record Change(Kind kind, String object, String feature, String key, int index, Object oldValue, Object newValue) {

	/** What happened to a feature. */
	public enum Kind {
		/** The value, or the list's element at the index, was replaced. */
		SET,
		/** An element came into the list at the index. */
		ADD,
		/** The element at the index left the list. */
		REMOVE,
		/** An element moved to the index. */
		MOVE
	}

	/** @return the change that takes this one back */
	public Change inverse() {
		return switch (kind) {
		case SET -> new Change(Kind.SET, object, feature, key, index, newValue, oldValue);
		case ADD -> new Change(Kind.REMOVE, object, feature, key, index, newValue, null);
		case REMOVE -> new Change(Kind.ADD, object, feature, key, index, null, oldValue);
		case MOVE -> new Change(Kind.MOVE, object, feature, key, Integer.parseInt((String) oldValue), Integer.toString(index),
				newValue);
		};
	}
}
