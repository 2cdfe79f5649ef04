package org.saksi.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * An installation of Saksi.
 *
 * @param home the folder that has {@code plugins} and {@code configuration}
 */
record Installation(Path home) {

	/** The jar of the framework's own launcher. */
	Path launcher() throws LaunchException {
		List<Path> found = jars(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar");
		if (found.isEmpty()) {
			throw new LaunchException(
					"the installation in " + home + " is not complete: no plugins/org.eclipse.equinox.launcher_*.jar");
		}
		return found.get(0);
	}

	/**
	 * The bundles of {@code config.ini} with the plug-ins that were dropped in, of the installation and of the user.
	 *
	 * @return the value for {@code osgi.bundles}, or {@code null} where nothing was dropped in
	 */
	String bundles(Path data) throws LaunchException {
		List<Path> dropped = new ArrayList<>(jars(home.resolve("dropins"), "*.jar"));
		dropped.addAll(jars(data.resolve("dropins"), "*.jar"));
		if (dropped.isEmpty()) {
			return null;
		}
		StringBuilder bundles = new StringBuilder(configured());
		for (Path jar : dropped) {
			bundles.append(",reference:").append(url(jar));
		}
		return bundles.toString();
	}

	private String configured() throws LaunchException {
		Path file = home.resolve("configuration").resolve("config.ini");
		Properties config = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			config.load(reader);
		} catch (IOException | IllegalArgumentException e) {
			throw new LaunchException("cannot read " + file + ": " + e.getMessage());
		}
		return config.getProperty("osgi.bundles", "");
	}

	private static List<Path> jars(Path folder, String pattern) {
		List<Path> found = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
				stream.forEach(found::add);
			} catch (IOException e) {
				return List.of(); // a folder that cannot be read has nothing for us
			}
		}
		Collections.sort(found);
		return found;
	}

	/** A location as the framework wants it: with slashes, not encoded. */
	static String url(Path path) {
		String absolute = path.toAbsolutePath().toString().replace('\\', '/');
		return "file:" + (absolute.startsWith("/") ? "" : "/") + absolute;
	}
}
