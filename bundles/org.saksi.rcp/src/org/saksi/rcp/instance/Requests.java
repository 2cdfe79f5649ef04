package org.saksi.rcp.instance;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/**
 * What one workbench asks another to open: each request is a file in a folder that both know, whose content is a path or
 * nothing; the one that runs deletes it when it has read it. No socket: a folder of the user is nobody else's.
 */
final class Requests {

	private static final String REQUEST = ".request"; //$NON-NLS-1$
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Duration PAUSE = Duration.ofMillis(50);

	private final Path folder;

	Requests(Path folder) {
		this.folder = folder;
	}

	/** Asks, and waits until the request was read. @return whether it was; if not, it is taken back */
	boolean send(String path) throws IOException {
		Files.createDirectories(folder);
		Path temporary = folder.resolve(UUID.randomUUID() + ".tmp"); //$NON-NLS-1$
		Path request = folder.resolve(UUID.randomUUID() + REQUEST);
		Files.writeString(temporary, path);
		Files.move(temporary, request, StandardCopyOption.ATOMIC_MOVE);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (Files.exists(request) && System.nanoTime() < end) {
			try {
				Thread.sleep(PAUSE);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		return !Files.deleteIfExists(request);
	}

	/** From now on gives every request to {@code open}, on a thread of its own. */
	void listen(Consumer<String> open) throws IOException {
		Files.createDirectories(folder);
		WatchService watch = folder.getFileSystem().newWatchService();
		folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
		Thread thread = new Thread(() -> listen(watch, open), "Saksi: requests to open"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	private void listen(WatchService watch, Consumer<String> open) {
		try (watch) {
			WatchKey key;
			do {
				read(open); // first what came before the watch began
				key = watch.take();
				key.pollEvents();
			} while (key.reset());
		} catch (InterruptedException | ClosedWatchServiceException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			ILog.of(Requests.class).log(Status.warning(folder.toString(), e));
		}
	}

	private void read(Consumer<String> open) throws IOException {
		try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*" + REQUEST)) { //$NON-NLS-1$
			for (Path request : requests) {
				try {
					String path = Files.readString(request);
					Files.delete(request);
					open.accept(path);
				} catch (NoSuchFileException e) {
					continue; // taken back
				}
			}
		}
	}
}
