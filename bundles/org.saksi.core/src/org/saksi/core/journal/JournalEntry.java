package org.saksi.core.journal;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.files.Layout;

/**
 * One line of a journal.
 *
 * @param kind    what happened
 * @param gesture number of the gesture, unique over all journals of a corpus; 0 for entries that are about a file
 * @param time    milliseconds since 1970
 * @param label   what the gesture did, for people; else {@code null}
 * @param files   the files that are touched, relative to the corpus, with {@code /}
 * @param home    the file among whose gestures this one is undone although it may not touch it: the layer of an article that
 *                somebody works on; or {@code null}
 * @param hash    SHA-256 of the file's bytes, {@code ""} for no file; {@code null} where the kind has none
 * @param changes the changes of a gesture, encoded by {@link ChangeCodec}; else {@code null}
 */
public record JournalEntry(Kind kind, long gesture, long time, String label, List<String> files, String home, String hash,
		byte[] changes) {

	/** What a line says. */
	public enum Kind {
		/** A gesture was done. */
		GESTURE,
		/** A gesture was taken back. */
		UNDO,
		/** A gesture was done again. */
		REDO,
		/** What follows starts from the file with this hash. */
		BASE,
		/** The state up to here is about to be written and will have this hash. */
		SAVING,
		/** The file with this hash was written. */
		SAVED,
		/** The file changed from outside: its history up to here is void. */
		CUT,
		/** What was not saved was given up. */
		DISCARD
	}

	/** An entry about one file. */
	public static JournalEntry about(Kind kind, long time, String file, String hash) {
		return new JournalEntry(kind, 0, time, null, List.of(file), null, hash, null);
	}

	/** An entry that takes a gesture back or does it again in some files. */
	public static JournalEntry again(Kind kind, JournalEntry gesture, long time, List<String> files) {
		return new JournalEntry(kind, gesture.gesture(), time, null, List.copyOf(files), gesture.home(), null, null);
	}

	/** @return whether the gesture belongs to the scheme, or to the corpus as a whole, and was done over many files in one go, saved with it */
	public boolean isOverFiles() {
		return Layout.SCHEME.equals(home) || Layout.CORPUS.equals(home);
	}

	/** @return whether the gesture touches the file, or is undone with its gestures */
	public boolean concerns(String file) {
		return file.equals(home) || files.contains(file);
	}

	/** @return the touched files, and the home */
	public List<String> concerned() {
		if (home == null || files.contains(home)) {
			return files;
		}
		List<String> all = new ArrayList<>(files);
		all.add(home);
		return all;
	}

	/** @return the changes of the gesture, by file */
	public List<FileChanges> fileChanges() {
		return ChangeCodec.decode(changes);
	}

	/** @return the changes of the gesture in one file; {@code null} if it has none there */
	public FileChanges changesOf(String file) {
		return fileChanges().stream().filter(each -> each.file().equals(file)).findFirst().orElse(null);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
