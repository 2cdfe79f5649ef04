package org.saksi.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;

/** Temporary files that a crash left behind. They are deleted once no living process can still be writing them. */
final class Leftovers {

	private static final Duration OLD = Duration.ofHours(1);

	private final FileStore files;
	private final Clock clock;

	Leftovers(FileStore files, Clock clock) {
		this.files = files;
		this.clock = clock;
	}

	/** Deletes a file if it is an old temporary one; that it cannot be deleted does no harm. */
	void consider(Path folder, String name) {
		if (name.startsWith(AtomicFiles.TEMPORARY) && name.endsWith(".tmp")) {
			try {
				FileStore.Stamp stamp = files.stamp(folder.resolve(name));
				if (stamp != null && stamp.modified() + OLD.toMillis() < clock.millis()) {
					files.delete(folder.resolve(name));
				}
			} catch (IOException e) {
				// it stays
			}
		}
	}

	/** Deletes the old temporary files of a folder. */
	void sweep(Path folder) throws IOException {
		for (String name : files.list(folder)) {
			consider(folder, name);
		}
	}
}
