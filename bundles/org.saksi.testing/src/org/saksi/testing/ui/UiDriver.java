package org.saksi.testing.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Drives a user interface as a person does: keys and clicks go through the X server, to whatever has the focus. Controls
 * are found by the id in their data {@code org.saksi.id}. To be used from a thread that is not the UI thread, under a
 * display of its own with a window manager; needs the command {@code xdotool}.
 */
public final class UiDriver {

	/** The key of a control's data that holds its id. */
	public static final String ID = "org.saksi.id";

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Display display;

	/** A driver for the widgets of {@code display}. */
	public UiDriver(Display display) {
		this.display = display;
	}

	/** @return whether this machine can be driven: an X display and {@code xdotool} are there */
	public static boolean isPossible() {
		if (System.getenv("DISPLAY") == null) {
			return false;
		}
		return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "xdotool")));
	}

	/**
	 * Presses keys one after another, each in the words of xdotool: {@code c}, {@code ctrl+s}, {@code shift+Right},
	 * {@code Return}. Waits until the UI has dealt with each.
	 */
	public void press(String... keys) {
		for (String key : keys) {
			run("key", "--clearmodifiers", key);
			settle();
		}
	}

	/** Types text into whatever has the focus. */
	public void type(String text) {
		run("type", "--clearmodifiers", "--delay", "8", text);
		settle();
	}

	/** Clicks into the middle of a control. */
	public void click(Control control) {
		Point middle = ui(() -> {
			Rectangle bounds = control.getBounds();
			return control.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
		run("mousemove", Integer.toString(middle.x), Integer.toString(middle.y), "click", "1");
		settle();
	}

	/** Waits for a visible control of a type and id. */
	public <T extends Control> T find(Class<T> type, String id) {
		return find(type, control -> id.equals(control.getData(ID)), type.getSimpleName() + " " + id);
	}

	/**
	 * Waits for a visible control.
	 *
	 * @param what how the control is called when it does not come
	 */
	public <T extends Control> T find(Class<T> type, Predicate<T> wanted, String what) {
		AtomicReference<T> found = new AtomicReference<>();
		waitUntil(what, () -> {
			for (Shell shell : display.getShells()) {
				T match = search(shell, type, wanted);
				if (match != null) {
					found.set(match);
					return true;
				}
			}
			return false;
		});
		return found.get();
	}

	private static <T extends Control> T search(Composite parent, Class<T> type, Predicate<T> wanted) {
		for (Control child : parent.getChildren()) {
			if (child.isVisible() && type.isInstance(child) && wanted.test(type.cast(child))) {
				return type.cast(child);
			}
			if (child instanceof Composite composite) {
				T match = search(composite, type, wanted);
				if (match != null) {
					return match;
				}
			}
		}
		return null;
	}

	/** Waits until a shell whose title contains {@code title} is active. */
	public void waitForShell(String title) {
		waitUntil("window " + title, () -> {
			Shell active = display.getActiveShell();
			return active != null && active.getText().contains(title);
		});
	}

	/** Waits for a condition that is asked on the UI thread; fails with {@code what} when it does not come true. */
	public void waitUntil(String what, Callable<Boolean> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			if (ui(condition)) {
				return;
			}
			pause(20);
		}
		fail("waited " + PATIENCE.toSeconds() + " s for: " + what + "; windows: " + ui(this::titles));
	}

	private List<String> titles() {
		List<String> titles = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			titles.add(shell.getText() + (shell == display.getActiveShell() ? " (active)" : ""));
		}
		return titles;
	}

	/** Asks something on the UI thread. */
	public <T> T ui(Callable<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Exception> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new IllegalStateException(failure.get());
		}
		return answer.get();
	}

	/** Keeps a picture of the whole display as PNG. */
	public void screenshot(Path file) {
		ui(() -> {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Rectangle bounds = display.getBounds();
			Image image = new Image(display, bounds.width, bounds.height);
			GC gc = new GC(display);
			try {
				gc.copyArea(image, bounds.x, bounds.y);
				ImageLoader loader = new ImageLoader();
				loader.data = new ImageData[] { image.getImageData() };
				loader.save(file.toString(), SWT.IMAGE_PNG);
			} finally {
				gc.dispose();
				image.dispose();
			}
			return null;
		});
	}

	/** Lets the X server deliver and the UI thread handle what has been sent. */
	public void settle() {
		pause(40);
		ui(() -> null);
		ui(() -> null);
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static void run(String... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(Arrays.asList(words));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			if (!process.waitFor(20, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				fail(command + " does not end");
			}
			if (process.exitValue() != 0) {
				fail(command + ": " + new String(process.getInputStream().readAllBytes()));
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
