package org.saksi.formats.webannotsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** Versions 1 and 2 are named for what they are, and not taken for a table. */
class OlderVersionsTest {

	@TempDir
	Path folder;

	private ImportSource file(String content) throws Exception {
		return new ImportSource(Files.writeString(folder.resolve("x.tsv"), content));
	}

	@Test
	void theyAreRefusedWithWhatHelps() throws Exception {
		for (String head : new String[] { "", " # x.Pos | PosValue\n", "\uFEFF" }) {
			ImportSource source = file(head + "#id=1\n#text=The fox.\n1-1\tThe\tB-DT\n1-2\tfox\tB-NN\n");
			assertTrue(new TsvImporter().detect(source) > 90, head);
			CorpusException refusal = assertThrows(CorpusException.class,
					() -> new TsvImporter().read(source, new ImportOptions(null, null, false, Map.of()), new MemoryTarget(new MemoryCorpus()), null));
			assertTrue(refusal.getMessage().contains("version 1 or 2"), refusal.getMessage());
		}
		assertEquals(0, new TsvImporter().detect(file("id\ttext\n1\tThe fox.\n")));
	}
}
