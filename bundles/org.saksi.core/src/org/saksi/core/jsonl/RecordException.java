package org.saksi.core.jsonl;

import org.eclipse.osgi.util.NLS;

/** Something in a record is wrong; the message begins with its key. */
final class RecordException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param key     e.g. {@code layers[0].claims[2].spans[0]}
	 * @param message what was expected, localized
	 */
	RecordException(String key, String message) {
		super(NLS.bind(Messages.Key, key, message));
	}
}
