package org.saksi.core.store;

import java.nio.file.Path;
import java.time.Clock;

import org.saksi.core.files.DiskFileStore;
import org.saksi.core.files.FileStore;
import org.saksi.core.journal.StateFolder;

/**
 * What a store needs from its surroundings.
 *
 * @param stateFolder where journals, caches and indexes live, never inside a corpus
 * @param user        who works: the name in locks
 * @param files       how files are read and written
 * @param clock       the time in locks and journals
 */
public record StoreOptions(Path stateFolder, String user, FileStore files, Clock clock) {

	/** The user's own state folder, the user's name at this machine, files on disk, the system's clock. */
	public static StoreOptions defaults() {
		return new StoreOptions(StateFolder.of(System.getenv(), System.getProperties()), System.getProperty("user.name", "?"),
				new DiskFileStore(), Clock.systemUTC());
	}

	/** The same with another state folder. */
	public StoreOptions withStateFolder(Path folder) {
		return new StoreOptions(folder, user, files, clock);
	}

	/** The same with another user. */
	public StoreOptions withUser(String name) {
		return new StoreOptions(stateFolder, name, files, clock);
	}

	/** The same with other files. */
	public StoreOptions withFiles(FileStore other) {
		return new StoreOptions(stateFolder, user, other, clock);
	}

	/** The same with another clock. */
	public StoreOptions withClock(Clock other) {
		return new StoreOptions(stateFolder, user, files, other);
	}
}
