package org.saksi.ui.dialogs;

import java.util.Locale;
import java.util.regex.Pattern;

/** Messages of core as people read them alone: those begin with a small letter, because commands write a place before them. */
public final class Sentences {

	/** A word of the language, not an id or the name of a file. */
	private static final Pattern WORD = Pattern.compile("^\\p{L}[\\p{L}\\p{M}'’-]*(?=[\\s,:;!?]|\\.?$|\\.\\s)"); //$NON-NLS-1$

	private Sentences() {
	}

	/** @return the message with a capital letter at its beginning, where that is a word; {@code null} for {@code null} */
	public static String of(String message) {
		if (message == null || !WORD.matcher(message).find()) {
			return message;
		}
		int first = message.offsetByCodePoints(0, 1);
		return message.substring(0, first).toUpperCase(Locale.getDefault()) + message.substring(first);
	}
}
