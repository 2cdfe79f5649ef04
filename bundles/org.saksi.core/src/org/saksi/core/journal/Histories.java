package org.saksi.core.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.core.journal.JournalEntry.Kind;

/** The histories of all files of a corpus, as a journal tells them. */
public final class Histories {

	private final Map<String, FileHistory> byFile = new TreeMap<>();
	private final Map<Long, Long> order = new HashMap<>();
	private long count;

	/** @return the history of a file, empty if nothing is known */
	public FileHistory of(String file) {
		return byFile.computeIfAbsent(file, FileHistory::new);
	}

	/** @return the histories of all files that have one */
	public Collection<FileHistory> all() {
		return Collections.unmodifiableCollection(byFile.values());
	}

	/** @return a number that is greater the later the gesture was done, or done again, last */
	public long order(JournalEntry gesture) {
		return order.getOrDefault(gesture.gesture(), 0L);
	}

	/** Takes the next entry into account. */
	public void accept(JournalEntry entry) {
		if (entry.kind() == Kind.GESTURE || entry.kind() == Kind.REDO) {
			order.put(entry.gesture(), ++count);
		}
		entry.files().forEach(file -> of(file).accept(entry));
	}
}
