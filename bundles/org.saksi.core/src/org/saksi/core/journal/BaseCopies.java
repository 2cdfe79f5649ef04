package org.saksi.core.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;

/** Copies of saved files, by hash: should such a file change from outside, unsaved work can still be put together. */
final class BaseCopies {

	private final Path folder;
	private final FileStore files;

	BaseCopies(Path folder, FileStore files) {
		this.folder = folder;
		this.files = files;
	}

	void keep(String hash, Path file) {
		try {
			Path copy = folder.resolve(hash);
			if (files.stamp(copy) == null) {
				byte[] bytes = files.read(file);
				if (Ids.sha256(bytes).equals(hash)) {
					AtomicFiles.write(files, copy, bytes);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void drop(String hash) {
		try {
			files.delete(folder.resolve(hash));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	byte[] find(String hash) {
		try {
			byte[] bytes = files.read(folder.resolve(hash));
			return Ids.sha256(bytes).equals(hash) ? bytes : null;
		} catch (IOException e) {
			return null;
		}
	}

	/** Deletes the copies that no unsaved work stands on. */
	void retain(Histories histories) throws IOException {
		Set<String> needed = new HashSet<>();
		for (FileHistory history : histories.all()) {
			if (history.isDirty() && history.savedHash() != null) {
				needed.add(history.savedHash());
			}
		}
		for (String name : files.list(folder)) {
			if (!needed.contains(name)) {
				files.delete(folder.resolve(name));
			}
		}
	}
}
