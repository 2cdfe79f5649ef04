package org.saksi.formats.office.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

/** Ten articles, each copied many times with small edits: about three words of a hundred are others. */
final class Copies {

	private static final int ARTICLES = 10;
	private static final int WORDS = 150;

	private Copies() {
	}

	/** @param each number of copies of each article, in one story with those of the next; five stories in all */
	static MemoryCorpus make(int each) {
		Random random = new Random(7);
		MemoryCorpus corpus = new MemoryCorpus();
		List<String> ids = new ArrayList<>();
		for (int article = 0; article < ARTICLES; article++) {
			List<String> words = new ArrayList<>();
			for (int i = 0; i < WORDS; i++) {
				words.add("kata" + random.nextInt(2000));
			}
			for (int copy = 0; copy < each; copy++) {
				List<String> edited = new ArrayList<>(words);
				for (int i = 0; i < WORDS * 3 / 100; i++) {
					edited.set(random.nextInt(WORDS), "lain" + random.nextInt(2000));
				}
				String id = String.format("a%02d-%03d", article, copy);
				corpus.add(Models.article(id, String.join(" ", edited)));
				if (copy == 0) {
					ids.add(id);
				}
			}
		}
		for (int i = 0; i < ARTICLES; i += 2) {
			Models.story(corpus.corpus(), "S" + i, ids.get(i), ids.get(i + 1));
		}
		return corpus;
	}
}
