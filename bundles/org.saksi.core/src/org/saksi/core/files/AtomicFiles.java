package org.saksi.core.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Replaces a file so that at every moment either the old or the new one is whole. */
public final class AtomicFiles {

	/** Temporary files begin with this. */
	public static final String TEMPORARY = ".saksi-";

	private AtomicFiles() {
	}

	/**
	 * Writes a temporary file beside {@code file}, forces it to disk, renames it, forces the folder.
	 *
	 * @throws IOException if any step fails; before the renaming the old file is untouched
	 */
	public static void write(FileStore files, Path file, byte[] bytes) throws IOException {
		put(files, file, bytes, true);
		files.syncFolder(file.getParent());
	}

	/**
	 * As {@link #write}, without forcing anything to disk: others see either file whole, but after a power cut it may be gone.
	 *
	 * @throws IOException if any step fails; before the renaming the old file is untouched
	 */
	public static void replace(FileStore files, Path file, byte[] bytes) throws IOException {
		put(files, file, bytes, false);
	}

	private static void put(FileStore files, Path file, byte[] bytes, boolean sync) throws IOException {
		Path folder = file.getParent();
		files.createFolders(folder);
		Path temporary = folder
				.resolve(TEMPORARY + Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE) + ".tmp");
		try {
			files.write(temporary, bytes);
			if (sync) {
				files.sync(temporary);
			}
			files.move(temporary, file);
		} catch (IOException e) {
			try {
				files.delete(temporary);
			} catch (IOException ignored) {
				e.addSuppressed(ignored);
			}
			throw e;
		}
	}
}
