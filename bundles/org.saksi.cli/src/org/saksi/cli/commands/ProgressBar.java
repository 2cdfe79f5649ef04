package org.saksi.cli.commands;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A progress monitor that draws one line on a terminal, and elsewhere nothing; cancelled when the user asks to stop. */
public final class ProgressBar extends NullProgressMonitor implements AutoCloseable {

	private static final int WIDTH = 30;
	private static final long PAUSE_NANOS = 100_000_000;

	private final PrintWriter err;
	private final boolean terminal;
	private final BooleanSupplier cancelled;
	private final long begin = System.nanoTime();
	private long drawn;
	private String task = "";
	private double total;
	private double done;

	/** A bar for one command. */
	ProgressBar(Environment environment) {
		err = environment.err();
		terminal = environment.terminal();
		cancelled = environment.cancelled();
		drawn = begin;
	}

	/** @return whether standard error of this process is a terminal */
	public static boolean isTerminal() {
		Path descriptor = Path.of("/proc/self/fd/2");
		try {
			if (Files.isSymbolicLink(descriptor)) {
				String target = Files.readSymbolicLink(descriptor).toString();
				return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
			}
		} catch (IOException e) {
			return false;
		}
		Console console = System.console();
		return console != null;
	}

	@Override
	public boolean isCanceled() {
		return super.isCanceled() || cancelled.getAsBoolean();
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = totalWork == IProgressMonitor.UNKNOWN ? 0 : totalWork;
		setTaskName(name);
	}

	@Override
	public void setTaskName(String name) {
		task = name == null || name.isEmpty() ? task : name;
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		long now = System.nanoTime();
		if (terminal && total > 0 && now - drawn > PAUSE_NANOS) {
			drawn = now;
			draw(Math.min(1, done / total));
		}
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	private void draw(double part) {
		int filled = (int) (part * WIDTH);
		err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + Math.round(part * 100) + "% " + task
				+ "\u001b[K");
		err.flush();
	}

	/** Clears the line. */
	@Override
	public void close() {
		if (drawn != begin) {
			err.print("\r\u001b[K");
			err.flush();
		}
	}
}
