package org.saksi.core.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.saksi.core.journal.JournalEntry.Kind;

/** What the journal knows of one file: the gestures that can be undone and redone, and what is not saved. */
public final class FileHistory {

	/** How many gestures of a file can be undone. */
	public static final int LIMIT = 500;

	private final String file;
	private final LinkedHashMap<Long, JournalEntry> applied = new LinkedHashMap<>();
	private final LinkedHashMap<Long, JournalEntry> undone = new LinkedHashMap<>();
	private final List<JournalEntry> unsaved = new ArrayList<>();
	private final Map<Long, JournalEntry> referred = new HashMap<>();
	private final Map<String, Long> states = new HashMap<>();
	private String savedHash;
	private long state;
	private long savedState;
	private long changedAt;

	FileHistory(String file) {
		this.file = file;
	}

	/** @return the file, relative to the corpus */
	public String file() {
		return file;
	}

	/** @return when the file was last changed, by a gesture or from outside, in milliseconds since 1970; 0 if unknown */
	public long changedAt() {
		return changedAt;
	}

	/** @return the hash of the file that {@link #unsaved()} starts from; {@code null} if unknown */
	public String savedHash() {
		return savedHash;
	}

	/** @return gestures, undos, redos and attempts to save since the file was last saved */
	public List<JournalEntry> unsaved() {
		return Collections.unmodifiableList(unsaved);
	}

	/** @return whether the state of the file differs from the saved one */
	public boolean isDirty() {
		return state != savedState;
	}

	/** @return the gestures that can be undone, the oldest first */
	public List<JournalEntry> applied() {
		return List.copyOf(applied.values());
	}

	/** @return the gestures that can be redone, the next one last */
	public List<JournalEntry> undone() {
		return List.copyOf(undone.values());
	}

	/** @return the gestures that {@link #unsaved()} takes back or does again, by number */
	public Map<Long, JournalEntry> referred() {
		return Collections.unmodifiableMap(referred);
	}

	/** A gesture that is taken back before a save and forgotten after it is still needed to get from one to the other. */
	private void refer(JournalEntry again) {
		JournalEntry gesture = applied.getOrDefault(again.gesture(), undone.get(again.gesture()));
		if (gesture != null) {
			referred.put(again.gesture(), gesture);
		}
	}

	/** @return the gesture that undo takes back, or {@code null} */
	public JournalEntry lastApplied() {
		return applied.isEmpty() ? null : applied.lastEntry().getValue();
	}

	/** @return the gesture that redo brings back, or {@code null} */
	public JournalEntry lastUndone() {
		return undone.isEmpty() ? null : undone.lastEntry().getValue();
	}

	/** @return the last gesture that can be undone and is {@code wanted}, or {@code null} */
	public JournalEntry lastApplied(Predicate<JournalEntry> wanted) {
		return applied.sequencedValues().reversed().stream().filter(wanted).findFirst().orElse(null);
	}

	/** @return the next gesture that can be redone and is {@code wanted}, or {@code null} */
	public JournalEntry lastUndone(Predicate<JournalEntry> wanted) {
		return undone.sequencedValues().reversed().stream().filter(wanted).findFirst().orElse(null);
	}

	/** @return whether the gesture is done in this file and can be undone */
	public boolean isApplied(JournalEntry gesture) {
		return applied.containsKey(gesture.gesture());
	}

	/** @return whether the gesture can be redone in this file */
	public boolean isUndone(JournalEntry gesture) {
		return undone.containsKey(gesture.gesture());
	}

	/** @return whether there is anything that can be undone, redone or recovered */
	public boolean isEmpty() {
		return applied.isEmpty() && undone.isEmpty() && unsaved.isEmpty();
	}

	/** Takes an entry that touches this file into account. */
	void accept(JournalEntry entry) {
		if (entry.gesture() != 0 || entry.kind() == Kind.CUT) {
			changedAt = entry.time();
		}
		switch (entry.kind()) {
		case GESTURE -> {
			apply(entry);
			unsaved.add(entry);
		}
		case UNDO -> {
			refer(entry);
			takeBack(entry.gesture());
			unsaved.add(entry);
		}
		case REDO -> {
			refer(entry);
			bringBack(entry.gesture());
			unsaved.add(entry);
		}
		case BASE -> {
			unsaved.clear();
			referred.clear();
			states.clear();
			savedHash = entry.hash();
			savedState = state;
		}
		case SAVING -> {
			unsaved.add(entry);
			states.put(entry.hash(), state);
		}
		case SAVED -> saved(entry);
		case CUT -> {
			applied.clear();
			undone.clear();
			unsaved.clear();
			referred.clear();
			states.clear();
			savedHash = null;
			savedState = state;
		}
		case DISCARD -> discard();
		}
	}

	/** Takes an entry into account that is undone with this file's gestures but does not touch the file. */
	void acceptAtHome(JournalEntry entry) {
		long unchanged = state;
		switch (entry.kind()) {
		case GESTURE -> apply(entry);
		case UNDO -> takeBack(entry.gesture());
		case REDO -> bringBack(entry.gesture());
		default -> {
			// about a file that is touched
		}
		}
		state = unchanged;
	}

	void forgetUndone(JournalEntry gesture) {
		undone.remove(gesture.gesture());
	}

	private void apply(JournalEntry gesture) {
		applied.put(gesture.gesture(), gesture);
		state ^= mix(gesture.gesture());
		if (applied.size() > LIMIT) {
			applied.pollFirstEntry();
		}
	}

	private void bringBack(long number) {
		JournalEntry gesture = undone.remove(number);
		state ^= mix(number);
		if (gesture != null) {
			applied.put(number, gesture);
		}
	}

	private void takeBack(long number) {
		JournalEntry gesture = applied.remove(number);
		state ^= mix(number);
		if (gesture != null) {
			undone.put(number, gesture);
		}
	}

	private void saved(JournalEntry entry) {
		int at = unsaved.size() - 1;
		while (at >= 0 && !(unsaved.get(at).kind() == Kind.SAVING && unsaved.get(at).hash().equals(entry.hash()))) {
			at--;
		}
		savedState = at < 0 ? state : states.getOrDefault(entry.hash(), state);
		unsaved.subList(0, at < 0 ? unsaved.size() : at + 1).clear();
		savedHash = entry.hash();
		referred.keySet().retainAll(unsaved.stream().map(JournalEntry::gesture).toList());
		states.clear();
	}

	/** Goes back to the saved state; nothing can be redone then. */
	private void discard() {
		for (int i = unsaved.size() - 1; i >= 0; i--) {
			JournalEntry entry = unsaved.get(i);
			switch (entry.kind()) {
			case GESTURE -> applied.remove(entry.gesture());
			case UNDO -> {
				JournalEntry gesture = referred.get(entry.gesture());
				if (gesture != null) {
					applied.put(entry.gesture(), gesture);
				}
			}
			case REDO -> applied.remove(entry.gesture());
			default -> {
				// an attempt to save changed nothing
			}
			}
		}
		undone.clear();
		unsaved.clear();
		referred.clear();
		states.clear();
		state = savedState;
	}

	/** The state is a set of gestures; each adds and removes its own pattern, in any order. */
	private static long mix(long gesture) {
		long z = gesture * 0x9E3779B97F4A7C15L;
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
