package org.saksi.ui.prefs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.saksi.core.journal.StateFolder;

/**
 * The language of the program. The choice is one word ({@code en} or {@code id}) in the file {@code language} of the state
 * folder: the launcher reads it before Java runs. No file: the language of the system.
 */
public enum Language {
	/** The language of the system: Indonesian if it is that, else English. */
	SYSTEM(null),
	/** English. */
	ENGLISH("en"), //$NON-NLS-1$
	/** Indonesian. */
	INDONESIAN("id"); //$NON-NLS-1$

	private final String word;

	Language(String word) {
		this.word = word;
	}

	/** @return the language that this start has: ENGLISH or INDONESIAN */
	public static Language current() {
		return "id".equals(Locale.getDefault().getLanguage()) ? INDONESIAN : ENGLISH; //$NON-NLS-1$
	}

	/** @return the choice for the next start */
	public static Language chosen() {
		return read(file());
	}

	static Language read(Path file) {
		try {
			String word = Files.isRegularFile(file) ? Files.readString(file).strip() : ""; //$NON-NLS-1$
			for (Language language : values()) {
				if (word.equals(language.word)) {
					return language;
				}
			}
		} catch (IOException e) {
			return SYSTEM; // a file that cannot be read is no choice
		}
		return SYSTEM;
	}

	/** Makes this the choice for the next start. */
	public void choose() throws IOException {
		write(file());
	}

	void write(Path file) throws IOException {
		if (word == null) {
			Files.deleteIfExists(file);
		} else {
			Files.createDirectories(file.getParent());
			Files.writeString(file, word + '\n');
		}
	}

	private static Path file() {
		return StateFolder.of(System.getenv(), System.getProperties()).resolve("language"); //$NON-NLS-1$
	}
}
