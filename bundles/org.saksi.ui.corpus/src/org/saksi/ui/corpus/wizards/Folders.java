package org.saksi.ui.corpus.wizards;

import java.nio.file.Path;

/** Where corpora lie unless somebody says otherwise. */
public final class Folders {

	private Folders() {
	}

	/** @return the folder {@code Saksi} in the user's home; it need not exist */
	public static Path home() {
		return Path.of(System.getProperty("user.home"), "Saksi"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
