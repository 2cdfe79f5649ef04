package org.saksi.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.journal.JournalEntry.Kind;

/** Shortens a journal from its beginning; nothing that is not saved goes. */
final class Compaction {

	private static final int LINE = 200;

	private Compaction() {
	}

	/**
	 * The entries that a journal keeps.
	 *
	 * @param above size in bytes from which it is shortened
	 * @param to    size in bytes that it then has about
	 * @return {@code entries} itself if there is nothing to do
	 */
	static List<JournalEntry> shorten(List<JournalEntry> entries, long above, long to) {
		long size = entries.stream().mapToLong(Compaction::size).sum();
		if (size <= above) {
			return entries;
		}
		int cut = Math.min(firstNeeded(entries), bySize(entries, size, to));
		Map<String, JournalEntry> saved = new HashMap<>();
		for (JournalEntry entry : entries.subList(0, cut)) {
			for (String file : entry.files()) {
				if (entry.kind() == Kind.SAVED || entry.kind() == Kind.BASE) {
					saved.put(file, JournalEntry.about(Kind.BASE, entry.time(), file, entry.hash()));
				} else if (entry.kind() == Kind.CUT) {
					saved.remove(file);
				}
			}
		}
		List<JournalEntry> kept = new ArrayList<>();
		Set<String> still = new HashSet<>();
		entries.subList(cut, entries.size()).forEach(entry -> still.addAll(entry.files()));
		saved.entrySet().stream().filter(each -> still.contains(each.getKey())).sorted(Map.Entry.comparingByKey())
				.forEach(each -> kept.add(each.getValue()));
		kept.addAll(entries.subList(cut, entries.size()));
		return kept;
	}

	private static long size(JournalEntry entry) {
		return LINE + (entry.changes() == null ? 0 : entry.changes().length);
	}

	private static int bySize(List<JournalEntry> entries, long size, long to) {
		int cut = 0;
		for (long left = size; cut < entries.size() && left > to; cut++) {
			left -= size(entries.get(cut));
		}
		return cut;
	}

	/** The first entry that unsaved work of any file begins with. */
	private static int firstNeeded(List<JournalEntry> entries) {
		Histories histories = new Histories();
		entries.forEach(histories::accept);
		Set<JournalEntry> needed = new HashSet<>();
		histories.all().stream().filter(FileHistory::isDirty).forEach(each -> {
			needed.addAll(each.unsaved());
			needed.addAll(each.referred().values());
		});
		for (int i = 0; i < entries.size(); i++) {
			if (needed.contains(entries.get(i))) {
				return i;
			}
		}
		return entries.size();
	}
}
