package org.saksi.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.store.NewCorpus.IdProblem;
import org.saksi.testing.model.TestSchemes;

class NewCorpusTest {

	@Test
	void idsOfAnnotatorsArePlain() {
		List<String> taken = List.of("budi");
		assertNull(NewCorpus.problem("citra", taken));
		assertNull(NewCorpus.problem("Élodie_2.a-b", taken));
		assertEquals(IdProblem.EMPTY, NewCorpus.problem("", taken));
		for (String wrong : List.of("a b", "a,b", "a/b", "-a", ".a", "a\n")) {
			assertEquals(IdProblem.CHARACTERS, NewCorpus.problem(wrong, taken), wrong);
		}
		assertEquals(IdProblem.LONG, NewCorpus.problem("x".repeat(41), taken));
		assertEquals(IdProblem.TAKEN, NewCorpus.problem("Budi", taken));
	}

	@Test
	void namesDescriptionAndLicenceAreKept(@TempDir Path folder) throws Exception {
		NewCorpus spec = new NewCorpus("N", "id", TestSchemes.claims(), List.of("budi", "citra"), Map.of("citra", "Citra Dewi"),
				"Berita", "CC BY 4.0");
		StoreOptions options = StoreOptions.defaults().withStateFolder(folder.resolve("state"));
		CorpusStore.create(folder.resolve("c"), spec, options).close();
		try (CorpusStore store = CorpusStore.open(folder.resolve("c"), options, null)) {
			assertEquals(List.of("budi", "Citra Dewi"), store.corpus().getAnnotators().stream().map(a -> a.getName()).toList());
			assertEquals("Berita", store.corpus().getDescription());
			assertEquals("CC BY 4.0", store.corpus().getLicence());
		}
	}
}
