package org.saksi.formats.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.testing.Checkout;

/** The mapping that ships for INCEpTION's default types. */
class ReadyMappingTest {

	@Test
	void isReadAndKeepsWhatItDoesNotName() throws Exception {
		Path file = Checkout.root().resolve("bundles/org.saksi.formats.uima/mappings/inception.json");
		Mapping mapping = MappingFiles.read(file);
		assertEquals("inception", mapping.id());
		assertEquals(Mapping.Unmapped.KEEP, mapping.unmapped());
		assertTrue(mapping.isFor("uima-xmi") && mapping.isFor("uima-json") && mapping.isFor("webanno-tsv"));
	}
}
