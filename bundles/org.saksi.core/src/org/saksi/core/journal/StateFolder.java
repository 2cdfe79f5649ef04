package org.saksi.core.journal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where this user's journals, caches and indexes live. */
public final class StateFolder {

	private StateFolder() {
	}

	/**
	 * {@code SAKSI_STATE} if set; else {@code %LOCALAPPDATA%\Saksi\state} on Windows,
	 * {@code ~/Library/Application Support/Saksi/state} on macOS, {@code $XDG_STATE_HOME/saksi} or
	 * {@code ~/.local/state/saksi} elsewhere.
	 */
	public static Path of(Map<String, String> environment, Properties system) {
		String own = environment.get("SAKSI_STATE");
		if (own != null && !own.isBlank()) {
			return Path.of(own).toAbsolutePath();
		}
		String os = system.getProperty("os.name", "");
		Path home = Path.of(system.getProperty("user.home", "."));
		if (os.startsWith("Windows")) {
			String local = environment.get("LOCALAPPDATA");
			return (local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
					.resolve("Saksi").resolve("state");
		}
		if (os.startsWith("Mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Saksi").resolve("state");
		}
		String state = environment.get("XDG_STATE_HOME");
		return (state == null || state.isBlank() || !Path.of(state).isAbsolute() ? home.resolve(".local").resolve("state")
				: Path.of(state)).resolve("saksi");
	}
}
