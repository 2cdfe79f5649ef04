package org.saksi.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real data that is not part of the checkout: the folder named by the environment variable {@code SAKSI_SHARED}, else
 * {@code ../shared} beside the checkout.
 */
public final class SharedData {

	/** How the message of a skipped test starts; {@code releng/test} counts these. */
	public static final String SKIPPED = "SAKSI_SHARED:";

	private SharedData() {
	}

	/**
	 * Returns a file or folder of the shared data; the running test is skipped where it is absent.
	 *
	 * @param path relative to the shared folder, e.g. {@code articles}
	 */
	public static Path require(String path) {
		Path file = find(path);
		assumeTrue(Files.exists(file), () -> SKIPPED + " no " + file);
		return file;
	}

	/** As {@link #require}, outside of tests: where it would be, whether it is there or not. */
	public static Path find(String path) {
		String named = System.getenv("SAKSI_SHARED");
		return (named != null && !named.isBlank() ? Path.of(named) : Checkout.root().resolveSibling("shared")).resolve(path);
	}
}
