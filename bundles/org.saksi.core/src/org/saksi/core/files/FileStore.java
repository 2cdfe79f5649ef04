package org.saksi.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things that the store does with files. Tests put a store in between that fails or stops at any step. Nothing is on
 * disk for good before {@link #sync}, no name before {@link #syncFolder}.
 */
public interface FileStore {

	/** Size and time of last change of a file. */
	record Stamp(long size, long modified) {
	}

	/** A file that only grows. */
	interface Appender extends Closeable {

		/** @return the size in bytes */
		long size() throws IOException;

		/** Writes at the end; handed to the operating system, not yet forced to disk. */
		void write(byte[] bytes) throws IOException;

		/** Forces what was written to disk. */
		void force() throws IOException;

		/** Cuts the file to {@code size} bytes. */
		void truncate(long size) throws IOException;
	}

	/** @return all bytes of a file; {@link java.nio.file.NoSuchFileException} if there is none */
	byte[] read(Path file) throws IOException;

	/** @return size and time of the file, or {@code null} if there is none */
	Stamp stamp(Path file) throws IOException;

	/** @return the names in a folder, sorted; empty if there is no such folder */
	List<String> list(Path folder) throws IOException;

	/** Creates the folder and those above it that are missing, and makes their names last. */
	void createFolders(Path folder) throws IOException;

	/** Writes a file, creating or replacing it; its folder must be there. */
	void write(Path file, byte[] bytes) throws IOException;

	/** Creates a file with these bytes, unless there is one. @return whether it was created */
	boolean create(Path file, byte[] bytes) throws IOException;

	/** Forces a file's bytes to disk. */
	void sync(Path file) throws IOException;

	/** Gives a file another name in one step, replacing what has that name. */
	void move(Path from, Path to) throws IOException;

	/** Forces the names in a folder to disk. */
	void syncFolder(Path folder) throws IOException;

	/** Deletes a file or an empty folder, if it is there. */
	void delete(Path file) throws IOException;

	/**
	 * Opens a file at its end for this process alone, creating it where needed.
	 *
	 * @return {@code null} if another process, or this one, has it open already
	 */
	Appender append(Path file) throws IOException;
}
