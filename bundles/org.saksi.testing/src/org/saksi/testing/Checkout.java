package org.saksi.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that the tests were built from, and the shared real data beside it. */
public final class Checkout {

	private Checkout() {
	}

	/**
	 * Returns the root of the checkout: what the build names in the system property {@code saksi.checkout}, else the
	 * nearest folder above the working directory that has {@code releng} and {@code bundles}.
	 *
	 * @throws IllegalStateException when there is none
	 */
	public static Path root() {
		String named = System.getProperty("saksi.checkout");
		if (named != null) {
			return Path.of(named);
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("releng")) && Files.isDirectory(folder.resolve("bundles"))) {
				return folder;
			}
		}
		throw new IllegalStateException("not inside a checkout: " + Path.of("").toAbsolutePath());
	}
}
