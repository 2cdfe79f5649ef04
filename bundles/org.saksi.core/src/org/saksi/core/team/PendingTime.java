package org.saksi.core.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.saksi.core.files.Ids;

/**
 * Active seconds on one layer that are not in its file yet, in the user's state folder: counting makes no layer unsaved, and
 * what was counted is there after a restart. What cannot be written is counted until the program ends.
 */
public final class PendingTime {

	/** So many new seconds are worth a write. */
	private static final int STEP = 10;

	private final Path file;
	private int seconds;
	private int written;

	/**
	 * What is pending for a layer.
	 *
	 * @param stateFolder of the corpus
	 * @param layer       its file, relative to the corpus
	 */
	public PendingTime(Path stateFolder, String layer) {
		file = stateFolder.resolve("times").resolve(Ids.sha256(layer.getBytes(StandardCharsets.UTF_8)).substring(0, 20));
		try {
			seconds = Math.max(0, Integer.parseInt(Files.readString(file).strip()));
		} catch (IOException | NumberFormatException e) {
			seconds = 0;
		}
		written = seconds;
	}

	/** @return what is pending */
	public synchronized int seconds() {
		return seconds;
	}

	/** Counts more. */
	public synchronized void add(int more) {
		seconds += Math.max(0, more);
		if (seconds - written >= STEP) {
			write();
		}
	}

	/** @return what is pending, which the layer takes now; {@link #write} when it is on disk */
	public synchronized int take() {
		int taken = seconds;
		seconds = 0;
		return taken;
	}

	/** Makes the file say what is pending. */
	public synchronized void write() {
		if (seconds == written) {
			return;
		}
		try {
			if (seconds == 0) {
				Files.deleteIfExists(file);
			} else {
				Files.createDirectories(file.getParent());
				Files.writeString(file, String.valueOf(seconds));
			}
			written = seconds;
		} catch (IOException e) {
			written = -1; // tried again with the next seconds
		}
	}
}
