package org.saksi.formats.text.page;

import java.time.LocalDate;

/**
 * What is known of a page besides its text.
 *
 * @param fileName the name of the file it came from, or null
 * @param referenceDate decides the year of a date that states none, or null where nothing can
 * @param defaultLanguage the language to assume where the text is too short to tell, or null
 */
public record PageHints(String fileName, LocalDate referenceDate, String defaultLanguage) {

	/** Nothing is known. */
	public static final PageHints NONE = new PageHints(null, null, null);
}
