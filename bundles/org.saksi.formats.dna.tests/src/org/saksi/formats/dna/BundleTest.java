package org.saksi.formats.dna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sqlite.JDBC;

class BundleTest {

	@TempDir
	private Path folder;

	@Test
	void resolves() {
		Bundle bundle = Platform.getBundle("org.saksi.formats.dna");
		assertEquals(0, bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED));
	}

	@Test
	void theNativeLibraryHasItsPlaceInTheDataAreaOfTheBundle() throws Exception {
		Path file = folder.resolve("empty.dna");
		NativeLibrary.prepare();
		DriverManager.registerDriver(new JDBC());
		try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + file)) {
			made.createStatement().execute("CREATE TABLE DOCUMENTS(ID INTEGER)");
		}
		try (Database database = Database.open(file, null)) {
			assertTrue(database.has("DOCUMENTS", "ID"));
		}
		Path data = FrameworkUtil.getBundle(NativeLibrary.class).getDataFile("native").toPath();
		assertTrue(Path.of(System.getProperty("org.sqlite.tmpdir")).startsWith(data));
		assertTrue(Files.isDirectory(data), "the folder is there for the library"); // when it leaves it again is its own affair
	}
}
