package org.saksi.core.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class DropinsTest {

	@Test
	void onlyJarsInAFolderNamedDropinsWereDroppedIn() {
		String bundles = "reference:file:org.saksi.core_0.1.0.jar@4,reference:file:/opt/my saksi/dropins/a.jar,"
				+ "reference:file:/home/ani/.local/share/saksi/dropins/b.jar,reference:file:/opt/dropins/folder/";
		assertEquals(List.of(Path.of("/opt/my saksi/dropins/a.jar"), Path.of("/home/ani/.local/share/saksi/dropins/b.jar")),
				Dropins.jars(bundles));
	}

	@Test
	void withoutAListNothingWasDroppedIn() {
		assertEquals(List.of(), Dropins.jars(null));
	}
}
