package org.saksi.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.journal.JournalEntry.Kind;

/**
 * Brings a journal in step with the files after an end in the middle of a gesture over many files: it was in the journal, and
 * the files are all new or all old. New ones count as saved; for old ones the gesture is taken back.
 */
public final class Settling {

	private final Journal journal;
	private final Path root;
	private final FileStore files;

	private Settling(Journal journal, Path root, FileStore files) {
		this.journal = journal;
		this.root = root;
		this.files = files;
	}

	/** Settles what a journal that was just opened knows of the corpus in {@code root}. */
	public static void settle(Journal journal, Path root, FileStore files) {
		new Settling(journal, root, files).settle();
	}

	private void settle() {
		Map<JournalEntry, List<String>> back = new LinkedHashMap<>();
		for (FileHistory history : List.copyOf(journal.histories().all())) {
			JournalEntry last = lastStep(history);
			if (last != null) {
				String wanted = history.unsaved().get(history.unsaved().size() - 1).hash();
				if (wanted != null && wanted.equals(hash(history.file()))) {
					journal.about(Kind.SAVED, history.file(), wanted);
				} else {
					back.computeIfAbsent(last, entry -> new ArrayList<>()).add(history.file());
				}
			}
		}
		back.forEach((step, of) -> journal.again(step.kind() == Kind.UNDO ? Kind.REDO : Kind.UNDO, step, of));
	}

	/**
	 * The step over many files that was being written when it ended, or was about to be: the journal may end before it says what
	 * the files will be. {@code null} if there was none. One that was taken back when its files could not be written is over.
	 */
	private static JournalEntry lastStep(FileHistory history) {
		List<JournalEntry> unsaved = history.unsaved();
		if (unsaved.isEmpty()) {
			return null;
		}
		JournalEntry last = unsaved.get(unsaved.size() - 1);
		if (last.isOverFiles()) {
			return history.isDirty() ? last : null;
		}
		JournalEntry step = unsaved.size() < 2 || last.kind() != Kind.SAVING ? null : unsaved.get(unsaved.size() - 2);
		return step != null && step.isOverFiles() ? step : null;
	}

	private String hash(String file) {
		try {
			return Ids.sha256(files.read(Layout.resolve(root, file)));
		} catch (IOException e) {
			return "";
		}
	}
}
