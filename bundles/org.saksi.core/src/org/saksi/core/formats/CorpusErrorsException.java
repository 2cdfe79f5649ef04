package org.saksi.core.formats;

import org.saksi.core.CorpusException;

/** Nothing was exported since the rules found errors; they are in the report. */
public final class CorpusErrorsException extends CorpusException {

	private static final long serialVersionUID = 1L;

	/** @param message how many errors there are, localized */
	CorpusErrorsException(String message) {
		super(message);
	}
}
