package org.saksi.core.journal;

/** A change cannot be applied: the model is not in the state that the change starts from. */
public final class ChangeConflictException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Change change;

	/** @param change what cannot be applied */
	public ChangeConflictException(Change change) {
		super(change.kind() + " " + change.object() + " " + change.feature());
		this.change = change;
	}

	/** @return what could not be applied */
	public Change change() {
		return change;
	}
}
