package org.saksi.core.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;

/**
 * The log of one corpus in the user's state folder: it recovers what was not saved and undoes what was done. Each process
 * writes a numbered file of its own; files that no process writes any more are taken in when a journal is opened.
 */
public final class Journal implements AutoCloseable {

	/** Above this size in bytes a journal is shortened when it is opened. */
	static final long COMPACT_ABOVE = 24L << 20;
	/** The size to which it is shortened, unless more is not saved. */
	static final long COMPACT_TO = 8L << 20;

	private static final int SLOTS = 100;
	private static final String LOG = ".log";

	private final Path folder;
	private final FileStore files;
	private final Clock clock;
	private final Histories histories = new Histories();
	private final List<String> notices = new ArrayList<>();
	private final BaseCopies bases;
	private FileStore.Appender slotLock;
	private JournalWriter writer;
	private long last;

	private Journal(Path folder, FileStore files, Clock clock) {
		this.folder = folder;
		this.files = files;
		this.clock = clock;
		bases = new BaseCopies(folder.resolve("base"), files);
	}

	/**
	 * Opens the journal of a corpus. Where the folder cannot be written, work goes on without recovery, with a notice.
	 *
	 * @param folder   of the corpus in the state folder
	 * @param problems hears that lines cannot be written, on another thread
	 */
	public static Journal open(Path folder, FileStore files, Clock clock, Consumer<IOException> problems) {
		Journal journal = new Journal(folder, files, clock);
		try {
			journal.start(problems);
		} catch (IOException e) {
			journal.notices.add(Messages.bind(Messages.Journal_unavailable, folder, String.valueOf(e.getMessage())));
		}
		return journal;
	}

	private void start(Consumer<IOException> problems) throws IOException {
		files.createFolders(folder);
		int slot = 1;
		while (slot < SLOTS && (slotLock = files.append(lock(slot))) == null) {
			slot++;
		}
		if (slotLock == null) {
			throw new IOException(folder.toString());
		}
		Path log = folder.resolve("journal-" + slot + LOG);
		List<JournalEntry> entries = new ArrayList<>();
		boolean rewrite = load(log, entries);
		List<FileStore.Appender> orphanLocks = new ArrayList<>();
		List<Path> orphans = new ArrayList<>();
		adopt(slot, entries, orphans, orphanLocks);
		if (!orphans.isEmpty()) {
			entries.sort(Comparator.comparingLong(JournalEntry::time));
		}
		List<JournalEntry> kept = Compaction.shorten(entries, COMPACT_ABOVE, COMPACT_TO);
		kept.forEach(this::accept);
		if (rewrite || !orphans.isEmpty() || kept.size() != entries.size()) {
			rewrite(log, kept);
		}
		for (Path orphan : orphans) {
			files.delete(orphan);
		}
		for (FileStore.Appender each : orphanLocks) {
			each.close();
		}
		bases.retain(histories);
		writer = new JournalWriter(files.append(log), problems);
	}

	private Path lock(int slot) {
		return folder.resolve("journal-" + slot + ".lock");
	}

	private void accept(JournalEntry entry) {
		last = Math.max(last, entry.gesture());
		histories.accept(entry);
	}

	/** Reads a file into {@code entries}. @return whether the file has to be written anew */
	private boolean load(Path log, List<JournalEntry> entries) throws IOException {
		byte[] bytes;
		try {
			bytes = files.read(log);
		} catch (NoSuchFileException e) {
			return false;
		}
		JournalFile.Content content = JournalFile.parse(bytes);
		entries.addAll(content.entries());
		if (!content.damaged().isEmpty()) {
			Path copy = folder.resolve(log.getFileName() + ".damaged-" + clock.millis());
			AtomicFiles.write(files, copy, bytes);
			notices.add(Messages.bind(Messages.Journal_damagedLines, new Object[] { log, content.damaged().get(0),
					content.damaged().size(), copy.getFileName() }));
		}
		return content.length() < bytes.length || !content.damaged().isEmpty();
	}

	/** Takes in the files of processes that have ended. */
	private void adopt(int slot, List<JournalEntry> entries, List<Path> orphans, List<FileStore.Appender> locks)
			throws IOException {
		for (int other = 1; other < SLOTS; other++) {
			Path log = folder.resolve("journal-" + other + LOG);
			if (other != slot && files.stamp(log) != null) {
				FileStore.Appender lock = files.append(lock(other));
				if (lock != null) {
					locks.add(lock);
					orphans.add(log);
					load(log, entries);
				}
			}
		}
	}

	private void rewrite(Path log, List<JournalEntry> entries) throws IOException {
		java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
		entries.forEach(entry -> out.writeBytes(JournalFile.line(entry)));
		AtomicFiles.write(files, log, out.toByteArray());
	}

	/** @return what went wrong when it was opened, localized */
	public List<String> notices() {
		return List.copyOf(notices);
	}

	/** @return the history of a file */
	public FileHistory history(String file) {
		return histories.of(file);
	}

	/** @return the histories of all files */
	public Histories histories() {
		return histories;
	}

	/** @return files with work that is not saved, as far as this journal knows */
	public Set<String> dirtyFiles() {
		Set<String> dirty = new HashSet<>();
		histories.all().stream().filter(FileHistory::isDirty).forEach(each -> dirty.add(each.file()));
		return dirty;
	}

	/**
	 * Writes a gesture.
	 *
	 * @param home see {@link JournalEntry#home()}
	 * @return its entry
	 */
	public JournalEntry gesture(String label, List<FileChanges> changes, String home) {
		last = Math.max(last + 1, clock.millis() << 10 | ThreadLocalRandom.current().nextInt(1 << 10));
		JournalEntry entry = new JournalEntry(JournalEntry.Kind.GESTURE, last, clock.millis(), label,
				changes.stream().map(FileChanges::file).toList(), home, null, ChangeCodec.encode(changes));
		append(entry);
		return entry;
	}

	/** Writes that a gesture was taken back or done again. */
	public void again(JournalEntry.Kind kind, JournalEntry gesture, List<String> touched) {
		append(JournalEntry.again(kind, gesture, clock.millis(), touched));
	}

	/** Writes something about one file. */
	public void about(JournalEntry.Kind kind, String file, String hash) {
		append(JournalEntry.about(kind, clock.millis(), file, hash));
	}

	private void append(JournalEntry entry) {
		histories.accept(entry);
		if (writer != null) {
			writer.write(JournalFile.line(entry));
		}
	}

	/** Keeps a copy of the saved file while there is unsaved work on top of it. Done later, on another thread. */
	public void keepBase(String hash, Path file) {
		if (writer != null && !hash.isEmpty()) {
			writer.later(() -> bases.keep(hash, file));
		}
	}

	/** The copy of a file with this hash is not needed any more. */
	public void dropBase(String hash) {
		if (writer != null && hash != null && !hash.isEmpty()) {
			writer.later(() -> bases.drop(hash));
		}
	}

	/** @return the bytes of a saved file that had this hash; {@code null} if there is no copy */
	public byte[] base(String hash) {
		return bases.find(hash);
	}

	/** Waits until all is on disk. */
	public void flush() throws IOException {
		if (writer != null) {
			writer.flush();
		}
	}

	@Override
	public void close() {
		try {
			if (writer != null) {
				writer.close();
			}
			if (slotLock != null) {
				slotLock.close();
			}
		} catch (IOException e) {
			notices.add(String.valueOf(e.getMessage()));
		}
	}
}
