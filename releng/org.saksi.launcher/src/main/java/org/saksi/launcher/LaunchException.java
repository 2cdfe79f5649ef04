package org.saksi.launcher;

/** Why Saksi cannot be started, in words for the person who tried. */
final class LaunchException extends Exception {

	private static final long serialVersionUID = 1;

	LaunchException(String message) {
		super(message);
	}
}
