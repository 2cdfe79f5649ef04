package org.saksi.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files on disk that fail when told to: a full disk at the n-th step that writes, or the end of the process there. At the end
 * of the process everything that was not forced to disk is cut in half.
 */
public final class FaultyFiles implements FileStore {

	/** The process has ended. */
	public static final class Crash extends Error {
		private static final long serialVersionUID = 1L;

		Crash() {
			super("the process has ended");
		}
	}

	private final Path root;
	private final DiskFileStore disk = new DiskFileStore();
	private final List<String> steps = new ArrayList<>();
	private final Set<Path> unsynced = new HashSet<>();
	private final List<Watched> appenders = new ArrayList<>();
	private int failAt = -1;
	private boolean crash;
	private boolean dead;
	private boolean counting;

	/** Only steps below {@code root} are counted and fail, until the process ends. */
	public FaultyFiles(Path root) {
		this.root = root;
	}

	/** Counts steps from now on, and fails at step {@code step} from 0 and at all after it; -1 for never. */
	public synchronized void fullAt(int step) {
		steps.clear();
		counting = true;
		failAt = step;
		crash = false;
	}

	/** Counts steps from now on, and ends the process before step {@code step}. */
	public synchronized void crashAt(int step) {
		fullAt(step);
		crash = true;
	}

	/** @return the steps that were done: {@code write NAME}, {@code sync NAME} and so on */
	public synchronized List<String> steps() {
		return List.copyOf(steps);
	}

	/** @return whether the process has ended */
	public synchronized boolean isDead() {
		return dead;
	}

	private synchronized void step(String what, Path path) throws IOException {
		if (!path.startsWith(root)) {
			if (dead) {
				throw new IOException("the process has ended");
			}
			return;
		}
		if (dead) {
			throw new Crash();
		}
		if (!counting) {
			return;
		}
		if (failAt >= 0 && steps.size() >= failAt) {
			if (crash) {
				die();
				throw new Crash();
			}
			if (!"delete".equals(what)) {
				throw new IOException("No space left on device");
			}
		}
		steps.add(what + " " + path.getFileName());
	}

	/** Ends the process now. */
	public synchronized void die() throws IOException {
		dead = true;
		for (Watched appender : appenders) {
			appender.out.close();
		}
		for (Path path : unsynced) {
			if (Files.exists(path)) {
				byte[] bytes = Files.readAllBytes(path);
				Files.write(path, java.util.Arrays.copyOf(bytes, bytes.length / 2));
			}
		}
	}

	@Override
	public byte[] read(Path file) throws IOException {
		return disk.read(file);
	}

	@Override
	public Stamp stamp(Path file) throws IOException {
		return disk.stamp(file);
	}

	@Override
	public List<String> list(Path folder) throws IOException {
		return disk.list(folder);
	}

	@Override
	public void createFolders(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			step("folder", folder);
			disk.createFolders(folder);
		}
	}

	@Override
	public void write(Path file, byte[] bytes) throws IOException {
		try {
			step("write", file);
		} catch (IOException e) {
			Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 3));
			throw e;
		}
		disk.write(file, bytes);
		synchronized (this) {
			unsynced.add(file);
		}
	}

	@Override
	public boolean create(Path file, byte[] bytes) throws IOException {
		step("create", file);
		return disk.create(file, bytes);
	}

	@Override
	public void sync(Path file) throws IOException {
		step("sync", file);
		disk.sync(file);
		synchronized (this) {
			unsynced.remove(file);
		}
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		step("move", to);
		disk.move(from, to);
		synchronized (this) {
			if (unsynced.remove(from)) {
				unsynced.add(to);
			}
		}
	}

	@Override
	public void syncFolder(Path folder) throws IOException {
		step("syncFolder", folder);
		disk.syncFolder(folder);
	}

	@Override
	public void delete(Path file) throws IOException {
		step("delete", file);
		disk.delete(file);
	}

	@Override
	public Appender append(Path file) throws IOException {
		Appender out = disk.append(file);
		if (out == null) {
			return null;
		}
		Watched watched = new Watched(out);
		synchronized (this) {
			appenders.add(watched);
		}
		return watched;
	}

	/** A journal: its lines are not counted, but a dead process writes none. */
	private final class Watched implements Appender {

		private final Appender out;

		Watched(Appender out) {
			this.out = out;
		}

		@Override
		public long size() throws IOException {
			return out.size();
		}

		@Override
		public void write(byte[] bytes) throws IOException {
			if (isDead()) {
				throw new IOException("dead");
			}
			out.write(bytes);
		}

		@Override
		public void force() throws IOException {
			if (isDead()) {
				throw new IOException("dead");
			}
			out.force();
		}

		@Override
		public void truncate(long size) throws IOException {
			out.truncate(size);
		}

		@Override
		public void close() throws IOException {
			out.close();
		}
	}
}
