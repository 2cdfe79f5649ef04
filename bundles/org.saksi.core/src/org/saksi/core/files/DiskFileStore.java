package org.saksi.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Files on disk. */
public final class DiskFileStore implements FileStore {

	private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
	private static final int MOVE_ATTEMPTS = WINDOWS ? 10 : 1;

	@Override
	public byte[] read(Path file) throws IOException {
		return Files.readAllBytes(file);
	}

	@Override
	public Stamp stamp(Path file) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	@Override
	public List<String> list(Path folder) throws IOException {
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(each -> names.add(each.getFileName().toString()));
		} catch (NoSuchFileException | NotDirectoryException e) {
			return List.of();
		}
		Collections.sort(names);
		return names;
	}

	@Override
	public void createFolders(Path folder) throws IOException {
		Path parent = folder.getParent();
		if (Files.isDirectory(folder)) {
			return;
		}
		if (parent != null) {
			createFolders(parent);
		}
		try {
			Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder)) {
				throw e;
			}
		}
		if (parent != null) {
			syncFolder(parent);
		}
	}

	@Override
	public void write(Path file, byte[] bytes) throws IOException {
		Files.write(file, bytes);
	}

	/** A hard link appears with all its bytes; where there are none, the file may be seen empty for a moment. */
	@Override
	public boolean create(Path file, byte[] bytes) throws IOException {
		Path temporary = file.resolveSibling(AtomicFiles.TEMPORARY + UUID.randomUUID() + ".tmp");
		try {
			Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			Files.createLink(file, temporary);
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		} catch (UnsupportedOperationException | FileSystemException e) {
			return createPlain(file, bytes);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static boolean createPlain(Path file, byte[] bytes) throws IOException {
		try {
			Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		}
	}

	@Override
	public void sync(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** On Windows a scanner may hold the target for a moment. */
	@Override
	public void move(Path from, Path to) throws IOException {
		for (int attempt = 1;; attempt++) {
			try {
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				return;
			} catch (AccessDeniedException e) {
				if (attempt >= MOVE_ATTEMPTS) {
					throw e;
				}
				pause(attempt, e);
			}
		}
	}

	private static void pause(int attempt, IOException cause) throws IOException {
		try {
			Thread.sleep(20L * attempt);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw cause;
		}
	}

	/** Windows has no such thing and needs none. */
	@Override
	public void syncFolder(Path folder) throws IOException {
		if (!WINDOWS) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	@Override
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	@Override
	public Appender append(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock();
		} catch (OverlappingFileLockException e) {
			// this process has it
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
		return lock == null ? null : new ChannelAppender(channel);
	}

	private record ChannelAppender(FileChannel channel) implements Appender {

		@Override
		public long size() throws IOException {
			return channel.size();
		}

		@Override
		public void write(byte[] bytes) throws IOException {
			channel.position(channel.size());
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		}

		@Override
		public void force() throws IOException {
			channel.force(false);
		}

		@Override
		public void truncate(long size) throws IOException {
			channel.truncate(size);
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}
}
