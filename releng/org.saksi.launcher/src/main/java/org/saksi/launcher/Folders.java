package org.saksi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The folders of the user; nothing is ever written into the installation. {@code SAKSI_STATE}, {@code SAKSI_CACHE} and
 * {@code SAKSI_DATA} win; else they are where the system keeps such things.
 *
 * @param state     state of the workbench and the journals; the same as core's {@code StateFolder}
 * @param cache     what the framework can compute again
 * @param data      has the user's own folder {@code dropins}
 * @param temporary what is used instead of a folder that cannot be written to
 */
record Folders(Path state, Path cache, Path data, Path temporary) {

	/** The folders on the system and for the user that the properties {@code os.name} and {@code user.home} tell. */
	static Folders of(Map<String, String> environment, Properties system) {
		String os = system.getProperty("os.name", "");
		Path home = Path.of(system.getProperty("user.home", "."));
		Path state;
		Path cache;
		Path data;
		if (os.startsWith("Windows")) {
			Path local = set(environment, "LOCALAPPDATA") == null ? home.resolve("AppData").resolve("Local")
					: Path.of(environment.get("LOCALAPPDATA"));
			data = local.resolve("Saksi");
			state = data.resolve("state");
			cache = data.resolve("cache");
		} else if (os.startsWith("Mac")) {
			data = home.resolve("Library").resolve("Application Support").resolve("Saksi");
			state = data.resolve("state");
			cache = home.resolve("Library").resolve("Caches").resolve("Saksi");
		} else {
			state = xdg(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("saksi");
			cache = xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("saksi");
			data = xdg(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("saksi");
		}
		return new Folders(own(environment, "SAKSI_STATE", state), own(environment, "SAKSI_CACHE", cache),
				own(environment, "SAKSI_DATA", data),
				Path.of(system.getProperty("java.io.tmpdir", ".")).resolve("saksi-" + system.getProperty("user.name", "")));
	}

	private static String set(Map<String, String> environment, String name) {
		String value = environment.get(name);
		return value == null || value.isBlank() ? null : value;
	}

	private static Path xdg(Map<String, String> environment, String name, Path otherwise) {
		String value = set(environment, name);
		return value == null || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
	}

	private static Path own(Map<String, String> environment, String name, Path otherwise) {
		String value = set(environment, name);
		return (value == null ? otherwise : Path.of(value)).toAbsolutePath();
	}

	/** The framework's cache for one installation: two installations must not share one. */
	Path configuration(Path installation) throws LaunchException {
		CRC32 sum = new CRC32();
		sum.update(installation.toString().getBytes(UTF_8));
		return make(cache.resolve(Long.toHexString(sum.getValue())), temporary).resolve("configuration");
	}

	/** The folder of the workbench's state. */
	Path workbench() throws LaunchException {
		return make(state.resolve("workbench"), temporary);
	}

	/** Makes a folder, or where that is impossible (no home, a read-only one) one of the same name below another. */
	private static Path make(Path folder, Path instead) throws LaunchException {
		for (Path each : new Path[] { folder, instead.resolve(folder.getFileName()) }) {
			try {
				Files.createDirectories(each);
				if (Files.isWritable(each)) {
					return each;
				}
			} catch (IOException e) {
				continue;
			}
		}
		throw new LaunchException("can write neither " + folder + " nor " + instead.resolve(folder.getFileName()));
	}
}
