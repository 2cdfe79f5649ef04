package org.saksi.core.formats.preview;

import java.nio.file.Path;

/**
 * A file that could be imported.
 *
 * @param path       of the file
 * @param named      whether it was named itself, or only lies in a folder that was
 * @param size       in bytes, -1 if it cannot be read
 * @param format     id of the importer that recognizes it, or {@code null}
 * @param confidence how sure that importer is, 1 to 100; 0 without one
 * @param prospect   what an import would do with it
 */
public record ScannedFile(Path path, boolean named, long size, String format, int confidence, Prospect prospect) {

	/** What an import would do with a file, as far as can be said without reading all of it. */
	public enum Prospect {
		/** A new article. */
		NEW,
		/** The same bytes are in the corpus already. */
		THERE,
		/** The corpus has an article of that id with other content. */
		CLASH,
		/** The file holds records with ids of their own; each is decided for itself. */
		RECORDS,
		/** The file holds corrections of what the corpus has; they are shown before they are made. */
		CORRECTIONS,
		/** No format recognizes it: it is left out. */
		UNKNOWN,
		/** It cannot be read. */
		UNREADABLE
	}
}
