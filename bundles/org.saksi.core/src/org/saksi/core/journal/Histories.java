package org.saksi.core.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
		if (entry.kind() == Kind.GESTURE) {
			forgetUndone(entry);
		}
		entry.files().forEach(file -> of(file).accept(entry));
		if (entry.home() != null && !entry.files().contains(entry.home())) {
			of(entry.home()).acceptAtHome(entry);
		}
	}

	/**
	 * After a new gesture, what was undone before it in the same place cannot be redone, in none of its files. A shared file,
	 * such as a registry, is the same place only for gestures of the same home.
	 */
	private void forgetUndone(JournalEntry gesture) {
		Set<JournalEntry> forgotten = new HashSet<>();
		for (String file : gesture.concerned()) {
			for (JournalEntry undone : of(file).undone()) {
				if (isLinear(file) || Objects.equals(undone.home(), gesture.home())) {
					forgotten.add(undone);
				}
			}
		}
		forgotten.forEach(undone -> undone.concerned().forEach(file -> of(file).forgetUndone(undone)));
	}

	/** @return whether the gestures of the file are undone strictly one after the other: articles and layers */
	public static boolean isLinear(String file) {
		return file.startsWith("articles/") || file.startsWith("layers/");
	}
}
