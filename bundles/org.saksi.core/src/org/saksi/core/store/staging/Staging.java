package org.saksi.core.store.staging;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;

/**
 * Files of a batch before they are in place. Once the list of what goes where is on disk, the batch is done: whoever opens
 * the corpus after a crash moves the rest. Before that, nothing of it counts.
 */
public final class Staging {

	private static final String LIST = "list";
	private static final int SYNC_THREADS = 8;
	private static final Duration STALE = Duration.ofHours(1);

	private final Path root;
	private final Path folder;
	private final FileStore files;
	private final Map<String, String> moves = new LinkedHashMap<>();
	private final Set<String> deletions = new LinkedHashSet<>();
	private int count;
	private boolean listed;

	/** A batch for the corpus in {@code root}; nothing is on disk before a file is put. */
	public Staging(Path root, FileStore files) {
		this.root = root;
		this.files = files;
		folder = root.resolve(
				Layout.STAGING + host() + "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
	}

	private static String host() {
		try {
			return Ids.sha256(InetAddress.getLocalHost().getHostName().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
		} catch (UnknownHostException e) {
			return "00000000";
		}
	}

	/** Keeps the bytes that {@code file} will have. */
	public void put(String file, byte[] bytes) throws IOException {
		if (count == 0) {
			files.createFolders(folder);
		}
		String name = moves.get(file);
		if (name == null) {
			name = Integer.toString(++count);
		}
		files.write(folder.resolve(name), bytes);
		moves.put(file, name);
		deletions.remove(file);
	}

	/** The file is to be gone. */
	public void delete(String file) {
		moves.remove(file);
		deletions.add(file);
	}

	/** @return whether there is nothing to write and nothing to delete */
	public boolean isEmpty() {
		return moves.isEmpty() && deletions.isEmpty();
	}

	/** Makes the batch last. After this returns the files are in place. */
	public void commit(Runnable step) throws IOException {
		commit(step, () -> {
			// nothing to do in between
		});
	}

	/**
	 * As {@link #commit(Runnable)}.
	 *
	 * @param before done when all bytes are on disk and nothing of the batch counts yet
	 */
	public void commit(Runnable step, Runnable before) throws IOException {
		files.createFolders(folder);
		syncAll(step);
		before.run();
		Set<Path> folders = new LinkedHashSet<>();
		moves.keySet().forEach(file -> folders.add(Layout.resolve(root, file).getParent()));
		for (Path each : folders) {
			files.createFolders(each);
		}
		StringBuilder list = new StringBuilder();
		moves.forEach((file, name) -> list.append(name).append('\t').append(file).append('\n'));
		deletions.forEach(file -> list.append("-\t").append(file).append('\n'));
		AtomicFiles.write(files, folder.resolve(LIST), list.append("end\n").toString().getBytes(StandardCharsets.UTF_8));
		listed = true;
		files.syncFolder(root);
		finish(root, folder, files);
	}

	/** @return whether the batch counts, even where its files are not all in place yet */
	public boolean isListed() {
		return listed;
	}

	/** Several threads at once let the file system write many files in one go. */
	private void syncAll(Runnable step) throws IOException {
		ExecutorService pool = Executors.newFixedThreadPool(SYNC_THREADS);
		try {
			List<Future<?>> syncs = new ArrayList<>(moves.size());
			for (String name : moves.values()) {
				syncs.add(pool.submit(() -> {
					files.sync(folder.resolve(name));
					return null;
				}));
			}
			for (Future<?> sync : syncs) {
				sync.get();
				step.run();
			}
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			pool.shutdownNow();
			awaitEnd(pool);
		}
	}

	private static void awaitEnd(ExecutorService pool) {
		try {
			pool.awaitTermination(1, TimeUnit.MINUTES);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Forgets the batch. */
	public void rollBack() {
		try {
			deleteFolder(folder, files);
		} catch (IOException e) {
			// the next opening removes it
		}
	}

	/** Finishes or removes what batches left behind that ended too early. */
	public static void recover(Path root, FileStore files, Clock clock) throws IOException {
		for (String name : files.list(root)) {
			if (name.startsWith(Layout.STAGING) && isLeftBehind(root.resolve(name), name, files, clock)) {
				Path folder = root.resolve(name);
				if (isListed(folder, files)) {
					finish(root, folder, files);
				} else {
					deleteFolder(folder, files);
				}
			}
		}
	}

	private static boolean isLeftBehind(Path folder, String name, FileStore files, Clock clock) throws IOException {
		String[] parts = name.substring(Layout.STAGING.length()).split("-");
		FileStore.Stamp stamp = files.stamp(folder);
		if (parts.length < 2 || stamp == null) {
			return false;
		}
		try {
			if (parts[0].equals(host())) {
				return ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
			}
		} catch (NumberFormatException e) {
			return false;
		}
		return stamp.modified() + STALE.toMillis() < clock.millis();
	}

	private static boolean isListed(Path folder, FileStore files) throws IOException {
		return files.stamp(folder.resolve(LIST)) != null;
	}

	/** Moves what is not in place yet; doing it twice does no harm. */
	private static void finish(Path root, Path folder, FileStore files) throws IOException {
		String[] lines = new String(files.read(folder.resolve(LIST)), StandardCharsets.UTF_8).split("\n");
		Set<Path> folders = new LinkedHashSet<>();
		List<String> present = new ArrayList<>(files.list(folder));
		Set<String> left = new java.util.HashSet<>(present);
		for (String line : lines) {
			int tab = line.indexOf('\t');
			if (tab < 0) {
				continue;
			}
			String name = line.substring(0, tab);
			Path target = Layout.resolve(root, line.substring(tab + 1)).normalize();
			if (!target.startsWith(root)) {
				continue;
			}
			if ("-".equals(name)) {
				files.delete(target);
			} else if (left.contains(name)) {
				files.createFolders(target.getParent());
				files.move(folder.resolve(name), target);
			}
			folders.add(target.getParent());
		}
		for (Path each : folders) {
			if (files.stamp(each) != null) {
				files.syncFolder(each);
			}
		}
		deleteFolder(folder, files);
	}

	/** The list goes last: while it is there, the batch is done. */
	private static void deleteFolder(Path folder, FileStore files) throws IOException {
		try {
			for (String name : files.list(folder)) {
				if (!LIST.equals(name)) {
					files.delete(folder.resolve(name));
				}
			}
			files.delete(folder.resolve(LIST));
			files.delete(folder);
		} catch (NoSuchFileException e) {
			// gone already
		}
	}
}
