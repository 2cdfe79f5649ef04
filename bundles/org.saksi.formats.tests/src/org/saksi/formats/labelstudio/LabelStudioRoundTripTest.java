package org.saksi.formats.labelstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.saksi.formats.RoundTrip;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

class LabelStudioRoundTripTest {

	/** Every mark, attribute, link and note comes back, with its id; so do texts, ids and metadata. */
	@Property(tries = 60)
	void whatTheFormatHoldsComesBack(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws Exception {
		MemoryCorpus corpus = RoundTrip.usable(RandomCorpus.of(seed, 3, 60, 12));
		Path file = Files.createTempFile("label-studio", ".json");
		try {
			MemoryCorpus back = new RoundTrip().through(corpus, TestSchemes.extended(), new LabelStudioExporter(),
					new LabelStudioImporter(), file, Map.of());
			assertEquals(RoundTrip.texts(corpus), RoundTrip.texts(back));
			assertEquals(RoundTrip.text(RoundTrip.facts(corpus, LabelStudio.FORMAT, RoundTrip::all, true)),
					RoundTrip.text(RoundTrip.facts(back, LabelStudio.FORMAT, RoundTrip::all, true)));
			for (String id : corpus.articleIds()) {
				assertEquals(corpus.article(id).getMetadata().getHeadline(), back.article(id).getMetadata().getHeadline());
				assertEquals(corpus.article(id).getMetadata().getPublished(), back.article(id).getMetadata().getPublished());
			}
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".xml"));
		}
	}
}
