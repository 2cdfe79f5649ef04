package org.saksi.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.swing.JOptionPane;

/**
 * Starts Saksi from the installation that this jar lies in: the workbench, or with a command word the command line.
 * {@code SAKSI_SHOW_START} set to anything prints what would be started, and starts nothing.
 */
public final class Main {

	private static final int FAILED = 3;
	private static final int RESTART = 23;

	private Main() {
	}

	/** Ends the process with the exit code of what was started, or 3 where nothing could be. */
	public static void main(String[] words) {
		List<String> arguments = List.of(words);
		int code;
		try {
			code = run(home(), arguments);
			if (code == RESTART) {
				again(arguments);
				code = 0;
			}
		} catch (LaunchException | ReflectiveOperationException | IOException e) {
			code = FAILED;
			fail(e instanceof LaunchException ? e.getMessage() : e.toString());
		}
		System.exit(code);
	}

	private static Path self() throws LaunchException {
		try {
			return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
		} catch (URISyntaxException | IOException e) {
			throw new LaunchException("cannot find the folder of the installation: " + e.getMessage());
		}
	}

	private static Path home() throws LaunchException {
		return self().getParent();
	}

	private static int run(Path home, List<String> words)
			throws LaunchException, ReflectiveOperationException, IOException {
		String user = System.getenv("HOME");
		if (user != null && !user.isBlank() && !System.getProperty("os.name").startsWith("Windows")) {
			System.setProperty("user.home", user); // Java would ask the system's list of users
		}
		Folders folders = Folders.of(System.getenv(), System.getProperties());
		Installation installation = new Installation(home);
		Invocation invocation = Invocation.of(words, folders, System.getenv());
		if (invocation.language() != null) {
			Locale.setDefault(Locale.of(invocation.language())); // dates and numbers, too
		}
		URL launcher = installation.launcher().toUri().toURL();
		set("osgi.install.area", Installation.url(home) + "/");
		set("osgi.sharedConfiguration.area", Installation.url(home.resolve("configuration")) + "/");
		set("osgi.configuration.area", folders.configuration(home).toString());
		set("osgi.bundles", installation.bundles(folders.data()));
		set("slf4j.internal.verbosity", "ERROR");
		if (invocation.command()) {
			set("java.awt.headless", "true");
		} else if (System.getenv("DBUS_SESSION_BUS_ADDRESS") == null) {
			// Without a session bus, SWT would complain that it cannot reach the session manager.
			set("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
		}
		if (System.getenv("SAKSI_SHOW_START") != null) {
			show(invocation);
			return 0;
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { launcher }, ClassLoader.getPlatformClassLoader())) {
			Class<?> main = loader.loadClass("org.eclipse.equinox.launcher.Main");
			Object framework = main.getConstructor().newInstance();
			return (int) main.getMethod("run", String[].class).invoke(framework,
					(Object) invocation.arguments().toArray(String[]::new));
		} catch (InvocationTargetException e) {
			throw new LaunchException(String.valueOf(e.getCause()));
		}
	}

	private static void set(String property, String value) {
		if (value != null) {
			System.setProperty(property, value);
		}
	}

	private static void show(Invocation invocation) {
		for (String property : List.of("osgi.install.area", "osgi.configuration.area", "osgi.bundles")) {
			System.out.println(property + "=" + System.getProperty(property, ""));
		}
		invocation.arguments().forEach(System.out::println);
	}

	/** Starts the same once more, in a process of its own: a framework and its native libraries load only once in one. */
	private static void again(List<String> words) throws LaunchException, IOException {
		List<String> command = new ArrayList<>();
		String application = System.getProperty("jpackage.app-path");
		if (application != null) {
			command.add(application);
		} else {
			String own = ProcessHandle.current().info().command()
					.orElse(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
			command.add(own);
			command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
			command.add("-jar");
			command.add(self().toString());
		}
		command.addAll(words);
		new ProcessBuilder(command).inheritIO().start();
	}

	private static void fail(String message) {
		System.err.println("saksi: " + message);
		if (System.console() == null && System.getProperty("os.name").startsWith("Windows")) {
			JOptionPane.showMessageDialog(null, message, "Saksi", JOptionPane.ERROR_MESSAGE); // javaw has no stderr
		}
	}
}
