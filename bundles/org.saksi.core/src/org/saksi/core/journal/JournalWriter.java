package org.saksi.core.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.saksi.core.files.FileStore;

/**
 * Writes lines at once and forces them to disk within {@link #DELAY} ms, on a thread of its own. What cannot be written is
 * kept and tried again.
 */
final class JournalWriter {

	/** How long a line may wait for being forced to disk, in milliseconds; the promise is 250. */
	static final long DELAY = 150;

	private static final long RETRY = 1000;

	private final FileStore.Appender out;
	private final Consumer<IOException> problems;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final Deque<Object> queue = new ArrayDeque<>();
	private final Thread thread;
	private long good;
	private long queued;
	private long forced;
	private boolean urgent;
	private boolean closed;
	private IOException problem;

	JournalWriter(FileStore.Appender out, Consumer<IOException> problems) throws IOException {
		this.out = out;
		this.problems = problems;
		good = out.size();
		thread = new Thread(this::work, "Saksi journal");
		thread.setDaemon(true);
		thread.start();
	}

	/** Queues a line. */
	void write(byte[] line) {
		enqueue(line);
	}

	/** Queues other work that must keep its place among the lines; what it throws is ignored. */
	void later(Runnable work) {
		enqueue(work);
	}

	private void enqueue(Object item) {
		lock.lock();
		try {
			queue.add(item);
			queued++;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** Waits until all that was queued is on disk; throws what hinders it. */
	void flush() throws IOException {
		lock.lock();
		try {
			long until = queued;
			urgent = true;
			problem = null;
			changed.signalAll();
			while (forced < until && problem == null && thread.isAlive()) {
				changed.await(RETRY, TimeUnit.MILLISECONDS);
			}
			if (forced < until && problem != null) {
				throw problem;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			lock.unlock();
		}
	}

	/** Writes what is queued, as far as that works, and ends. */
	void close() throws IOException {
		try {
			flush();
		} catch (IOException e) {
			// told to the listener already
		}
		lock.lock();
		try {
			closed = true;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
		try {
			thread.join(RETRY);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		out.close();
	}

	private void work() {
		long written = 0;
		long due = 0;
		while (true) {
			Object item;
			boolean force;
			lock.lock();
			try {
				while (queue.isEmpty() && !closed && !(due > 0 && (urgent || remaining(due) <= 0))) {
					if (due > 0) {
						changed.await(remaining(due), TimeUnit.NANOSECONDS);
					} else {
						if (urgent) {
							forced = written;
							urgent = false;
							changed.signalAll();
						}
						changed.await();
					}
				}
				if (closed && (queue.isEmpty() || problem != null)) {
					return;
				}
				item = queue.peek();
				force = due > 0 && (item == null || remaining(due) <= 0);
			} catch (InterruptedException e) {
				return;
			} finally {
				lock.unlock();
			}
			try {
				if (force) {
					out.force();
					due = 0;
					done(written);
				}
				if (item != null) {
					perform(item);
					written++;
					due = due > 0 ? due : System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DELAY);
				}
			} catch (IOException e) {
				if (!failed(e)) {
					return;
				}
			}
		}
	}

	private static long remaining(long due) {
		return due - System.nanoTime();
	}

	private void perform(Object item) throws IOException {
		if (item instanceof byte[] line) {
			out.write(line);
			good += line.length;
		} else {
			try {
				((Runnable) item).run();
			} catch (RuntimeException e) {
				// a copy that is only a convenience; the line after it counts
			}
		}
		lock.lock();
		try {
			queue.remove();
		} finally {
			lock.unlock();
		}
	}

	private void done(long written) {
		lock.lock();
		try {
			forced = written;
			if (queue.isEmpty()) {
				urgent = false;
			}
			problem = null;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** Takes back half a line and waits before the next attempt. */
	private boolean failed(IOException e) {
		lock.lock();
		try {
			boolean first = problem == null;
			problem = e;
			urgent = false;
			changed.signalAll();
			if (first) {
				problems.accept(e);
			}
			try {
				out.truncate(good);
			} catch (IOException again) {
				e.addSuppressed(again);
			}
			changed.await(RETRY, TimeUnit.MILLISECONDS);
			return !closed;
		} catch (InterruptedException interrupted) {
			return false;
		} finally {
			lock.unlock();
		}
	}
}
