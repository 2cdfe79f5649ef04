package org.saksi.formats.text;

/** Input that cannot become an article; the message is localized and says why. */
public final class TextRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why input is refused. */
	public enum Reason {
		/** More bytes than {@link TextDecoder#MAX_BYTES}. */
		TOO_LARGE,
		/** An image, an archive, a program, or other data that is not text. */
		BINARY,
		/** Nothing at all, or nothing that a person could read. */
		NO_TEXT,
		/** The encoding asked for does not exist. */
		UNKNOWN_CHARSET
	}

	private final Reason reason;

	TextRefusedException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	/** The kind of refusal, for callers that act on it. */
	public Reason reason() {
		return reason;
	}
}
