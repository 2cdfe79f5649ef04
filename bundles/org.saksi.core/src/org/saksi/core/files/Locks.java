package org.saksi.core.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.saksi.core.CorpusException;

/**
 * The locks of a corpus: small files in {@code locks/} that say who writes what. A lock whose holder has not said for
 * {@link #STALE} that it lives, or whose process on this machine has ended, can be taken over.
 */
public final class Locks implements AutoCloseable {

	/** After this time without a heartbeat a lock is nobody's. */
	public static final Duration STALE = Duration.ofMinutes(2);

	/** A lock that says nothing was being written when its writer ended. */
	private static final Duration UNREADABLE = Duration.ofSeconds(5);
	private static final Duration HEARTBEAT = Duration.ofSeconds(30);
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int LARGEST = 1 << 16;

	private final Path root;
	private final FileStore files;
	private final Clock clock;
	private final String user;
	private final String host;
	private final String token = UUID.randomUUID().toString();
	private final Map<String, Instant> held = new ConcurrentHashMap<>();
	private ScheduledExecutorService pulse;

	/**
	 * The locks of the corpus in {@code root}.
	 *
	 * @param user who holds the locks that are taken here
	 */
	public Locks(Path root, FileStore files, Clock clock, String user) {
		this.root = root;
		this.files = files;
		this.clock = clock;
		this.user = user;
		host = hostName();
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "?";
		}
	}

	/**
	 * Takes the lock of a file, or keeps it if this store has it already.
	 *
	 * @param file relative to the corpus, with {@code /}
	 * @throws LockedException if somebody else has it
	 * @throws CorpusException if the lock cannot be written
	 */
	public synchronized void acquire(String file) throws CorpusException {
		if (held.containsKey(file)) {
			return;
		}
		Path lock = path(file);
		try {
			files.createFolders(lock.getParent());
			Instant now = clock.instant();
			for (int attempt = 0; attempt < 3; attempt++) {
				if (files.create(lock, bytes(now, now))) {
					held.put(file, now);
					startPulse();
					return;
				}
				LockHolder holder = read(lock);
				if (holder != null && !isStale(holder)) {
					throw new LockedException(Layout.resolve(root, file), holder);
				}
				takeAway(lock);
			}
			throw new CorpusException(Messages.Locks_contended, lock, 0, null);
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.Locks_unwritable, String.valueOf(e.getMessage())), lock, 0, e);
		}
	}

	/** Only one of several that find a stale lock can rename it. */
	private void takeAway(Path lock) throws IOException {
		Path aside = lock.resolveSibling(AtomicFiles.TEMPORARY + UUID.randomUUID() + ".tmp");
		try {
			files.move(lock, aside);
			files.delete(aside);
		} catch (NoSuchFileException e) {
			// another one was faster, or the holder let go
		}
	}

	/** Lets the lock of a file go, if this store has it. */
	public synchronized void release(String file) {
		if (held.remove(file) != null) {
			try {
				Path lock = path(file);
				LockHolder holder = read(lock);
				if (holder != null && token.equals(holder.token())) {
					files.delete(lock);
				}
			} catch (IOException e) {
				// it goes stale by itself
			}
		}
	}

	/** @return whether this store holds the lock */
	public boolean holds(String file) {
		return held.containsKey(file);
	}

	/** @return who else holds the file now, or {@code null} */
	public LockHolder otherHolder(String file) {
		try {
			LockHolder holder = read(path(file));
			return holder == null || token.equals(holder.token()) || isStale(holder) ? null : holder;
		} catch (IOException e) {
			return null;
		}
	}

	private Path path(String file) {
		return Layout.resolve(root, Layout.lock(file));
	}

	private boolean isStale(LockHolder holder) {
		Duration patience = holder.token().isEmpty() ? UNREADABLE : STALE;
		if (holder.heartbeat().plus(patience).isBefore(clock.instant())) {
			return true;
		}
		return host.equals(holder.host()) && !isAlive(holder);
	}

	/** A process that began after the lock was taken only has the same number. */
	private static boolean isAlive(LockHolder holder) {
		return ProcessHandle.of(holder.process()).map(process -> process.info().startInstant()
				.map(start -> !start.isAfter(holder.since().plusSeconds(1))).orElse(true)).orElse(false);
	}

	private byte[] bytes(Instant since, Instant heartbeat) throws JsonProcessingException {
		Map<String, Object> lock = new LinkedHashMap<>();
		lock.put("user", user);
		lock.put("host", host);
		lock.put("process", ProcessHandle.current().pid());
		lock.put("since", since.toString());
		lock.put("heartbeat", heartbeat.toString());
		lock.put("token", token);
		return JSON.writeValueAsBytes(lock);
	}

	/** @return {@code null} for no lock; a lock that cannot be read is as old as its file */
	private LockHolder read(Path lock) throws IOException {
		FileStore.Stamp stamp = files.stamp(lock);
		if (stamp == null) {
			return null;
		}
		Instant modified = Instant.ofEpochMilli(stamp.modified());
		if (stamp.size() > LARGEST) {
			return new LockHolder("?", "?", -1, modified, modified, "");
		}
		try {
			JsonNode json = JSON.readTree(files.read(lock));
			return new LockHolder(json.path("user").asText("?"), json.path("host").asText("?"), json.path("process").asLong(-1),
					Instant.parse(json.path("since").asText()), Instant.parse(json.path("heartbeat").asText()),
					json.path("token").asText());
		} catch (NoSuchFileException e) {
			return null;
		} catch (JsonProcessingException | java.time.format.DateTimeParseException e) {
			return new LockHolder("?", "?", -1, modified, modified, "");
		}
	}

	private void startPulse() {
		if (pulse == null) {
			pulse = Executors.newSingleThreadScheduledExecutor(work -> {
				Thread thread = new Thread(work, "Saksi locks");
				thread.setDaemon(true);
				return thread;
			});
			pulse.scheduleAtFixedRate(this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
		}
	}

	/** Says that this store lives, lock by lock: who takes or lets go another one does not wait for all of them. */
	void beat() {
		Set.copyOf(held.keySet()).forEach(this::beat);
	}

	/** A lock that was taken over is not taken back. */
	private synchronized void beat(String file) {
		if (!held.containsKey(file)) {
			return;
		}
		try {
			LockHolder holder = read(path(file));
			if (holder == null || !token.equals(holder.token())) {
				held.remove(file);
			} else {
				AtomicFiles.replace(files, path(file), bytes(holder.since(), clock.instant()));
			}
		} catch (IOException e) {
			// the next beat may succeed; until then the lock ages
		}
	}

	@Override
	public synchronized void close() {
		Set.copyOf(held.keySet()).forEach(this::release);
		if (pulse != null) {
			pulse.shutdownNow();
		}
	}
}
